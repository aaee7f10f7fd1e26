/** Follows the solutions: which are open, which are late, what stands in a report (S1.3). */
import { addDays, formatDate, type IsoDate } from '../dates';
import type { Solution } from '../documents/report-input';
import { compareText } from '../text';
import type { SolutionRow } from './solutions-table';

export type SolutionLight = 'late' | 'soon' | 'open' | 'closed';

/** Days before the deadline from which a solution is told to be near it. */
const SOON = 14;

const isClosed = ({ state }: SolutionRow): boolean => state === 'Đã xong' || state === 'Không làm';

/** How pressing a solution is on a day; the day of the deadline itself is still in time. */
export const solutionLight = (row: SolutionRow, today: IsoDate): SolutionLight => {
  if (isClosed(row)) return 'closed';
  if (row.due === null) return 'open';
  if (row.due < today) return 'late';
  return row.due <= addDays(today, SOON) ? 'soon' : 'open';
};

const RANK: Readonly<Record<SolutionLight, number>> = { late: 0, soon: 1, open: 2, closed: 3 };
const NEVER = '9999-12-31';

/** The most pressing first: late, near, open by deadline, closed; as typed within these. */
export const solutionsByPressure =
  (today: IsoDate) =>
  (one: SolutionRow, other: SolutionRow): number => {
    const rank = RANK[solutionLight(one, today)] - RANK[solutionLight(other, today)];
    const [due, later] = [one.due ?? NEVER, other.due ?? NEVER];
    return rank !== 0 ? rank : compareText(due, later);
  };

export interface SolutionCount {
  readonly open: number;
  readonly late: number;
}

/** How many are open on that day, and how many of these are late. */
export const countSolutions = (rows: readonly SolutionRow[], today: IsoDate): SolutionCount => {
  const lights = rows.map((row) => solutionLight(row, today));
  return {
    open: lights.filter((light) => light !== 'closed').length,
    late: lights.filter((light) => light === 'late').length,
  };
};

/** Whether a solution belongs to that campaign; one without a campaign belongs to the one at hand. */
export const isOfCampaign =
  (campaign: string) =>
  ({ period }: SolutionRow): boolean =>
    (period ?? campaign) === campaign;

const ofMajor = (major: string | null, content: string): string =>
  major === null || content.includes(major)
    ? content
    : `Ngành ${major}: ${content.charAt(0).toLowerCase()}${content.slice(1)}`;

/** The campaign's proposals as section IV of its report prints them; what was dropped is left out. */
export const reportSolutions = (rows: readonly SolutionRow[], campaign: string): Solution[] =>
  rows
    .filter((row) => isOfCampaign(campaign)(row) && row.state !== 'Không làm')
    .map(({ area, major, content, finding, unit, due }) => ({
      area,
      text: ofMajor(major, content),
      finding: finding ?? '',
      unit: unit ?? '',
      due: due === null ? '' : formatDate(due),
    }));

/** What became of the proposals of earlier campaigns, in one sentence; '' where there are none. */
export const earlierSolutions = (rows: readonly SolutionRow[], campaign: string, today: IsoDate): string => {
  const earlier = rows.filter((row) => (row.period ?? campaign) < campaign);
  if (earlier.length === 0) return '';
  const done = earlier.filter(({ state }) => state === 'Đã xong').length;
  const dropped = earlier.filter(({ state }) => state === 'Không làm').length;
  const { open, late } = countSolutions(earlier, today);
  const parts = [
    `đã xong ${done}`,
    ...(open > 0 ? [`đang làm, chưa làm ${open}${late > 0 ? ` (quá hạn ${late})` : ''}`] : []),
    ...(dropped > 0 ? [`không làm ${dropped}`] : []),
  ];
  return `Giải pháp của các đợt trước: ${earlier.length}, gồm ${parts.join(', ')}.`;
};
