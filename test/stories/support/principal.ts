/** The principal at a Doc, as Google shows it to people: comments on a passage, edits, replies; and the office that resolves. */
import { docxText } from '../../../local/docx/docx-text';
import { replaceInDocx } from '../../../local/docx/replace-in-docx';
import { OFFICE_ACCOUNT, PRINCIPAL } from '../../../local/workspace/new-world';
import type { Workspace } from '../../../local/workspace/workspace';
import type { CommentState, DriveFile } from '../../../local/world/drive';
import { roleOn } from '../../../local/world/drive-rights';
import { rowsOf } from './tabs';

export const fileOf = ({ world }: Workspace, id: string): DriveFile => {
  const file = world.files[id];
  if (!file) throw new Error(`no file ${id}`);
  return file;
};

/** The words of a Doc or .docx, a paragraph a line. */
export const wordsOf = (workspace: Workspace, id: string): string =>
  docxText(workspace.objects.get(fileOf(workspace, id).content ?? ''));

/** Each thing a person does on a Doc takes them some minutes. */
const pass = ({ world }: Workspace, minutes: number): string => {
  world.clock = new Date(Date.parse(world.clock) + minutes * 60_000).toISOString();
  return world.clock;
};

/** Writes a comment on a passage; refused where the person may not comment. */
export const comment = (
  workspace: Workspace,
  id: string,
  quotedText: string,
  content: string,
  author = PRINCIPAL,
): CommentState => {
  const file = fileOf(workspace, id);
  const role = roleOn(workspace.world.files, file, author);
  if (role === null || role === 'reader' || file.readOnly) throw new Error(`${author} may not comment`);
  const at = pass(workspace, 5);
  const made: CommentState = {
    id: `comment-${file.comments.length + 1}`,
    author,
    content,
    quotedText,
    createdTime: at,
    modifiedTime: at,
    resolved: false,
    deleted: false,
    replies: [],
  };
  file.comments.push(made);
  return made;
};

export const reply = (
  workspace: Workspace,
  to: CommentState,
  content: string,
  author = OFFICE_ACCOUNT,
): void => {
  to.replies.push({
    id: `${to.id}-${to.replies.length + 1}`,
    author,
    content,
    createdTime: pass(workspace, 5),
    action: '',
  });
};

export const resolve = (to: CommentState): void => {
  to.resolved = true;
};

/** Types other words into the Doc in place of the ones there. */
export const editDoc = (workspace: Workspace, id: string, find: string, replace: string): void => {
  const file = fileOf(workspace, id);
  if (file.readOnly) throw new Error('the Doc is locked');
  const { bytes, occurrences } = replaceInDocx(workspace.objects.get(file.content ?? ''), [
    { find, replace, matchCase: true },
  ]);
  if (occurrences[0] === 0) throw new Error(`the Doc does not say ${find}`);
  file.content = workspace.objects.put(bytes);
  file.version += 1;
};

/** The rows of `Hồ sơ` by their headers. */
export const papersIn = (workspace: Workspace): Readonly<Record<string, unknown>>[] =>
  rowsOf(workspace, 'Hồ sơ').map(({ cells }) => cells);
