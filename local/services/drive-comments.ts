/** Drive.Comments and Drive.Replies of the advanced Drive service v3; every method demands `fields`. */
import type { CommentState, DriveFile, ReplyState } from '../world/drive';
import { roleOn } from '../world/drive-rights';
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

const commentable = (call: string, id: string): DriveFile => {
  const file = readableFile(call, id);
  if (roleOn(world().files, file, host().user) === 'reader')
    throw apiError(call, 403, 'The user does not have sufficient permissions for this file.');
  refuseIfReadOnly(call, file);
  return file;
};

const commentOf = (call: string, file: DriveFile, id: string): CommentState => {
  const comment = file.comments.find((each) => each.id === id && !each.deleted);
  if (!comment) throw apiError(call, 404, `Comment not found: ${id}.`);
  return comment;
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
    createdTime: instant(),
    modifiedTime: instant(),
    resolved: false,
    deleted: false,
    replies: [],
  };
  file.comments.push(comment);
  return selectFields(commentResource(comment), fields, '*');
};

const getComment = (fileId: string, id: string, args?: Args): Schema['Comment'] => {
  const call = 'drive.comments.get';
  const comment = commentOf(call, readableFile(call, fileId), id);
  return selectFields(commentResource(comment), fieldsOf(call, args), '*');
};

/** Newest first, as Drive lists them; 20 a page unless `pageSize` says otherwise. */
const listComments = (fileId: string, args?: Args): Schema['CommentList'] => {
  const call = 'drive.comments.list';
  const file = readableFile(call, fileId);
  const fields = fieldsOf(call, args);
  const all = Array.from(file.comments)
    .filter(({ deleted }) => !deleted)
    .reverse();
  const from = Number(args?.['pageToken'] ?? 0);
  const to = from + Number(args?.['pageSize'] ?? 20);
  const comments = all.slice(from, to).map(commentResource);
  const page: Schema['CommentList'] = {
    kind: 'drive#commentList',
    comments,
    ...(to < all.length ? { nextPageToken: String(to) } : {}),
  };
  return selectFields(page, fields, '*');
};

/** A reply may resolve or reopen its comment. */
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
  const reply: ReplyState = {
    id: newId(11),
    author: host().user,
    content: given.content ?? '',
    createdTime: instant(),
    action,
  };
  comment.replies.push(reply);
  comment.modifiedTime = reply.createdTime;
  if (action !== '') comment.resolved = action === 'resolve';
  return selectFields(replyResource(reply), fields, '*');
};

const listReplies = (fileId: string, commentId: string, args?: Args): Schema['ReplyList'] => {
  const call = 'drive.replies.list';
  const comment = commentOf(call, readableFile(call, fileId), commentId);
  const page: Schema['ReplyList'] = {
    kind: 'drive#replyList',
    replies: Array.from(comment.replies, replyResource),
  };
  return selectFields(page, fieldsOf(call, args), '*');
};

export const createComments = (): Collection['Comments'] =>
  emulate<Collection['Comments']>('Drive.Comments', {
    create: createComment,
    get: getComment,
    list: listComments,
  } satisfies Partial<Collection['Comments']>);
export const createReplies = (): Collection['Replies'] =>
  emulate<Collection['Replies']>('Drive.Replies', {
    create: createReply,
    list: listReplies,
  } satisfies Partial<Collection['Replies']>);
