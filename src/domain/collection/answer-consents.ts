/** What answers say about being asked, kept in touch with and named as an example: words of consent like those written down by hand. */
import { withdrawnFrom } from './consents';
import type { ConsentRow, ConsentSource, ConsentState, Purpose } from './consents';

/** A word of consent as `currentConsents` reads it. */
export type ConsentWord = Pick<ConsentRow, 'person' | 'purpose' | 'state' | 'at' | 'source'>;

/** Questions of BM.CTHS.06.02, pages A and F. */
const QUESTIONS: readonly (readonly [code: string, purpose: Purpose])[] = [
  ['consent', 'khảo sát'],
  ['keepContact', 'tin tức'],
  ['mayFeature', 'nêu gương'],
];
/** A question left empty is no word: silence is no consent (Luật 91/2025/QH15). */
const STATES: Readonly<Record<string, ConsentState>> = { '1': 'đồng ý', '0': 'rút' };

export interface ConsentAnswer {
  /** The graduation's person. */
  readonly person: string;
  readonly submittedAt: string;
  readonly channel: string | null;
  /** Of a refusal nothing is kept but that it came: 'consent' is 0. */
  readonly codes: Readonly<Record<string, string>>;
}

const sourceOf = ({ channel }: ConsentAnswer): ConsentSource =>
  channel === 'Điện thoại' ? 'điện thoại' : 'phiếu khảo sát';

const answerConsents = (answers: readonly ConsentAnswer[]): ConsentWord[] =>
  answers.flatMap((answer) =>
    QUESTIONS.flatMap(([code, purpose]): ConsentWord[] => {
      const state = STATES[answer.codes[code] ?? ''];
      const { person, submittedAt: at } = answer;
      return state === undefined ? [] : [{ person, purpose, state, at, source: sourceOf(answer) }];
    }),
  );

/**
 * All words together, the written ones last: of two of one second they hold. Whoever withdrew from being asked and answers
 * all the same has not agreed to be asked again: that word the person or the office writes.
 */
export const allConsentWords = (
  answers: readonly ConsentAnswer[],
  written: readonly ConsentRow[],
): ConsentWord[] => {
  const withdrawn = withdrawnFrom(written, 'khảo sát');
  const said = answerConsents(answers).filter(
    ({ purpose, state, person }) =>
      purpose !== 'khảo sát' || state !== 'đồng ý' || !withdrawn.has(person ?? ''),
  );
  return [...said, ...written];
};
