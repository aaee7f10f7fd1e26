/** What a campaign's archive should hold by now: copies of its papers and lists, and the tables of people, answers and figures. */
import { answersSheet, attemptsSheet, rosterSheet } from '../../domain/archive/archive-sheets';
import type { WantedFile } from '../../domain/archive/plan-archive';
import { INDEX_PART } from '../../domain/archive/archive-parts';
import { formatXlsx } from '../../domain/archive/xlsx';
import { formatCsv } from '../../domain/backup/copy-text';
import { copyTab, type TabCopy } from '../../domain/backup/tab-copy';
import type { CampaignRow } from '../../domain/collection/collection-tables';
import { countedAnswers } from '../../domain/collection/counted-answers';
import { responsesTable } from '../../domain/collection/responses-table';
import { contactAttempts } from '../../domain/contacts/attempts-table';
import { madeKinds, type ExtraKind } from '../../domain/documents/made-kinds';
import { kpi } from '../../domain/indicators/kpi-table';
import type { PaperRow } from '../../domain/office/office-tables';
import { newestPaper, paperKinds, type ApprovedKind } from '../../domain/papers/paper-kinds';
import { SCAN_ENDINGS } from '../../domain/papers/scan';
import { scansOf, type ScanRow } from '../../domain/papers/scans-table';
import { questions } from '../../domain/survey/questions-table';
import type { AnyTable } from '../../domain/table';
import { bytesOfText } from '../../google/documents/bytes';
import { exportDoc } from '../../google/documents/export-doc';
import { DOCX, PDF } from '../../google/documents/save-files';
import { sha256 } from '../../google/documents/snapshots';
import { readContent } from '../../google/documents/read-content';
import { readGrid, readUsable } from '../../google/read-table';
import { findSheet } from '../../google/workbook';
import { hashOfDoc } from '../shared/make-paper';
import { readTargets } from '../shared/read-campaign';
import { readSurvey } from '../shared/read-survey';
import type { CampaignPrint } from './campaign-prints';
import { PEOPLE_TABLE } from './people-tables';

export interface ArchiveFile extends WantedFile {
  readonly mimeType: string;
  /** null where the source is out of reach. */
  readonly content: () => Uint8Array | null;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const CSV = 'text/csv';
const JSON_TYPE = 'application/json';

const copyOf = (part: number, file: string, mimeType: string, id: string): ArchiveFile => ({
  part,
  file,
  mimeType,
  source: id,
  content: () => readContent(id)?.bytes() ?? null,
});

/** Scans of the signed paper, the first one by the paper's name, the others counted on. */
const scanFiles = (part: number, name: string, scans: readonly ScanRow[]): ArchiveFile[] =>
  scans.flatMap(({ fileId, mimeType }, at) => {
    const ending = mimeType === null ? null : SCAN_ENDINGS[mimeType];
    if (fileId === null || mimeType === null || ending === undefined || ending === null) return [];
    const number = at === 0 ? '' : ` ${at + 1}`;
    return [copyOf(part, `${name}, bản ký${number}.${ending}`, mimeType, fileId)];
  });

/** The issued paper of a kind, as .docx and PDF, its scans, and the numbers that it was made with. */
const paperFiles = (
  part: number,
  kind: ApprovedKind,
  papers: readonly PaperRow[],
  scans: readonly ScanRow[],
): ArchiveFile[] => {
  const paper = newestPaper(
    papers.filter(({ state }) => state === 'Đã ban hành'),
    kind,
  );
  if (paper === null) return [];
  const { label, numbers } = paperKinds[kind];
  const name = `${label} ${paper.period}`;
  return [
    ...(paper.issuedPdfId === null ? [] : [copyOf(part, `${name}.pdf`, PDF, paper.issuedPdfId)]),
    ...(paper.issuedDocxId === null ? [] : [copyOf(part, `${name}.docx`, DOCX, paper.issuedDocxId)]),
    ...scanFiles(part, name, scansOf(scans, paper)),
    ...(paper.snapshotId === null
      ? []
      : [copyOf(part, `${numbers} ${paper.period}.json`, JSON_TYPE, paper.snapshotId)]),
  ];
};

/** Papers around the two, and the part of the file in which each lies. */
const AROUND: readonly (readonly [number, ExtraKind])[] = [
  [1, 'planSubmission'],
  [3, 'questionnaire'],
  [4, 'reportSubmission'],
  [4, 'publicReport'],
  [INDEX_PART, 'fileIndex'],
];

/** A Doc as people edited it, for reading and for editing; one out of reach leaves the file that it was made from. */
const docFiles = (part: number, name: string, { docxId, documentId }: PaperRow): ArchiveFile[] => {
  const words = documentId === null ? null : hashOfDoc(documentId);
  if (documentId === null || words === null)
    return docxId === null ? [] : [copyOf(part, `${name}.docx`, DOCX, docxId)];
  return (
    [
      [PDF, 'pdf'],
      [DOCX, 'docx'],
    ] as const
  ).map(([mimeType, ending]) => ({
    part,
    file: `${name}.${ending}`,
    mimeType,
    source: words,
    content: () => exportDoc(documentId, mimeType),
  }));
};

/** The newest version of each paper around plan and report. */
export const aroundFiles = ({ campaign }: CampaignRow, papers: readonly PaperRow[]): ArchiveFile[] =>
  AROUND.flatMap(([part, kind]) => {
    const { label } = madeKinds[kind];
    const newest = papers
      .filter(({ period, kind: own, state }) => period === campaign && own === label && state !== 'Đang tạo')
      .reduce<PaperRow | null>((best, row) => (best && best.version >= row.version ? best : row), null);
    return newest === null ? [] : docFiles(part, `${label} ${campaign}`, newest);
  });

/** Files that are copied as they lie in Drive. */
export const copiedFiles = (
  { campaign }: CampaignRow,
  papers: readonly PaperRow[],
  prints: readonly CampaignPrint[],
  scans: readonly ScanRow[],
): ArchiveFile[] => {
  const own = papers.filter(({ period }) => period === campaign);
  return [
    ...paperFiles(1, 'plan', own, scans),
    ...prints.map(({ period, docxId }) => copyOf(2, `Danh sách trích ngang ${period}.docx`, DOCX, docxId)),
    ...paperFiles(4, 'report', own, scans),
  ];
};

/** A table twice: .csv for any program, .xlsx for people. */
export const tableFiles = (part: number, name: string, copy: TabCopy): ArchiveFile[] => {
  const csv = formatCsv(copy);
  const source = sha256(csv);
  return [
    { part, file: `${name}.csv`, mimeType: CSV, source, content: () => bytesOfText(csv) },
    { part, file: `${name}.xlsx`, mimeType: XLSX, source, content: () => formatXlsx(name, copy) },
  ];
};

const tabFiles = (name: string, table: AnyTable): ArchiveFile[] =>
  findSheet(table) === null ? [] : tableFiles(3, name, copyTab(table, readGrid(table)));

/** Tables made of what stands in the tabs now. */
export const madeFiles = (campaign: CampaignRow): ArchiveFile[] => {
  const { survey } = readSurvey();
  const answers = countedAnswers(readUsable(responsesTable(survey)), campaign.campaign);
  const attempts = readUsable(contactAttempts).filter((row) => row.campaign === campaign.campaign);
  return [
    ...tableFiles(2, PEOPLE_TABLE, rosterSheet(readTargets(campaign))),
    ...tableFiles(3, 'Bảng tổng hợp phản hồi', answersSheet(survey, [...answers.values()])),
    ...tableFiles(3, 'Nhật ký liên hệ', attemptsSheet(attempts)),
    ...tabFiles('Chỉ tiêu', kpi),
    ...tabFiles('Phiếu khảo sát BM.CTHS.06.02', questions),
  ];
};
