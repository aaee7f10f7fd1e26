/** A file's rows on their way through tab `Nhập dở`: as lines that are found again whoever sorts the tab. */
import type { Cell } from '../../cell';
import type { Row } from '../../table';
import type { FileRow } from './file-sheet';
import { STAGE_PAGE, type importStage } from './import-stage';

export type StageLine = Row<typeof importStage>;

/** What came of an import; names nobody. */
export interface ImportResult {
  readonly added: number;
  readonly changed: number;
  readonly kept: number;
  readonly refused: number;
  /** Classes put into tab `Lớp`. */
  readonly classes: number;
}

export interface Staged {
  readonly rows: readonly FileRow[];
  /** Noted before the roster is written; null until then. */
  readonly result: ImportResult | null;
  /** The lines of the rows. */
  readonly lines: readonly string[];
}

const RESULT = 'kết quả';
const lineOf = (importId: string, part: string | number): string => `${importId}.${part}`;

/** The import that a line belongs to. */
export const importOf = ({ line }: Pick<StageLine, 'line'>): string => line.slice(0, line.lastIndexOf('.'));

/** Rows as the dialog sends them: values under column names, from the file's row number `from` (zero-based) on. */
export interface SentRows {
  readonly from: number;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly values: readonly Cell[];
  }[];
}

/** The most characters of a cell that are taken in; nobody's cell is longer. */
const MOST_CHARACTERS = 500;
const fitting = (cell: Cell): Cell => (typeof cell === 'string' ? cell.slice(0, MOST_CHARACTERS) : cell);

/** A file's rows in pages as the dialog sends them. */
export const sentPages = (rows: readonly FileRow[]): SentRows[] => {
  const columns = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))];
  return Array.from({ length: Math.ceil(rows.length / STAGE_PAGE) }, (_, page) => ({
    from: page * STAGE_PAGE,
    columns,
    rows: rows.slice(page * STAGE_PAGE, (page + 1) * STAGE_PAGE).map(({ sheet, row, cells }) => ({
      sheet: sheet.slice(0, 100),
      row,
      values: columns.map((name) => fitting(cells[name] ?? '')),
    })),
  }));
};

/** The lines of the staging tab that hold a page of the file; empty cells are not kept. */
export const stageLines = (importId: string, { from, columns, rows }: SentRows): StageLine[] =>
  rows.map(({ sheet, row, values }, at) => {
    const cells = Object.fromEntries(
      columns.flatMap((name, index): [string, Cell][] => {
        const value = values[index] ?? '';
        return value === '' ? [] : [[name, value]];
      }),
    );
    return { line: lineOf(importId, from + at), content: JSON.stringify({ sheet, row, cells }) };
  });

/** The line that says what an import did, for a press that comes again. */
export const resultLine = (importId: string, result: ImportResult): StageLine => ({
  line: lineOf(importId, RESULT),
  content: JSON.stringify(result),
});

/** What the tab holds of one import, its rows in the order of the file. */
export const stagedOf = (importId: string, stage: readonly StageLine[]): Staged => {
  const own = stage.filter((line) => importOf(line) === importId);
  const numbered = own
    .map(({ line, content }) => ({ line, content, at: Number(line.slice(importId.length + 1)) }))
    .filter(({ at }) => Number.isInteger(at))
    .sort((a, b) => a.at - b.at);
  const result = own.find(({ line }) => line === lineOf(importId, RESULT));
  return {
    // Written by stageLines and by nobody else: the tab is the machine's.
    rows: numbered.map(({ content }) => JSON.parse(content) as FileRow),
    result: result ? (JSON.parse(result.content) as ImportResult) : null,
    lines: numbered.map(({ line }) => line),
  };
};
