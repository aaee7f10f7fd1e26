/** What answers say about being kept in touch with and being named as an example: words of consent like those written down by hand. */
import type { ConsentRow, ConsentSource, ConsentState, Purpose } from './consents';

/** A word of consent as `currentConsents` reads it. */
export type ConsentWord = Pick<ConsentRow, 'person' | 'purpose' | 'state' | 'at' | 'source'>;

/** Questions of BM.CTHS.06.02, page F. The consent to the survey itself says nothing about mails, so it is not among them. */
const QUESTIONS: readonly (readonly [code: string, purpose: Purpose])[] = [
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
  readonly codes: Readonly<Record<string, string>>;
}

const sourceOf = ({ channel }: ConsentAnswer): ConsentSource =>
  channel === 'Điện thoại' ? 'điện thoại' : 'phiếu khảo sát';

export const answerConsents = (answers: readonly ConsentAnswer[]): ConsentWord[] =>
  answers.flatMap((answer) =>
    QUESTIONS.flatMap(([code, purpose]): ConsentWord[] => {
      const state = STATES[answer.codes[code] ?? ''];
      const { person, submittedAt: at } = answer;
      return state === undefined ? [] : [{ person, purpose, state, at, source: sourceOf(answer) }];
    }),
  );
