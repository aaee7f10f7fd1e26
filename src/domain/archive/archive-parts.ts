/** The four parts of a campaign's file (seed 1, step 8), and what each still lacks. */
import type { PaperStanding } from '../office/board-facts';
import { joinFilled } from '../text';

export const PARTS = [
  { part: 1, title: 'Kế hoạch truy vết' },
  { part: 2, title: 'Danh sách HSSV tốt nghiệp' },
  { part: 3, title: 'Bảng tổng hợp, phiếu khảo sát' },
  { part: 4, title: 'Báo cáo' },
] as const;

/** The list of what the file holds stands beside the four parts. */
export const INDEX_PART = 5;
export const INDEX_FILE = 'Mục lục hồ sơ';

export interface PartFacts {
  readonly plan: PaperStanding | null;
  readonly report: PaperStanding | null;
  /** Classes of the campaign, and those whose list was printed. */
  readonly classes: number;
  readonly printed: number;
  readonly answered: number;
  readonly unmatched: number;
  /** Steps that the office marked as done on paper. */
  readonly marked: ReadonlySet<number>;
  /** The part of each file that has to be archived again. */
  readonly damaged?: readonly number[];
}

const isIssued = (paper: PaperStanding | null): boolean => paper?.state === 'Đã ban hành';

const paperGap = (paper: PaperStanding | null, doneOnPaper: boolean): string => {
  if (doneOnPaper && !isIssued(paper)) return '';
  if (paper === null) return 'chưa lập';
  if (!isIssued(paper)) return 'chưa ban hành';
  return paper.number === null || paper.date === null ? 'thiếu số' : '';
};

const rosterGap = ({ classes, printed }: PartFacts): string => {
  if (classes === 0) return 'chưa có danh sách';
  return printed < classes ? `chưa in ${classes - printed}/${classes} lớp` : '';
};

const answersGap = ({ answered, unmatched }: PartFacts): string => {
  if (answered === 0) return 'chưa có phản hồi';
  return unmatched > 0 ? `${unmatched} phản hồi chờ khớp` : '';
};

const damageOf = (part: number, { damaged = [] }: PartFacts): string => {
  const count = damaged.filter((one) => one === part).length;
  return count === 0 ? '' : `${count} tệp phải lưu lại`;
};

const ownGaps = (facts: PartFacts): readonly (readonly [number, string])[] => [
  [1, paperGap(facts.plan, facts.marked.has(2))],
  [2, rosterGap(facts)],
  [3, answersGap(facts)],
  [4, paperGap(facts.report, facts.marked.has(7))],
];

/** What each part lacks, by its number; '' where it is whole. A paper signed by hand and marked as done lacks nothing. */
export const partGaps = (facts: PartFacts): Readonly<Record<number, string>> =>
  Object.fromEntries(ownGaps(facts).map(([part, gap]) => [part, joinFilled([gap, damageOf(part, facts)])]));
