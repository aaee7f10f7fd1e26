/** The log of what the program did: one entry an action, or one a changed cell. */
import { fingerprint } from '../domain/keyed-write/fingerprint';
import { changeLog } from '../domain/office/office-tables';
import type { Row } from '../domain/table';
import { now } from './clock';
import { writeRows } from './keyed-write';
import { pressId } from './press';
import { readUsable } from './read-table';
import { whoami } from './session';

type Entry = Omit<Row<typeof changeLog>, 'entry' | 'at' | 'by'>;

/**
 * Writes entries with time and person; the fields that do not apply may be left out. An entry is known by its press and by what
 * it says, so that a press cut short and made again tells it once.
 */
export const logEntries = (entries: readonly (Pick<Entry, 'action'> & Partial<Entry>)[]): void => {
  const [at, by] = [now(), whoami()];
  writeRows(
    changeLog,
    entries.map((entry) => ({
      ...entry,
      entry: `${pressId()}-${fingerprint(JSON.stringify({ ...entry, before: '' }))}`,
      at,
      by,
    })),
  );
};

/** Writes an entry under a key of its own, unless it stands there already: what goes on over many presses is told once. */
export const logOnce = (entry: string, told: Pick<Entry, 'action'> & Partial<Entry>): void => {
  if (readUsable(changeLog).some((known) => known.entry === entry)) return;
  writeRows(changeLog, [{ ...told, entry, at: now(), by: whoami() }]);
};
