/** `comment`: a person's comment on a Doc. */
import { commentOn } from '../docx/comment-acts';
import { docFor, docNamed } from '../docx/doc-room';
import { Workspace } from '../workspace/workspace';
import { print, readArgs, UsageError, type Command } from './command';
import { personNamed } from './run-script';

/** Who acts on a Doc must be named: no one comments by default. */
export const requirePerson = (workspace: Workspace, email: string | undefined): string => {
  if (email === undefined) throw new UsageError('Say who does it: --as EMAIL.');
  return personNamed(workspace, email);
};

export const comment: Command = {
  summary: 'comment on a Doc as one of the people',
  usage: 'DIR DOC TEXT --as EMAIL [--quote TEXT]',
  help: `DOC is a Doc's id or exact name (\`files DIR\` lists them). Prints the number of the comment.
The person needs the right to comment; a locked Doc takes no comment.

  --as EMAIL     the person
  --quote TEXT   the passage it is about, word for word (the whole Doc)`,
  run: (args) => {
    const read = readArgs(args, { as: { type: 'string' }, quote: { type: 'string' } }, [3, 3]);
    const [folder = '', name = '', text = ''] = read.positionals;
    const workspace = Workspace.open(folder);
    const as = requirePerson(workspace, read.text('as'));
    const doc = docFor(workspace, docNamed(workspace, name).id, as);
    commentOn(workspace, doc, as, text, { quote: read.text('quote') ?? '' });
    workspace.save();
    print(String(doc.comments.filter(({ deleted }) => !deleted).length));
    return 0;
  },
};
