/** Steps 2 and 7: where the newest version stands, what the principal wrote on it, and whether it was changed since (UX 5.4). */
import { papers, type PaperRow } from '../../domain/office/office-tables';
import { planComments, type CommentReading, type ApprovalEvidence } from '../../domain/papers/comments';
import { approvedInDrive, declinedInDrive, mergeEvidence } from '../../domain/papers/drive-approvals';
import { docxText, hashedText } from '../../domain/papers/docx-text';
import { newestPaper, paperName, type ApprovedKind } from '../../domain/papers/paper-kinds';
import { scansOf } from '../../domain/papers/scans-table';
import { exportDoc } from '../../google/documents/export-doc';
import { readApprovals } from '../../google/documents/read-approvals';
import { readComments } from '../../google/documents/read-comments';
import { DOCX } from '../../google/documents/save-files';
import { sha256 } from '../../google/documents/snapshots';
import { readUsable } from '../../google/read-table';
import { whoami } from '../../google/session';
import { readReminders, type Reminders } from './read-reminders';
import { readScans } from './scans';
import { readOlderComments, type OlderVersion } from './read-older-comments';

export interface Approval extends CommentReading {
  readonly kind: ApprovedKind;
  /** 'Kế hoạch 2026, bản 2'. */
  readonly paper: string;
  readonly version: number;
  readonly state: string;
  readonly url: string;
  readonly submittedAt: string;
  readonly approvedAt: string;
  readonly approver: string;
  readonly approvedHow: string;
  readonly number: number | null;
  readonly date: string;
  readonly signer: string;
  /** Reasons of the last return, or the note at the approval. */
  readonly remark: string;
  /** The Doc's words are not those that were approved. */
  readonly edited: boolean;
  /** False where the Doc is out of this person's reach: its comments and changes are not known then. */
  readonly reached: boolean;
  /** Who declined in Drive's own dialog since the last submission. */
  readonly declined: readonly ApprovalEvidence[];
  /** Of the signed paper, in the order in which they came. */
  readonly scans: { readonly name: string; readonly url: string; readonly at: string; readonly by: string }[];
  /** While it waits for the principal. */
  readonly reminders: Reminders | null;
  /** Comments still open on versions before this one. */
  readonly older: readonly OlderVersion[];
}

type OfDoc = CommentReading & Pick<Approval, 'edited' | 'reached' | 'declined'>;

const NOTHING: OfDoc = {
  declined: [],
  open: [],
  evidence: [],
  closed: 0,
  edited: false,
  reached: false,
};

/** What `Hồ sơ` says of the paper; '' where it says nothing. */
const registeredOf = (paper: PaperRow) => ({
  paper: paperName(paper),
  version: paper.version,
  state: paper.state ?? '',
  submittedAt: paper.submittedAt ?? '',
  approvedAt: paper.approvedAt ?? '',
  approver: paper.approver ?? '',
  approvedHow: paper.approvedHow ?? '',
  number: paper.number,
  date: paper.date ?? '',
  signer: paper.signer ?? '',
  remark: paper.remark ?? '',
});

/** null before the first version. */
export const readApproval = (kind: ApprovedKind): Approval | null => {
  const rows = readUsable(papers);
  const paper = newestPaper(rows, kind);
  if (paper?.documentId == null) return null;
  const url = paper.documentUrl ?? '';
  const approvedHash = paper.state === 'Đã duyệt' ? paper.approvedHash : null;
  return {
    kind,
    ...registeredOf(paper),
    url,
    scans: scansOf(readScans(), paper).map(({ name, url, at, by }) => ({
      name: name ?? '',
      url: url ?? '',
      at: at ?? '',
      by: by ?? '',
    })),
    reminders: readReminders(kind, paper),
    older: paper.state === 'Đã ban hành' ? [] : readOlderComments(paper, rows),
    ...(paper.madeBy === whoami() ? readDoc(paper, url, approvedHash) : NOTHING),
  };
};

const readDoc = (
  { documentId, submittedAt }: Pick<PaperRow, 'documentId' | 'submittedAt'>,
  url: string,
  approvedHash: string | null,
): OfDoc => {
  const docx = documentId === null ? null : exportDoc(documentId, DOCX);
  if (documentId === null || docx === null) return NOTHING;
  const text = docxText(docx);
  const edited = approvedHash !== null && sha256(hashedText(text)) !== approvedHash;
  const comments = planComments(readComments(documentId), text.body, url);
  const approvals = readApprovals(documentId);
  return {
    ...comments,
    evidence: mergeEvidence(comments.evidence, approvedInDrive(approvals)),
    declined: declinedInDrive(approvals).filter(({ at }) => at >= (submittedAt ?? '')),
    edited,
    reached: true,
  };
};
