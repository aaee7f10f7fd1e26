/** The principal's part on the stage: a comment on the newest Doc. */
import { PRINCIPAL } from '../workspace/new-world';
import type { Workspace } from '../workspace/workspace';
import { MIME } from '../world/drive';

const FIVE_MINUTES = 300_000;

/** Writes a comment on the whole of the last Doc that was made. */
export const submitComment = ({ world }: Workspace, content: string): void => {
  const doc = Object.values(world.files)
    .filter(({ mimeType }) => mimeType === MIME.doc)
    .pop();
  if (!doc) throw new Error('no Doc');
  world.clock = new Date(Date.parse(world.clock) + FIVE_MINUTES).toISOString();
  doc.comments.push({
    id: `comment-${doc.comments.length + 1}`,
    author: PRINCIPAL,
    content,
    quotedText: '',
    createdTime: world.clock,
    modifiedTime: world.clock,
    resolved: false,
    deleted: false,
    replies: [],
  });
};
