/** Step 4: mails of unknown fate, failed mails, addresses marked as broken, people who want no mails; marked and taken back by hand. */
import { addressesIn, brokenAddresses, brokenNow, planMarks } from '../../domain/collection/broken-addresses';
import { mails, type CampaignRow } from '../../domain/collection/collection-tables';
import { consents, currentConsents, type Consent, type ConsentRow } from '../../domain/collection/consents';
import { personKeyOf } from '../../domain/roster/person-key';
import { standOf } from '../../domain/collection/mail-round';
import type { CampaignTarget } from '../../domain/collection/unanswered';
import { userError } from '../../domain/problem';
import { graduations, keyedGraduations } from '../../domain/roster/graduations';
import { now } from '../../google/clock';
import { writeRows } from '../../google/keyed-write';
import { ensureTab } from '../../google/ensure-tab';
import { readUsable } from '../../google/read-table';
import { underLock, whoami } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';
import { dayOf, mailLines, MOST_LINES, type TroubleLine } from '../shared/mail-lines';
import { readCampaign } from '../shared/read-campaign';
import { personName } from '../../domain/roster/person-line';

export interface MailTrouble {
  readonly unclear: TroubleLine[];
  readonly failed: TroubleLine[];
  readonly broken: TroubleLine[];
  readonly optedOut: TroubleLine[];
  /** Opt-outs that name nobody whom the program knows. */
  readonly unknown: TroubleLine[];
}

const readPeople = (): CampaignTarget[] => keyedGraduations(readUsable(graduations));

export const readMailTrouble = (): MailTrouble => {
  const campaign = readCampaign();
  const people = readPeople();
  const words = readUsable(consents);
  const sent =
    campaign === null ? [] : readUsable(mails).filter((mail) => mail.campaign === campaign.campaign);
  const { unclear, failed } = standOf(sent);
  const marked = brokenNow(readUsable(brokenAddresses));
  return {
    unclear: mailLines(unclear, people),
    failed: mailLines(failed, people),
    broken: people
      .filter(({ email }) => email !== null && marked.has(email))
      .slice(0, MOST_LINES)
      .map((row) => lineOf(row, row.email ?? '', row.email ?? '')),
    optedOut: optOutLines(people, currentConsents(words, 'khảo sát')),
    unknown: unknownLines(words),
  };
};

const lineOf = (row: CampaignTarget, note: string, undo: string): TroubleLine => ({
  graduationKey: row.graduationKey,
  name: personName(row),
  note,
  undo,
});

const optOutLines = (people: readonly CampaignTarget[], words: ReadonlyMap<string, Consent>): TroubleLine[] =>
  people
    .flatMap((row) => {
      const word = words.get(personKeyOf(row));
      return word?.state === 'rút' ? [lineOf(row, `Từ ${dayOf(word.at)}`, row.graduationKey)] : [];
    })
    .slice(0, MOST_LINES);

const unknownLines = (words: readonly ConsentRow[]): TroubleLine[] =>
  words
    .filter(({ person, purpose }) => person === null && purpose === 'khảo sát')
    .slice(0, MOST_LINES)
    .map(({ remark, at }) => ({ graduationKey: '', name: remark ?? '', note: dayOf(at), undo: '' }));

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
