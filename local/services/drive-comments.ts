/** Drive.Comments and Drive.Replies of the advanced Drive service v3; every method demands `fields`. */
import type { CommentState, DriveFile, ReplyState } from '../world/drive';
import { mayComment, sameAddress } from '../world/drive-rights';
import { host, world } from './core';
import { readableFile, refuseIfReadOnly } from './drive-access';
import { selectFields } from './drive-fields';
import { apiError, instant, newId } from './drive-files';
import { commentResource, replyResource } from './drive-resource';
import { emulate } from './emulate';

type Collection = {
  Comments: GoogleAppsScript.Drive_v3.Drive.V3.Collection.CommentsCollection;
  Replies: GoogleAppsScript.Drive_v3.Drive.V3.Collection.RepliesCollection;
};
type Schema = {
  Comment: GoogleAppsScript.Drive_v3.Drive.V3.Schema.Comment;
  CommentList: GoogleAppsScript.Drive_v3.Drive.V3.Schema.CommentList;
  Reply: GoogleAppsScript.Drive_v3.Drive.V3.Schema.Reply;
  ReplyList: GoogleAppsScript.Drive_v3.Drive.V3.Schema.ReplyList;
};
type Args = Readonly<Record<string, unknown>>;

/** Comments and replies come in no default form: without `fields` Drive refuses. */
const fieldsOf = (call: string, args: Args | undefined): string => {
  const fields = args?.['fields'];
  if (typeof fields !== 'string')
    throw apiError(call, 400, "The 'fields' parameter is required for this method.");
  return fields;
};

const forbidden = (call: string): Error =>
  apiError(call, 403, 'The user does not have sufficient permissions for this file.');

const commentable = (call: string, id: string): DriveFile => {
  const file = readableFile(call, id);
  if (!mayComment(world().files, file, host().user)) throw forbidden(call);
  refuseIfReadOnly(call, file);
  return file;
};

/** What was deleted is found only when asked for. */
const commentOf = (call: string, file: DriveFile, id: string, args?: Args): CommentState => {
  const comment = file.comments.find(
    (each) => each.id === id && (!each.deleted || args?.['includeDeleted'] === true),
  );
  if (!comment) throw apiError(call, 404, `Comment not found: ${id}.`);
  return comment;
};

const replyOf = (call: string, comment: CommentState, id: string): ReplyState => {
  const reply = comment.replies.find((each) => each.id === id && !each.deleted);
  if (!reply) throw apiError(call, 404, `Reply not found: ${id}.`);
  return reply;
};

/** Only its author changes or deletes what he wrote. */
const requireAuthor = (call: string, { author }: { readonly author: string }): void => {
  if (!sameAddress(author, host().user)) throw forbidden(call);
};

/** A page of a list: 20, or from 1 to 100 as `pageSize` says (drive.v3 discovery document). */
const pageOf = <T>(call: string, all: readonly T[], args?: Args): { items: T[]; next: object } => {
  const size = Number(args?.['pageSize'] ?? 20);
  const from = Number(args?.['pageToken'] ?? 0);
  if (!Number.isInteger(size) || size < 1 || size > 100)
    throw apiError(call, 400, `Invalid value '${size}'. Values must be within the range: [1, 100]`);
  if (!Number.isInteger(from) || from < 0) throw apiError(call, 400, 'Invalid Value for page token.');
  const next = from + size < all.length ? { nextPageToken: String(from + size) } : {};
  return { items: all.slice(from, from + size), next };
};

const createComment = (given: Schema['Comment'], fileId: string, args?: Args): Schema['Comment'] => {
  const call = 'drive.comments.create';
  const file = commentable(call, fileId);
  const fields = fieldsOf(call, args);
  const comment: CommentState = {
    id: newId(11),
    author: host().user,
    content: given.content ?? '',
    quotedText: given.quotedFileContent?.value ?? '',
    ...(given.anchor === undefined ? {} : { anchor: given.anchor }),
    createdTime: instant(),
    modifiedTime: instant(),
    resolved: false,
    deleted: false,
    replies: [],
  };
  if (comment.content === '') throw apiError(call, 400, 'The comment content is required.');
  file.comments.push(comment);
  return selectFields(commentResource(comment), fields, '*');
};

const getComment = (fileId: string, id: string, args?: Args): Schema['Comment'] => {
  const call = 'drive.comments.get';
  const comment = commentOf(call, readableFile(call, fileId), id, args);
  return selectFields(commentResource(comment), fieldsOf(call, args), '*');
};

/** Newest first, as Drive lists them. */
const listComments = (fileId: string, args?: Args): Schema['CommentList'] => {
  const call = 'drive.comments.list';
  const file = readableFile(call, fileId);
  const fields = fieldsOf(call, args);
  const since = args?.['startModifiedTime'];
  const from = typeof since === 'string' ? Date.parse(since) : -Infinity;
  if (Number.isNaN(from)) throw apiError(call, 400, `Invalid value for startModifiedTime: ${String(since)}.`);
  const all = Array.from(file.comments)
    .filter(({ deleted }) => !deleted || args?.['includeDeleted'] === true)
    .filter(({ modifiedTime }) => Date.parse(modifiedTime) >= from)
    .reverse();
  const { items, next } = pageOf(call, all, args);
  const page: Schema['CommentList'] = {
    kind: 'drive#commentList',
    comments: items.map(commentResource),
    ...next,
  };
  return selectFields(page, fields, '*');
};

const updateComment = (
  given: Schema['Comment'],
  fileId: string,
  id: string,
  args?: Args,
): Schema['Comment'] => {
  const call = 'drive.comments.update';
  const comment = commentOf(call, commentable(call, fileId), id);
  const fields = fieldsOf(call, args);
  requireAuthor(call, comment);
  Object.assign(comment, { content: given.content ?? comment.content, modifiedTime: instant() });
  return selectFields(commentResource(comment), fields, '*');
};

const removeComment = (fileId: string, id: string): void => {
  const call = 'drive.comments.delete';
  const comment = commentOf(call, commentable(call, fileId), id);
  requireAuthor(call, comment);
  Object.assign(comment, { deleted: true, content: '', quotedText: '', modifiedTime: instant() });
};

/** A reply may resolve or reopen its comment; without an action it must say something. */
const createReply = (
  given: Schema['Reply'],
  fileId: string,
  commentId: string,
  args?: Args,
): Schema['Reply'] => {
  const call = 'drive.replies.create';
  const comment = commentOf(call, commentable(call, fileId), commentId);
  const fields = fieldsOf(call, args);
  const action = given.action === 'resolve' || given.action === 'reopen' ? given.action : '';
  const content = given.content ?? '';
  if (content === '' && action === '') throw apiError(call, 400, 'The reply content is required.');
  const reply: ReplyState = { id: newId(11), author: host().user, content, createdTime: instant(), action };
  comment.replies.push(reply);
  comment.modifiedTime = reply.createdTime;
  if (action !== '') comment.resolved = action === 'resolve';
  return selectFields(replyResource(reply), fields, '*');
};

const listReplies = (fileId: string, commentId: string, args?: Args): Schema['ReplyList'] => {
  const call = 'drive.replies.list';
  const comment = commentOf(call, readableFile(call, fileId), commentId);
  const fields = fieldsOf(call, args);
  const all = Array.from(comment.replies).filter(
    ({ deleted }) => !deleted || args?.['includeDeleted'] === true,
  );
  const { items, next } = pageOf(call, all, args);
  const page: Schema['ReplyList'] = { kind: 'drive#replyList', replies: items.map(replyResource), ...next };
  return selectFields(page, fields, '*');
};

const removeReply = (fileId: string, commentId: string, id: string): void => {
  const call = 'drive.replies.delete';
  const comment = commentOf(call, commentable(call, fileId), commentId);
  const reply = replyOf(call, comment, id);
  requireAuthor(call, reply);
  Object.assign(reply, { deleted: true, content: '', modifiedTime: instant() });
  comment.modifiedTime = instant();
};

export const createComments = (): Collection['Comments'] =>
  emulate<Collection['Comments']>('Drive.Comments', {
    create: createComment,
    get: getComment,
    list: listComments,
    update: updateComment,
    remove: removeComment,
  } satisfies Partial<Collection['Comments']>);
export const createReplies = (): Collection['Replies'] =>
  emulate<Collection['Replies']>('Drive.Replies', {
    create: createReply,
    list: listReplies,
    remove: removeReply,
  } satisfies Partial<Collection['Replies']>);
