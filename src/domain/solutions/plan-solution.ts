/** What is written when somebody adds a solution or says how far it is. */
import type { IsoDate } from '../dates';
import { tidy, tidyOrNull } from '../text';
import type { SolutionRow, SolutionState } from './solutions-table';

export interface NewSolution {
  readonly content: string;
  readonly area: SolutionRow['area'];
  readonly major: string;
  readonly finding: string;
  readonly unit: string;
  readonly due: IsoDate | null;
}

/** The row of a new solution, or null where one with the same words stands already (the press again, or a double). */
export const planSolution = (
  rows: readonly SolutionRow[],
  { content, area, major, finding, unit, due }: NewSolution,
  period: string,
): SolutionRow | null =>
  rows.some((row) => row.content === tidy(content))
    ? null
    : {
        content: tidy(content),
        area,
        major: tidyOrNull(major),
        finding: tidyOrNull(finding),
        unit: tidyOrNull(unit),
        due,
        period,
        state: 'Đề xuất',
        doneOn: null,
        note: null,
      };

/** The cells to change, or null where it says so already. The day of a finished solution is kept, that of one taken up again goes. */
export const planState = (
  row: SolutionRow,
  state: SolutionState,
  today: IsoDate,
): Pick<SolutionRow, 'content' | 'state' | 'doneOn'> | null =>
  (row.state ?? 'Đề xuất') === state
    ? null
    : { content: row.content, state, doneOn: state === 'Đã xong' ? (row.doneOn ?? today) : null };
