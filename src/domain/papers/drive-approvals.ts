/** Drive's own approvals as evidence beside “Đồng ý”: who approved or declined in Google's own dialog, and when (decision 9, S1.12). */
import type { LocalTime } from '../dates';
import { compareText } from '../text';
import type { ApprovalEvidence } from './comments';

/** One reviewer's answer to one request for approval. */
export interface DocApproval {
  /** IN_PROGRESS, APPROVED, CANCELLED, DECLINED (drive.v3, Approval.status). */
  readonly status: string;
  /** NO_RESPONSE, APPROVED, DECLINED (drive.v3, ReviewerResponse.response). */
  readonly answer: string;
  readonly reviewer: string;
  /** The reviewer is whoever reads now. */
  readonly mine: boolean;
  /** When the request was over, or last changed. */
  readonly at: LocalTime;
}

const answered = (approvals: readonly DocApproval[], wanted: string): DocApproval[] =>
  approvals.filter(({ status, answer, mine }) => answer === wanted && !mine && status !== 'CANCELLED');

/** Approvals by others than the reader; one that was called off is none. */
export const approvedInDrive = (approvals: readonly DocApproval[]): ApprovalEvidence[] =>
  answered(approvals, 'APPROVED').map(({ reviewer, at }) => ({ author: reviewer, at, how: 'drive' }));

/** Who declined, and when. */
export const declinedInDrive = (approvals: readonly DocApproval[]): ApprovalEvidence[] =>
  answered(approvals, 'DECLINED').map(({ reviewer, at }) => ({ author: reviewer, at, how: 'drive' }));

/** All evidence in the order in which it came. */
export const mergeEvidence = (...kinds: readonly (readonly ApprovalEvidence[])[]): ApprovalEvidence[] =>
  kinds.flat().sort((one, other) => compareText(one.at, other.at));
