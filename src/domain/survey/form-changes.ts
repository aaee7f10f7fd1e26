/** What an update would change in a running form, in words for the office, and what answers already given would suffer (S1.17, P1). */
import { problem, type Problem } from '../problem';
import { matchItems, type ExistingItem, type ItemIds } from './existing-form';
import { itemsOf, type FormSpec, type ItemSpec } from './form-spec';
import { planFormBuild, type BuildStep, type ItemChange } from './plan-form-build';
import { questions } from './questions-table';
import { questionsOf, type Survey } from './survey';

export interface FormChange {
  readonly what: 'Thêm' | 'Bỏ' | 'Dời chỗ' | 'Sửa';
  /** The question or page as the form words it now, or as it will be worded where it is new. */
  readonly title: string;
  /** What differs, a line each. */
  readonly details: readonly string[];
}

export interface FormChanges {
  readonly changes: readonly FormChange[];
  /** What the office should know before: nothing is lost, but something is no longer counted. */
  readonly warnings: readonly string[];
  /** What an update must not do. */
  readonly faults: readonly Problem[];
}

const listed = (labels: readonly string[]): string => labels.map((label) => `“${label}”`).join(', ');

const labelDetails = (now: readonly string[], next: readonly string[]): readonly string[] => {
  const added = next.filter((label) => !now.includes(label));
  const gone = now.filter((label) => !next.includes(label));
  if (added.length + gone.length === 0) return ['đổi thứ tự lựa chọn'];
  return [
    ...(gone.length > 0 ? [`bỏ lựa chọn ${listed(gone)}`] : []),
    ...(added.length > 0 ? [`thêm lựa chọn ${listed(added)}`] : []),
  ];
};

const sameLabels = (now: readonly string[], next: readonly string[]): boolean =>
  now.length === next.length && now.every((label, at) => label === next[at]);

const branchDetails = (now: readonly string[], next: readonly string[]): readonly string[] => [
  ...(sameLabels(now, next) ? [] : labelDetails(now, next)),
  'đổi chỗ chuyển tới sau lựa chọn',
];

/** One property in words. */
const detailsOf = (change: ItemChange, item: ExistingItem | undefined): readonly string[] => {
  switch (change.set) {
    case 'title':
      return [`lời mới: “${change.text}”`];
    case 'help':
      return ['đổi gợi ý'];
    case 'labels':
      return labelDetails(item?.labels ?? [], change.labels);
    case 'branches':
      return branchDetails(
        item?.labels ?? [],
        change.choices.map(({ label }) => label),
      );
    case 'other':
      return [change.enabled ? 'thêm Khác…' : 'bỏ Khác…'];
    case 'required':
      return [change.enabled ? 'thành bắt buộc' : 'thôi bắt buộc'];
    case 'scale':
      return [`thang điểm ${change.scale.lower}–${change.scale.upper}`];
    case 'validation':
      return [];
    case 'next':
      return ['đổi phần đi tới'];
  }
};

/** Steps that speak of one item come together; what a new item is given belongs to its making. */
const gather = (
  steps: readonly BuildStep[],
  specs: readonly ItemSpec[],
  existing: readonly ExistingItem[],
): readonly FormChange[] => {
  const titleOf = (key: string): string => specs.find((spec) => spec.key === key)?.title ?? key;
  const made = new Set(steps.flatMap((step) => (step.do === 'add' ? [step.key] : [])));
  const byId = (id: string | null): ExistingItem | undefined => existing.find((item) => item.id === id);
  const plain = steps.flatMap((step): FormChange[] => {
    if (step.do === 'remove') return [{ what: 'Bỏ', title: byId(step.id)?.title ?? '', details: [] }];
    if (step.do === 'add') return [{ what: 'Thêm', title: titleOf(step.key), details: [] }];
    const title = byId(step.item.id)?.title ?? titleOf(step.item.key);
    if (step.do === 'move') return [{ what: 'Dời chỗ', title, details: [] }];
    if (made.has(step.item.key)) return [];
    const details = step.changes.flatMap((change) => detailsOf(change, byId(step.item.id)));
    return details.length === 0 ? [] : [{ what: 'Sửa', title, details }];
  });
  return plain.filter(({ title }) => title !== '');
};

/** A question of another kind is another item: Google would drop what was answered to the old one. */
const kindFaults = (
  specs: readonly ItemSpec[],
  existing: readonly ExistingItem[],
  known: ItemIds,
): readonly Problem[] =>
  specs.flatMap(({ key, kind }) => {
    const item = existing.find(({ id }) => id === known[key]);
    const at = { sheet: questions.title, column: questions.columns.kind.header };
    return item === undefined || item.kind === kind ? [] : [problem('survey.kindChanged', { at, code: key })];
  });

/** Wordings that the form offers now and the tab would no longer know: answers given in them lose their code. */
const lostWordings = (
  survey: Survey,
  existing: readonly ExistingItem[],
  ids: ReadonlyMap<string, string>,
): readonly string[] =>
  questionsOf(survey).flatMap(({ code, text, choices }) => {
    if (choices.length === 0) return [];
    const known = new Set(choices.flatMap(({ label, former }) => [label, ...former]));
    const item = existing.find(({ id }) => id === ids.get(code));
    return (item?.labels ?? [])
      .filter((label) => label !== '' && !known.has(label))
      .map(
        (label) =>
          `“${text}”: phản hồi đã ghi “${label}” sẽ giữ lời nhưng không tính được. Nếu chỉ đổi lời, gõ mã và lời này vào cột Lời cũ trước.`,
      );
  });

type Texts = Pick<FormSpec, 'title' | 'description' | 'confirmation'>;

/** What differs in the words around the questions. */
export const textChanges = (now: Texts, spec: Texts): readonly FormChange[] => {
  const details = [
    now.title === spec.title ? '' : `tên: “${spec.title}”`,
    now.description === spec.description ? '' : 'lời mở đầu',
    now.confirmation === spec.confirmation ? '' : 'lời cảm ơn',
  ].filter((detail) => detail !== '');
  return details.length === 0 ? [] : [{ what: 'Sửa', title: 'Đầu phiếu', details }];
};

/** Compares the running form with the tab; `known` are the item ids noted when the form was built. */
export const describeFormChanges = (
  survey: Survey,
  spec: FormSpec,
  existing: readonly ExistingItem[],
  known: ItemIds,
): FormChanges => {
  const specs = itemsOf(spec);
  const steps = planFormBuild(spec, existing, known);
  const removed = steps.flatMap((step) =>
    step.do === 'remove' ? existing.filter(({ id, kind }) => id === step.id && kind !== 'page') : [],
  );
  return {
    changes: gather(steps, specs, existing),
    warnings: [
      ...removed.map(({ title }) => `“${title}”: không hỏi nữa; cột và câu trả lời đã có được giữ.`),
      ...lostWordings(survey, existing, matchItems(specs, existing, known)),
    ],
    faults: kindFaults(specs, existing, known),
  };
};
