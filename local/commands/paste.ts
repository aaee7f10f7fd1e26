/** `paste`: types a csv file into a sheet. */
import { readFileSync } from 'node:fs';
import { noteEdit, pasteRows, requireEditor, sheetNamed, spreadsheetOf } from '../act';
import { parseCsv } from '../world/csv';
import { Workspace } from '../workspace/workspace';
import { print, readArgs, type Command } from './command';
import { personNamed } from './run-script';

export const paste: Command = {
  summary: "type a csv file into a sheet, parsed as a person's typing is",
  usage: 'DIR SHEET FILE.csv [--at A1] [--file ID] [--as EMAIL]',
  help: `Texts that look like numbers or dates become so, unless the cell's format is plain text.

  --at A1      the first cell (A1)
  --file ID    another spreadsheet than the one the script is bound to
  --as EMAIL   the person who types (the office account)`,
  run: (args) => {
    const read = readArgs(
      args,
      { at: { type: 'string' }, file: { type: 'string' }, as: { type: 'string' } },
      [3, 3],
    );
    const [folder = '', name = '', csv = ''] = read.positionals;
    const workspace = Workspace.open(folder);
    const book = spreadsheetOf(workspace.world, read.text('file'));
    requireEditor(book, personNamed(workspace, read.text('as')));
    const rows = parseCsv(readFileSync(csv, 'utf8'));
    pasteRows(workspace.world, sheetNamed(book, name), rows, read.text('at') ?? 'A1');
    noteEdit(workspace.world, book);
    workspace.save();
    print(`${rows.length} rows`);
    return 0;
  },
};
