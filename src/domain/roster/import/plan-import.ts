/** Decides what a file does to `Danh sách` and `Lớp`: rows added, cells filled or replaced, rows kept, rows refused and why. */
import type { Cell } from '../../cell';
import { cellAt } from '../../keyed-write/rows';
import type { Cells } from '../../keyed-write/intent';
import type { Place } from '../../place';
import { problem, type Problem } from '../../problem';
import type { Grid } from '../../table-rows';
import { fold, tidy } from '../../text';
import type { ClassRow } from '../classes';
import { graduations } from '../graduations';
import { cleanRow, readAs, type CleanRow } from './clean-row';
import type { FileRow } from './file-sheet';
import { NewClasses, type NewClass } from './new-classes';
import {
  classSpeller,
  identityOfClean,
  rosterFinder,
  type RowIdentity,
  type Roster,
  type RosterRow,
} from './match-rows';

type ColumnName = keyof typeof graduations.columns;

export interface ImportInput {
  readonly rows: readonly FileRow[];
  readonly grid: Grid;
  readonly roster: Roster;
  readonly classes: readonly ClassRow[];
  /** Filled cells that differ take the file's value; otherwise they stay and are listed. */
  readonly replace: boolean;
}

export interface AddedRow {
  readonly from: CleanRow;
  readonly cells: Cells;
}

export interface ChangedCells {
  readonly key: string;
  readonly from: CleanRow;
  readonly cells: Cells;
  readonly seen: Cells;
}

/** A filled cell for which the file has another value. */
export interface Difference {
  readonly at: Place;
  readonly name: string;
  readonly has: string;
  readonly file: string;
}

export interface ImportPlan {
  readonly added: readonly AddedRow[];
  readonly changed: readonly ChangedCells[];
  /** Rows that stand already, with nothing to change. */
  readonly kept: number;
  readonly refused: readonly Problem[];
  readonly differences: readonly Difference[];
  readonly classes: readonly NewClass[];
}

/** A row on its way: with the class's standing spelling, and who it is about. */
interface Candidate {
  readonly from: CleanRow;
  readonly who: RowIdentity;
  readonly at: Place;
}

const NEEDED: readonly ColumnName[] = ['familyName', 'givenName', 'className', 'cohort', 'graduationDate'];

/** What can be typed once for a whole tab. */
const OF_TAB: readonly ColumnName[] = ['className', 'cohort', 'graduationDate'];

/** People alone move a graduation to another class. */
const BY_HAND: readonly ColumnName[] = ['className', 'cohort'];

const shownName = ({ cells }: CleanRow): string =>
  tidy(`${String(cells.familyName ?? '')} ${String(cells.givenName ?? '')}`);

/** What the row cannot do without, and lacks. */
const lacking = ({ from, at }: Candidate): Problem | null => {
  const missing = NEEDED.filter((column) => tidy(String(from.cells[column] ?? '')) === '');
  if (missing.length > 0)
    return problem('import.missing', {
      at,
      name: shownName(from),
      missing: missing.map((column) => graduations.columns[column].header),
      forTab: missing.every((column) => OF_TAB.includes(column)),
    });
  const day = String(from.cells.graduationDate);
  return readAs('graduationDate', day) === null ? problem('import.badDay', { at, value: day }) : null;
};

/** A name alone makes no person of its own when a namesake of the class comes twice. */
const inFile = ({ name, classForm, birthDate, code }: RowIdentity): string =>
  [name, classForm, birthDate ?? '', code].join('\u241f');

class Planner {
  readonly added: AddedRow[] = [];
  readonly changed: ChangedCells[] = [];
  readonly refused: Problem[] = [];
  readonly differences: Difference[] = [];
  readonly newClasses: NewClasses;
  kept = 0;
  private readonly find: ReturnType<typeof rosterFinder>;
  private readonly spell: ReturnType<typeof classSpeller>;
  /** Rows of the file by the graduation that they are about. */
  private readonly taken = new Map<string, number>();
  private readonly codes = new Map<string, { readonly who: RowIdentity; readonly row: number }>();

  constructor(private readonly input: ImportInput) {
    this.newClasses = new NewClasses(input.classes);
    this.find = rosterFinder(input.roster);
    this.spell = classSpeller(input.classes);
  }

  take(row: FileRow): void {
    const candidate = this.candidate(cleanRow(row));
    const fault = lacking(candidate) ?? this.place(candidate);
    if (fault) this.refused.push(fault);
  }

  private candidate(clean: CleanRow): Candidate {
    const typed = {
      className: String(clean.cells.className ?? ''),
      cohort: String(clean.cells.cohort ?? ''),
    };
    const whole = typed.className !== '' && typed.cohort !== '';
    const from = whole ? { ...clean, cells: { ...clean.cells, ...this.standing(typed) } } : clean;
    return { from, who: identityOfClean(from), at: { sheet: from.sheet, row: from.row } };
  }

  private standing(typed: Pick<ClassRow, 'className' | 'cohort'>): Pick<ClassRow, 'className' | 'cohort'> {
    const { className, cohort } = this.spell(typed).name;
    return { className, cohort };
  }

  /** Adds, changes or keeps; gives the problem where it can do neither. */
  private place(candidate: Candidate): Problem | null {
    const { who, at, from } = candidate;
    const name = shownName(from);
    const earlier = this.earlierInFile(candidate);
    if (earlier !== null) return problem('import.twice', { at, name, earlier });
    const match = this.find(who);
    if (match.kind === 'new') return this.add(candidate);
    const { number: row } = match.row;
    if (match.kind === 'codeTaken')
      return problem('import.codeTaken', { at, name, code: String(from.cells.studentCode), row });
    if (match.kind === 'several') return problem('import.several', { at, name, row });
    const other = this.note(`#${row}`, from.row);
    return other === null
      ? this.meet(candidate, match.row)
      : problem('import.twice', { at, name, earlier: other });
  }

  /** The row of the file that is about the same graduation or has its code, whatever the roster holds; null for none. */
  private earlierInFile({ who, from }: Candidate): number | null {
    const before = this.note(inFile(who), from.row);
    if (before !== null || who.code === '') return before;
    const owner = this.codes.get(who.code);
    if (owner && (owner.who.name !== who.name || owner.who.classForm === who.classForm)) return owner.row;
    this.codes.set(who.code, { who, row: from.row });
    return null;
  }

  /** The row that was noted under the key before; null when this is the first. */
  private note(key: string, row: number): number | null {
    const before = this.taken.get(key) ?? null;
    if (before === null) this.taken.set(key, row);
    return before;
  }

  private add({ from }: Candidate): null {
    this.newClasses.note(from);
    this.added.push({ from, cells: { ...from.cells } });
    return null;
  }

  private meet({ from, at }: Candidate, standing: RosterRow): Problem | null {
    // A row that can go on and has no key yet gets one before anything is written.
    const key = standing.row.graduationKey ?? '';
    if (key === '' && !standing.usable)
      return problem('import.unfinished', { at, name: shownName(from), row: standing.number });
    const cells: Record<string, Cell> = {};
    const seen: Record<string, Cell> = {};
    for (const [column, cell] of entries(from.cells)) {
      const now = cellAt(this.input.grid, standing.number - 1, column);
      if (this.stays(column, now, cell, from, standing.number)) continue;
      cells[column] = cell;
      seen[column] = now;
    }
    if (Object.keys(cells).length > 0) this.changed.push({ key, from, cells, seen });
    else this.kept += 1;
    return null;
  }

  /** Whether a cell of the roster stays as it is; where the file says otherwise it is listed. */
  private stays(column: ColumnName, now: Cell, cell: Cell, from: CleanRow, row: number): boolean {
    // Numbers in a list are the list's own.
    if (column === 'ordinal' || tidy(String(cell)) === '') return true;
    if (tidy(String(now)) === '') return !this.input.grid.index.has(column);
    if (readsAlike(column, now, cell)) return true;
    const readable = readAs(column, cell) !== null;
    if (this.input.replace && readable && !BY_HAND.includes(column)) return false;
    this.differences.push({
      at: { sheet: graduations.title, row, column: graduations.columns[column].header },
      name: shownName(from),
      has: String(now),
      file: String(cell),
    });
    return true;
  }
}

const entries = (cells: CleanRow['cells']): [ColumnName, Cell][] =>
  // The keys of a row's cells are column names.
  Object.entries(cells) as [ColumnName, Cell][];

/** Two texts that nobody can read are alike when they are written alike. */
const readsAlike = (column: ColumnName, a: Cell, b: Cell): boolean => {
  const [one, other] = [readAs(column, a), readAs(column, b)];
  const form = (value: unknown, cell: Cell): string => fold(typeof value === 'string' ? value : String(cell));
  return form(one, a) === form(other, b);
};

/** Linear in the rows of file and roster; changes nothing by itself. */
export const planImport = (input: ImportInput): ImportPlan => {
  const planner = new Planner(input);
  for (const row of input.rows) planner.take(row);
  const { added, changed, kept, refused, differences, newClasses } = planner;
  return { added, changed, kept, refused, differences, classes: newClasses.all() };
};
