/** Final dispositions counted for everybody, by class and by homeroom teacher: what AAPOR's rates are made from (B7, S1.18). */
import { finalDispositions, type DispositionTarget } from './dispositions';
import type { Disposition } from './outcomes';
import { countDispositions, type DispositionCounts } from './response-rates';

export interface ContactTarget extends DispositionTarget {
  readonly className: string;
  /** null where the class has none. */
  readonly teacher: string | null;
}

export interface ContactGroup {
  readonly kind: 'all' | 'class' | 'teacher';
  readonly name: string;
  /** The classes that are counted in it: one of a class, those of a teacher. */
  readonly classes: readonly string[];
  readonly counts: DispositionCounts;
}

type Found = ReadonlyMap<string, Disposition>;

const groupOf = (
  kind: ContactGroup['kind'],
  name: string,
  targets: readonly ContactTarget[],
  found: Found,
): ContactGroup => ({
  kind,
  name,
  classes: [...new Set(targets.map(({ className }) => className))],
  counts: countDispositions(targets.map(({ graduationKey }) => found.get(graduationKey) ?? 'NC')),
});

const groupsBy = (
  kind: 'class' | 'teacher',
  targets: readonly ContactTarget[],
  nameOf: (target: ContactTarget) => string | null,
  found: Found,
): ContactGroup[] => {
  const groups = new Map<string, ContactTarget[]>();
  for (const target of targets) {
    const name = nameOf(target);
    if (name === null) continue;
    const own = groups.get(name) ?? [];
    groups.set(name, own);
    own.push(target);
  }
  return [...groups].map(([name, own]) => groupOf(kind, name, own, found));
};

type Answers = Parameters<typeof finalDispositions>[1];
type Attempts = Parameters<typeof finalDispositions>[2];

/** Everybody first, then classes, then teachers, in the order in which the targets name them. */
export const contactGroups = (
  targets: readonly ContactTarget[],
  answers: Answers,
  attempts: Attempts,
): ContactGroup[] => {
  const found = finalDispositions(targets, answers, attempts);
  return [
    groupOf('all', 'Toàn trường', targets, found),
    ...groupsBy('class', targets, ({ className }) => className, found),
    ...groupsBy('teacher', targets, ({ teacher }) => teacher, found),
  ];
};

/** All cases of a group. */
export const casesOf = (counts: DispositionCounts): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);
