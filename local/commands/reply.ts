/** `reply`: a person's answer to a comment on a Doc. */
import { commentNumber, replyTo } from '../docx/comment-acts';
import { docFor, docNamed } from '../docx/doc-room';
import { Workspace } from '../workspace/workspace';
import { readArgs, UsageError, type Command } from './command';
import { requirePerson } from './comment';

/** The number of a comment as it is typed. */
export const readNumber = (text: string): number => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new UsageError(`N is the number of a comment, from 1 on, not “${text}”.`);
  return number;
};

export const reply: Command = {
  summary: 'answer a comment on a Doc',
  usage: 'DIR DOC N TEXT --as EMAIL',
  help: `DOC is a Doc's id or exact name, N the number of the comment, from 1 in the order in which they were made.

  --as EMAIL   the person, who needs the right to comment`,
  run: (args) => {
    const read = readArgs(args, { as: { type: 'string' } }, [4, 4]);
    const [folder = '', name = '', number = '', text = ''] = read.positionals;
    const which = readNumber(number);
    const workspace = Workspace.open(folder);
    const as = requirePerson(workspace, read.text('as'));
    const doc = docFor(workspace, docNamed(workspace, name).id, as);
    replyTo(workspace, doc, as, commentNumber(doc, which), text);
    workspace.save();
    return 0;
  },
};
