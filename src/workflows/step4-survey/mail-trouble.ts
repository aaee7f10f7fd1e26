/** Step 4: mails of unknown fate, failed mails, addresses marked as broken, people who want no mails; marked and taken back by hand. */
import { addressesIn, brokenAddresses, brokenNow, planMarks } from '../../domain/collection/broken-addresses';
import { mails, type CampaignRow, type MailRow } from '../../domain/collection/collection-tables';
import { consents, currentConsents, type Consent, type ConsentRow } from '../../domain/collection/consents';
import { personOf } from '../../domain/collection/rounds';
import type { Target } from '../../domain/collection/unanswered';
import { formatDate } from '../../domain/dates';
import { userError } from '../../domain/problem';
import { classLabel } from '../../domain/roster/class-label';
import { graduations } from '../../domain/roster/graduations';
import { fullName } from '../../domain/roster/names';
import { now } from '../../google/clock';
import { writeRows } from '../../google/keyed-write';
import { ensureTab } from '../../google/ensure-tab';
import { readUsable } from '../../google/read-table';
import { underLock, whoami } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';
import { readCampaign } from '../shared/read-campaign';

/** More lines than anybody reads in the sidebar; the tabs hold all of them. */
const MOST = 200;

export interface TroubleLine {
  /** '' where the person is not in the roster (any more). */
  readonly graduationKey: string;
  readonly name: string;
  readonly note: string;
  /** What takes it back, or ''. */
  readonly undo: string;
}

export interface MailTrouble {
  readonly unclear: TroubleLine[];
  readonly failed: TroubleLine[];
  readonly broken: TroubleLine[];
  readonly optedOut: TroubleLine[];
  /** Opt-outs that name nobody whom the program knows. */
  readonly unknown: TroubleLine[];
}

const readPeople = (): Target[] =>
  readUsable(graduations).flatMap((row) =>
    row.graduationKey === null ? [] : [{ ...row, graduationKey: row.graduationKey }],
  );

const nameOf = (row: Target): string => `${fullName(row)}, ${classLabel(row)}`;
const day = (time: string | null): string => (time === null ? '' : formatDate(time.slice(0, 10)));

export const readMailTrouble = (): MailTrouble => {
  const campaign = readCampaign();
  const people = readPeople();
  const words = readUsable(consents);
  const sent =
    campaign === null ? [] : readUsable(mails).filter((mail) => mail.campaign === campaign.campaign);
  const marked = brokenNow(readUsable(brokenAddresses));
  return {
    unclear: mailLines(sent, 'chưa rõ', people),
    failed: mailLines(sent, 'lỗi', people),
    broken: people
      .filter(({ email }) => email !== null && marked.has(email))
      .slice(0, MOST)
      .map((row) => lineOf(row, row.email ?? '', row.email ?? '')),
    optedOut: optOutLines(people, currentConsents(words, 'khảo sát')),
    unknown: unknownLines(words),
  };
};

const lineOf = (row: Target, note: string, undo: string): TroubleLine => ({
  graduationKey: row.graduationKey,
  name: nameOf(row),
  note,
  undo,
});

/** A mail to the principal is about a paper, and names it. */
const nameWithout = (key: string): string => (/, bản \d+$/.test(key) ? key : 'Không còn trong Danh sách');

const mailLines = (
  sent: readonly MailRow[],
  state: MailRow['state'],
  people: readonly Target[],
): TroubleLine[] => {
  const byKey = new Map(people.map((row) => [row.graduationKey, row]));
  return sent
    .filter((mail) => mail.state === state)
    .slice(0, MOST)
    .map(({ graduationKey, round, to, at, error }) => {
      const row = byKey.get(graduationKey);
      const note = [`Thư ${round} ${day(at)}`, to, error].filter((part) => part !== null).join(', ');
      return { graduationKey, name: row ? nameOf(row) : nameWithout(graduationKey), note, undo: '' };
    });
};

const optOutLines = (people: readonly Target[], words: ReadonlyMap<string, Consent>): TroubleLine[] =>
  people
    .flatMap((row) => {
      const word = words.get(personOf(row));
      return word?.state === 'rút' ? [lineOf(row, `Từ ${day(word.at)}`, row.graduationKey)] : [];
    })
    .slice(0, MOST);

const unknownLines = (words: readonly ConsentRow[]): TroubleLine[] =>
  words
    .filter(({ person, purpose }) => person === null && purpose === 'khảo sát')
    .slice(0, MOST)
    .map(({ remark, at }) => ({ graduationKey: '', name: remark ?? '', note: day(at), undo: '' }));

export interface Marked {
  readonly marked: number;
  readonly already: number;
  /** Addresses that the roster has not. */
  readonly unknown: string[];
}

/** Marks the addresses of a pasted text as broken, or as good again. */
export const markAddresses = (pasted: string, broken: boolean): Marked =>
  underLock('đánh dấu email', () => {
    finishUnfinished();
    const found = addressesIn(pasted);
    if (found.length === 0) throw userError('mail.noAddresses', {});
    ensureTab(brokenAddresses);
    const already = brokenNow(readUsable(brokenAddresses));
    const plan = planMarks(found, readPeople(), already);
    const change = broken ? plan.mark : found.filter((address) => already.has(address));
    writeRows(
      brokenAddresses,
      change.map((address) => ({ address, state: broken ? 'hỏng' : 'dùng lại', ...noted(readCampaign()) })),
    );
    return { marked: change.length, already: plan.already.length, unknown: broken ? plan.unknown : [] };
  });

const noted = (campaign: CampaignRow | null): { at: string; by: string; campaign: string | null } => ({
  at: now(),
  by: whoami(),
  campaign: campaign?.campaign ?? null,
});
