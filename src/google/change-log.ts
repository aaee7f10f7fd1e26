/** The log of what the program did: one entry an action, or one a changed cell. */
import { changeLog } from '../domain/office/office-tables';
import type { Row } from '../domain/table';
import { now } from './clock';
import { writeRows } from './keyed-write';
import { randomKeys } from './random';
import { whoami } from './session';

type Entry = Omit<Row<typeof changeLog>, 'entry' | 'at' | 'by'>;

/** Writes entries with time and person; the fields that do not apply may be left out. */
export const logEntries = (entries: readonly (Pick<Entry, 'action'> & Partial<Entry>)[]): void => {
  const [at, by] = [now(), whoami()];
  const keys = randomKeys(entries.length);
  writeRows(
    changeLog,
    entries.map((entry, index) => ({ ...entry, entry: keys[index] ?? '', at, by })),
  );
};
