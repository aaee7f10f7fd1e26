/** Data validation rules and their builder. */
import type { CellValue, ValidationState } from '../world/sheet-state';
import { exception, ours } from './core';
import { emulate, reveal } from './emulate';
import { enumName } from './enum-values';
import { RangeBase } from './range-base';
import { enumMember, spreadsheetEnums } from './spreadsheet-enums';

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;
type Readers = 'copy' | 'getAllowInvalid' | 'getCriteriaType' | 'getCriteriaValues';

const EMPTY: ValidationState = { criteria: '', values: [], allowInvalid: true, helpText: null };

class RuleBase implements Pick<Rule, Readers>, Pick<Builder, 'getHelpText'> {
  constructor(readonly state: ValidationState) {}
  copy(): Builder {
    return builderOf(ours(this.state));
  }
  getAllowInvalid(): boolean {
    return this.state.allowInvalid;
  }
  getCriteriaType(): Criteria {
    return enumMember(spreadsheetEnums.DataValidationCriteria, this.state.criteria);
  }
  getCriteriaValues(): unknown[] {
    return ours(this.state.values);
  }
  getHelpText(): string | null {
    return this.state.helpText;
  }
}

type Setters =
  | 'build'
  | 'requireCheckbox'
  | 'requireDate'
  | 'requireFormulaSatisfied'
  | 'requireNumberBetween'
  | 'requireNumberGreaterThanOrEqualTo'
  | 'requireNumberGreaterThan'
  | 'requireNumberLessThanOrEqualTo'
  | 'requireTextIsEmail'
  | 'requireTextIsUrl'
  | 'requireValueInList'
  | 'requireValueInRange'
  | 'setAllowInvalid'
  | 'setHelpText'
  | 'withCriteria';

class BuilderBase extends RuleBase implements Pick<Builder, Setters> {
  private require(criteria: string, values: ValidationState['values']): Builder {
    Object.assign(this.state, { criteria, values });
    return emulate<Builder>('DataValidationBuilder', this);
  }
  build(): Rule {
    if (this.state.criteria === '') throw exception('The data validation rule has no criteria.');
    return ruleOf(ours(this.state));
  }
  requireCheckbox(...checked: CellValue[]): Builder {
    return this.require('CHECKBOX', checked);
  }
  requireDate(): Builder {
    return this.require('DATE_IS_VALID_DATE', []);
  }
  requireFormulaSatisfied(formula: string): Builder {
    return this.require('CUSTOM_FORMULA', [formula]);
  }
  requireNumberBetween(start: number, end: number): Builder {
    return this.require('NUMBER_BETWEEN', [start, end]);
  }
  requireNumberGreaterThanOrEqualTo(number: number): Builder {
    return this.require('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }
  requireNumberGreaterThan(number: number): Builder {
    return this.require('NUMBER_GREATER_THAN', [number]);
  }
  requireNumberLessThanOrEqualTo(number: number): Builder {
    return this.require('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }
  requireTextIsEmail(): Builder {
    return this.require('TEXT_IS_VALID_EMAIL', []);
  }
  requireTextIsUrl(): Builder {
    return this.require('TEXT_IS_VALID_URL', []);
  }
  requireValueInList(values: string[], showDropdown = true): Builder {
    if (values.length > 500) throw exception('The number of items in the list must be 500 or fewer.');
    return this.require('VALUE_IN_LIST', [values.map(String), showDropdown]);
  }
  requireValueInRange(range: GoogleAppsScript.Spreadsheet.Range, showDropdown = true): Builder {
    const part = reveal(range, RangeBase);
    if (!part) throw exception('The range is not a Range.');
    return this.require('VALUE_IN_RANGE', [
      { sheetId: part.getGridId(), rect: ours(part.rect) },
      showDropdown,
    ]);
  }
  setAllowInvalid(allowed: boolean): Builder {
    this.state.allowInvalid = allowed;
    return emulate<Builder>('DataValidationBuilder', this);
  }
  setHelpText(text: string): Builder {
    this.state.helpText = text;
    return emulate<Builder>('DataValidationBuilder', this);
  }
  withCriteria(criteria: Criteria, values: (CellValue | string[])[]): Builder {
    return this.require(enumName(criteria), ours(values));
  }
}

const builderOf = (state: ValidationState): Builder =>
  emulate<Builder>('DataValidationBuilder', new BuilderBase(state));
export const newDataValidation = (): Builder => builderOf(ours(EMPTY));
export const ruleOf = (state: ValidationState): Rule => emulate<Rule>('DataValidation', new RuleBase(state));

/** The state of a rule a script handed over; a builder must be built first. */
export const ruleState = (rule: unknown): ValidationState => {
  const part = reveal(rule, RuleBase);
  if (!part || part instanceof BuilderBase) throw exception('The rule is not a DataValidation.');
  return ours(part.state);
};
