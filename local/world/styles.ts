/** The list of styles of a sheet: cells hold an index, equal styles stand once. */
import { rowForWriting } from './grid';
import type { CellStyle, Rect, SheetState, ValidationState } from './sheet-state';

const keyOf = (style: CellStyle): string =>
  JSON.stringify(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));
const indexes = new WeakMap<CellStyle[], Map<string, number>>();

const indexOf = (styles: CellStyle[]): Map<string, number> => {
  const known = indexes.get(styles);
  if (known?.size === styles.length) return known;
  const fresh = new Map(styles.map((style, index) => [keyOf(style), index]));
  indexes.set(styles, fresh);
  return fresh;
};

/** The index of a style in the sheet's list; it is added when it is new. */
export const styleIndex = (sheet: SheetState, style: CellStyle): number => {
  const index = indexOf(sheet.styles);
  const key = keyOf(style);
  const known = index.get(key);
  if (known !== undefined) return known;
  sheet.styles.push(style);
  index.set(key, sheet.styles.length - 1);
  return sheet.styles.length - 1;
};

/** The index of a validation rule in the sheet's list; it is added when it is new. */
export const validationIndex = (sheet: SheetState, rule: ValidationState): number => {
  const key = JSON.stringify(rule);
  const known = sheet.validations.findIndex((other) => JSON.stringify(other) === key);
  return known >= 0 ? known : sheet.validations.push(rule) - 1;
};

export const styleAt = (sheet: SheetState, row: number, column: number): CellStyle =>
  sheet.styles[sheet.rows[row - 1]?.s[column - 1] ?? 0] ?? {};

/** A change of style: members to set; undefined takes a member away. */
export type StylePatch = { [K in keyof CellStyle]?: CellStyle[K] | undefined };

export const patched = (style: CellStyle, patch: StylePatch): CellStyle =>
  Object.fromEntries(Object.entries({ ...style, ...patch }).filter(([, value]) => value !== undefined));

/** A change of a row's looks, worked out once for all rows that share a list. */
export const eachOnce = (
  change: (styles: readonly number[]) => readonly number[],
): ((styles: readonly number[]) => readonly number[]) => {
  const known = new Map<readonly number[], readonly number[]>();
  return (styles) => {
    const found = known.get(styles) ?? change(styles);
    known.set(styles, found);
    return found;
  };
};

/** The list with the cells from `column` on looking as `next` says of each. */
const withLooks = (
  styles: readonly number[],
  column: number,
  columns: number,
  next: (old: number) => number,
): readonly number[] => {
  let changed: number[] | null = null;
  for (let at = column - 1; at < column - 1 + columns; at++) {
    const old = styles[at] ?? 0;
    const index = next(old);
    if (index === old) continue;
    changed ??= styles.slice();
    while (changed.length < at) changed.push(0);
    changed[at] = index;
  }
  return changed ?? styles;
};

/** Gives one cell a new style index. */
export const putStyle = (sheet: SheetState, row: number, column: number, index: number): void => {
  const state = rowForWriting(sheet, row);
  state.s = withLooks(state.s, column, 1, () => index);
};

const PLAIN: readonly number[] = [];

/** Changes the style of every cell of a rectangle; each distinct old style is worked out once, and each list of them. */
export const restyle = (sheet: SheetState, rect: Rect, patch: StylePatch): void => {
  const next: number[] = [];
  const restyled = eachOnce((styles) =>
    withLooks(
      styles,
      rect.column,
      rect.columns,
      (old) => (next[old] ??= styleIndex(sheet, patched(sheet.styles[old] ?? {}, patch))),
    ),
  );
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    const styles = sheet.rows[row - 1]?.s ?? PLAIN;
    const now = restyled(styles);
    if (now !== styles) rowForWriting(sheet, row).s = now;
  }
};
