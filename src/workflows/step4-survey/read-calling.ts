/** Reads what decides whom to call or write to, and what the texts about a person say. */
import type { ClassCounts } from '../../domain/collection/class-counts';
import { spelledAs, classIndex, classKey } from '../../domain/roster/class-names';
import { patternsOf, shortKeys } from '../../domain/collection/campaign-links';
import { invitations, type CampaignRow } from '../../domain/collection/collection-tables';
import { consents, withdrawnFrom } from '../../domain/collection/consents';
import { countedAnswers } from '../../domain/collection/counted-answers';
import { FEWEST_TOLD } from '../../domain/collection/personal-letter';
import { responseHeads } from '../../domain/collection/responses-table';
import { codesByKey } from '../../domain/collection/rounds';
import { refusedKeys, type CampaignTarget } from '../../domain/collection/unanswered';
import { contactAttempts } from '../../domain/contacts/attempts-table';
import type { CallFacts } from '../../domain/contacts/call-list';
import type { ContactValues } from '../../domain/contacts/contact-texts';
import { formatDate } from '../../domain/dates';
import type { Settings } from '../../domain/office/settings';
import { userError } from '../../domain/problem';
import { classes, type ClassRow } from '../../domain/roster/classes';
import { fullName, properCase } from '../../domain/roster/names';
import { prefilledLink, type PrefillPattern } from '../../domain/survey/prefill';
import { readUsable } from '../../google/read-table';
import { readCampaign, readTargets } from '../shared/read-campaign';

export interface Calling extends CallFacts {
  readonly campaign: CampaignRow;
  /** Of the form that a person's link opens, by graduation key; null: of the link that names nobody. */
  readonly patternFor: (graduationKey: string | null) => PrefillPattern;
  /** Personal codes by graduation key. */
  readonly codes: ReadonlyMap<string, string>;
  readonly classes: ReadonlyMap<string, ClassRow>;
}

/** Everything of the campaign whose form is open, or with `closedToo` was. Throws the problem while there is none. */
export const readCalling = (closedToo = false): Calling => {
  const campaign = readCampaign();
  if (campaign?.prefill == null) throw userError('campaign.notOpen', {});
  if (campaign.state === 'Đã đóng' && !closedToo) throw userError('mail.closed', { closes: null });
  const responses = readUsable(responseHeads);
  const invited = readUsable(invitations);
  const answered = countedAnswers(responses, campaign.campaign);
  const known = classIndex(readUsable(classes));
  return {
    campaign,
    patternFor: patternsOf(campaign, shortKeys(invited, campaign.campaign)),
    codes: codesByKey(invited, campaign.campaign),
    classes: known,
    targets: readTargets(campaign).map(spelledAs(known)),
    answered,
    refused: refusedKeys(responses, campaign.campaign, answered),
    optedOut: withdrawnFrom(readUsable(consents), 'khảo sát'),
    attempts: readUsable(contactAttempts).filter((row) => row.campaign === campaign.campaign),
  };
};

/** The person's form, the answers already in it that a link may carry; with the code alone it is shorter. */
export const formLink = (
  { patternFor }: Calling,
  target: CampaignTarget,
  code: string,
  short = false,
): string =>
  prefilledLink(
    patternFor(target.graduationKey),
    short ? { code } : { fullName: fullName(target), className: target.className, code },
  );

/** The last word of a Vietnamese name is what one is called by. */
const calledBy = (name: string | null | undefined): string => name?.split(' ').pop() ?? '';

/** What the names in braces stand for, but for the link; `counts` as countClasses gives them. */
export const valuesFor = (
  { classes: known, campaign }: Calling,
  settings: Settings,
  target: CampaignTarget,
  counts: ClassCounts,
): Omit<ContactValues, 'link' | 'Người gọi'> => {
  const its = known.get(classKey(target));
  const { answered = 0, targets = 0 } = counts.get(classKey(target)) ?? {};
  const told = answered >= FEWEST_TOLD;
  const school = settings.school.trim() === '' ? 'Nhà trường' : settings.school;
  return {
    Trường: school,
    'Tên tắt': settings.shortName.trim() === '' ? school : settings.shortName,
    Tên: properCase(target.givenName),
    'Họ tên': properCase(fullName(target)),
    Lớp: target.className,
    GVCN: calledBy(its?.teacher),
    'thầy/cô': its?.teacherTitle ?? 'thầy cô',
    Hạn: campaign.closes === null ? '' : formatDate(campaign.closes),
    x: told ? String(answered) : '',
    y: told ? String(targets) : '',
  };
};
