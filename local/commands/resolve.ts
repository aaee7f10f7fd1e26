/** `resolve`: marks a comment on a Doc as dealt with. */
import { commentNumber, settle } from '../docx/comment-acts';
import { docFor, docNamed } from '../docx/doc-room';
import { Workspace } from '../workspace/workspace';
import { readArgs, type Command } from './command';
import { requirePerson } from './comment';
import { readNumber } from './reply';

export const resolve: Command = {
  summary: 'resolve a comment on a Doc, or open it again',
  usage: 'DIR DOC N --as EMAIL [--reopen]',
  help: `DOC is a Doc's id or exact name, N the number of the comment, from 1 in the order in which they were made.

  --as EMAIL   the person, who needs the right to comment
  --reopen     open a resolved comment again`,
  run: (args) => {
    const read = readArgs(args, { as: { type: 'string' }, reopen: { type: 'boolean' } }, [3, 3]);
    const [folder = '', name = '', number = ''] = read.positionals;
    const which = readNumber(number);
    const workspace = Workspace.open(folder);
    const as = requirePerson(workspace, read.text('as'));
    const doc = docFor(workspace, docNamed(workspace, name).id, as);
    settle(workspace, doc, as, commentNumber(doc, which), read.flag('reopen') ? 'reopen' : 'resolve');
    workspace.save();
    return 0;
  },
};
