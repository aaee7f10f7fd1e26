/** Steps 2 and 7: records that the principal approved a version, or returned it; a comment alone approves nothing (decision 9). */
import { formatTime, type IsoDate } from '../../domain/dates';
import type { PaperRow } from '../../domain/office/office-tables';
import { planComments, type ApprovalEvidence } from '../../domain/papers/comments';
import { approvedInDrive, mergeEvidence } from '../../domain/papers/drive-approvals';
import type { ScanUpload } from '../../domain/papers/scan';
import type { ScanRow } from '../../domain/papers/scans-table';
import { userError } from '../../domain/problem';
import { paperName, type ApprovedKind } from '../../domain/papers/paper-kinds';
import { now, today } from '../../google/clock';
import { readApprovals } from '../../google/documents/read-approvals';
import { readComments } from '../../google/documents/read-comments';
import { underLock } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';
import { readSettings } from '../shared/read-settings';
import { saveScan } from './scans';
import { outOfReach, refuseIssued, requirePaper, writeStep, type PaperWithDoc } from '../shared/find-paper';
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
    const { open, last } = readAgreement(paper);
    if (record.how === 'comment' && last === null)
      throw userError('paper.noAgreement', { paper: paperName(paper) });
    const approved = approvalOf(record, last);
    const scan = record.scan === undefined ? null : saveScan(paper, record.scan);
    const { approver } = approved;
    const recorded = { paper: paperName(paper), state: 'Đã duyệt', approver, open, hash };
    if (isRecorded(paper, approved, hash)) return recorded;
    const remark = record.note ?? null;
    writeStep(
      paper,
      'Ghi nhận phê duyệt',
      { ...approved, state: 'Đã duyệt', approvedHash: hash, remark },
      detailOf(approved, hash, scan),
    );
    return recorded;
  });

/** How many comments are open, and the last agreement to the paper as it was submitted; an earlier one is no agreement to it. */
const readAgreement = ({
  documentId,
  submittedAt,
}: PaperWithDoc): { readonly open: number; readonly last: ApprovalEvidence | null } => {
  const { open, evidence } = planComments(readComments(documentId), [], '');
  const all = mergeEvidence(evidence, approvedInDrive(readApprovals(documentId)));
  return { open: open.length, last: all.filter(({ at }) => at >= (submittedAt ?? '')).pop() ?? null };
};

/** For the log. */
const detailOf = ({ approver, approvedHow }: Approved, hash: string, scan: ScanRow | null): string =>
  [
    `${approver}, ${approvedHow}, SHA-256 ${hash}`,
    ...(scan === null ? [] : [`bản quét ${scan.name ?? ''}, SHA-256 ${scan.sha256}`]),
  ].join('; ');

type Approved = { readonly approver: string; readonly approvedAt: string; readonly approvedHow: string };

const approvalOf = ({ how, date }: ApprovalRecord, evidence: ApprovalEvidence | null): Approved => {
  const { signer, signerTitle } = readSettings();
  const principal = signer === '' ? signerTitle : signer;
  const onDay = date === undefined || date === today() ? now() : `${date}T00:00:00`;
  if (how === 'paper' || evidence === null)
    return { approver: principal, approvedAt: onDay, approvedHow: 'Bản giấy đã ký' };
  const { author, at, how: given } = evidence;
  const words = given === 'drive' ? 'Phê duyệt trong Google Drive' : 'Nhận xét “Đồng ý”';
  return { approver: author, approvedAt: at, approvedHow: `${words} lúc ${formatTime(at)}` };
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
