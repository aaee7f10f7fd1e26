/** How a range's cells look and what they accept. */
import type { CellStyle } from '../world/sheet-state';
import {
  patched,
  putStyle,
  restyle,
  styleAt,
  styleIndex,
  validationIndex,
  type StylePatch,
} from '../world/styles';
import { ruleOf, ruleState } from './data-validation';
import { ours } from './core';
import { enumName } from './enum-values';
import { RangeValues } from './range-values';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Members =
  | 'getNumberFormat'
  | 'getNumberFormats'
  | 'setNumberFormat'
  | 'setNumberFormats'
  | 'getBackground'
  | 'getBackgrounds'
  | 'setBackground'
  | 'setBackgrounds'
  | 'getFontWeight'
  | 'getFontWeights'
  | 'setFontWeight'
  | 'setFontWeights'
  | 'getFontColor'
  | 'setFontColor'
  | 'setFontColors'
  | 'setFontSize'
  | 'setFontFamily'
  | 'setFontStyle'
  | 'setHorizontalAlignment'
  | 'setHorizontalAlignments'
  | 'setVerticalAlignment'
  | 'setWrap'
  | 'getWrap'
  | 'setWrapStrategy'
  | 'setBorder'
  | 'clearFormat'
  | 'getDataValidation'
  | 'getDataValidations'
  | 'setDataValidation'
  | 'setDataValidations'
  | 'clearDataValidations';

/** '#RRGGBB' as Sheets gives it back: lower case; names are not known here. */
const color = (value: string | null): string | undefined =>
  value === null ? undefined : value.toLowerCase();
const given = <T>(value: T | null): T | undefined => value ?? undefined;
const emptyFor = <T>(value: T, empty: T): T | undefined => (value === empty ? undefined : value);

export class RangeFormat extends RangeValues implements Pick<Range, Members> {
  private look(patch: StylePatch): Range {
    restyle(this.edit(), this.rect, patch);
    return this.self();
  }
  private looks<T>(values: T[][], member: string, patchOf: (value: T) => StylePatch): Range {
    const state = this.edit();
    this.requireShape(values, member);
    values.forEach((cells, down) =>
      cells.forEach((value, right) => {
        const [row, column] = [this.rect.row + down, this.rect.column + right];
        putStyle(state, row, column, styleIndex(state, patched(styleAt(state, row, column), patchOf(value))));
      }),
    );
    return this.self();
  }

  getNumberFormat(): string {
    return this.firstStyle().format ?? '';
  }
  getNumberFormats(): string[][] {
    return this.eachStyle(({ format }) => format ?? '');
  }
  setNumberFormat(format: string): Range {
    return this.look({ format: emptyFor(format, '') });
  }
  setNumberFormats(formats: string[][]): Range {
    return this.looks(formats, 'setNumberFormats', (format) => ({ format: emptyFor(format, '') }));
  }
  getBackground(): string {
    return this.firstStyle().background ?? '#ffffff';
  }
  getBackgrounds(): string[][] {
    return this.eachStyle(({ background }) => background ?? '#ffffff');
  }
  setBackground(background: string | null): Range {
    return this.look({ background: color(background) });
  }
  setBackgrounds(backgrounds: (string | null)[][]): Range {
    return this.looks(backgrounds, 'setBackgrounds', (background) => ({ background: color(background) }));
  }
  getFontWeight(): GoogleAppsScript.Spreadsheet.FontWeight {
    return this.firstStyle().fontWeight === 'bold' ? 'bold' : 'normal';
  }
  getFontWeights(): GoogleAppsScript.Spreadsheet.FontWeight[][] {
    return this.eachStyle(({ fontWeight }) => (fontWeight === 'bold' ? 'bold' : 'normal'));
  }
  setFontWeight(weight: GoogleAppsScript.Spreadsheet.FontWeight | null): Range {
    return this.look({ fontWeight: emptyFor<string>(weight ?? 'normal', 'normal') });
  }
  setFontWeights(weights: (GoogleAppsScript.Spreadsheet.FontWeight | null)[][]): Range {
    return this.looks(weights, 'setFontWeights', (weight) => ({
      fontWeight: emptyFor<string>(weight ?? 'normal', 'normal'),
    }));
  }
  getFontColor(): string {
    return this.firstStyle().fontColor ?? '#000000';
  }
  setFontColor(fontColor: string | null): Range {
    return this.look({ fontColor: color(fontColor) });
  }
  setFontColors(colors: (string | null)[][]): Range {
    return this.looks(colors, 'setFontColors', (fontColor) => ({ fontColor: color(fontColor) }));
  }
  setFontSize(fontSize: number): Range {
    return this.look({ fontSize });
  }
  setFontFamily(fontFamily: string | null): Range {
    return this.look({ fontFamily: given(fontFamily) });
  }
  setFontStyle(style: GoogleAppsScript.Spreadsheet.FontStyle | null): Range {
    return this.look({ fontStyle: emptyFor<string>(style ?? 'normal', 'normal') });
  }
  setHorizontalAlignment(alignment: 'left' | 'center' | 'normal' | 'right' | null): Range {
    return this.look({ horizontal: emptyFor<string>(alignment ?? 'normal', 'normal') });
  }
  setHorizontalAlignments(alignments: ('left' | 'center' | 'normal' | 'right' | null)[][]): Range {
    return this.looks(alignments, 'setHorizontalAlignments', (alignment) => ({
      horizontal: emptyFor<string>(alignment ?? 'normal', 'normal'),
    }));
  }
  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): Range {
    return this.look({ vertical: emptyFor<string>(alignment ?? 'bottom', 'bottom') });
  }
  setWrap(wrapped: boolean): Range {
    return this.look({ wrap: wrapped ? 'WRAP' : undefined });
  }
  getWrap(): boolean {
    return this.firstStyle().wrap === 'WRAP';
  }
  setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): Range {
    const name = enumName(strategy);
    return this.look({ wrap: name === 'WRAP' || name === 'CLIP' ? name : undefined });
  }
  clearFormat(): Range {
    return this.clear({ formatOnly: true });
  }

  /** Colour and line style are not kept, only which sides have a border. */
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
  ): Range {
    const state = this.edit();
    this.each((row, column) => {
      const style = styleAt(state, row, column);
      const sides: [string, boolean | null][] = [
        ['t', row === this.rect.row ? top : horizontal],
        ['l', column === this.rect.column ? left : vertical],
        ['b', row === this.getLastRow() ? bottom : horizontal],
        ['r', column === this.getLastColumn() ? right : vertical],
      ];
      const kept = sides.filter(([side, on]) => on ?? style.border?.includes(side)).map(([side]) => side);
      const border = emptyFor(kept.join(''), '');
      putStyle(state, row, column, styleIndex(state, patched(style, { border })));
    });
    return this.self();
  }

  private ruleIn(style: CellStyle): Rule | null {
    const rule =
      style.validation === undefined ? undefined : this.sheet.state().validations[style.validation];
    return rule ? ruleOf(ours(rule)) : null;
  }
  getDataValidation(): Rule | null {
    return this.ruleIn(this.firstStyle());
  }
  getDataValidations(): (Rule | null)[][] {
    return this.eachStyle((style) => this.ruleIn(style));
  }
  setDataValidation(rule: Rule | null): Range {
    const state = this.edit();
    return this.look({ validation: rule ? validationIndex(state, ruleState(rule)) : undefined });
  }
  setDataValidations(rules: (Rule | null)[][]): Range {
    const state = this.edit();
    return this.looks(rules, 'setDataValidations', (rule) => ({
      validation: rule ? validationIndex(state, ruleState(rule)) : undefined,
    }));
  }
  clearDataValidations(): Range {
    return this.look({ validation: undefined });
  }
}
