/** A workspace as lines of text: equal for two workspaces between which nobody at work would see a difference. */
import { docxText } from '../docx/docx-text';
import type { Workspace } from '../workspace/workspace';
import { MIME, type DriveFile } from '../world/drive';
import type { FormState, Navigation } from '../world/forms';
import { lastRowOf } from '../world/grid';
import type { CellValue, SheetState } from '../world/sheet-state';
import { numbering, sorted, withoutMoments, withoutNumbers } from './normalise';

/** Lines by the place they are about. */
export type Portrait = ReadonlyMap<string, readonly string[]>;

/** Tabs whose rows stand in an order of people's or the program's choice; in the others the key decides nothing. */
const IN_ORDER = ['Danh sách', 'Lớp', 'KPI', 'Câu hỏi'];

/** A day with a time of day in it is a moment. */
const cellText = (value: CellValue): CellValue =>
  typeof value === 'number' && value > 40_000 && !Number.isInteger(value) ? '<time>' : value;

const rowLines = (sheet: SheetState): string[] =>
  sheet.rows.slice(0, lastRowOf(sheet)).flatMap(({ v, f, n }) => {
    const last = v.reduce<number>((end, value, at) => (value === '' ? end : at + 1), 0);
    if (last === 0 && !n) return [];
    return [JSON.stringify([v.slice(0, last).map(cellText), ...(f ? [f] : []), ...(n ? [n] : [])])];
  });

const isAlike = (a: readonly number[], b: readonly number[] | undefined): boolean =>
  a === b || (b !== undefined && a.length === b.length && a.every((style, at) => style === b[at]));

/** How rows look and what they accept, each way once. */
const looksOf = ({ rows, styles, validations }: SheetState): string[] => {
  const ways = new Map<string, number[]>();
  for (const [at, { s }] of rows.entries()) {
    // Most rows look like the one above.
    if (isAlike(s, rows[at - 1]?.s)) continue;
    const last = s.reduce<number>((end, style, at) => (style === 0 ? end : at + 1), 0);
    if (last > 0) ways.set(s.slice(0, last).join(), s.slice(0, last));
  }
  const texts = [...ways.values()].map((way) =>
    JSON.stringify(
      way.map((index) => {
        const { validation, ...look } = styles[index] ?? {};
        return validation === undefined ? look : { ...look, accepts: validations[validation] };
      }),
    ),
  );
  return [...new Set(texts)].sort();
};

const sheetFrame = (sheet: SheetState): string[] => [
  JSON.stringify([sheet.hidden, sheet.frozenRows, sheet.frozenColumns, sheet.columnWidths, sheet.tabColor]),
  ...sheet.metadata
    .map(({ key, value, location, index }) => JSON.stringify([key, value, location, index]))
    .sort(),
  ...sheet.protections
    .map(({ type, rect, description, warningOnly }) =>
      JSON.stringify([type, rect?.column, rect?.columns, description, warningOnly]),
    )
    .sort(),
  ...sheet.charts
    .map(({ type, ranges, options, position }) =>
      JSON.stringify([type, ranges.map(({ rect }) => rect), options, position]),
    )
    .sort(),
];

const texts = new Map<string, string>();
/** What stands in a file, read once for each content. */
const contentText = ({ objects }: Workspace, { content, mimeType }: DriveFile): string => {
  if (content === null) return '';
  const known = texts.get(content);
  if (known !== undefined) return known;
  const bytes = objects.get(content);
  const text =
    mimeType === MIME.doc || mimeType === MIME.docx
      ? docxText(bytes)
      : mimeType === 'application/json'
        ? Buffer.from(bytes).toString('utf8')
        : mimeType;
  texts.set(content, text);
  return text;
};

const fileLine = (workspace: Workspace, file: DriveFile): string =>
  JSON.stringify({
    name: file.name,
    mimeType: file.mimeType,
    owner: file.owner,
    trashed: file.trashed,
    properties: Object.entries(file.appProperties).sort(),
    parents: file.parents,
    rights: file.permissions
      .map(({ type, role, emailAddress, view }) => `${type} ${role} ${emailAddress} ${view}`)
      .sort(),
    readOnly: file.readOnly,
    reason: file.readOnlyReason,
    comments: file.comments.map(({ content, replies }) => [content, replies.map((reply) => reply.content)]),
    content: contentText(workspace, file),
  });

const formLines = ({ items, responses, id, publishedId, ...settings }: FormState): string[] => {
  const titles = new Map(items.map((item) => [item.id, `${item.type} ${item.title}`]));
  const named = (goTo: Navigation | null): string | null =>
    goTo?.to === 'page' ? (titles.get(goTo.item) ?? 'nowhere') : (goTo?.to ?? null);
  return [
    JSON.stringify([id, publishedId, settings]),
    ...items.map((item) =>
      JSON.stringify({
        ...item,
        id: 0,
        ...('entry' in item ? { entry: 0 } : {}),
        ...('choices' in item
          ? { choices: item.choices.map(({ value, goTo }) => [value, named(goTo)]) }
          : {}),
        ...('goTo' in item ? { goTo: named(item.goTo) } : {}),
      }),
    ),
    ...responses.map(({ answers }) =>
      JSON.stringify(answers.map(({ item, value }) => [titles.get(item), value])),
    ),
  ];
};

/** The name of a menu's press, who held the lock last, how often a queued action was begun. */
const PASSING_NOTES = /^(press\..*|lockHolder|queueBegun)$/;

/** What stands beside the tabs. */
const outsideLines = (workspace: Workspace, lines: Map<string, string[]>): void => {
  const { world } = workspace;
  lines.set('files', sorted(Object.values(world.files).map((file) => fileLine(workspace, file))));
  lines.set('forms', Object.values(world.forms).flatMap(formLines));
  lines.set(
    'properties',
    Object.entries(world.properties.document)
      .filter(([name]) => !PASSING_NOTES.test(name))
      .map((entry) => JSON.stringify(entry))
      .sort(),
  );
  lines.set(
    'triggers',
    world.triggers
      .map(({ handler, creator, everyMinutes }) => `${handler} ${creator} ${everyMinutes ?? ''}`)
      .sort(),
  );
};

const plainLines = (workspace: Workspace): Map<string, string[]> => {
  const { world } = workspace;
  const books = [world.spreadsheet, ...Object.values(world.otherSpreadsheets)];
  const lines = new Map<string, string[]>();
  for (const [number, book] of books.entries()) {
    const name = number === 0 ? '' : `${book.name}: `;
    lines.set(
      `${name}tabs`,
      book.sheets.map((sheet) => sheet.name),
    );
    for (const sheet of book.sheets) {
      const rows = rowLines(sheet);
      lines.set(`${name}${sheet.name}, rows`, IN_ORDER.includes(sheet.name) ? rows : sorted(rows));
      lines.set(`${name}${sheet.name}, frame`, sheetFrame(sheet));
      lines.set(`${name}${sheet.name}, looks`, looksOf(sheet));
    }
  }
  outsideLines(workspace, lines);
  return lines;
};

/** Everything but the mails, which may be of unknown fate and are compared apart. `plain` words stand for others, once all is read. */
export const portraitOf = (workspace: Workspace): Portrait => {
  const number = numbering();
  return new Map(
    [...plainLines(workspace)].map(([place, lines]) => [
      place,
      lines.map((line) => number(withoutMoments(line))),
    ]),
  );
};

const MOST_SHOWN = 6;
const LONGEST = 400;
const short = (line: string): string => (line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line);

/** Lines of one list that the other has not, or not so often. */
const missingIn = (lines: readonly string[], other: readonly string[]): string[] => {
  const left = new Map<string, number>();
  for (const line of other) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
};

type Pair = readonly [expected: readonly string[], found: readonly string[]];

const lackingAndNew = (place: string, [expected, found]: Pair): string[] => [
  ...missingIn(expected, found).map((line) => `${place}, is missing: ${short(line)}`),
  ...missingIn(found, expected).map((line) => `${place}, is new: ${short(line)}`),
];

/** What one portrait has and the other has not, ids left out of account first: one line too many renumbers all after it. */
export const differencesOf = (expected: Portrait, found: Portrait): string[] => {
  const places = [...new Set([...expected.keys(), ...found.keys()])];
  const pairs = places.map((place): [string, Pair] => [
    place,
    [expected.get(place) ?? [], found.get(place) ?? []],
  ]);
  const rough = ([before, after]: Pair): Pair => [before.map(withoutNumbers), after.map(withoutNumbers)];
  const coarse = pairs.flatMap(([place, pair]) => lackingAndNew(place, rough(pair)));
  const fine = coarse.length > 0 ? coarse : pairs.flatMap(([place, pair]) => lackingAndNew(place, pair));
  if (fine.length > 0) return fine.slice(0, MOST_SHOWN);
  return pairs
    .filter(([, [before, after]]) => before.join('\n') !== after.join('\n'))
    .map(([place]) => `${place}: other order`);
};
