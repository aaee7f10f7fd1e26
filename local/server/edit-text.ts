/** The text one edits in a cell: typed in again unchanged, it gives the same value. */
import { displayText, isDateFormat } from '../world/number-format';
import type { CellStyle, CellValue } from '../world/sheet-state';
import { typedValue } from '../world/typed-values';

/** Locale vi_VN: decimal comma; all digits that the value has. */
const plainNumber = (value: number): string => String(value).replace('.', ',').replace('e', 'E');

const textOfNumber = (value: number, format: string | undefined): string => {
  if (format !== undefined && isDateFormat(format)) {
    const candidates = [format, 'dd/mm/yyyy', 'dd/mm/yyyy hh:mm:ss'];
    const same = (text: string): boolean => {
      const typed = typedValue(text, {}, 0).value;
      return typeof typed === 'number' && Math.abs(typed - value) < 1e-6;
    };
    return (
      candidates.map((one) => displayText(value, one)).find(same) ?? displayText(value, 'dd/mm/yyyy hh:mm:ss')
    );
  }
  if (format?.includes('%')) return `${plainNumber(Number((value * 100).toPrecision(15)))}%`;
  return plainNumber(value);
};

/** A text that would be taken for a number, date or formula gets its apostrophe. */
const textOfText = (value: string, style: CellStyle): string => {
  const typed = typedValue(value, style, 0);
  return typed.formula === undefined && typed.value === value ? value : `'${value}`;
};

export const editText = (value: CellValue, style: CellStyle, formula: string | undefined): string => {
  if (formula !== undefined) return formula;
  if (typeof value === 'string') return textOfText(value, style);
  return typeof value === 'number' ? textOfNumber(value, style.format) : displayText(value, style.format);
};
