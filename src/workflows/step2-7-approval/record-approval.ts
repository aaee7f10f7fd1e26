/** Steps 2 and 7: records that the principal approved a version, or returned it; a comment alone approves nothing (decision 9). */
import { formatTime, type IsoDate } from '../../domain/dates';
import type { PaperRow } from '../../domain/office/office-tables';
import { planComments, type Evidence } from '../../domain/papers/comments';
import type { ScanUpload } from '../../domain/papers/scan';
import { userError } from '../../domain/problem';
import { paperName, type ApprovedKind } from '../../domain/papers/paper-kinds';
import { now, today } from '../../google/clock';
import { readComments } from '../../google/documents/read-comments';
import { underLock } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';
import { readSettings } from '../shared/read-settings';
import { saveScan } from './scans';
import { outOfReach, refuseIssued, requirePaper, writeStep } from '../shared/find-paper';
import { hashOfDoc } from '../shared/make-paper';

export interface ApprovalRecord {
  /** By a comment on the Doc, or on signed paper. */
  readonly how: 'comment' | 'paper';
  /** The day on which it was signed; for a comment its own time holds. */
  readonly date?: IsoDate | undefined;
  readonly note?: string | undefined;
  /** Of the signed paper. */
  readonly scan?: ScanUpload | undefined;
}

export interface Recorded {
  readonly paper: string;
  readonly state: string;
  readonly approver: string;
  /** Comments still open; they warn and never block. */
  readonly open: number;
  /** SHA-256 of the approved words. */
  readonly hash: string;
}

/** Who, when, which version, and the hash of its words at this moment (S1.12, P41). */
export const recordApproval = (kind: ApprovedKind, record: ApprovalRecord): Recorded =>
  underLock('ghi nhận phê duyệt', () => {
    finishUnfinished();
    const paper = requirePaper(kind);
    refuseIssued(paper);
    const hash = hashOfDoc(paper.documentId);
    if (hash === null) throw outOfReach(paper);
    const { open, evidence } = planComments(readComments(paper.documentId), [], '');
    // What was agreed to before the paper was submitted as it is now is no agreement to it.
    const last = evidence.filter(({ at }) => at >= (paper.submittedAt ?? '')).pop() ?? null;
    if (record.how === 'comment' && last === null)
      throw userError('paper.noAgreement', { paper: paperName(paper) });
    const approved = approvalOf(record, last);
    const scan = record.scan === undefined ? null : saveScan(paper, record.scan);
    const recorded = {
      paper: paperName(paper),
      state: 'Đã duyệt',
      approver: approved.approver,
      open: open.length,
      hash,
    };
    if (isRecorded(paper, approved, hash)) return recorded;
    const remark = record.note ?? null;
    writeStep(
      paper,
      'Ghi nhận phê duyệt',
      { ...approved, state: 'Đã duyệt', approvedHash: hash, remark },
      [
        `${approved.approver}, ${approved.approvedHow}, SHA-256 ${hash}`,
        ...(scan === null ? [] : [`bản quét ${scan.name ?? ''}, SHA-256 ${scan.sha256}`]),
      ].join('; '),
    );
    return recorded;
  });

type Approved = { readonly approver: string; readonly approvedAt: string; readonly approvedHow: string };

const approvalOf = ({ how, date }: ApprovalRecord, evidence: Evidence | null): Approved => {
  const { signer, signerTitle } = readSettings();
  const principal = signer === '' ? signerTitle : signer;
  const onDay = date === undefined || date === today() ? now() : `${date}T00:00:00`;
  if (how === 'paper' || evidence === null)
    return { approver: principal, approvedAt: onDay, approvedHow: 'Bản giấy đã ký' };
  const { author, at } = evidence;
  return { approver: author, approvedAt: at, approvedHow: `Nhận xét “Đồng ý” lúc ${formatTime(at)}` };
};

/** The same approval of the same words, pressed again. */
const isRecorded = (paper: PaperRow, approved: Approved, hash: string): boolean =>
  paper.state === 'Đã duyệt' &&
  paper.approvedHash === hash &&
  paper.approver === approved.approver &&
  paper.approvedHow === approved.approvedHow;

/** Back to a draft, with the principal's reasons; the Doc stays as it is, to be changed and submitted again. */
export const returnPaper = (
  kind: ApprovedKind,
  reason: string,
): { readonly paper: string; readonly state: string } =>
  underLock('trả lại văn bản', () => {
    finishUnfinished();
    const paper = requirePaper(kind);
    refuseIssued(paper);
    const cleared = { approvedAt: null, approver: null, approvedHow: null, approvedHash: null };
    if (paper.state !== 'Dự thảo' || paper.remark !== reason)
      writeStep(paper, 'Trả lại để sửa', { ...cleared, state: 'Dự thảo', remark: reason }, reason);
    return { paper: paperName(paper), state: 'Dự thảo' };
  });
