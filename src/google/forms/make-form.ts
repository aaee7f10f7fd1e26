/**
 * A form of the program's own, made and opened. The file comes first and its id is noted before anything is built; the form
 * is opened last. A stop anywhere is taken up again: by the note, before it by the file's properties.
 */
import type { ExistingItem, ItemIds } from '../../domain/survey/existing-form';
import type { FormSpec } from '../../domain/survey/form-spec';
import { planFormBuild } from '../../domain/survey/plan-form-build';
import { formatPrefillPattern, type Probes } from '../../domain/survey/prefill';
import { readEditors } from '../account';
import type { Budget } from '../clock';
import { applyBuildSteps, applyFormTexts, type BuildProgress } from './apply-build-steps';
import { ensureFormFile, openForm, type NewFormFile } from './form-file';
import { publishForm } from './publish-form';
import { itemIdsByCode, readFormItems } from './read-form-items';
import { readPrefillPattern } from './read-prefill-pattern';
import { shareForm } from './share-form';

/** What a form's row keeps of it, in the order in which it becomes known. */
export interface FormCells {
  readonly formId: string;
  readonly itemIds: string;
  /** How personal links are made; only of forms that have such links. */
  readonly prefill: string;
  /** Noted last: the form stands and is open. */
  readonly formUrl: string;
}
export type NoteForm = (cells: Partial<FormCells>) => void;

/** The form's id; where none is noted yet its file is made, or found, and noted. */
export const ensureForm = (known: string | null | undefined, file: NewFormFile, note: NoteForm): string => {
  if (known != null) return known;
  const formId = ensureFormFile(file);
  note({ formId });
  return formId;
};

export interface FormPlan {
  readonly spec: FormSpec;
  /** Of a form whose links are filled in for each person. */
  readonly probes?: Probes<string> | undefined;
  /** Ids noted when the form was built before. */
  readonly known?: ItemIds;
}

export interface AppliedForm extends BuildProgress {
  /** null while time ran out, and where a person changed the form meanwhile: call again. */
  readonly cells: (Pick<FormCells, 'itemIds'> & Partial<Pick<FormCells, 'prefill'>>) | null;
}

/** Brings a form to its plan, as far as time allows; a rerun goes on where the form ends. `existing` are its items now. */
export const applyFormSpec = (
  form: GoogleAppsScript.Forms.Form,
  { spec, probes, known }: FormPlan,
  budget: Budget,
  existing: readonly ExistingItem[] = readFormItems(form),
): AppliedForm => {
  applyFormTexts(form, spec);
  const built = applyBuildSteps(form, planFormBuild(spec, existing, known), budget);
  if (built.done < built.total) return { ...built, cells: null };
  const ids = itemIdsByCode(form, spec, known);
  const itemIds = JSON.stringify(ids);
  if (probes === undefined) return { ...built, cells: { itemIds } };
  const prefill = formatPrefillPattern(readPrefillPattern(form, spec, ids, probes));
  return { ...built, cells: { itemIds, prefill } };
};

export interface WantedForm extends FormPlan {
  readonly file: NewFormFile;
  /** The form's row as it stands. */
  readonly row: { readonly formId: string | null; readonly formUrl?: string | null } | undefined;
  readonly note: NoteForm;
}

export interface MadeForm extends BuildProgress {
  /** null while the form is being built: call again. */
  readonly formUrl: string | null;
  /** null for a form without personal links too. */
  readonly prefill: string | null;
}

/** The form as it is wanted, shared with the office's people and open to everyone. One that is open already gets the new words. */
export const makeForm = ({ row, file, note, ...plan }: WantedForm, budget: Budget): MadeForm => {
  const form = openForm(ensureForm(row?.formId, file, note));
  const { cells, done, total } = applyFormSpec(form, plan, budget);
  if (cells === null) return { done, total, formUrl: null, prefill: null };
  const known = row?.formUrl ?? null;
  const opened = known === null ? { formUrl: openToAll(form) } : {};
  note({ ...cells, ...opened });
  return { done, total, prefill: null, formUrl: known, ...cells, ...opened };
};

const openToAll = (form: GoogleAppsScript.Forms.Form): string => {
  shareForm(form, readEditors());
  return publishForm(form);
};
