/** Carries out the steps of a form's plan, one after the other, as long as there is time. */
import type { FormSpec } from '../../domain/survey/form-spec';
import type { BuildStep, ItemChange, ItemRef, BranchTarget } from '../../domain/survey/plan-form-build';
import type { Budget } from '../clock';
import { applyItemChange } from './apply-item-change';
import { addItem, typedItem, type TypedItem } from './typed-item';

type Form = GoogleAppsScript.Forms.Form;

export interface BuildProgress {
  /** Steps carried out; less than `total` when time ran out or a person changed the form meanwhile: read, plan, go on. */
  readonly done: number;
  readonly total: number;
}

/** The items a plan speaks of; those it made itself are kept, the others are found by id. */
class Items {
  private readonly made = new Map<string, TypedItem>();
  constructor(private readonly form: Form) {}

  add(step: Extract<BuildStep, { do: 'add' }>): TypedItem {
    const typed = addItem(this.form, step.kind);
    this.made.set(step.key, typed);
    if (step.moves) this.form.moveItem(typed.item.getIndex(), step.at);
    return typed;
  }
  /** Null when there is no such item: at run time getItemById gives null, whatever the published type says. */
  byId(id: string): GoogleAppsScript.Forms.Item | null {
    return this.form.getItemById(Number(id));
  }
  typed({ key, id }: ItemRef, kind: TypedItem['kind']): TypedItem | null {
    const known = this.made.get(key);
    const item = known || id === null ? null : this.byId(id);
    const typed = known ?? (item && typedItem(item, kind));
    if (typed) this.made.set(key, typed);
    return typed;
  }
  page(target: BranchTarget): GoogleAppsScript.Forms.PageBreakItem | null {
    const typed = typeof target === 'string' ? null : this.typed(target.page, 'page');
    return typed?.kind === 'page' ? typed.item : null;
  }
}

const applyChanges = (items: Items, typed: TypedItem, changes: readonly ItemChange[]): void => {
  for (const change of changes) applyItemChange(typed, change, (target) => items.page(target));
};

/** False when the item it speaks of is gone. */
const applyStep = (form: Form, items: Items, step: BuildStep): boolean => {
  if (step.do === 'add') {
    applyChanges(items, items.add(step), step.changes);
    return true;
  }
  if (step.do === 'change') {
    const typed = items.typed(step.item, step.kind);
    if (typed) applyChanges(items, typed, step.changes);
    return typed !== null;
  }
  const item = items.byId(step.do === 'remove' ? step.id : (step.item.id ?? ''));
  if (!item) return step.do === 'remove';
  if (step.do === 'remove') form.deleteItem(item);
  else form.moveItem(item, step.to);
  return true;
};

/** Carries out a plan of planFormBuild as far as time allows; it may stop anywhere and be planned again. */
export const applyBuildSteps = (form: Form, steps: readonly BuildStep[], budget: Budget): BuildProgress => {
  const items = new Items(form);
  let done = 0;
  for (const step of steps) {
    if (!budget.hasTime() || !applyStep(form, items, step)) break;
    done += 1;
  }
  return { done, total: steps.length };
};

/** Sets title, introduction and thanks where they differ. */
export const applyFormTexts = (form: Form, { title, description, confirmation }: FormSpec): void => {
  if (form.getTitle() !== title) form.setTitle(title);
  if (form.getDescription() !== description) form.setDescription(description);
  if (form.getConfirmationMessage() !== confirmation) form.setConfirmationMessage(confirmation);
};
