/** The native charts of a tab, standing over its cells as they do in Sheets. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { ChartView, SheetView } from '../server/views';
import { hiddenBefore } from './grid-shape';
import { HEADER_WIDTH } from './grid-table';
import { asMe } from './person';
import { sheetPath, type TabPlace } from './sheet-path';
import { ROW_HEIGHT } from './use-in-sight';

interface ChartsLayerProps {
  readonly place: TabPlace;
  readonly sheet: SheetView;
  /** Changes when the figures may have changed. */
  readonly version: number;
}

/** Below the row of letters and the rows above, right of the row numbers and the columns before. */
const placeOf = ({ row, column, offsetX, offsetY }: ChartView, sheet: SheetView, wrapped: number) => ({
  left: `${sheet.widths.slice(0, column - 1).reduce((sum, width) => sum + width, HEADER_WIDTH) + offsetX}px`,
  top: `${(row - hiddenBefore(sheet.hiddenRows, row)) * ROW_HEIGHT + wrapped + offsetY}px`,
});

/** How much taller the letters and frozen rows are than with one line each. */
const useWrapped = ({ frozenRows }: SheetView): number => {
  const [wrapped, setWrapped] = useState(0);
  useLayoutEffect(() => {
    const height = document.querySelector<HTMLElement>('.canvas thead')?.offsetHeight ?? 0;
    setWrapped(Math.max(0, height - (frozenRows + 1) * ROW_HEIGHT));
  });
  return wrapped;
};

export const ChartsLayer = ({ place, sheet, version }: ChartsLayerProps) => {
  const wrapped = useWrapped(sheet);
  return (
    <>
      {sheet.charts.map((chart) => (
        <img
          key={chart.id}
          class="sheet-chart"
          alt=""
          width={chart.width}
          height={chart.height}
          style={placeOf(chart, sheet, wrapped)}
          src={asMe(sheetPath('chart', place, { chart: chart.id, version }))}
        />
      ))}
    </>
  );
};

/** The charts in words: a grid may hold rows alone, so they are told beside it. */
export const ChartTexts = ({ sheet }: Pick<ChartsLayerProps, 'sheet'>) => (
  <ul class="visually-hidden" aria-label="Biểu đồ của tab">
    {sheet.charts.map(({ id, alt }) => (
      <li key={id}>{alt}</li>
    ))}
  </ul>
);
