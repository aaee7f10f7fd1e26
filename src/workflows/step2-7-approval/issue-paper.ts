/** Steps 2 and 7: issues the approved Doc as people edited it: number, date, no draft mark, locked, exported (decision 6). */
import type { IsoDate } from '../../domain/dates';
import { docxText, type DocxText } from '../../domain/papers/docx-text';
import { paperKinds, paperName, type ApprovedKind } from '../../domain/papers/paper-kinds';
import { issueFaults, planIssue, type Issue } from '../../domain/papers/plan-issue';
import { planSigner, signerFaults, type SignerPlan } from '../../domain/papers/plan-signer';
import type { PaperRow } from '../../domain/office/office-tables';
import { userError } from '../../domain/problem';
import { today } from '../../google/clock';
import { applyBin, applyLock, applyReplacements } from '../../google/documents/change-doc';
import { exportDoc } from '../../google/documents/export-doc';
import { DOCX, ensureFolder, PDF, saveDocx, savePdf } from '../../google/documents/save-files';
import { underLock } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';
import { paperFolder } from '../shared/folders';
import { readSettings } from '../shared/read-settings';
import { outOfReach, requirePaper, writeStep, type PaperWithDoc } from '../shared/find-paper';
import { hashOfDoc } from '../shared/make-paper';

export interface IssueWishes {
  /** Number and date may follow later: what is left out stays blank, and the next press fills it in. */
  readonly number?: number | undefined;
  readonly date?: IsoDate | undefined;
  readonly signer?: string | undefined;
  /** Issue although the approval is not recorded, or the Doc was changed after it. */
  readonly anyway?: boolean | undefined;
}

export interface Issued {
  readonly paper: string;
  readonly state: string;
  readonly number: number | null;
  readonly date: string;
  readonly url: string;
  readonly docxId: string;
  readonly pdfId: string;
}

/** Call again after a stop, or when number and date have come: what was done already is not done twice. */
export const issuePaper = (kind: ApprovedKind, wishes: IssueWishes): Issued =>
  underLock('ban hành', () => {
    finishUnfinished();
    const paper = requirePaper(kind);
    if (isComplete(paper, wishes)) return issuedOf(paper);
    refuseUnready(paper, wishes);
    if (wishes.date !== undefined && isFarFrom(today(), wishes.date))
      throw userError('paper.farDate', { date: wishes.date });
    const begun = beginIssue(kind, paper, wishes);
    const issue = issueOf(kind, begun);
    const before = readDoc(begun);
    const plan = planIssue(issue, before);
    const signature = signerPlan(begun, before);
    applyLock(begun.documentId, false);
    applyReplacements(begun.documentId, [...plan.replacements, ...signature.replacements]);
    const after = readDoc(begun);
    const faults = [...issueFaults(plan, after), ...signerFaults(begun.signer ?? '', readSettings(), after)];
    if (faults.length > 0)
      throw userError('paper.issueNotTaken', { paper: paperName(paper), missing: faults });
    applyLock(begun.documentId, true, `${paperKinds[kind].label} đã ban hành`);
    const files = saveIssued(begun);
    const done: PaperWithDoc = { ...begun, ...files, state: 'Đã ban hành' };
    writeStep(begun, 'Ban hành', { ...files, state: 'Đã ban hành' }, numberAndDate(begun));
    return issuedOf(done);
  });

/** A year typed wrong, for an issued paper's date is never changed; the turn of the year is no mistake. */
const isFarFrom = (day: IsoDate, date: IsoDate): boolean =>
  Math.abs(Number(date.slice(0, 4)) - Number(day.slice(0, 4))) > 1;

const numberAndDate = ({ number, date }: PaperRow): string => `số ${number ?? '……'}, ngày ${date ?? '……'}`;

const readDoc = (paper: PaperWithDoc): DocxText => {
  const docx = exportDoc(paper.documentId, DOCX);
  if (docx === null) throw outOfReach(paper);
  return docxText(docx);
};

/** Issued, and nothing more given than what it has: an issued paper's number and date are filled in, never changed. */
const isComplete = (paper: PaperRow, { number, date }: IssueWishes): boolean => {
  if (paper.state !== 'Đã ban hành') return false;
  const changes = (known: unknown, given: unknown): boolean =>
    given !== undefined && known !== null && known !== given;
  if (changes(paper.number, number) || changes(paper.date, date))
    throw userError('paper.issued', { paper: paperName(paper) });
  return (number === undefined || paper.number !== null) && (date === undefined || paper.date !== null);
};

/** Warns once; pressed with `anyway` the paper is issued all the same (UX 3: no step is locked). */
const refuseUnready = (paper: PaperWithDoc, { anyway }: IssueWishes): void => {
  if (anyway === true || paper.state === 'Đang ban hành' || paper.state === 'Đã ban hành') return;
  const name = { paper: paperName(paper) };
  if (paper.state !== 'Đã duyệt') throw userError('paper.notApproved', name);
  if (hashOfDoc(paper.documentId) !== paper.approvedHash) throw userError('paper.editedAfterApproval', name);
};

/** Notes number, date and signer before the Doc changes; a stop afterwards goes on with them. */
const beginIssue = (kind: ApprovedKind, paper: PaperWithDoc, wishes: IssueWishes): PaperWithDoc => {
  const { signer, signerTitle } = readSettings();
  const noted = {
    number: paper.number ?? wishes.number ?? null,
    date: paper.date ?? wishes.date ?? null,
    signer: wishes.signer ?? paper.signer ?? (signer === '' ? signerTitle : signer),
  };
  const begun: PaperWithDoc = { ...paper, ...noted };
  const text = readDoc(begun);
  const { missing } = planIssue(issueOf(kind, begun), text);
  if (missing.length > 0) throw userError('paper.noBlank', { paper: paperName(paper), missing });
  const { unclear } = signerPlan(begun, text);
  if (unclear.length > 0)
    throw userError('paper.signatureUnclear', {
      paper: paperName(paper),
      signer: noted.signer,
      missing: unclear,
    });
  const changed =
    paper.state !== 'Đang ban hành' || noted.number !== paper.number || noted.date !== paper.date;
  if (changed)
    writeStep(paper, 'Bắt đầu ban hành', { ...noted, state: 'Đang ban hành' }, numberAndDate(begun));
  return { ...begun, state: 'Đang ban hành', entries: (paper.entries ?? 0) + (changed ? 1 : 0) };
};

/** Whoever signs in the end, in the Doc's own signature. */
const signerPlan = ({ signer }: PaperRow, text: DocxText): SignerPlan =>
  planSigner(signer ?? '', readSettings(), text);

const issueOf = (kind: ApprovedKind, { number, date }: PaperRow): Issue => ({
  symbol: paperKinds[kind].symbol,
  schoolShort: readSettings().shortName,
  number,
  date,
});

/** The papers that count: .docx and PDF of the issued Doc, each once for what number and date it has. */
const saveIssued = (paper: PaperWithDoc): { readonly issuedDocxId: string; readonly issuedPdfId: string } => {
  const { kind, period, version, number, date, title } = paper;
  const folderId = ensureFolder(paperFolder(kind, period), null).id;
  const name = `${title ?? kind}, bản ${version}, ban hành${number === null ? '' : ` số ${number}`}`;
  const printed = `${number ?? ''}/${date ?? ''}`;
  const properties = { paper: kind, period, version: String(version), form: 'issued', printed };
  const bytes = (type: typeof DOCX | typeof PDF): Uint8Array => {
    const content = exportDoc(paper.documentId, type);
    if (content === null) throw outOfReach(paper);
    return content;
  };
  const docx = saveDocx(name, bytes(DOCX), folderId, properties);
  const pdf = savePdf(name, bytes(PDF), folderId, properties);
  // What was exported while number or date were still blank no longer counts.
  for (const [old, current] of [
    [paper.issuedDocxId, docx.id],
    [paper.issuedPdfId, pdf.id],
  ] as const)
    if (old !== null && old !== current) applyBin(old);
  return { issuedDocxId: docx.id, issuedPdfId: pdf.id };
};

const issuedOf = (paper: PaperWithDoc): Issued => ({
  paper: paperName(paper),
  state: paper.state ?? '',
  number: paper.number,
  date: paper.date ?? '',
  url: paper.documentUrl ?? '',
  docxId: paper.issuedDocxId ?? '',
  pdfId: paper.issuedPdfId ?? '',
});
