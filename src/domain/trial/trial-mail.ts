/** A mail of the trial: the same words, addressed to the one who tries. */
import type { Letter } from '../collection/letter';

const TRIAL_PREFIX = '[Thư thử gửi tới bạn]';

export const trialLetter = (letter: Letter): Letter => ({
  ...letter,
  subject: `${TRIAL_PREFIX} ${letter.subject}`,
});
