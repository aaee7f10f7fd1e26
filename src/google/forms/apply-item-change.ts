/** Sets one property of a form item. */
import type { ItemChange, BranchTarget } from '../../domain/survey/plan-form-build';
import type { TextCheck } from '../../domain/survey/survey';
import type { TypedItem } from './typed-item';

type PageBreak = GoogleAppsScript.Forms.PageBreakItem;
type Navigation = GoogleAppsScript.Forms.PageNavigationType;
type FindPage = (target: BranchTarget) => PageBreak | null;

/** A number as people write it, with or without spaces and dots; a foreign one begins with +. */
const PHONE_PATTERN = '\\+?[0-9][0-9 .\\-]{7,16}[0-9]';

const validationOf = (check: TextCheck): GoogleAppsScript.Forms.TextValidation => {
  const builder = FormApp.createTextValidation();
  return check === 'email'
    ? builder.setHelpText('Gõ email như lan@gmail.com.').requireTextIsEmail().build()
    : builder
        .setHelpText('Gõ một số điện thoại, ví dụ 0912 345 678.')
        .requireTextMatchesPattern(PHONE_PATTERN)
        .build();
};

const navigationOf = (target: BranchTarget): Navigation =>
  target === 'submit' ? FormApp.PageNavigationType.SUBMIT : FormApp.PageNavigationType.CONTINUE;

/** A change that the item's kind does not have is a fault of the plan. */
const unfit = (typed: TypedItem, change: ItemChange): Error =>
  new Error(`a ${typed.kind} item has no ${change.set}`);

const setBranches = (
  typed: TypedItem,
  change: Extract<ItemChange, { set: 'branches' }>,
  findPage: FindPage,
): void => {
  const choicesOf = <C>(
    toPage: (label: string, page: PageBreak) => C,
    to: (label: string, navigation: Navigation) => C,
  ): C[] =>
    change.choices.map(({ label, to: target }) => {
      const page = findPage(target);
      return page ? toPage(label, page) : to(label, navigationOf(target));
    });
  if (typed.kind !== 'choice' && typed.kind !== 'list') throw unfit(typed, change);
  const { item } = typed;
  item.setChoices(
    choicesOf(
      (label, page) => item.createChoice(label, page),
      (label, navigation) => item.createChoice(label, navigation),
    ),
  );
};

const setNext = (
  typed: TypedItem,
  change: Extract<ItemChange, { set: 'next' }>,
  findPage: FindPage,
): void => {
  if (typed.kind !== 'page') throw unfit(typed, change);
  const page = findPage(change.to);
  if (page) typed.item.setGoToPage(page);
  else typed.item.setGoToPage(navigationOf(change.to));
};

const setAnswerForm = (typed: TypedItem, change: ItemChange): void => {
  const { kind, item } = typed;
  if (change.set === 'labels' && (kind === 'choice' || kind === 'list' || kind === 'checkbox'))
    item.setChoiceValues([...change.labels]);
  else if (change.set === 'other' && (kind === 'choice' || kind === 'checkbox'))
    item.showOtherOption(change.enabled);
  else if (change.set === 'scale' && kind === 'scale')
    item
      .setBounds(change.scale.lower, change.scale.upper)
      .setLabels(change.scale.lowLabel, change.scale.highLabel);
  else if (change.set === 'validation' && kind === 'text') item.setValidation(validationOf(change.check));
  else if (change.set === 'required' && kind !== 'page' && kind !== 'header')
    item.setRequired(change.enabled);
  else throw unfit(typed, change);
};

/** Sets the property; `findPage` gives the page break that a target names, null for submit and continue. */
export const applyItemChange = (typed: TypedItem, change: ItemChange, findPage: FindPage): void => {
  if (change.set === 'title') typed.item.setTitle(change.text);
  else if (change.set === 'help') typed.item.setHelpText(change.text);
  else if (change.set === 'branches') setBranches(typed, change, findPage);
  else if (change.set === 'next') setNext(typed, change, findPage);
  else setAnswerForm(typed, change);
};
