/** Step 4: the first letter of a round to whoever presses, marked as a test (UX 4, “Gửi thử cho tôi”). */
import { BUILT_LATER } from '../../domain/collection/letter';
import { planRound, type MailRound } from '../../domain/collection/rounds';
import { schoolSender } from '../../domain/collection/sender';
import { UserError, userError } from '../../domain/problem';
import { readTargets, requireOpenCampaign } from '../shared/read-campaign';
import { readSettings } from '../shared/read-settings';
import { sendTest, type TestMail } from '../shared/send-test';
import { readLetterWriter, readMailFacts } from './read-mailing';

/** Sends the round's first letter to whoever presses; it counts nowhere and its links are nobody's own. */
export const sendTestMail = ({ round }: { readonly round: MailRound }): { readonly to: string } =>
  sendTest(() => readFirstLetter(round));

const readFirstLetter = (round: MailRound): TestMail => {
  const campaign = requireOpenCampaign();
  const targets = readTargets(campaign);
  const facts = readMailFacts(campaign, targets);
  const settings = readSettings();
  const writer = readLetterWriter(round, campaign, facts, settings);
  const [fault] = writer.problems;
  if (fault) throw new UserError(fault);
  const row = planRound(round, facts).waiting[0]?.row ?? targets[0];
  if (row === undefined) throw userError('mail.nobody', {});
  return {
    letter: writer.write(row, { link: campaign.formUrl ?? '', optOutLink: BUILT_LATER }),
    sender: schoolSender(settings),
  };
};
