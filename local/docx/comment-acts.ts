/** What people do with comments on a Doc, as they do it in Google Docs. */
import type { CommentState, ReplyState } from '../world/drive';
import { randomText } from '../world/random';
import { DocRefused, requireRight, type Doc, type DocRoom } from './doc-room';
import { docxText } from './docx-text';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** A passage, and the paragraph it begins in when a person pointed at it. */
export interface Passage {
  readonly quote: string;
  readonly paragraph?: number;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

const requireWords = (text: string): string => {
  if (text.trim() === '') throw new DocRefused('wrong', 'Chưa có chữ nào. Gõ ý kiến rồi gửi lại.');
  return text.trim();
};

/** Throws DocRefused when the Doc does not hold the passage. */
const requirePassage = ({ objects }: DocRoom, doc: Doc, quote: string): void => {
  if (!plain(docxText(objects.get(doc.content))).includes(plain(quote)))
    throw new DocRefused('wrong', `Văn bản không có đoạn chữ “${quote}”. Chép đúng từng chữ.`);
};

/** A comment on a passage, or on the whole Doc when the quote is empty. Throws DocRefused. */
export const commentOn = (
  room: DocRoom,
  doc: Doc,
  as: string,
  text: string,
  { quote, paragraph }: Passage,
): CommentState => {
  requireRight(room, doc, as, 'mayComment');
  const content = requireWords(text);
  if (quote !== '') requirePassage(room, doc, quote);
  const { world } = room;
  const comment: CommentState = {
    id: randomText(world, 11, LETTERS),
    author: as,
    content,
    quotedText: quote.trim(),
    // Docs gives its own comments an opaque place.
    ...(quote === ''
      ? {}
      : { anchor: `kix.${randomText(world, 12, 'abcdefghijklmnopqrstuvwxyz0123456789')}` }),
    ...(paragraph === undefined ? {} : { paragraph }),
    createdTime: world.clock,
    modifiedTime: world.clock,
    resolved: false,
    deleted: false,
    replies: [],
  };
  doc.comments.push(comment);
  return comment;
};

/** Comments as people count them: from 1, in the order in which they were made, deleted ones left out. */
export const commentNumber = (doc: Doc, number: number): CommentState => {
  const shown = doc.comments.filter(({ deleted }) => !deleted);
  const comment = shown[number - 1];
  if (!comment)
    throw new DocRefused('missing', `Không có ý kiến số ${number}: văn bản có ${shown.length} ý kiến.`);
  return comment;
};

const reply = (
  { world }: DocRoom,
  comment: CommentState,
  as: string,
  content: string,
  action: ReplyState['action'],
): ReplyState => {
  const made: ReplyState = {
    id: randomText(world, 11, LETTERS),
    author: as,
    content,
    createdTime: world.clock,
    action,
  };
  comment.replies.push(made);
  comment.modifiedTime = world.clock;
  if (action !== '') comment.resolved = action === 'resolve';
  return made;
};

/** Answers a comment. Throws DocRefused. */
export const replyTo = (room: DocRoom, doc: Doc, as: string, comment: CommentState, text: string): void => {
  requireRight(room, doc, as, 'mayComment');
  reply(room, comment, as, requireWords(text), '');
};

/** Resolves a comment or opens it again. Throws DocRefused, also when it is so already. */
export const settle = (
  room: DocRoom,
  doc: Doc,
  as: string,
  comment: CommentState,
  action: 'resolve' | 'reopen',
): void => {
  requireRight(room, doc, as, 'mayComment');
  if (comment.resolved === (action === 'resolve'))
    throw new DocRefused('wrong', comment.resolved ? 'Ý kiến này đã giải quyết rồi.' : 'Ý kiến này đang mở.');
  reply(room, comment, as, '', action);
};
