/** Copying, cutting and pasting blocks of cells as tab-separated text, to and from any spreadsheet. */
import type { CellView, SheetView } from '../server/views';
import { parseTsv, tsvOf } from '../server/tsv';
import { read } from './api';
import { sheetPath, type TabPlace } from './sheet-path';
import { rectOf, type Selection } from './spots';
import type { Deed } from './use-acts';

interface Around {
  readonly place: TabPlace;
  readonly sheet: SheetView | null;
  readonly row: (number: number) => readonly CellView[];
  readonly selection: Selection;
  readonly editable: boolean;
  readonly act: (deed: Deed) => void;
  readonly select: (next: Selection) => void;
}

/** The most rows that one value is spread over. */
const MOST_FILLED = 5_000;

/** A single value fills the whole selection; a block goes where it starts. */
const spread = (rows: string[][], rect: { rows: number; columns: number }): string[][] => {
  const [[text] = [], ...more] = rows;
  if (text === undefined || more.length > 0 || rows[0]?.length !== 1) return rows;
  return Array.from({ length: Math.min(rect.rows, MOST_FILLED) }, () =>
    Array.from({ length: rect.columns }, () => text),
  );
};

/** Gives the selection to the clipboard; rows out of sight have to be fetched first, and come a moment later. */
const copyOf =
  ({ place, sheet, row, selection }: Around) =>
  (event: ClipboardEvent): void => {
    event.preventDefault();
    const rect = rectOf(selection);
    const cellsOf = (number: number): readonly CellView[] | undefined => {
      if (sheet && number <= sheet.frozenRows) return sheet.head[number - 1];
      const cells = row(number);
      return cells.length > 0 ? cells : undefined;
    };
    const rows = Array.from({ length: rect.rows }, (_, down) =>
      cellsOf(rect.row + down)?.slice(rect.column - 1, rect.column - 1 + rect.columns),
    );
    if (rows.every((cells) => cells !== undefined)) {
      event.clipboardData?.setData('text/plain', tsvOf(rows.map((cells) => cells.map(({ t }) => t))));
      return;
    }
    void read<{ text: string }>(sheetPath('copy', place, { ...rect })).then(({ text }) =>
      navigator.clipboard.writeText(text),
    );
  };

const pasteInto =
  ({ selection, editable, act, select }: Around) =>
  (event: ClipboardEvent): void => {
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!editable || text === '') return;
    const rect = rectOf(selection);
    const rows = spread(parseTsv(text), rect);
    act({ kind: 'paste', row: rect.row, column: rect.column, rows });
    const columns = rows.reduce((widest, cells) => Math.max(widest, cells.length), 1);
    select({
      active: { row: rect.row, column: rect.column },
      corner: { row: rect.row + rows.length - 1, column: rect.column + columns - 1 },
    });
  };

export const clipboardOf = (around: Around) => {
  const copy = copyOf(around);
  const cut = (event: ClipboardEvent): void => {
    copy(event);
    if (around.editable) around.act({ kind: 'clear', ...rectOf(around.selection) });
  };
  return { copy, cut, paste: pasteInto(around) };
};
