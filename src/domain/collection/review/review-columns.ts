/** What `Phản hồi` says of an answer's review: a person's word stands until the answer is edited, else the checks speak (P16). */
import type { ResponseHead } from '../responses-table';

type ReviewColumns = Pick<ResponseHead, 'review' | 'reviewNote' | 'reviewedBy' | 'reviewedAt'>;
type Stored = Pick<ResponseHead, 'review' | 'submittedAt'>;

/** Whether a person has decided on the answer as it stands. */
const isDecided = (stored: Stored | undefined, submittedAt: string): boolean =>
  stored !== undefined &&
  stored.submittedAt === submittedAt &&
  (stored.review === 'Chấp nhận' || stored.review === 'Loại');

/** The columns to write; those of a person's decision are left out, so that they stay. */
export const reviewColumns = (
  stored: Stored | undefined,
  submittedAt: string,
  findings: readonly string[],
): Partial<ReviewColumns> => {
  const reviewNote = findings.length === 0 ? null : findings.join('; ');
  return isDecided(stored, submittedAt)
    ? { reviewNote }
    : { reviewNote, review: reviewNote === null ? null : 'Cần xem', reviewedBy: null, reviewedAt: null };
};
