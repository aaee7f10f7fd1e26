/** The final disposition of each graduate of a campaign: from answers first, then from the contact log (AAPOR; DESIGN, settled). */
import type { ResponseHead } from '../collection/responses-table';
import type { ContactAttemptRow } from './attempts-table';
import { outcomes, type Disposition } from './outcomes';

/** Whom the campaign is about, with what the roster and the mails know of reaching them. */
export interface DispositionTarget {
  readonly graduationKey: string;
  /** There is a telephone number, or an address that is not marked as broken. */
  readonly reachable: boolean;
}

type Answer = Pick<ResponseHead, 'graduationKey' | 'completeness' | 'matchState'>;
type Attempt = Pick<ContactAttemptRow, 'graduationKey' | 'at' | 'outcome'>;

const STRENGTH: Readonly<Record<Disposition, number>> = { I: 6, R: 5, P: 4, X: 3, O: 2, U: 1, NC: 0 };

const ofAnswer = ({ completeness, matchState }: Answer): Disposition => {
  if (completeness === 'Từ chối' || matchState === 'Từ chối') return 'R';
  return completeness === 'Đủ' ? 'I' : 'P';
};

/**
 * What a caller's last word makes of somebody who has not answered. "Xong" and "Dở dang" without an answer in `Phản hồi` are
 * no interviews: somebody was spoken to and nothing came of it.
 */
const ofAttempt = ({ outcome }: Attempt): Disposition => {
  if (outcome === null) return 'NC';
  const { disposition } = outcomes[outcome];
  return disposition === 'I' || disposition === 'P' ? 'O' : disposition;
};

const latest = (attempts: readonly Attempt[]): Map<string, Attempt> => {
  const newest = new Map<string, Attempt>();
  for (const attempt of attempts) {
    if (attempt.outcome === null) continue;
    const before = newest.get(attempt.graduationKey);
    if (before === undefined || attempt.at >= before.at) newest.set(attempt.graduationKey, attempt);
  }
  return newest;
};

/**
 * The disposition of each target; `answers` are the last words (counted-answers.ts): what a later refusal withdrew is not
 * among them. Of two forms of one person a complete answer counts before a refusal, a refusal before a partial answer; without an
 * answer the last outcome of a call holds; whom nobody reached is a non-contact (NC), whom nobody can reach is unknown (U).
 */
export const finalDispositions = (
  targets: readonly DispositionTarget[],
  answers: readonly Answer[],
  attempts: readonly Attempt[],
): ReadonlyMap<string, Disposition> => {
  const answered = new Map<string, Disposition>();
  for (const answer of answers) {
    if (answer.graduationKey === null || answer.matchState === 'Chờ khớp') continue;
    const before = answered.get(answer.graduationKey);
    const now = ofAnswer(answer);
    if (before === undefined || STRENGTH[now] > STRENGTH[before]) answered.set(answer.graduationKey, now);
  }
  const called = latest(attempts);
  return new Map(
    targets.map(({ graduationKey, reachable }): [string, Disposition] => {
      const attempt = called.get(graduationKey);
      const otherwise: Disposition = attempt ? ofAttempt(attempt) : reachable ? 'NC' : 'U';
      return [graduationKey, answered.get(graduationKey) ?? otherwise];
    }),
  );
};
