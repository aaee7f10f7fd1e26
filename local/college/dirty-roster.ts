/** The roster as the office of the made-up college would have typed it, with every fault written down. */
import { formatDate } from '../../src/domain/dates';
import type { ProblemCode } from '../../src/domain/problem';
import { graduations } from '../../src/domain/roster/graduations';
import { DIRT_KINDS, DUPLICATE_ROWS, FORMER_ADDRESS, type DirtKind, type RosterColumn } from './dirt-kinds';
import { grouped } from './distort';
import { makeRandom, type Random } from './random';
import type { College, Graduate } from './truth';

export interface Fault {
  /** Index among `rows`; the sheet's row is two more. */
  readonly row: number;
  /** The header. */
  readonly column: string;
  readonly kind: string;
  /** What the program should say; null where it repairs or cannot know. */
  readonly finding: ProblemCode | null;
  /** The header of the cell at which it should say so. */
  readonly findingColumn: string;
}

export interface TypedRows {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface DirtyRoster extends TypedRows {
  readonly faults: readonly Fault[];
  /** By row, the index of its graduate in the college; a row that stands twice has the same one twice. */
  readonly graduates: readonly number[];
}

type Cells = Record<RosterColumn, string>;
interface Mark {
  readonly column: RosterColumn;
  readonly kind: string;
  readonly finding: ProblemCode | null;
  readonly findingColumn?: RosterColumn;
}
interface Hand {
  readonly random: Random;
  readonly cells: Cells;
  readonly marks: Mark[];
}

/** Machine columns are the program's; nobody types them. */
const isTyped = (name: string): name is RosterColumn => name !== 'graduationKey' && name !== 'personKey';
export const ROSTER_COLUMNS: readonly RosterColumn[] = Object.keys(graduations.columns).filter(isTyped);
const headerOf = (column: RosterColumn): string => graduations.columns[column].header;

const cleanCells = (graduate: Graduate, ordinal: number): Cells => ({
  ordinal: String(ordinal),
  familyName: graduate.familyName,
  givenName: graduate.givenName,
  birthDate: formatDate(graduate.birthDate),
  sex: graduate.sex,
  ethnicGroup: graduate.ethnicGroup,
  address: graduate.address,
  graduationDate: formatDate(graduate.graduationDate),
  phone: graduate.phone,
  social: graduate.social,
  employer: '',
  income: '',
  remark: '',
  className: graduate.className,
  cohort: graduate.cohort,
  studentCode: graduate.studentCode,
  email: graduate.email,
  nationality: graduate.nationality,
  diplomaNumber: graduate.diplomaNumber,
  oldSchool: '',
});

const BY_COLUMN = new Map<RosterColumn, readonly DirtKind[]>(
  ROSTER_COLUMNS.map((column) => [column, DIRT_KINDS.filter((kind) => kind.column === column)]),
);

const dirty = (
  { random, cells, marks }: Hand,
  kind: DirtKind,
  column: RosterColumn,
  how: DirtKind['distort'],
): void => {
  const typed = how(random, cells[column]);
  if (typed === cells[column]) return;
  cells[column] = typed;
  const { finding, findingColumn = column } = kind;
  marks.push({ column, kind: kind.kind, finding, findingColumn });
};

/** One fault at most for a cell: the shares of a column's kinds lie side by side on one draw. */
const dirtyCell = (hand: Hand, column: RosterColumn, graduate: Graduate): void => {
  if (hand.marks.some((mark) => mark.column === column)) return;
  let point = hand.random.next();
  for (const kind of BY_COLUMN.get(column) ?? []) {
    point -= kind.share;
    if (point >= 0) continue;
    if (hand.cells[column] === '' || kind.applies?.(graduate) === false) return;
    dirty(hand, kind, column, kind.distort);
    if (kind.also) dirty(hand, kind, kind.also.column, kind.also.distort);
    return;
  }
};

const dirtyAddress = (hand: Hand, graduate: Graduate): void => {
  const kind = FORMER_ADDRESS.provinceRenamed(graduate) ? 'provinceFormer' : 'districtFormer';
  if (graduate.nationality === 'Lào' || !hand.random.chance(FORMER_ADDRESS.kinds[kind])) return;
  hand.cells.address = graduate.formerAddress;
  hand.marks.push({ column: 'address', kind, finding: null });
};

/** What somebody typed for one graduate. */
const typeRow = (random: Random, graduate: Graduate, ordinal: number): Hand => {
  const hand: Hand = { random, cells: cleanCells(graduate, ordinal), marks: [] };
  dirtyAddress(hand, graduate);
  // Nationality first: it may also fill the cell of the ethnic group.
  for (const column of ['nationality', ...ROSTER_COLUMNS.filter((name) => name !== 'nationality')] as const)
    dirtyCell(hand, column, graduate);
  return hand;
};

/** The same graduate typed a second time, the number written otherwise. */
const typeAgain = (random: Random, { cells, marks }: Hand): Hand => {
  const phone = /^0\d{9}$/.test(cells.phone) ? grouped(random, cells.phone) : cells.phone;
  const copies =
    phone === cells.phone ? [] : [{ column: 'phone', kind: 'phoneGrouped', finding: null } as const];
  const again = { column: 'givenName', kind: 'duplicateRow', finding: 'roster.double' } as const;
  return { random, cells: { ...cells, phone }, marks: [...marks, ...copies, again] };
};

/** People of one class who share their full name; nobody's fault, but a trap for matching. */
const namesakes = (graduates: readonly Graduate[]): Set<Graduate> => {
  const bearers = new Map<string, Graduate[]>();
  for (const graduate of graduates) {
    const name = `${graduate.familyName} ${graduate.givenName}|${graduate.className}|${graduate.cohort}`;
    bearers.set(name, [...(bearers.get(name) ?? []), graduate]);
  }
  return new Set([...bearers.values()].filter((list) => list.length > 1).flat());
};

interface TypedGraduate extends Hand {
  readonly graduate: number;
}

const typeRoster = (college: College, random: Random | null): TypedGraduate[] => {
  const shared = namesakes(college.graduates);
  const ordinals = new Map<string, number>();
  return college.graduates.flatMap((graduate, at) => {
    const group = `${graduate.className}|${graduate.cohort}`;
    const ordinal = (ordinals.get(group) ?? 0) + 1;
    ordinals.set(group, ordinal);
    if (!random) return [{ ...cleanHand(graduate, ordinal), graduate: at }];
    const hand = typeRow(random, graduate, ordinal);
    if (shared.has(graduate)) hand.marks.push({ column: 'givenName', kind: 'namesake', finding: null });
    const twice = random.chance(DUPLICATE_ROWS) ? [typeAgain(random, hand)] : [];
    return [hand, ...twice].map((typed) => ({ ...typed, graduate: at }));
  });
};

const cleanHand = (graduate: Graduate, ordinal: number): Hand => ({
  random: makeRandom(0, 'unused'),
  cells: cleanCells(graduate, ordinal),
  marks: [],
});

/**
 * Some faults hide others: of a row without a required cell nothing between rows can be said, two doubles are known by their
 * birth date, and a class unknown for two reasons is one problem.
 */
const unhidden = (marks: readonly Mark[]): Mark[] => {
  const unusable = marks.some(({ finding }) => finding === 'cell.required');
  const noBirthDate = marks.some(({ kind }) => kind === 'birthDateMissing' || kind === 'dateImpossible');
  return marks.map((mark, at) => {
    const between = mark.finding?.startsWith('roster.') === true;
    const again =
      mark.finding === 'roster.unknownClass' &&
      marks.findIndex(({ finding }) => finding === mark.finding) < at;
    const hidden = (between && unusable) || (mark.finding === 'roster.double' && noBirthDate) || again;
    return hidden ? { ...mark, finding: null } : mark;
  });
};

const toFaults = ({ marks }: Hand, row: number): Fault[] =>
  unhidden(marks).map(({ column, kind, finding, findingColumn = column }) => ({
    row,
    kind,
    finding,
    column: headerOf(column),
    findingColumn: headerOf(findingColumn),
  }));

/** Whether the list has the faults of a real one, or none. */
export type Dirt = 'realistic' | 'none';

/** Tab `Danh sách` as typed; kinds and shares stand in `DIRT_KINDS`. The student code is always right: software wrote it. */
export const dirtyRoster = (college: College, dirt: Dirt = 'realistic'): DirtyRoster => {
  const typed = typeRoster(college, dirt === 'realistic' ? makeRandom(college.seed, 'dirt') : null);
  return {
    headers: ROSTER_COLUMNS.map(headerOf),
    rows: typed.map(({ cells }) => ROSTER_COLUMNS.map((column) => cells[column])),
    faults: typed.flatMap(toFaults),
    graduates: typed.map(({ graduate }) => graduate),
  };
};
