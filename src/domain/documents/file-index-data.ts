/** The index of a campaign's file: its four parts (seed 1, step 8; S1.33) with every paper, version, number, date and hash. */
import { formatDate, type IsoDate } from '../dates';
import { compareVietnamese } from '../roster/collation';
import type { ConfigRow, PaperRow } from '../office/office-tables';
import type { Settings } from '../office/settings';
import { formatInteger } from '../number-format';
import { joinFilled } from '../text';
import { paperDate, paperNumber } from './official-paper';
import type { FileIndexData } from './file-index-tags';

/** What is listed, as it was when the index was made. */
export interface FrozenIndex {
  readonly campaign: string;
  readonly year: number;
  readonly madeOn: IsoDate;
  readonly papers: readonly IndexedPaper[];
  /** Answers that count, and people of the campaign. */
  readonly answered: number;
  readonly targets: number;
  /** What lies in the archive already; none before it was first archived. */
  readonly files?: readonly IndexedFile[];
}

/** A file of the archive with the hash of its bytes. */
export interface IndexedFile {
  readonly part: number;
  readonly name: string;
  readonly archivedOn: IsoDate;
  readonly sha256: string;
}

export type IndexedPaper = Pick<
  PaperRow,
  'kind' | 'version' | 'title' | 'state' | 'number' | 'date' | 'snapshotHash' | 'madeAt'
>;

/** As the file beside the paper keeps it. */
export const formatFileIndex = (index: FrozenIndex): string => JSON.stringify(index);

/** Reads what `formatFileIndex` wrote. Throws when the file is not one. */
export const parseFileIndex = (text: string): FrozenIndex => {
  const parsed: unknown = JSON.parse(text);
  if (typeof parsed !== 'object' || parsed === null || !('papers' in parsed))
    throw new Error('the file holds no index');
  // Written by formatFileIndex alone.
  return parsed as FrozenIndex;
};

/** Kinds of `Hồ sơ` by the part of the file in which they lie, the one that must not be missing first. */
const PARTS: readonly { readonly title: string; readonly kinds: readonly string[] }[] = [
  { title: 'Kế hoạch truy vết', kinds: ['Kế hoạch', 'Tờ trình kế hoạch'] },
  { title: 'Danh sách HSSV tốt nghiệp', kinds: ['Danh sách'] },
  { title: 'Bảng tổng hợp, phiếu khảo sát', kinds: ['Phiếu khảo sát'] },
  { title: 'Báo cáo', kinds: ['Báo cáo', 'Tờ trình báo cáo', 'Báo cáo công khai'] },
];

const SYMBOLS: Readonly<Record<string, 'KH' | 'BC'>> = { 'Kế hoạch': 'KH', 'Báo cáo': 'BC' };

type Row = FileIndexData['ho_so'][number];
const EMPTY: Row = { tt: '', phan: '', ten: '', so_ky_hieu: '', ngay: '', tinh_trang: '', dau_vet: '' };

/** Enough to compare by eye; the whole stands in `Hồ sơ`. */
const shortHash = (hash: string | null): string => (hash === null ? '' : hash.slice(0, 8));

const day = (date: IsoDate | null): string => (date === null ? '' : formatDate(date.slice(0, 10)));

/** Only plan and report go through drafts to be issued: the others are as they were made. */
const standing = ({ kind, state }: Pick<IndexedPaper, 'kind' | 'state'>): string => {
  if (kind in SYMBOLS) return (state ?? '').toLowerCase();
  return kind === 'Danh sách' || kind === 'Phiếu khảo sát' ? 'đã in' : 'đã lập';
};

const paperRow = (paper: IndexedPaper, order: string, school: string): Row => {
  const symbol = SYMBOLS[paper.kind];
  const { number, version, snapshotHash, madeAt } = paper;
  return {
    ...EMPTY,
    tt: order,
    ten: paper.title ?? paper.kind,
    so_ky_hieu: symbol !== undefined && number !== null ? paperNumber(number, symbol, school) : '',
    ngay: day(paper.date ?? madeAt),
    tinh_trang: `Bản ${version}, ${standing(paper)}`,
    dau_vet: shortHash(snapshotHash),
  };
};

/** Of each title the version that counts: the issued one, or the newest. */
const counting = (papers: readonly IndexedPaper[]): IndexedPaper[] => {
  const chosen = new Map<string, IndexedPaper>();
  const rank = ({ state, version }: IndexedPaper): number =>
    version + (state === 'Đã ban hành' ? 1_000_000 : 0);
  for (const paper of papers) {
    const key = `${paper.kind} ${paper.title ?? ''}`;
    const known = chosen.get(key);
    if (known === undefined || rank(paper) > rank(known)) chosen.set(key, paper);
  }
  return [...chosen.values()];
};

const summaryRow = ({ answered, targets, papers, madeOn }: FrozenIndex, order: string): Row => {
  const report = counting(papers).find(({ kind }) => kind === 'Báo cáo');
  return {
    ...EMPTY,
    tt: order,
    ten: `Bảng tổng hợp, phiếu trả lời: ${formatInteger(answered)}/${formatInteger(targets)} người`,
    ngay: day(report?.madeAt ?? madeOn),
    tinh_trang: answered === 0 ? 'Chưa có' : report === undefined ? 'Chưa chốt số liệu' : 'Đã chốt số liệu',
    dau_vet: shortHash(report?.snapshotHash ?? null),
  };
};

const partRows = (index: FrozenIndex, school: string): Row[] =>
  PARTS.flatMap(({ title, kinds }, at) => {
    const part = String(at + 1);
    const papers = counting(index.papers)
      .filter(({ kind, state }) => kinds.includes(kind) && state !== 'Đang tạo')
      .sort(
        (one, other) =>
          kinds.indexOf(one.kind) - kinds.indexOf(other.kind) ||
          compareVietnamese(one.title ?? '', other.title ?? ''),
      );
    const order = (row: number): string => `${part}.${row}`;
    const summary = at === 2 ? [summaryRow(index, order(1))] : [];
    const rows = papers.map((paper, row) => paperRow(paper, order(row + 1 + summary.length), school));
    const all = [...summary, ...rows];
    const none: Row = { ...EMPTY, ten: 'Chưa có', tinh_trang: 'Chưa có' };
    return [{ ...EMPTY, tt: part, phan: title }, ...(all.length === 0 ? [none] : all)];
  });

/** What the file still lacks, by the same papers. */
const missingParts = ({ papers, answered }: FrozenIndex): string[] => {
  const has = (kind: string, state?: string): boolean =>
    papers.some((paper) => paper.kind === kind && (state === undefined || paper.state === state));
  return [
    ...(has('Kế hoạch', 'Đã ban hành') ? [] : ['Kế hoạch đã ban hành']),
    ...(has('Danh sách') ? [] : ['Danh sách trích ngang đã in']),
    ...(answered > 0 ? [] : ['phản hồi']),
    ...(has('Phiếu khảo sát') ? [] : ['Phiếu khảo sát (bản in)']),
    ...(has('Báo cáo', 'Đã ban hành') ? [] : ['Báo cáo đã ban hành']),
  ];
};

/** Retention and place of each form of the register (S1.35, S1.36); its free row says nothing. */
const keeping = (config: readonly ConfigRow[], office: string): string[] => {
  const forms = config.filter(
    ({ section, value, form }) => section === 'Biểu mẫu' && (value ?? form ?? '') !== '',
  );
  return [
    `Toàn bộ hồ sơ: thời gian lưu vĩnh viễn; nơi lưu: ${office}.`,
    ...forms.map(
      ({ name, value, form, owner }) =>
        `${joinFilled([name, form ?? ''])}: thời gian lưu tối thiểu ${(value ?? 'chưa ghi').toLowerCase()}; nơi lưu: ${owner ?? office}.`,
    ),
  ];
};

/** Digits of a hash on one line of its narrow cell. */
const HASH_LINE = 32;

/** Every file in the order of the parts, with its whole hash, so that paper alone proves what the file was (S1.33). */
const fileRows = (files: readonly IndexedFile[]): FileIndexData['tep'] =>
  [...files]
    .sort((one, other) => one.part - other.part || compareVietnamese(one.name, other.name))
    .map(({ part, name, archivedOn, sha256 }, at) => ({
      tt: String(at + 1),
      phan: String(part),
      ten: name,
      ngay: formatDate(archivedOn),
      sha256: `${sha256.slice(0, HASH_LINE)}\n${sha256.slice(HASH_LINE)}`,
    }));

/** Everything the template asks for. */
export const fileIndexData = (
  index: FrozenIndex,
  config: readonly ConfigRow[],
  settings: Settings,
): FileIndexData => ({
  du_thao: '',
  ma_bieu_mau: '',
  co_quan_chu_quan: settings.school.toUpperCase(),
  ten_truong: settings.office.toUpperCase(),
  dia_danh: settings.place,
  ngay_thang: paperDate(index.madeOn, index.year),
  nam: String(index.year),
  dot: index.campaign,
  ho_so: partRows(index, settings.shortName),
  co_tep: (index.files ?? []).length > 0,
  tep: fileRows(index.files ?? []),
  luu_tru: keeping(config, settings.office).map((cau) => ({ cau })),
  con_thieu: missingParts(index).join('; '),
  nguoi_lap: '',
});
