/** A sheet as a table that renders only the rows in sight; arrows move the cell, its note and content stand above. */
import { useEffect, useState } from 'preact/hooks';
import type { CellView, SheetView } from '../server/views';
import { columnLetters, parseA1 } from '../world/a1';
import { GridRow, stickyLefts, type Spot } from './grid-cells';
import { ROW_HEIGHT, useInSight } from './use-in-sight';
import { useSheet } from './use-sheet';

const HEADER_WIDTH = 48;

const spotOf = (a1: string): Spot => {
  const rect = parseA1(a1, { maxRows: 1, maxColumns: 1 });
  return rect ? { row: rect.row, column: rect.column } : { row: 1, column: 1 };
};

const moves: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-20, 0],
  PageDown: [20, 0],
};

const clamp = (value: number, most: number): number => Math.max(1, Math.min(most, value));

const moved = (key: string, { row, column }: Spot, sheet: SheetView): Spot | null => {
  if (key === 'Home') return { row, column: 1 };
  const by = moves[key];
  return by
    ? { row: clamp(row + by[0], sheet.rowCount), column: clamp(column + by[1], sheet.columnCount) }
    : null;
};

interface CellLineProps {
  readonly spot: Spot;
  readonly cell: CellView | undefined;
}

/** Name box, content and note of the cell one stands in. */
const CellLine = ({ spot, cell }: CellLineProps) => (
  <div class="cell-line" aria-live="polite">
    <span class="name-box">
      {columnLetters(spot.column)}
      {spot.row}
    </span>
    <span class="content">{cell?.f ?? cell?.t ?? ''}</span>
    {cell?.n !== undefined && <span class="note">Ghi chú: {cell.n}</span>}
  </div>
);

const Letters = ({
  sheet,
  lefts,
}: {
  readonly sheet: SheetView;
  readonly lefts: readonly (number | null)[];
}) => (
  <tr role="row">
    <th class="corner">
      <span class="visually-hidden">Dòng</span>
    </th>
    {sheet.widths.map((width, index) => {
      const left = lefts[index] ?? null;
      return width === 0 ? null : (
        <th
          key={index}
          scope="col"
          class={left === null ? 'letter' : 'letter frozen'}
          style={left === null ? {} : { left: `${left}px` }}
        >
          {columnLetters(index + 1)}
        </th>
      );
    })}
  </tr>
);

const Spacer = ({ rows }: { readonly rows: number }) =>
  rows > 0 ? <tr role="presentation" class="spacer" style={{ height: `${rows * ROW_HEIGHT}px` }} /> : null;

interface GridProps {
  readonly name: string;
  readonly version: number;
  /** Where the script put the person, in A1 notation. */
  readonly target: string;
  /** Grows when the script did so. */
  readonly jump: number;
}

const cellElement = ({ row, column }: Spot): HTMLElement | null =>
  document.getElementById(`cell-${columnLetters(column)}${row}`);

interface SheetTableProps {
  readonly sheet: SheetView;
  /** Numbers of the rows to render below the head. */
  readonly first: number;
  readonly last: number;
  readonly row: (number: number) => readonly CellView[];
  readonly active: Spot;
  readonly onPick: (spot: Spot) => void;
}

const SheetTable = ({ sheet, first, last, row, active, onPick }: SheetTableProps) => {
  const lefts = stickyLefts(sheet, HEADER_WIDTH);
  const end = Math.min(last, sheet.rowCount);
  const numbers = Array.from({ length: Math.max(0, end - first + 1) }, (_, index) => first + index);
  const width = sheet.widths.reduce((sum, one) => sum + one, HEADER_WIDTH);
  const line = (number: number, cells: readonly CellView[]) => (
    <GridRow
      key={number}
      sheet={sheet}
      number={number}
      cells={cells}
      lefts={lefts}
      active={active}
      onPick={onPick}
    />
  );
  return (
    <table
      role="grid"
      aria-label={sheet.name}
      aria-rowcount={sheet.rowCount}
      aria-colcount={sheet.columnCount}
      style={{ width: `${width}px` }}
    >
      <colgroup>
        <col style={{ width: `${HEADER_WIDTH}px` }} />
        {sheet.widths.map((one, index) =>
          one === 0 ? null : <col key={index} style={{ width: `${one}px` }} />,
        )}
      </colgroup>
      <thead>
        <Letters sheet={sheet} lefts={lefts} />
        {sheet.head.map((cells, index) => line(index + 1, cells))}
      </thead>
      <tbody>
        <Spacer rows={first - sheet.frozenRows - 1} />
        {numbers.map((number) => line(number, row(number)))}
        <Spacer rows={sheet.rowCount - end} />
      </tbody>
    </table>
  );
};

export const Grid = ({ name, version, target, jump }: GridProps) => {
  const [active, setActive] = useState<Spot>(spotOf(target));
  const [frozen, setFrozen] = useState(1);
  const { box, first, last, follow, scrollToRow } = useInSight(frozen);
  const { sheet, row, error } = useSheet(name, version, first, last);
  useEffect(() => setFrozen(sheet?.frozenRows ?? 1), [sheet]);
  const reveal = (spot: Spot): void => {
    setActive(spot);
    scrollToRow(spot.row);
    // Once the row is rendered, its column may still be out of sight.
    requestAnimationFrame(() => cellElement(spot)?.scrollIntoView({ block: 'nearest', inline: 'nearest' }));
  };
  const loaded = sheet !== null;
  useEffect(() => reveal(spotOf(target)), [jump, loaded]);
  const cells = active.row <= frozen ? sheet?.head[active.row - 1] : row(active.row);
  const press = (event: KeyboardEvent): void => {
    const next = sheet && moved(event.key, active, sheet);
    if (!next) return;
    event.preventDefault();
    reveal(next);
  };
  return (
    <>
      <CellLine spot={active} cell={cells?.[active.column - 1]} />
      <div
        class="grid"
        ref={box}
        tabIndex={0}
        role="region"
        aria-label={`Tab ${name}`}
        onScroll={follow}
        onKeyDown={press}
      >
        {error !== null && (
          <p role="alert" class="alert">
            {error}
          </p>
        )}
        {sheet && (
          <SheetTable sheet={sheet} first={first} last={last} row={row} active={active} onPick={setActive} />
        )}
      </div>
    </>
  );
};
