/** Compares a form with its spec and says what is still to do, so that building goes on wherever it stopped. */
import {
  CONTINUE,
  breakTargets,
  itemsOf,
  pageKey,
  type FormSpec,
  type ItemKind,
  type ItemSpec,
} from './form-spec';
import { matchItems, type ExistingItem, type ExistingTarget, type ItemIds } from './existing-form';
import { SUBMIT, type GoTo, type Scale, type TextCheck } from './survey';

/** An item of the form; `id` is null while an earlier step of the same plan is still to make it. */
export interface ItemRef {
  readonly key: string;
  readonly id: string | null;
}
export type BranchTarget = 'submit' | 'continue' | { readonly page: ItemRef };

/** One property of an item to set: one call, or two where Google has no single one. */
export type ItemChange =
  | { readonly set: 'labels'; readonly labels: readonly string[] }
  | {
      readonly set: 'branches';
      readonly choices: readonly { readonly label: string; readonly to: BranchTarget }[];
    }
  | { readonly set: 'other'; readonly enabled: boolean }
  | { readonly set: 'scale'; readonly scale: Scale }
  | { readonly set: 'validation'; readonly check: TextCheck }
  | { readonly set: 'required'; readonly enabled: boolean }
  | { readonly set: 'help'; readonly text: string }
  | { readonly set: 'title'; readonly text: string }
  | { readonly set: 'next'; readonly to: BranchTarget };

export type BuildStep =
  | { readonly do: 'remove'; readonly id: string }
  | { readonly do: 'move'; readonly item: ItemRef; readonly to: number }
  /** Makes an item at place `at`, which is the end unless `moves`. */
  | {
      readonly do: 'add';
      readonly key: string;
      readonly kind: ItemKind;
      readonly at: number;
      readonly moves: boolean;
      readonly changes: readonly ItemChange[];
    }
  | {
      readonly do: 'change';
      readonly item: ItemRef;
      readonly kind: ItemKind;
      readonly changes: readonly ItemChange[];
    };

/** What Google gives a new item. */
const BLANK: Omit<ExistingItem, 'id' | 'kind'> = {
  title: '',
  help: '',
  required: false,
  labels: [''],
  branches: null,
  other: false,
  scale: null,
  next: 'continue',
};

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((value, at) => value === b[at]);
const sameScale = (a: Scale | null, b: Scale): boolean =>
  a !== null &&
  a.lower === b.lower &&
  a.upper === b.upper &&
  a.lowLabel === b.lowLabel &&
  a.highLabel === b.highLabel;

const branchesOf = (spec: ItemSpec): boolean => spec.choices.some(({ goTo }) => goTo !== undefined);

/**
 * What of an item differs, in the order to be set. The title comes last: an item that has its title has all the rest,
 * the validation too, which Apps Script cannot read back. Branches are left for when all pages stand.
 */
const itemChanges = (spec: ItemSpec, item: Omit<ExistingItem, 'id' | 'kind'>): readonly ItemChange[] => {
  const labels = spec.choices.map(({ label }) => label);
  const plain = labels.length > 0 && !branchesOf(spec);
  const changes: readonly (ItemChange | false)[] = [
    plain && (item.branches !== null || !sameList(labels, item.labels)) && { set: 'labels', labels },
    spec.other !== item.other && { set: 'other', enabled: spec.other },
    spec.scale !== null && !sameScale(item.scale, spec.scale) && { set: 'scale', scale: spec.scale },
    spec.validation !== null && item.title !== spec.title && { set: 'validation', check: spec.validation },
    spec.required !== item.required && { set: 'required', enabled: spec.required },
    spec.help !== item.help && { set: 'help', text: spec.help },
    spec.title !== item.title && { set: 'title', text: spec.title },
  ];
  return changes.filter((change) => change !== false);
};

const addStep = (spec: ItemSpec, at: number, moves: boolean): BuildStep => ({
  do: 'add',
  key: spec.key,
  kind: spec.kind,
  at,
  moves,
  changes: itemChanges(spec, BLANK),
});

const changeStep = (spec: ItemSpec, item: ExistingItem): readonly BuildStep[] => {
  const changes = itemChanges(spec, item);
  return changes.length === 0
    ? []
    : [{ do: 'change', item: { key: spec.key, id: item.id }, kind: spec.kind, changes }];
};

/** Items, their order and their properties; the first part of every plan. */
const planItems = (
  specs: readonly ItemSpec[],
  existing: readonly ExistingItem[],
  ids: ReadonlyMap<string, string>,
): readonly BuildStep[] => {
  const order = existing.map(({ id }) => id);
  const ours = new Set(ids.values());
  const steps: BuildStep[] = [];
  let at = 0;
  for (const spec of specs) {
    // What people added to the form by hand stays where they put it.
    while (at < order.length && !ours.has(order[at] ?? '')) at += 1;
    const item = existing.find(({ id }) => id === ids.get(spec.key));
    if (!item) {
      steps.push(addStep(spec, at, at < order.length));
      order.splice(at, 0, `new ${spec.key}`);
    } else if (order[at] !== item.id) {
      steps.push({ do: 'move', item: { key: spec.key, id: item.id }, to: at });
      order.splice(order.indexOf(item.id), 1);
      order.splice(at, 0, item.id);
    }
    if (item) steps.push(...changeStep(spec, item));
    at += 1;
  }
  return steps;
};

type Resolve = (goTo: GoTo) => BranchTarget;

const sameTarget = (target: BranchTarget, existing: ExistingTarget | null | undefined): boolean => {
  if (typeof target === 'string') return existing === target;
  return typeof existing === 'object' && existing !== null && existing.id === target.page.id;
};

const branchChange = (
  spec: ItemSpec,
  item: ExistingItem | undefined,
  resolve: Resolve,
): readonly ItemChange[] => {
  if (!branchesOf(spec)) return [];
  const choices = spec.choices.map(({ label, goTo }) => ({ label, to: resolve(goTo ?? CONTINUE) }));
  const labels = choices.map(({ label }) => label);
  const same =
    item !== undefined &&
    sameList(labels, item.labels) &&
    choices.every(({ to }, at) => sameTarget(to, item.branches?.[at]));
  return same ? [] : [{ set: 'branches', choices }];
};

/** Go-to's of choices and pages; they need the page breaks to exist. */
const planRoutes = (
  spec: FormSpec,
  existing: readonly ExistingItem[],
  ids: ReadonlyMap<string, string>,
): readonly BuildStep[] => {
  const resolve: Resolve = (goTo) => {
    if (goTo === SUBMIT) return 'submit';
    if (goTo === CONTINUE) return 'continue';
    return { page: { key: pageKey(goTo), id: ids.get(pageKey(goTo)) ?? null } };
  };
  const targets = breakTargets(spec);
  return itemsOf(spec).flatMap((item): readonly BuildStep[] => {
    const id = ids.get(item.key) ?? null;
    const present = existing.find((candidate) => candidate.id === id);
    const next = targets.get(item.key);
    const to = next === undefined ? undefined : resolve(next);
    const pageChange: readonly ItemChange[] =
      to === undefined || sameTarget(to, present?.next ?? BLANK.next) ? [] : [{ set: 'next', to }];
    const changes = [...branchChange(item, present, resolve), ...pageChange];
    return changes.length === 0
      ? []
      : [{ do: 'change', item: { key: item.key, id }, kind: item.kind, changes }];
  });
};

/**
 * Items to take away: left without a title by a stop, ours from before and no longer in the survey, or, in a form still
 * being built, our own question of a kind that was changed meanwhile. What people added by hand is kept.
 */
const planRemovals = (
  specs: readonly ItemSpec[],
  existing: readonly ExistingItem[],
  ids: ReadonlyMap<string, string>,
  known: ItemIds,
): readonly string[] => {
  const kept = new Set(ids.values());
  const formerlyOurs = new Set(Object.values(known));
  const titles = new Set(formerlyOurs.size === 0 ? specs.map(({ title }) => title) : []);
  const goes = ({ id, title, kind }: ExistingItem): boolean =>
    formerlyOurs.has(id) || (kind !== 'foreign' && (title === '' || titles.has(title)));
  return existing.filter((item) => !kept.has(item.id) && goes(item)).map(({ id }) => id);
};

/**
 * The steps from the form as it is to the form of the spec; none when it is so already. Pages' go-to's come after all
 * pages. `known` are the item ids noted when the form was built: with them a question keeps its item, and so its
 * answers and its place in the prefilled links, however it is reworded.
 */
export const planFormBuild = (
  spec: FormSpec,
  existing: readonly ExistingItem[],
  known: ItemIds = {},
): readonly BuildStep[] => {
  const specs = itemsOf(spec);
  const ids = matchItems(specs, existing, known);
  const gone = planRemovals(specs, existing, ids, known);
  const left = existing.filter(({ id }) => !gone.includes(id));
  return [
    ...gone.map((id): BuildStep => ({ do: 'remove', id })),
    ...planItems(specs, left, ids),
    ...planRoutes(spec, left, ids),
  ];
};
