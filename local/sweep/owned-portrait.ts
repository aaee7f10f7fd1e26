/**
 * A workspace as people read it: each row as its columns and cells, each key by the name of the person whose it is. Equal
 * however rows and columns are ordered, so that only a value with a wrong person, or one that is lost, makes a difference.
 */
import { docxText } from '../docx/docx-text';
import type { Workspace } from '../workspace/workspace';
import { MIME } from '../world/drive';
import { lastRowOf } from '../world/grid';
import type { CellValue, SheetState } from '../world/sheet-state';
import { namedIds, withoutMoments } from './normalise';
import type { Portrait } from './portrait';

/** Persons' names by what is theirs: keys, codes, links. */
export type Owners = ReadonlyMap<string, string>;

/** A row by the names of its columns: as stamped when they were made, otherwise their headers. */
type NamedRow = ReadonlyMap<string, CellValue>;

const headerRowOf = (sheet: SheetState): number => Math.max(1, sheet.frozenRows);

const columnNames = (sheet: SheetState): readonly string[] => {
  const headers = (sheet.rows[headerRowOf(sheet) - 1]?.v ?? []).map(String);
  const stamps = sheet.metadata.filter(({ key, location }) => key === 'column' && location === 'COLUMN');
  for (const { index, value } of stamps) headers[index - 1] = value ?? headers[index - 1] ?? '';
  return Array.from(headers, (header: string | undefined) => header ?? '');
};

const namedRows = (sheet: SheetState): NamedRow[] => {
  const names = columnNames(sheet);
  return sheet.rows
    .slice(headerRowOf(sheet), lastRowOf(sheet))
    .map(
      ({ v }) => new Map(v.flatMap((cell, at) => (cell === '' ? [] : [[names[at] ?? '', cell] as const]))),
    );
};

/** Whose each key of the roster is, and with them the ids in rows of other tabs that carry such a key. */
export const ownersOf = ({ world }: Workspace): Owners => {
  const owners = new Map<string, string>();
  const rows = world.spreadsheet.sheets.map(namedRows);
  for (const row of rows.flat()) {
    const name = [row.get('familyName'), row.get('givenName')].join(' ').trim().toLowerCase();
    if (!row.has('givenName') || !row.has('graduationKey')) continue;
    for (const key of ['graduationKey', 'personKey']) owners.set(String(row.get(key)), `${name}, ${key}`);
  }
  for (const row of rows.flat()) {
    const owner = owners.get(String(row.get('graduationKey') ?? ''));
    if (owner === undefined) continue;
    for (const [column, cell] of row)
      namedIds(String(cell), (id) => {
        if (!owners.has(id)) owners.set(id, `${owner}, ${column}`);
        return id;
      });
  }
  return owners;
};

const shownCell = (cell: CellValue): string =>
  typeof cell === 'number' && cell > 40_000 && !Number.isInteger(cell) ? '<time>' : String(cell).trim();

const rowLine = (row: NamedRow): string =>
  [...row]
    .map(([column, cell]) => `${column}=${shownCell(cell)}`)
    .sort()
    .join(' | ');

const paragraphs = ({ objects }: Workspace, content: string | null, mimeType: string): string[] =>
  content !== null && (mimeType === MIME.doc || mimeType === MIME.docx)
    ? docxText(objects.get(content)).split('\n')
    : [];

const sheetLines = (sheet: SheetState, name: string): [string, string[]][] => {
  const headers = (sheet.rows[headerRowOf(sheet) - 1]?.v ?? []).map(String);
  return [
    [`${name}, headers`, [JSON.stringify([sheet.name, headers.filter((header) => header !== '')])]],
    [
      `${name}, rows`,
      namedRows(sheet)
        .map(rowLine)
        .filter((line) => line !== ''),
    ],
  ];
};

/** What stands outside the workbook. */
const otherLines = (workspace: Workspace): [string, string[]][] => {
  const { outbox, files, forms } = workspace.world;
  const all = Object.values(files);
  return [
    ['mails', outbox.map(({ to, cc, subject, body }) => `${to.join()} ${cc.join()} ${subject} ${body}`)],
    ['files', all.map(({ name, mimeType, owner }) => `${name} ${mimeType} ${owner}`)],
    ['texts', all.flatMap(({ content, mimeType }) => paragraphs(workspace, content, mimeType))],
    ['forms', Object.values(forms).flatMap(({ items }) => items.map(({ title }) => title))],
  ];
};

/** `names` gives the tabs, by id, as they were called before somebody renamed them. */
export const ownedPortrait = (
  workspace: Workspace,
  names: ReadonlyMap<number, string>,
  owners: Owners,
): Portrait => {
  const own = new Map([...owners, ...ownersOf(workspace)]);
  const named = (text: string): string => namedIds(withoutMoments(text), (id) => `<${own.get(id) ?? 'id'}>`);
  const lines = [
    ...workspace.world.spreadsheet.sheets.flatMap((sheet) =>
      sheetLines(sheet, names.get(sheet.id) ?? sheet.name),
    ),
    ...otherLines(workspace),
  ];
  return new Map(lines.map(([place, all]) => [place, all.map(named)]));
};

const countsOf = (lines: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
};

const LONGEST = 400;
const MOST_SHOWN = 6;

/**
 * What a portrait shows that neither of two serial ones does, and what it lacks that both have: a person who works beside the
 * program may come before it or after it, line by line, and nothing else may come of it. Lines of `standing` may stand as they did.
 */
export const notSerial = (
  found: Portrait,
  before: Portrait,
  after: Portrait,
  standing: Portrait = new Map<string, string[]>(),
): string[] => {
  const places = [...new Set([...found.keys(), ...before.keys(), ...after.keys()])];
  const faults = places.flatMap((place) => {
    const [now, first, last, stood] = [found, before, after, standing].map((one) =>
      countsOf(one.get(place) ?? []),
    );
    const lines = [...new Set([...(now?.keys() ?? []), ...(first?.keys() ?? [])])];
    return lines.flatMap((line) => {
      const [count, a, b] = [now, first, last].map((counts) => counts?.get(line) ?? 0);
      if (count === undefined || a === undefined || b === undefined) return [];
      if (count > Math.max(a, b, stood?.get(line) ?? 0))
        return [`${place}, is new: ${line.slice(0, LONGEST)}`];
      return count < Math.min(a, b) ? [`${place}, is missing: ${line.slice(0, LONGEST)}`] : [];
    });
  });
  return faults.slice(0, MOST_SHOWN);
};
