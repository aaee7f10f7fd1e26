/** Reads what decides who gets which mail, and what a letter of a round says. */
import { classIndex, spelledAs } from '../../domain/collection/campaign-scope';
import { shortKeys } from '../../domain/collection/campaign-links';
import { countClasses } from '../../domain/collection/class-counts';
import { brokenAddresses, brokenNow } from '../../domain/collection/broken-addresses';
import { invitations, mails, type CampaignRow } from '../../domain/collection/collection-tables';
import { consents, withdrawnFrom } from '../../domain/collection/consents';
import { countedAnswers } from '../../domain/collection/counted-answers';
import { editableAnswer, type EditableAnswer } from '../../domain/collection/editable-answers';
import type { Letter } from '../../domain/collection/letter';
import { namesIn } from '../../domain/collection/letter-template';
import { parseLetter } from '../../domain/collection/letter-texts';
import { writeLetter, type LetterPerson } from '../../domain/collection/personal-letter';
import { responseHeads, type ResponseHead } from '../../domain/collection/responses-table';
import { codesByKey, type MailFacts, type MailRound } from '../../domain/collection/rounds';
import { refusedKeys, type Target } from '../../domain/collection/unanswered';
import { config } from '../../domain/office/office-tables';
import type { Settings } from '../../domain/office/settings';
import type { Problem } from '../../domain/problem';
import { classKey } from '../../domain/roster/check-roster';
import { classes } from '../../domain/roster/classes';
import type { GraduationRow } from '../../domain/roster/graduations';
import { today } from '../../google/clock';
import { readTable, readUsable } from '../../google/read-table';

/** `targets` and `responses` are read already where a page tells more of them. */
export const readMailFacts = (
  { campaign }: Pick<CampaignRow, 'campaign'>,
  targets: readonly Target[],
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
  /** Graduation keys of those whose link opens the short form. */
  readonly short: { has(graduationKey: string): boolean };
  /** The person's answer, where a letter of this round says how to open it again. */
  readonly editable: (graduationKey: string) => EditableAnswer | null;
  readonly problems: readonly Problem[];
  write(row: GraduationRow, links: Pick<LetterPerson, 'link' | 'optOutLink' | 'editLink'>): Letter;
}

/** Writes the letters of a round in the office's words; with problems none may go. */
export const readLetterWriter = (
  round: MailRound,
  campaign: CampaignRow,
  facts: MailFacts,
  settings: Settings,
): LetterWriter => {
  const { text, problems } = parseLetter(readTable(config).rows, round);
  const counts = countClasses(facts);
  const spelled = spelledAs(classIndex(readUsable(classes)));
  const context = { settings, today: today(), closes: campaign.closes };
  const tellsEdit = namesIn(text.body).includes('link sửa');
  const nobody = { answered: 0, targets: 0 };
  return {
    problems,
    short: facts.short ?? new Set(),
    editable: (key) => (tellsEdit ? editableAnswer(campaign, facts.answers?.get(key)) : null),
    write: (row, links) =>
      writeLetter(text, { row: spelled(row), ...links, ...(counts.get(classKey(row)) ?? nobody) }, context),
  };
};
