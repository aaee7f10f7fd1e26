/** Conditional format rules (boolean conditions) and their builder; only the workbench's page draws them. */
import type { CellValue, ConditionalFormatState } from '../world/sheet-state';
import { exception, ours } from './core';
import { emulate, reveal } from './emulate';
import { enumName } from './enum-values';
import { RangeBase } from './range-base';
import type { SheetHandle } from './spreadsheet-handles';

type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Criteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;

const EMPTY: ConditionalFormatState = { rects: [], criteria: '', values: [] };

class RuleBase implements Pick<Rule, 'copy' | 'getRanges'> {
  constructor(
    readonly state: ConditionalFormatState,
    protected readonly sheet: SheetHandle | null,
  ) {}
  copy(): Builder {
    return builderOf(ours(this.state), this.sheet);
  }
  getRanges(): Range[] {
    const { sheet } = this;
    return sheet ? this.state.rects.map((rect) => sheet.rangeOf(ours(rect))) : [];
  }
}

type Setters =
  | 'build'
  | 'setRanges'
  | 'setBackground'
  | 'setFontColor'
  | 'setBold'
  | 'whenCellEmpty'
  | 'whenCellNotEmpty'
  | 'whenFormulaSatisfied'
  | 'whenNumberBetween'
  | 'whenNumberEqualTo'
  | 'whenNumberGreaterThan'
  | 'whenNumberLessThan'
  | 'whenTextContains'
  | 'whenTextEqualTo'
  | 'whenTextStartsWith'
  | 'withCriteria';

class BuilderBase extends RuleBase implements Pick<Builder, Setters> {
  private set(change: Partial<ConditionalFormatState>): Builder {
    Object.assign(this.state, change);
    return emulate<Builder>('ConditionalFormatRuleBuilder', this);
  }
  private when(criteria: string, ...values: CellValue[]): Builder {
    return this.set({ criteria, values });
  }
  build(): Rule {
    if (this.state.rects.length === 0)
      throw exception('Conditional format rule must have at least one range.');
    if (this.state.criteria === '') throw exception('Conditional format rule must have a condition.');
    return conditionalRule(ours(this.state), this.sheet);
  }
  setRanges(ranges: Range[]): Builder {
    const rects = ranges.map((range) => reveal(range, RangeBase)?.rect);
    if (!rects.every((rect) => rect !== undefined)) throw exception('The ranges are not Ranges.');
    return this.set({ rects: ours(rects) });
  }
  setBackground(color: string | null): Builder {
    return this.set(color === null ? {} : { background: color });
  }
  setFontColor(color: string | null): Builder {
    return this.set(color === null ? {} : { fontColor: color });
  }
  setBold(bold: boolean | null): Builder {
    return this.set(bold === null ? {} : { bold });
  }
  whenCellEmpty(): Builder {
    return this.when('CELL_EMPTY');
  }
  whenCellNotEmpty(): Builder {
    return this.when('CELL_NOT_EMPTY');
  }
  whenFormulaSatisfied(formula: string): Builder {
    return this.when('CUSTOM_FORMULA', formula);
  }
  whenNumberBetween(start: number, end: number): Builder {
    return this.when('NUMBER_BETWEEN', start, end);
  }
  whenNumberEqualTo(number: number): Builder {
    return this.when('NUMBER_EQUAL_TO', number);
  }
  whenNumberGreaterThan(number: number): Builder {
    return this.when('NUMBER_GREATER_THAN', number);
  }
  whenNumberLessThan(number: number): Builder {
    return this.when('NUMBER_LESS_THAN', number);
  }
  whenTextContains(text: string): Builder {
    return this.when('TEXT_CONTAINS', text);
  }
  whenTextEqualTo(text: string): Builder {
    return this.when('TEXT_EQUAL_TO', text);
  }
  whenTextStartsWith(text: string): Builder {
    return this.when('TEXT_STARTS_WITH', text);
  }
  withCriteria(criteria: Criteria, values: CellValue[]): Builder {
    return this.when(enumName(criteria), ...values);
  }
}

const builderOf = (state: ConditionalFormatState, sheet: SheetHandle | null): Builder =>
  emulate<Builder>('ConditionalFormatRuleBuilder', new BuilderBase(state, sheet));
export const newConditionalFormatRule = (): Builder => builderOf(ours(EMPTY), null);
export const conditionalRule = (state: ConditionalFormatState, sheet: SheetHandle | null): Rule =>
  emulate<Rule>('ConditionalFormatRule', new RuleBase(state, sheet));

export const conditionalRuleState = (rule: unknown): ConditionalFormatState => {
  const part = reveal(rule, RuleBase);
  if (!part || part instanceof BuilderBase) throw exception('The rule is not a ConditionalFormatRule.');
  return ours(part.state);
};
