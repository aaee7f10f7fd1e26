/** Reads the items of a form as plain values, to compare them with the survey. */
import type { ExistingItem, ExistingTarget, ItemIds, ItemOutline } from '../../domain/survey/existing-form';
import { matchItems } from '../../domain/survey/existing-form';
import { itemsOf, type FormSpec } from '../../domain/survey/form-spec';
import { kindOf, typedItem, type TypedItem } from './typed-item';

type Form = GoogleAppsScript.Forms.Form;
type Item = GoogleAppsScript.Forms.Item;
type PageBreak = GoogleAppsScript.Forms.PageBreakItem;
// At run time both are null where there is none, whatever the published types say.
type Navigation = GoogleAppsScript.Forms.PageNavigationType | null;

const targetOf = (navigation: Navigation, page: () => PageBreak | null): ExistingTarget => {
  const { PageNavigationType } = FormApp;
  if (navigation === PageNavigationType.SUBMIT) return 'submit';
  if (navigation === PageNavigationType.RESTART) return 'restart';
  const target = navigation === PageNavigationType.GO_TO_PAGE ? page() : null;
  return target ? { id: String(target.getId()) } : 'continue';
};

/** Google lets all choices of a question branch or none: the first tells which. */
const branchesOf = (choices: readonly GoogleAppsScript.Forms.Choice[]): readonly ExistingTarget[] | null => {
  const first: Navigation | undefined = choices[0]?.getPageNavigationType();
  return first == null
    ? null
    : choices.map((choice) => targetOf(choice.getPageNavigationType(), () => choice.getGotoPage()));
};

type Details = Omit<ExistingItem, 'id' | 'kind' | 'title' | 'help'>;
const NOTHING: Details = {
  required: false,
  labels: [],
  branches: null,
  other: false,
  scale: null,
  next: null,
};

const choiceDetails = (
  typed: Extract<TypedItem, { kind: 'choice' | 'list' | 'checkbox' }>,
): Partial<Details> => {
  const choices = typed.item.getChoices();
  return {
    labels: choices.map((choice) => choice.getValue()),
    branches: typed.kind === 'checkbox' ? null : branchesOf(choices),
    other: typed.kind === 'list' ? false : typed.item.hasOtherOption(),
  };
};

const scaleDetails = (item: GoogleAppsScript.Forms.ScaleItem): Partial<Details> => ({
  scale: {
    lower: item.getLowerBound(),
    upper: item.getUpperBound(),
    lowLabel: item.getLeftLabel(),
    highLabel: item.getRightLabel(),
  },
});

const detailsOf = (typed: TypedItem): Details => {
  switch (typed.kind) {
    case 'header':
      return NOTHING;
    case 'page':
      return {
        ...NOTHING,
        next: targetOf(typed.item.getPageNavigationType(), () => typed.item.getGoToPage()),
      };
    case 'choice':
    case 'list':
    case 'checkbox':
      return { ...NOTHING, required: typed.item.isRequired(), ...choiceDetails(typed) };
    case 'scale':
      return { ...NOTHING, required: typed.item.isRequired(), ...scaleDetails(typed.item) };
    default:
      return { ...NOTHING, required: typed.item.isRequired() };
  }
};

const outlineOf = (item: Item): ItemOutline => ({
  id: String(item.getId()),
  kind: kindOf(item),
  title: item.getTitle(),
});

/** Every item in order, with all that Apps Script can tell of it. */
export const readFormItems = (form: Form): readonly ExistingItem[] =>
  form.getItems().map((item) => {
    const outline = outlineOf(item);
    const { kind } = outline;
    const details = kind === 'foreign' ? NOTHING : detailsOf(typedItem(item, kind));
    return { ...outline, help: item.getHelpText(), ...details };
  });

/**
 * Item ids by key: question codes, and 'page:C', 'header:A'. Store them when the form is built; they tell the questions
 * apart however they are reworded. `known` are ids stored earlier.
 */
export const itemIdsByCode = (form: Form, spec: FormSpec, known: ItemIds = {}): ItemIds =>
  Object.fromEntries(matchItems(itemsOf(spec), form.getItems().map(outlineOf), known));
