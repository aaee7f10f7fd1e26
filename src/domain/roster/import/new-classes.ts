/** Classes of a file that tab `Lớp` does not know, with what its titles and columns say of them (S1.14). */
import type { ClassRow } from '../classes';
import type { CleanRow } from './clean-row';

export interface NewClass {
  readonly className: string;
  readonly cohort: string;
  /** '' where the file does not say. */
  readonly level: string;
  readonly major: string;
  readonly faculty: string;
}

const keyOf = ({ className, cohort }: Pick<NewClass, 'className' | 'cohort'>): string =>
  `${className}\u241f${cohort}`;

export class NewClasses {
  private readonly found = new Map<string, NewClass>();
  private readonly known: ReadonlySet<string>;

  constructor(standing: readonly Pick<ClassRow, 'className' | 'cohort'>[]) {
    this.known = new Set(standing.map(keyOf));
  }

  /** Takes note of a row's class; the first row that says something of it counts. */
  note({ cells, ofClass }: CleanRow): void {
    const name = { className: String(cells.className), cohort: String(cells.cohort) };
    if (this.known.has(keyOf(name))) return;
    const before = this.found.get(keyOf(name));
    this.found.set(keyOf(name), {
      ...name,
      level: before?.level || ofClass.level,
      major: before?.major || ofClass.major,
      faculty: before?.faculty || ofClass.faculty,
    });
  }

  all(): NewClass[] {
    return [...this.found.values()];
  }
}
