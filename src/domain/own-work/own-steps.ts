/** Which of the eight steps fall to a person, as the step table has it: in charge, helping, or told of the result (S1.4, S1.9). */
import type { ConfigRow } from '../office/office-tables';
import { officeSteps, type OfficeStep } from '../office/step-table';
import { glossaryOf, type Abbreviation } from '../office/glossary';
import { fold } from '../text';
import { namesInCell, type Person } from './who';

export const STEP_RELATIONS = ['responsible', 'supports', 'informed'] as const;
export type StepRelation = (typeof STEP_RELATIONS)[number];

export interface OwnStep {
  readonly number: number;
  readonly relation: StepRelation;
  /** As which of the person's parts: 'GVCN KT2 K59'. */
  readonly part: string;
}

/** Letters and digits alone, abbreviations written out: 'Phòng CT HSSV' and 'Phòng Công tác học sinh, sinh viên' are one. */
const plain = (name: string, glossary: readonly Abbreviation[]): string =>
  fold(
    glossary.reduce((text, { short, long }) => ` ${text} `.replace(` ${short} `, ` ${long} `).trim(), name),
  ).replace(/[^\p{L}\p{N}@.]+/gu, ' ');

/** 'GVCN KT2' names the teachers of a class: any teacher's part answers to it. */
const matches = (written: string, name: string, glossary: readonly Abbreviation[]): boolean => {
  if (name === '') return false;
  const [one, other] = [plain(written, glossary), plain(name, glossary)];
  return one === other || (other === 'gvcn' && one.startsWith('gvcn '));
};

/** The part under which a person stands in a cell of units, or null. */
export const partIn = (
  cell: string,
  { parts }: Person,
  glossary: readonly Abbreviation[] = [],
): string | null => {
  const written = [cell, ...namesInCell(cell)];
  const found = parts.find(({ names }) =>
    written.some((one) => names.some((name) => matches(one, name, glossary))),
  );
  return found?.label ?? null;
};

/** A step once, under the strongest of its relations. */
const stepOf = (step: OfficeStep, person: Person, glossary: readonly Abbreviation[]): OwnStep[] => {
  const cells = { responsible: step.owner, supports: step.supports, informed: step.informed };
  for (const relation of STEP_RELATIONS) {
    const part = partIn(cells[relation], person, glossary);
    if (part !== null) return [{ number: step.number, relation, part }];
  }
  return [];
};

/** None for somebody unknown. */
export const ownSteps = (person: Person, config: readonly ConfigRow[]): OwnStep[] => {
  const glossary = glossaryOf(config);
  return officeSteps(config).flatMap((step) => stepOf(step, person, glossary));
};
