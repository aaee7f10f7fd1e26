/** `export`: everything as real files. */
import { exportAll } from '../export/index';
import { Workspace } from '../workspace/workspace';
import { print, readArgs, type Command } from './command';

export const exportCommand: Command = {
  summary: 'write everything as real files: .xlsx, .docx, .json, .eml',
  usage: 'DIR OUT',
  help: 'Writes workbook.xlsx, docs/*.docx, forms/*.json and outbox/*.eml into OUT.',
  run: async (args) => {
    const [folder = '', out = ''] = readArgs(args, {}, [2, 2]).positionals;
    const written = await exportAll(Workspace.open(folder), out);
    written.forEach(print);
    return 0;
  },
};
