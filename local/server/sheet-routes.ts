/** Reading a spreadsheet's tabs for the grid: windows of cells, edges of blocks, texts to copy, charts. */
import { chartSvg } from '../charts/render';
import { valueAt, valuesIn } from '../world/grid';
import { displayText } from '../world/number-format';
import type { Rect, SheetState, SpreadsheetState } from '../world/sheet-state';
import { styleAt } from '../world/styles';
import { chartSpec } from './chart-view';
import type { Desk } from './desk';
import { bookOf } from './grid-acts';
import { HttpProblem, json, type Reply, type Request } from './http';
import { accessTo, requireReader, type Seat } from './seats';
import { sheetView } from './sheet-view';
import { tsvOf } from './tsv';
import type { BookView } from './views';

interface Place {
  readonly book: SpreadsheetState;
  readonly sheet: SheetState;
}

const bookFor = (desk: Desk, seat: Seat, { query }: Request): SpreadsheetState => {
  const book = bookOf(desk.world(), query.get('file') ?? undefined);
  requireReader(desk.world(), book, seat.as);
  return book;
};

const placeOf = (desk: Desk, seat: Seat, request: Request, name: string): Place => {
  const book = bookFor(desk, seat, request);
  const sheet = book.sheets.find((one) => one.name === name);
  if (!sheet) throw new HttpProblem(404, 'Không có tab này.');
  return { book, sheet };
};

const wholeIn = ({ query }: Request, name: string, otherwise: number): number => {
  const value = Number(query.get(name) ?? otherwise);
  return Number.isInteger(value) && value > 0 ? value : otherwise;
};

export const readSheet = (desk: Desk, seat: Seat, request: Request, name: string): Reply => {
  const { book, sheet } = placeOf(desk, seat, request, name);
  return json(sheetView(book, sheet, wholeIn(request, 'from', 1)));
};

/** Another Sheet than the workbook: a call book, a faculty's copy. */
export const readBook = (desk: Desk, seat: Seat, id: string): Reply => {
  const world = desk.world();
  const book = bookOf(world, id);
  requireReader(world, book, seat.as);
  const view: BookView = {
    name: book.name,
    tabs: book.sheets.map(({ id: sheet, name, hidden }) => ({ id: sheet, name, hidden })),
    access: accessTo(world, book, seat.as),
  };
  return json(view);
};

const STEPS = { up: [-1, 0], down: [1, 0], left: [0, -1], right: [0, 1] } as const;

/** Where Ctrl with an arrow leads: to the end of a block of filled cells, or to the next one. */
const edgeFrom = (
  sheet: SheetState,
  row: number,
  column: number,
  [down, right]: readonly [number, number],
): { row: number; column: number } => {
  const inside = (r: number, c: number): boolean =>
    r >= 1 && c >= 1 && r <= sheet.maxRows && c <= sheet.maxColumns;
  const filled = (r: number, c: number): boolean => inside(r, c) && valueAt(sheet, r, c) !== '';
  let [r, c] = [row, column];
  const inBlock = filled(r, c) && filled(r + down, c + right);
  while (inside(r + down, c + right)) {
    if (inBlock && !filled(r + down, c + right)) break;
    [r, c] = [r + down, c + right];
    if (!inBlock && filled(r, c)) break;
  }
  return { row: r, column: c };
};

export const readEdge = (desk: Desk, seat: Seat, request: Request, name: string): Reply => {
  const { sheet } = placeOf(desk, seat, request, name);
  const towards = Object.entries(STEPS).find(([key]) => key === request.query.get('towards'))?.[1];
  if (!towards) throw new HttpProblem(400, 'Không có hướng này.');
  return json(edgeFrom(sheet, wholeIn(request, 'row', 1), wholeIn(request, 'column', 1), towards));
};

/** Texts as people see them, for the clipboard. */
export const readCopy = (desk: Desk, seat: Seat, request: Request, name: string): Reply => {
  const { sheet } = placeOf(desk, seat, request, name);
  const rect: Rect = {
    row: wholeIn(request, 'row', 1),
    column: wholeIn(request, 'column', 1),
    rows: Math.min(wholeIn(request, 'rows', 1), sheet.rows.length + 1),
    columns: Math.min(wholeIn(request, 'columns', 1), sheet.maxColumns),
  };
  const texts = valuesIn(sheet, rect).map((values, down) =>
    values.map((value, right) =>
      value === '' ? '' : displayText(value, styleAt(sheet, rect.row + down, rect.column + right).format),
    ),
  );
  return json({ text: tsvOf(texts) });
};

/** A native chart, drawn as the pictures in documents are. */
export const readChart = (desk: Desk, seat: Seat, request: Request, name: string): Reply => {
  const { book, sheet } = placeOf(desk, seat, request, name);
  const chart = sheet.charts.find(({ id }) => id === wholeIn(request, 'chart', 0));
  if (!chart) throw new HttpProblem(404, 'Không có biểu đồ này.');
  const svg = chartSvg(chartSpec(book, chart)).replaceAll('Arimo', 'Arimo, Arial, sans-serif');
  return { status: 200, type: 'image/svg+xml; charset=utf-8', body: svg };
};
