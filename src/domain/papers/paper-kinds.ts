/** The papers that the principal approves: plan (steps 1, 2), report (steps 6, 7), half-yearly report of the units, plan of the Homecoming. */
import type { PaperKind } from '../documents/official-paper';
import type { PaperRow } from '../office/office-tables';
import { NETWORK } from '../office/pages';

export const PAPER_KINDS = ['plan', 'report', 'unitSummary', 'homecoming'] as const;
export type ApprovedKind = (typeof PAPER_KINDS)[number];

interface PaperDeclaration {
  /** As in `Hồ sơ`, column Loại. */
  readonly label: string;
  /** In the paper's symbol. */
  readonly symbol: PaperKind;
  /** Where it is made, and where it is submitted, approved and issued; step 0 is a page of the network. */
  readonly made: { readonly step: number; readonly button: string };
  readonly approvedIn: number;
  /** What its frozen numbers are called among the files. */
  readonly numbers: string;
}

export const paperKinds: Readonly<Record<ApprovedKind, PaperDeclaration>> = {
  plan: {
    label: 'Kế hoạch',
    symbol: 'KH',
    made: { step: 1, button: 'Tạo kế hoạch' },
    approvedIn: 2,
    numbers: 'Số liệu kế hoạch',
  },
  report: {
    label: 'Báo cáo',
    symbol: 'BC',
    made: { step: 6, button: 'Chốt số liệu, tạo báo cáo' },
    approvedIn: 7,
    numbers: 'Số liệu chốt',
  },
  unitSummary: {
    label: 'Báo cáo 6 tháng',
    symbol: 'BC',
    made: { step: NETWORK, button: 'Tạo báo cáo tổng hợp' },
    approvedIn: NETWORK,
    numbers: 'Số liệu báo cáo 6 tháng',
  },
  homecoming: {
    label: 'Kế hoạch Ngày hội trở về',
    symbol: 'KH',
    made: { step: NETWORK, button: 'Tạo kế hoạch tổ chức' },
    approvedIn: NETWORK,
    numbers: 'Nội dung kế hoạch Ngày hội trở về',
  },
};

/** The newest version of the newest period that is not half made; null before the first. */
export const newestPaper = (rows: readonly PaperRow[], kind: ApprovedKind, from = ''): PaperRow | null =>
  rows
    .filter(
      ({ kind: label, state, period }) =>
        label === paperKinds[kind].label && state !== 'Đang tạo' && period >= from,
    )
    .reduce<PaperRow | null>((newest, row) => {
      if (newest === null) return row;
      const later =
        row.period > newest.period || (row.period === newest.period && row.version > newest.version);
      return later ? row : newest;
    }, null);

/** 'Kế hoạch 2026, bản 2', as people name it. */
export const paperName = ({ kind, period, version }: Pick<PaperRow, 'kind' | 'period' | 'version'>): string =>
  `${kind} ${period}, bản ${version}`;
