/** FormApp.createTextValidation and createParagraphTextValidation: builders of the rules that answers must keep. */
import type { TextRule, TextRuleKind } from '../world/forms';
import { exception } from './core';
import { emulate } from './emulate';

type Builder = GoogleAppsScript.Forms.TextValidationBuilder;
type ParagraphBuilder = GoogleAppsScript.Forms.ParagraphTextValidationBuilder;

/** The rule behind each validation that a script holds. */
const rules = new WeakMap<object, TextRule>();
export const ruleOf = (validation: object): TextRule => {
  const rule = rules.get(validation);
  if (!rule) throw exception('Invalid argument: validation');
  return { ...rule, parameters: [...rule.parameters] };
};

/** A rule in the making: `require(kind)` gives the setter for that kind. */
const draft = <T>(self: () => T) => {
  const rule: { kind: TextRuleKind | null; parameters: string[]; helpText: string } = {
    kind: null,
    parameters: [],
    helpText: '',
  };
  const require =
    (kind: TextRuleKind) =>
    (...parameters: (string | number)[]): T => {
      Object.assign(rule, { kind, parameters: parameters.map(String) });
      return self();
    };
  const setHelpText = (text: string): T => {
    rule.helpText = text;
    return self();
  };
  const build = (className: string): object => {
    if (rule.kind === null) throw exception('Validation has no requirement.');
    const validation = emulate<object>(className, {});
    rules.set(validation, { ...rule, kind: rule.kind });
    return validation;
  };
  return { require, setHelpText, build };
};

const patternRules = <T>(require: (kind: TextRuleKind) => (...parameters: (string | number)[]) => T) => ({
  requireTextMatchesPattern: require('matches'),
  requireTextDoesNotMatchPattern: require('notMatches'),
  requireTextContainsPattern: require('contains'),
  requireTextDoesNotContainPattern: require('notContains'),
  requireTextLengthGreaterThanOrEqualTo: require('minLength'),
  requireTextLengthLessThanOrEqualTo: require('maxLength'),
});

const numberRules = <T>(require: (kind: TextRuleKind) => (...parameters: (string | number)[]) => T) => ({
  requireNumber: require('number'),
  requireWholeNumber: require('wholeNumber'),
  requireNumberBetween: require('between'),
  requireNumberNotBetween: require('notBetween'),
  requireNumberEqualTo: require('equal'),
  requireNumberNotEqualTo: require('notEqual'),
  requireNumberGreaterThan: require('greater'),
  requireNumberGreaterThanOrEqualTo: require('atLeast'),
  requireNumberLessThan: require('less'),
  requireNumberLessThanOrEqualTo: require('atMost'),
});

export const textValidation = (): Builder => {
  const self = (): Builder => emulate<Builder>('TextValidationBuilder', part);
  const { require, setHelpText, build } = draft(self);
  const part = {
    ...patternRules(require),
    ...numberRules(require),
    requireTextIsEmail: require('email'),
    requireTextIsUrl: require('url'),
    setHelpText,
    build: () => build('TextValidation'),
  } satisfies Builder;
  return self();
};

export const paragraphTextValidation = (): ParagraphBuilder => {
  const self = (): ParagraphBuilder => emulate<ParagraphBuilder>('ParagraphTextValidationBuilder', part);
  const { require, setHelpText, build } = draft(self);
  const part = {
    ...patternRules(require),
    setHelpText,
    build: () => build('ParagraphTextValidation'),
  } satisfies ParagraphBuilder;
  return self();
};
