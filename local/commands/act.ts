/** `act`: what a person does in the grid. */
import { applyAct, requireEditor, sheetNamed, spreadsheetOf, type Act } from '../act';
import { Workspace } from '../workspace/workspace';
import { readArgs, UsageError, type Command } from './command';
import { personNamed } from './run-script';

const wholeNumber = (text: string | undefined, otherwise?: number): number => {
  if (text === undefined && otherwise !== undefined) return otherwise;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new UsageError(`A row or count is a whole number from 1 on, not “${text ?? ''}”.`);
  return value;
};

const needed = (text: string | undefined, what: string): string => {
  if (text === undefined) throw new UsageError(`${what} is missing.`);
  return text;
};

const direction = (text: string | undefined): boolean => {
  if (text !== undefined && text !== 'asc' && text !== 'desc')
    throw new UsageError(`A direction is asc or desc, not “${text}”.`);
  return text !== 'desc';
};

/** Each act with the most arguments it takes. */
const ACTS: Readonly<
  Record<string, { readonly most: number; readonly read: (args: readonly string[]) => Act }>
> = {
  sort: {
    most: 2,
    read: ([column, way]) => ({ kind: 'sort', column: needed(column, 'COLUMN'), ascending: direction(way) }),
  },
  'insert-row': {
    most: 2,
    read: ([row, count]) => ({ kind: 'insert-row', before: wholeNumber(row), count: wholeNumber(count, 1) }),
  },
  'delete-row': {
    most: 2,
    read: ([row, count]) => ({ kind: 'delete-row', row: wholeNumber(row), count: wholeNumber(count, 1) }),
  },
  'move-column': {
    most: 2,
    read: ([column, before]) => ({
      kind: 'move-column',
      column: needed(column, 'COLUMN'),
      before: needed(before, 'BEFORE'),
    }),
  },
  'rename-column': {
    most: 2,
    read: ([column, name]) => ({
      kind: 'rename-column',
      column: needed(column, 'COLUMN'),
      name: needed(name, 'NAME'),
    }),
  },
  'rename-sheet': { most: 1, read: ([name]) => ({ kind: 'rename-sheet', name: needed(name, 'NAME') }) },
  edit: {
    most: 2,
    read: ([cell, value]) => ({ kind: 'edit', cell: needed(cell, 'CELL'), value: needed(value, 'VALUE') }),
  },
};

const readAct = (name: string, args: readonly string[]): Act => {
  const known = Object.hasOwn(ACTS, name) ? ACTS[name] : undefined;
  if (!known) throw new UsageError(`Unknown act: ${name}. Acts: ${Object.keys(ACTS).join(', ')}.`);
  if (args.length > known.most) throw new UsageError(`Unexpected argument: ${args[known.most] ?? ''}`);
  return known.read(args);
};

export const act: Command = {
  summary: 'do in the grid what a person does',
  usage: 'DIR SHEET ACT ARGS… [--file ID] [--as EMAIL]',
  help: `A column is its header or its letters.

  sort COLUMN [asc|desc]       sort the rows below the header
  insert-row ROW [COUNT]       insert empty rows above ROW
  delete-row ROW [COUNT]
  move-column COLUMN BEFORE    move COLUMN to the left of BEFORE
  rename-column COLUMN NAME    type a new header
  rename-sheet NAME
  edit CELL VALUE              type a value, parsed as typing is

  --file ID    another spreadsheet than the one the script is bound to
  --as EMAIL   the person (the office account)`,
  run: (args) => {
    const read = readArgs(args, { file: { type: 'string' }, as: { type: 'string' } }, [3, 6]);
    const [folder = '', name = '', kind = '', ...rest] = read.positionals;
    const chosen = readAct(kind, rest);
    const workspace = Workspace.open(folder);
    const book = spreadsheetOf(workspace.world, read.text('file'));
    requireEditor(book, personNamed(workspace, read.text('as')));
    applyAct(workspace.world, book, sheetNamed(book, name), chosen);
    workspace.save();
    return 0;
  },
};
