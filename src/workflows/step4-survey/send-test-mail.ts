/** Step 4: the first letter of a round to whoever presses, marked as a test (UX 4, “Gửi thử cho tôi”). */
import type { CampaignRow } from '../../domain/collection/collection-tables';
import type { Letter } from '../../domain/collection/letter';
import { planRound, type MailRound } from '../../domain/collection/rounds';
import { UserError, userError } from '../../domain/problem';
import type { GraduationRow } from '../../domain/roster/graduations';
import { requireOwnWorkbook } from '../../google/account';
import { applyMail } from '../../google/mail';
import { whoami } from '../../google/session';
import { readTargets, requireOpenCampaign } from '../shared/read-campaign';
import { readSettings } from '../shared/read-settings';
import { readLetterWriter, readMailFacts, type LetterWriter } from './read-mailing';

const BUILT_LATER = '(đường dẫn của từng người, tạo khi gửi)';

/** Sends the round's first letter to whoever presses, marked as a test; it counts nowhere and its links are nobody's own. */
export const sendTestMail = ({ round }: { readonly round: MailRound }): { readonly to: string } => {
  requireOwnWorkbook();
  const campaign = requireOpenCampaign();
  const targets = readTargets(campaign);
  const facts = readMailFacts(campaign, targets);
  const settings = readSettings();
  const writer = readLetterWriter(round, campaign, facts, settings);
  const [fault] = writer.problems;
  if (fault) throw new UserError(fault);
  const row = planRound(round, facts).waiting[0]?.row ?? targets[0];
  if (row === undefined) throw userError('mail.nobody', {});
  const to = whoami();
  const outcome = applyMail(to, testLetter(writer, row, campaign), {
    name: settings.school,
    replyTo: settings.contactEmail,
  });
  if (outcome.state !== 'đã gửi') throw userError('mail.testFailed', { to });
  return { to };
};

const testLetter = (writer: LetterWriter, row: GraduationRow, { formUrl }: CampaignRow): Letter => {
  const letter = writer.write(row, { link: formUrl ?? '', optOutLink: BUILT_LATER });
  return { ...letter, subject: `[Gửi thử] ${letter.subject}` };
};
