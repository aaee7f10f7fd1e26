/** Whether a value keeps a data validation rule; formulas of custom rules are not computed and always hold. */
import { isDateFormat } from './number-format';
import { valuesIn } from './grid';
import type { CellStyle, CellValue, SheetState, SpreadsheetState, ValidationState } from './sheet-state';
import { styleAt } from './styles';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

const comparison = (criteria: string, value: number, [first, second]: readonly number[]): boolean => {
  const [low = NaN, high = NaN] = [first, second];
  const rules: Record<string, boolean> = {
    NUMBER_GREATER_THAN: value > low,
    NUMBER_GREATER_THAN_OR_EQUAL_TO: value >= low,
    NUMBER_LESS_THAN: value < low,
    NUMBER_LESS_THAN_OR_EQUAL_TO: value <= low,
    NUMBER_EQUAL_TO: value === low,
    NUMBER_NOT_EQUAL_TO: value !== low,
    NUMBER_BETWEEN: value >= low && value <= high,
    NUMBER_NOT_BETWEEN: value < low || value > high,
  };
  return rules[criteria] ?? true;
};

const listed = (rule: ValidationState, book: SpreadsheetState): readonly CellValue[] => {
  const [first] = rule.values;
  if (Array.isArray(first)) return first;
  if (typeof first !== 'object') return [];
  const sheet = book.sheets.find(({ id }) => id === first.sheetId);
  return sheet ? valuesIn(sheet, first.rect).flat() : [];
};

/** Whether the rule accepts the value; an empty cell always does. */
const accepts = (
  rule: ValidationState,
  value: CellValue,
  style: CellStyle,
  book: SpreadsheetState,
): boolean => {
  if (value === '') return true;
  if (rule.criteria.startsWith('VALUE_IN_'))
    return listed(rule, book).some((choice) => String(choice) === String(value));
  if (rule.criteria === 'CHECKBOX') return typeof value === 'boolean' || rule.values.includes(value);
  if (rule.criteria === 'DATE_IS_VALID_DATE') return typeof value === 'number' && isDateFormat(style.format);
  if (rule.criteria === 'TEXT_IS_VALID_EMAIL') return EMAIL.test(String(value));
  if (!rule.criteria.startsWith('NUMBER_')) return true;
  return typeof value === 'number' && comparison(rule.criteria, value, rule.values.map(Number));
};

/** The rule that forbids this value in the cell; null when it may stand there. */
export const violated = (
  book: SpreadsheetState,
  sheet: SheetState,
  row: number,
  column: number,
  value: CellValue,
): ValidationState | null => {
  const style = styleAt(sheet, row, column);
  const rule = style.validation === undefined ? undefined : sheet.validations[style.validation];
  return rule && !rule.allowInvalid && !accepts(rule, value, style, book) ? rule : null;
};
