/** The addresses of the Docs' pages: reading one, its .docx for drawing, and what people do with it. */
import { answerApproval, startApproval } from '../docx/approval-acts';
import { commentOn, replyTo, settle } from '../docx/comment-acts';
import { DocRefused, docFor, type Doc, type DocRoom } from '../docx/doc-room';
import { typeOver } from '../docx/edit-acts';
import { markedDocx } from '../docx/marked-docx';
import type { CommentState } from '../world/drive';
import type { Desk } from './desk';
import { docView } from './doc-view';
import { fieldsOf, textIn, type Fields } from './fields';
import { HttpProblem, json, type Reply, type Request } from './http';
import type { Seat } from './seats';

const STATUS: Readonly<Record<DocRefused['kind'], number>> = {
  missing: 404,
  forbidden: 403,
  moved: 409,
  wrong: 422,
};

const told = <T>(act: () => T): T => {
  try {
    return act();
  } catch (error) {
    throw error instanceof DocRefused ? new HttpProblem(STATUS[error.kind], error.message) : error;
  }
};

const roomOf = (desk: Desk): DocRoom => ({
  world: desk.world(),
  objects: { get: (hash) => desk.bytes(hash), put: (bytes) => desk.keep(bytes) },
});

export const readDoc = (desk: Desk, seat: Seat, _request: Request, id: string): Reply => {
  const room = roomOf(desk);
  return json(
    docView(
      room,
      told(() => docFor(room, id, seat.as)),
      seat.as,
    ),
  );
};

/** `?pages=further`: as all pages but a section's first look, with the header and footer of those. */
export const readDocx = (desk: Desk, seat: Seat, { query }: Request, id: string): Reply => {
  const room = roomOf(desk);
  const doc = told(() => docFor(room, id, seat.as));
  return {
    status: 200,
    type: 'application/octet-stream',
    body: markedDocx(room.objects.get(doc.content), query.get('pages') === 'further'),
  };
};

const paragraphIn = (fields: Fields): number => {
  const value = fields['paragraph'];
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0)
    throw new HttpProblem(400, 'Thiếu paragraph.');
  return value;
};

const commentIn = (doc: Doc, fields: Fields): CommentState => {
  const found = doc.comments.find(({ id, deleted }) => id === fields['comment'] && !deleted);
  if (!found) throw new HttpProblem(404, 'Không có ý kiến này.');
  return found;
};

/** The one who is asked to approve at this college. */
const principalOf = ({ world }: DocRoom): string =>
  world.people.find(({ role }) => role === 'principal')?.email ?? '';

/** What a person may ask for on a Doc's page. */
const ACTS = new Map<string, (room: DocRoom, doc: Doc, as: string, fields: Fields) => void>([
  [
    'comment',
    (room, doc, as, fields) => {
      const quote = textIn(fields, 'quote');
      const passage = quote === '' ? { quote } : { quote, paragraph: paragraphIn(fields) };
      commentOn(room, doc, as, textIn(fields, 'text'), passage);
    },
  ],
  [
    'reply',
    (room, doc, as, fields) => replyTo(room, doc, as, commentIn(doc, fields), textIn(fields, 'text')),
  ],
  ['resolve', (room, doc, as, fields) => settle(room, doc, as, commentIn(doc, fields), 'resolve')],
  ['reopen', (room, doc, as, fields) => settle(room, doc, as, commentIn(doc, fields), 'reopen')],
  ['startApproval', (room, doc, as) => void startApproval(room, doc, as, principalOf(room))],
  ['approve', (room, doc, as) => answerApproval(room, doc, as, 'APPROVED')],
  ['decline', (room, doc, as) => answerApproval(room, doc, as, 'DECLINED')],
  [
    'edit',
    (room, doc, as, fields) =>
      typeOver(room, doc, as, {
        paragraph: paragraphIn(fields),
        before: textIn(fields, 'before'),
        text: textIn(fields, 'text'),
      }),
  ],
]);

/** Does it, keeps it, and answers with the Doc as it is then. */
export const actOnDoc = (desk: Desk, seat: Seat, request: Request, id: string): Reply => {
  const fields = fieldsOf(request);
  const act = ACTS.get(textIn(fields, 'kind'));
  if (!act) throw new HttpProblem(400, 'Không có việc này.');
  return told(() =>
    desk.change(() => {
      const room = roomOf(desk);
      const doc = docFor(room, id, seat.as);
      act(room, doc, seat.as, fields);
      return json(docView(room, doc, seat.as));
    }),
  );
};
