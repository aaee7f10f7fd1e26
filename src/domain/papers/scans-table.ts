/** Tab `Bản quét`: scans of signed papers, each with its version, who brought it when, and the hash of its bytes (P41). */
import { integer, text, time, verbatim } from '../columns';
import { table, type Row } from '../table';
import type { PaperRow } from '../office/office-tables';

const own = { machine: true } as const;

export const scans = table({
  name: 'scans',
  title: 'Bản quét',
  key: ['kind', 'period', 'version', 'sha256'],
  visibility: 'on-first-row',
  columns: {
    kind: text('Loại', { ...own, required: true, width: 110 }),
    period: text('Đợt', { ...own, required: true, width: 80 }),
    version: integer('Bản', { ...own, required: true, width: 50 }),
    /** How far the paper was when the scan came: what it shows. */
    state: text('Tình trạng khi gắn', { ...own, width: 110 }),
    at: time('Gắn lúc', { ...own, width: 130 }),
    by: text('Người gắn', { ...own, width: 190 }),
    name: text('Tên tệp', { ...own, width: 220 }),
    url: text('Mở bản quét', { ...own, width: 220 }),
    mimeType: verbatim('Kiểu tệp', { ...own, width: 110 }),
    sha256: verbatim('SHA-256', { ...own, required: true, width: 160 }),
    fileId: verbatim('Mã tệp', { ...own, width: 110 }),
  },
});
export type ScanRow = Row<typeof scans>;

/** Those of one version, in the order in which they came. */
export const scansOf = (
  rows: readonly ScanRow[],
  { kind, period, version }: Pick<PaperRow, 'kind' | 'period' | 'version'>,
): ScanRow[] =>
  rows
    .filter((row) => row.kind === kind && row.period === period && row.version === version)
    .sort((one, other) => ((one.at ?? '') < (other.at ?? '') ? -1 : 1));
