/** Several ranges of a sheet treated alike. */
import { emulate } from './emulate';

type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
type Members =
  | 'getRanges'
  | 'clearContent'
  | 'clearDataValidations'
  | 'setValue'
  | 'setNumberFormat'
  | 'setBackground'
  | 'setFontColor'
  | 'setFontWeight'
  | 'setNote'
  | 'setWrapStrategy'
  | 'setHorizontalAlignment';

class RangeListPart implements Pick<RangeList, Members> {
  constructor(private readonly ranges: Range[]) {}
  private all(change: (range: Range) => void): RangeList {
    this.ranges.forEach(change);
    return emulate<RangeList>('RangeList', this);
  }
  getRanges(): Range[] {
    return [...this.ranges];
  }
  clearContent(): RangeList {
    return this.all((range) => range.clearContent());
  }
  clearDataValidations(): RangeList {
    return this.all((range) => range.clearDataValidations());
  }
  setValue(value: unknown): RangeList {
    return this.all((range) => range.setValue(value));
  }
  setNumberFormat(format: string): RangeList {
    return this.all((range) => range.setNumberFormat(format));
  }
  setBackground(color: string | null): RangeList {
    return this.all((range) => range.setBackground(color));
  }
  setFontColor(color: string | null): RangeList {
    return this.all((range) => range.setFontColor(color));
  }
  setFontWeight(weight: GoogleAppsScript.Spreadsheet.FontWeight | null): RangeList {
    return this.all((range) => range.setFontWeight(weight));
  }
  setNote(note: string | null): RangeList {
    return this.all((range) => range.setNote(note));
  }
  setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): RangeList {
    return this.all((range) => range.setWrapStrategy(strategy));
  }
  setHorizontalAlignment(alignment: 'left' | 'center' | 'normal' | 'right' | null): RangeList {
    return this.all((range) => range.setHorizontalAlignment(alignment));
  }
}

export const rangeListOf = (ranges: Range[]): RangeList =>
  emulate<RangeList>('RangeList', new RangeListPart(ranges));
