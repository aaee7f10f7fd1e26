/** Step 4: notes an attempt to reach somebody, once a press; a refusal ends the reminders, a yes by phone is kept (S1.18–S1.22, B9). */
import { consents } from '../../domain/collection/consents';
import { contactAttempts } from '../../domain/contacts/attempts-table';
import { PHONE } from '../../domain/contacts/call-list';
import type { ContactOutcome } from '../../domain/contacts/outcomes';
import { planAttempt, type NotedAttempt } from '../../domain/contacts/plan-attempt';
import type { LocalTime } from '../../domain/dates';
import { userError } from '../../domain/problem';
import { fullName } from '../../domain/roster/names';
import { now } from '../../google/clock';
import { ensureTab } from '../../google/ensure-tab';
import { writeRows } from '../../google/keyed-write';
import { pressId } from '../../google/press';
import { readUsable } from '../../google/read-table';
import { underLock, whoami } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';
import { ensureInterviewers } from '../shared/interviewers';
import { recordPhoneConsent } from '../shared/phone-consent';
import { readCampaign, readTargets } from '../shared/read-campaign';

export interface ContactToLog {
  readonly graduationKey: string;
  /** 'Điện thoại' without it. */
  readonly channel?: string | undefined;
  /** Every call has one, a message none. */
  readonly outcome?: ContactOutcome | undefined;
  readonly callBack?: LocalTime | undefined;
  readonly note?: string | undefined;
  /** Said yes on the telephone. */
  readonly consent?: boolean | undefined;
}

export interface LoggedContact {
  readonly name: string;
  /** False where the same press had noted it already. */
  readonly added: boolean;
}

/** Gives whoever calls or types in a number, so that the form's code can carry it. */
export const beginCalls = (): Record<string, never> =>
  underLock('mở phỏng vấn', () => {
    finishUnfinished();
    ensureInterviewers([whoami()]);
    return {};
  });

export const logContact = (contact: ContactToLog): LoggedContact =>
  underLock('ghi lượt liên hệ', () => {
    finishUnfinished();
    const campaign = readCampaign();
    if (campaign === null) throw userError('campaign.notOpen', {});
    const target = readTargets(campaign).find((row) => row.graduationKey === contact.graduationKey);
    if (target === undefined) throw userError('person.gone', {});
    const noted = noteOf(contact, target);
    const place = { campaign: campaign.campaign, at: now(), by: whoami(), source: `bảng/${pressId()}` };
    [contactAttempts, consents].forEach(ensureTab);
    // What follows from the attempt first: a stop before its row leaves the press to be done again.
    applyConsent(noted, place);
    const row = planAttempt(readUsable(contactAttempts), noted, place);
    writeRows(contactAttempts, row === null ? [] : [row]);
    return { name: fullName(target), added: row !== null };
  });

const noteOf = (
  { channel = PHONE, outcome, callBack, note = '', consent = false }: ContactToLog,
  target: NotedAttempt['target'],
): NotedAttempt => {
  if (channel === PHONE && outcome === undefined) throw userError('contact.noOutcome', {});
  if (callBack !== undefined && callBack <= now()) throw userError('contact.callBackPast', {});
  return {
    target,
    channel,
    consent,
    outcome: outcome ?? null,
    callBack: callBack ?? null,
    note: note.trim() === '' ? null : note,
  };
};

/** A refusal withdraws the consent to be asked, whatever was ticked. */
const applyConsent = (
  { target, outcome, consent }: NotedAttempt,
  { at, by, campaign }: { readonly at: LocalTime; readonly by: string; readonly campaign: string },
): void => {
  if (outcome !== 'Từ chối' && !consent) return;
  recordPhoneConsent({ target, state: outcome === 'Từ chối' ? 'rút' : 'đồng ý', at, by, campaign });
};
