/** Cells of the Sheets API v4 on their way into and out of the state: values, number formats, looks, validation. */
import { putValue } from '../world/grid';
import { displayText, isDateFormat } from '../world/number-format';
import type { CellStyle, CellValue, SheetState, ValidationState } from '../world/sheet-state';
import { patched, putStyle, styleAt, styleIndex, validationIndex, type StylePatch } from '../world/styles';
import { apiError } from './drive-files';
import { notEmulated } from './emulate';

type CellData = GoogleAppsScript.Sheets.Schema.CellData;
type ExtendedValue = GoogleAppsScript.Sheets.Schema.ExtendedValue;

export const CALL = 'sheets.spreadsheets.batchUpdate';

const FORMATS: Readonly<Record<string, string>> = {
  TEXT: '@',
  DATE: 'dd/mm/yyyy',
  DATE_TIME: 'dd/mm/yyyy hh:mm:ss',
};

/** UpdateCells takes values as they are: a text that looks like a number stays a text (sheets.v4, ExtendedValue). */
const valueOf = (given: ExtendedValue | undefined): CellValue => {
  if (given?.formulaValue !== undefined) throw notEmulated('Sheets.Spreadsheets', 'formulaValue');
  return given?.stringValue ?? given?.numberValue ?? given?.boolValue ?? '';
};

const hexOf = (color: GoogleAppsScript.Sheets.Schema.Color): string =>
  `#${[color.red, color.green, color.blue]
    .map((part) =>
      Math.round((part ?? 0) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

const lookOf = ({ userEnteredFormat: given }: CellData): StylePatch => ({
  format: given?.numberFormat && (given.numberFormat.pattern ?? FORMATS[given.numberFormat.type ?? '']),
  background: given?.backgroundColorStyle?.rgbColor && hexOf(given.backgroundColorStyle.rgbColor),
  fontWeight: given?.textFormat?.bold === true ? 'bold' : undefined,
});

const ruleOf = ({ dataValidation: rule }: CellData): ValidationState | undefined => {
  if (!rule) return undefined;
  const [type, values] = [rule.condition?.type, rule.condition?.values ?? []];
  if (type !== 'ONE_OF_LIST' && type !== 'BOOLEAN')
    throw notEmulated('Sheets.Spreadsheets', `dataValidation ${type ?? ''}`);
  const choices = Array.from(values, ({ userEnteredValue }) => userEnteredValue ?? '');
  return {
    criteria: type === 'BOOLEAN' ? 'CHECKBOX' : 'VALUE_IN_LIST',
    values: type === 'BOOLEAN' ? [] : [choices, true],
    allowInvalid: rule.strict !== true,
    helpText: rule.inputMessage ?? null,
  };
};

/** Writes the parts of a cell that the mask names; what the mask names and the cell lacks is cleared. */
export const putCell = (
  sheet: SheetState,
  [row, column]: readonly [number, number],
  cell: CellData,
  fields: readonly string[],
): void => {
  const known = ['userEnteredValue', 'userEnteredFormat', 'dataValidation'];
  const unknown = fields.find((field) => !known.includes(field));
  if (unknown !== undefined) throw apiError(CALL, 400, `Invalid field: ${unknown}`);
  if (fields.includes('userEnteredValue')) putValue(sheet, row, column, valueOf(cell.userEnteredValue));
  const rule = ruleOf(cell);
  const patch: StylePatch = {
    ...(fields.includes('userEnteredFormat') ? lookOf(cell) : {}),
    ...(fields.includes('dataValidation') ? { validation: rule && validationIndex(sheet, rule) } : {}),
  };
  const style: CellStyle = patched(styleAt(sheet, row, column), patch);
  putStyle(sheet, row, column, styleIndex(sheet, style));
};

const typed = (value: CellValue): ExtendedValue => {
  if (typeof value === 'string') return { stringValue: value };
  return typeof value === 'number' ? { numberValue: value } : { boolValue: value };
};

/** A cell as `spreadsheets.get` tells it; an empty one has no members. */
export const cellData = (value: CellValue, style: CellStyle): CellData => {
  if (value === '') return {};
  const shown = typeof value === 'boolean' ? String(value).toUpperCase() : displayText(value, style.format);
  const date = typeof value === 'number' && isDateFormat(style.format);
  return {
    effectiveValue: typed(value),
    formattedValue: shown,
    ...(date ? { userEnteredFormat: { numberFormat: { type: 'DATE_TIME' } } } : {}),
  };
};
