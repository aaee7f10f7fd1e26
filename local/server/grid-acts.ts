/** POST /api/act: what the chosen person does in the grid, after rights, protections and data validation were asked. */
import { applyAct, noteEdit, pasteRows, spreadsheetOf } from '../act';
import { columnLetters, toA1 } from '../world/a1';
import { lastColumnOf, lastRowOf } from '../world/grid';
import type { Rect, SheetState, SpreadsheetState } from '../world/sheet-state';
import { styleAt } from '../world/styles';
import { typedValue } from '../world/typed-values';
import { violated } from '../world/validation';
import type { World } from '../world/world';
import type { ActInput } from './act-input';
import { HttpProblem } from './http';
import { verdictOn } from './protection';
import { requireEditor } from './seats';
import type { ActReply } from './views';

interface Place {
  readonly world: World;
  readonly book: SpreadsheetState;
  readonly sheet: SheetState;
}

/** Throws HttpProblem 404 for a spreadsheet that does not exist. */
export const bookOf = (world: World, file: string | undefined): SpreadsheetState => {
  if (file !== undefined && file !== world.spreadsheet.id && !Object.hasOwn(world.otherSpreadsheets, file))
    throw new HttpProblem(404, 'Không có bảng tính này.');
  return spreadsheetOf(world, file);
};

/** The cells an act changes or moves away; null when it only makes room. */
const touchedBy = (sheet: SheetState, act: ActInput): Rect | null => {
  const width = Math.max(1, lastColumnOf(sheet));
  const height = Math.max(1, lastRowOf(sheet));
  switch (act.kind) {
    case 'edit':
      return { row: act.row, column: act.column, rows: 1, columns: 1 };
    case 'paste': {
      const columns = act.rows.reduce((widest, cells) => Math.max(widest, cells.length), 1);
      return { row: act.row, column: act.column, rows: act.rows.length, columns };
    }
    case 'clear':
      return { row: act.row, column: act.column, rows: act.rows, columns: act.columns };
    case 'sort':
      return { row: Math.max(1, sheet.frozenRows) + 1, column: 1, rows: height, columns: width };
    case 'delete-row':
      return { row: act.row, column: 1, rows: act.count, columns: width };
    case 'move-column':
      return { row: 1, column: act.column, rows: height, columns: 1 };
    default:
      return null;
  }
};

const QUESTIONS: Partial<Record<ActInput['kind'], string>> = {
  sort: 'Sắp xếp cả những ô của máy, vẫn làm?',
  'delete-row': 'Dòng này có ô của máy, vẫn xóa?',
  'move-column': 'Cột này của máy, vẫn chuyển?',
};

/** What a sheet cannot hold, said before anything is changed. */
const requireRoom = ({ book, sheet }: Place, act: ActInput): void => {
  const touched = touchedBy(sheet, act);
  const isPaste = act.kind === 'paste';
  if (touched && !isPaste && (touched.row > sheet.maxRows || touched.column > sheet.maxColumns))
    throw new HttpProblem(422, `Tab ${sheet.name} không có ô này.`);
  const before = act.kind === 'insert-row' ? act.before - 1 : 0;
  if (before > sheet.maxRows) throw new HttpProblem(422, `Tab ${sheet.name} không có dòng này.`);
  if (act.kind === 'delete-row' && act.count >= sheet.maxRows - sheet.frozenRows)
    throw new HttpProblem(422, 'Không xóa được mọi dòng của một tab.');
  if (act.kind !== 'rename-sheet') return;
  const taken = book.sheets.some((one) => one !== sheet && one.name.toLowerCase() === act.name.toLowerCase());
  if (taken) throw new HttpProblem(422, `Đã có tab tên ${act.name}. Chọn tên khác.`);
};

/** Data validation that refuses stops a person's typing (pasting passes it by, as in Sheets). */
const requireValid = ({ world, book, sheet }: Place, act: ActInput): void => {
  if (act.kind !== 'edit') return;
  const year = new Date(world.clock).getFullYear();
  const typed = typedValue(act.text, styleAt(sheet, act.row, act.column), year);
  if (typed.formula !== undefined) return;
  const rule = violated(book, sheet, act.row, act.column, typed.value);
  if (!rule) return;
  const cell = `${columnLetters(act.column)}${act.row}`;
  throw new HttpProblem(
    422,
    `Ô ${cell} không nhận “${act.text}”. ${rule.helpText ?? 'Chọn trong danh sách của ô.'}`,
  );
};

const apply = ({ world, book, sheet }: Place, act: ActInput): void => {
  switch (act.kind) {
    case 'edit': {
      const cell = toA1({ row: act.row, column: act.column, rows: 1, columns: 1 });
      return applyAct(world, book, sheet, { kind: 'edit', cell, value: act.text });
    }
    case 'paste':
      pasteRows(world, sheet, act.rows, `${columnLetters(act.column)}${act.row}`);
      return noteEdit(world, book);
    case 'clear':
      return applyAct(world, book, sheet, { kind: 'clear', range: toA1(act) });
    default:
      return applyAct(world, book, sheet, act);
  }
};

/** Asks before the machine's cells are changed; throws HttpProblem 403, 404 or 422 where the person cannot do it. */
export const actInGrid = (world: World, email: string, act: ActInput): ActReply => {
  const book = bookOf(world, act.file);
  requireEditor(world, book, email);
  const sheet = book.sheets.find(({ id }) => id === act.sheet);
  if (!sheet) throw new HttpProblem(404, 'Không có tab này.');
  const place = { world, book, sheet };
  requireRoom(place, act);
  const whole: Rect = { row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns };
  const touched = touchedBy(sheet, act);
  const verdict = verdictOn(book, sheet, touched ?? whole, email);
  if (verdict === 'barred' && (touched || sheet.protections.some(({ type }) => type === 'SHEET')))
    throw new HttpProblem(403, 'Vùng này được bảo vệ, bạn không sửa được. Nhờ chủ bảng tính.');
  if (verdict === 'warning' && touched && act.confirmed !== true)
    return { ok: false, ask: QUESTIONS[act.kind] ?? 'Ô này của máy, vẫn sửa?' };
  requireValid(place, act);
  apply(place, act);
  return { ok: true };
};
