/** What came in by the network's forms since whoever looks last saw it: each person is told by themselves (S2.16, S2.27, S2.37). */
import { formDeclarations, parseFormKey } from '../../../domain/network/forms';
import { sourcesOf } from '../../../domain/network/forms/fed-tables';
import { registerForms } from '../../../domain/network/forms/tables';
import { readUsable } from '../../../google/read-table';
import { whoami } from '../../../google/session';
import { readProperty, writeProperty } from '../../../google/workbook';

/** Document property: how many answers of each form somebody has seen. */
const seenProperty = (): string => `forms.seen ${whoami()}`;

type Counts = Readonly<Record<string, number>>;

const parseCounts = (text: string | null): Counts => {
  const parsed: unknown = text === null ? {} : JSON.parse(text);
  const entries = typeof parsed === 'object' && parsed !== null ? Object.entries(parsed) : [];
  return Object.fromEntries(
    entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  );
};

/** Rows that each form brought or answered, by the form's key. */
const countTaken = (): Counts => {
  const counts: Record<string, number> = {};
  const kinds = new Set(
    readUsable(registerForms).flatMap(({ formKey }) => parseFormKey(formKey)?.kind ?? []),
  );
  for (const kind of kinds) {
    const [feed] = formDeclarations[kind].feeds;
    const rows: readonly Readonly<Record<string, unknown>>[] =
      feed === undefined ? [] : readUsable(feed.register.table);
    for (const { formKey } of rows.flatMap(sourcesOf)) counts[formKey] = (counts[formKey] ?? 0) + 1;
  }
  return counts;
};

export interface FormNews {
  /** 'Phiếu đề cử vinh danh' or the event's title with what was asked. */
  readonly label: string;
  readonly count: number;
}

/** Reads only; forms of which nothing new came are left out. */
export const readFormNews = (): FormNews[] => {
  const forms = readUsable(registerForms);
  if (forms.length === 0) return [];
  const taken = countTaken();
  const seen = parseCounts(readProperty(seenProperty()));
  return forms.flatMap(({ formKey, title }) => {
    const count = (taken[formKey] ?? 0) - (seen[formKey] ?? 0);
    return count > 0 ? [{ label: title ?? formKey, count }] : [];
  });
};

/** Whoever presses has seen everything so far. Takes no lock: it is that person's own note. */
export const noteFormsSeen = (): Record<string, never> => {
  writeProperty(seenProperty(), JSON.stringify(countTaken()));
  return {};
};
