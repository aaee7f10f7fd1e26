/** Reads what decides who gets which mail, and what a letter of a round says. */
import { spelledAs, classIndex, classKey } from '../../domain/roster/class-names';
import { patternsOf, shortKeys } from '../../domain/collection/campaign-links';
import { countClasses } from '../../domain/collection/class-counts';
import { brokenAddresses, brokenNow } from '../../domain/collection/broken-addresses';
import { invitations, mails, type CampaignRow } from '../../domain/collection/collection-tables';
import { consents, withdrawnFrom } from '../../domain/collection/consents';
import { countedAnswers } from '../../domain/collection/counted-answers';
import { editableAnswer } from '../../domain/collection/editable-answers';
import type { Letter } from '../../domain/collection/letter';
import { templateNamesIn } from '../../domain/collection/letter-template';
import { parseLetter } from '../../domain/collection/letter-texts';
import { writeLetter, type LetterPerson } from '../../domain/collection/personal-letter';
import { responseHeads, type ResponseHead } from '../../domain/collection/responses-table';
import { codesByKey, type MailFacts, type MailRound, type MailToSend } from '../../domain/collection/rounds';
import { refusedKeys, type CampaignTarget } from '../../domain/collection/unanswered';
import { config } from '../../domain/office/office-tables';
import type { Settings } from '../../domain/office/settings';
import type { Problem } from '../../domain/problem';
import { classes } from '../../domain/roster/classes';
import type { GraduationRow } from '../../domain/roster/graduations';
import { fullName } from '../../domain/roster/names';
import { parsePrefillPattern, prefilledLink } from '../../domain/survey/prefill';
import { withChannel } from '../../domain/survey/response-code';
import { today } from '../../google/clock';
import { editLinkReader } from '../../google/forms/read-edit-link';
import { readTable, readUsable } from '../../google/read-table';
import type { WrittenLetter } from '../shared/send-page';

/** `targets` and `responses` are read already where a page tells more of them. */
export const readMailFacts = (
  { campaign }: Pick<CampaignRow, 'campaign'>,
  targets: readonly CampaignTarget[],
  responses: readonly ResponseHead[] = readUsable(responseHeads),
): MailFacts => {
  const answered = countedAnswers(responses, campaign);
  const invited = readUsable(invitations);
  return {
    targets,
    codes: codesByKey(invited, campaign),
    short: shortKeys(invited, campaign),
    answered,
    answers: answered,
    refused: refusedKeys(responses, campaign, answered),
    optedOut: withdrawnFrom(readUsable(consents), 'khảo sát'),
    broken: brokenNow(readUsable(brokenAddresses)),
    mails: readUsable(mails).filter((mail) => mail.campaign === campaign),
  };
};

export interface LetterWriter {
  readonly problems: readonly Problem[];
  write(row: GraduationRow, links: Pick<LetterPerson, 'link' | 'optOutLink' | 'editLink'>): Letter;
  /** How each mail of the round reads, with the person's own links; their answer opens again where the letter says so. */
  readonly open: () => (mail: MailToSend) => WrittenLetter;
}

/** Writes the letters of a round in the office's words; with problems none may go. */
export const readLetterWriter = (
  round: MailRound,
  campaign: CampaignRow,
  facts: MailFacts,
  settings: Settings,
): LetterWriter => {
  const text = parseLetter(readTable(config).rows, round);
  const counts = countClasses(facts);
  const spelled = spelledAs(classIndex(readUsable(classes)));
  const context = { settings, today: today(), closes: campaign.closes };
  const nobody = { answered: 0, targets: 0 };
  const write: LetterWriter['write'] = (row, links) =>
    writeLetter(text, { row: spelled(row), ...links, ...(counts.get(classKey(row)) ?? nobody) }, context);
  const tellsEdit = templateNamesIn(text.body).includes('link sửa');
  return { problems: text.problems, write, open: () => openLetters(campaign, facts, write, tellsEdit) };
};

const openLetters = (
  campaign: CampaignRow,
  facts: MailFacts,
  write: LetterWriter['write'],
  tellsEdit: boolean,
): ReturnType<LetterWriter['open']> => {
  const surveyFor = patternsOf(campaign, facts.short ?? new Set());
  const optOut = parsePrefillPattern(campaign.optOutPrefill ?? '');
  const readEditLink = editLinkReader();
  return ({ row, graduationKey, code }) => {
    const person = { fullName: fullName(row), className: row.className };
    const answer = tellsEdit ? editableAnswer(campaign, facts.answers?.get(graduationKey)) : null;
    const letter = write(row, {
      // The survey's link is marked as come by email.
      link: prefilledLink(surveyFor(graduationKey), { ...person, code: withChannel(code, 'E') }),
      optOutLink: prefilledLink(optOut, { ...person, code }),
      editLink: answer === null ? '' : readEditLink(answer),
    });
    return { letter };
  };
};
