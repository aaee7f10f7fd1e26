/** `edit-doc`: a person's edit of a Doc by hand. */
import { docFor, docNamed } from '../docx/doc-room';
import { replaceText } from '../docx/edit-acts';
import { Workspace } from '../workspace/workspace';
import { print, readArgs, type Command } from './command';
import { requirePerson } from './comment';

export const editDoc: Command = {
  summary: 'change words of a Doc as one of the people',
  usage: 'DIR DOC FIND REPLACE --as EMAIL',
  help: `DOC is a Doc's id or exact name. FIND is replaced wherever it stands, letters' case as given; looks, comments and
the rest stay. Prints how often. The person needs the right to edit; a locked Doc takes no edit.

  --as EMAIL   the person`,
  run: (args) => {
    const read = readArgs(args, { as: { type: 'string' } }, [4, 4]);
    const [folder = '', name = '', find = '', replace = ''] = read.positionals;
    const workspace = Workspace.open(folder);
    const as = requirePerson(workspace, read.text('as'));
    const doc = docFor(workspace, docNamed(workspace, name).id, as);
    const count = replaceText(workspace, doc, as, find, replace);
    workspace.save();
    print(String(count));
    return 0;
  },
};
