/** Drop-downs and other checks of a sheet as .xlsx data validations. */
import type { DataValidation } from 'hucre';
import { columnLetters, toA1 } from '../world/a1';
import type { SheetState, SpreadsheetState, ValidationState } from '../world/sheet-state';

/** Lists too long for a formula (Excel takes 255 characters and no comma in a value), one column each on a sheet of their own. */
export class ListSheet {
  static readonly NAME = '_Danh mục';
  readonly columns: (readonly string[])[] = [];
  /** A reference to the column that holds the list. */
  reference(values: readonly string[]): string {
    const known = this.columns.findIndex((column) => column.join('\n') === values.join('\n'));
    const index = known >= 0 ? known : this.columns.push(values) - 1;
    const letters = columnLetters(index + 1);
    return `'${ListSheet.NAME}'!$${letters}$1:$${letters}$${values.length}`;
  }
  rows(): string[][] {
    const height = Math.max(0, ...this.columns.map((column) => column.length));
    return Array.from({ length: height }, (_, row) => this.columns.map((column) => column[row] ?? ''));
  }
}

type Check = Pick<DataValidation, 'type'> & Partial<DataValidation>;

const OPERATORS: Readonly<Record<string, NonNullable<DataValidation['operator']>>> = {
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
  EQUAL_TO: 'equal',
  NOT_EQUAL_TO: 'notEqual',
  GREATER_THAN: 'greaterThan',
  AFTER: 'greaterThan',
  GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  ON_OR_AFTER: 'greaterThanOrEqual',
  LESS_THAN: 'lessThan',
  BEFORE: 'lessThan',
  LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
  ON_OR_BEFORE: 'lessThanOrEqual',
};

/** Days since 1899-12-30 of an ISO instant in Viet Nam. */
const serial = (instant: string): number =>
  Math.floor((Date.parse(instant) + 7 * 3_600_000) / 86_400_000) + 25569;
const operand = (value: unknown): string =>
  typeof value === 'string' ? String(serial(value)) : String(value);

const list = (values: readonly string[], lists: ListSheet): Check => {
  const inline = values.join(',').length <= 255 && values.every((value) => !/[,"]/.test(value));
  return inline ? { type: 'list', values: [...values] } : { type: 'list', formula1: lists.reference(values) };
};

const absolute = (a1: string): string => a1.replace(/[A-Z]+(?=\d)/g, '$$$&').replace(/\d+/g, '$$$&');

const inRange = (book: SpreadsheetState, value: unknown): Check | null => {
  if (typeof value !== 'object' || value === null || !('sheetId' in value) || !('rect' in value)) return null;
  const { sheetId, rect } = value as Extract<ValidationState['values'][number], { sheetId: number }>;
  const sheet = book.sheets.find(({ id }) => id === sheetId);
  return sheet
    ? { type: 'list', formula1: `'${sheet.name.replace(/'/g, "''")}'!${absolute(toA1(rect))}` }
    : null;
};

const compared = (
  type: 'decimal' | 'date',
  criterion: string,
  [first, second]: ValidationState['values'],
): Check | null => {
  const operator = OPERATORS[criterion];
  if (operator === undefined)
    return criterion === 'IS_VALID_DATE' ? { type, operator: 'greaterThan', formula1: '0' } : null;
  return {
    type,
    operator,
    formula1: operand(first),
    ...(second === undefined ? {} : { formula2: operand(second) }),
  };
};

/** Null for what Excel has no check for. */
const checkOf = (
  book: SpreadsheetState,
  { criteria, values }: ValidationState,
  lists: ListSheet,
): Check | null => {
  const [first] = values;
  if (criteria === 'CHECKBOX') return { type: 'list', values: ['TRUE', 'FALSE'] };
  if (criteria === 'VALUE_IN_LIST') return Array.isArray(first) ? list(first, lists) : null;
  if (criteria === 'VALUE_IN_RANGE') return inRange(book, first);
  if (criteria === 'CUSTOM_FORMULA')
    return typeof first === 'string' ? { type: 'custom', formula1: first.replace(/^=/, '') } : null;
  const [, kind = '', rest = ''] = /^(NUMBER|DATE)_(.*)$/.exec(criteria) ?? [];
  return kind === '' ? null : compared(kind === 'DATE' ? 'date' : 'decimal', rest, values);
};

/** Cells that hold a validation, as 'B2:B40 D2:D40'. */
const rangesOf = (sheet: SheetState, validation: number): string => {
  const styled = new Set(
    sheet.styles.flatMap((style, index) => (style.validation === validation ? [index] : [])),
  );
  const runs: { column: number; from: number; to: number }[] = [];
  const open = new Map<number, { column: number; from: number; to: number }>();
  sheet.rows.forEach(({ s }, index) => {
    s.forEach((style, right) => {
      if (!styled.has(style)) return;
      const run = open.get(right);
      if (run?.to === index) run.to = index + 1;
      else {
        const fresh = { column: right + 1, from: index + 1, to: index + 1 };
        open.set(right, fresh);
        runs.push(fresh);
      }
    });
  });
  return runs
    .map(({ column, from, to }) => toA1({ row: from, column, rows: to - from + 1, columns: 1 }))
    .join(' ');
};

export const xlsxValidations = (
  book: SpreadsheetState,
  sheet: SheetState,
  lists: ListSheet,
): DataValidation[] =>
  sheet.validations.flatMap((validation, index) => {
    const check = checkOf(book, validation, lists);
    const range = rangesOf(sheet, index);
    if (check === null || range === '') return [];
    const help = validation.helpText ?? '';
    return [
      {
        ...check,
        range,
        allowBlank: true,
        showErrorMessage: true,
        errorStyle: validation.allowInvalid ? 'warning' : 'stop',
        ...(help === '' ? {} : { showInputMessage: true, inputMessage: help.slice(0, 255) }),
      },
    ];
  });
