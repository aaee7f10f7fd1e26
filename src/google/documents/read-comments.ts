/** The comments on a Doc with their replies; Drive gives an author's name, never the address. */
import type { DocComment } from '../../domain/papers/comments';
import { localTime } from '../clock';
import { driveComments } from './drive-service';

type Comment = GoogleAppsScript.Drive_v3.Drive.V3.Schema.Comment;

const AUTHOR = 'author(displayName,me)';
const FIELDS = `nextPageToken,comments(id,${AUTHOR},content,createdTime,resolved,quotedFileContent/value,replies(${AUTHOR},content,createdTime,deleted))`;
const PAGE = 100;

const instant = (time: string | undefined): string => (time === undefined ? '' : localTime(new Date(time)));

const docComment = (comment: Comment): DocComment => ({
  id: comment.id ?? '',
  author: comment.author?.displayName ?? '',
  mine: comment.author?.me ?? false,
  text: comment.content ?? '',
  at: instant(comment.createdTime),
  quoted: comment.quotedFileContent?.value ?? '',
  resolved: comment.resolved ?? false,
  replies: (comment.replies ?? [])
    .filter(({ deleted }) => deleted !== true)
    .map(({ author, content, createdTime }) => ({
      author: author?.displayName ?? '',
      text: content ?? '',
      at: instant(createdTime),
    })),
});

/** Every comment that was not deleted. */
export const readComments = (fileId: string): DocComment[] => {
  const found: DocComment[] = [];
  let pageToken: string | undefined;
  do {
    const page = driveComments().list(fileId, {
      fields: FIELDS,
      pageSize: PAGE,
      ...(pageToken === undefined ? {} : { pageToken }),
    });
    found.push(...(page.comments ?? []).map(docComment));
    pageToken = page.nextPageToken;
  } while (pageToken !== undefined);
  return found;
};
