/** A Doc as its page shows it to one person: rights, editable paragraphs, comments, other versions of the same paper. */
import { runningApproval } from '../docx/approval-acts';
import { decodeXml, openDocx, readPart } from '../docx/docx-parts';
import { rightsOn, type Doc, type DocRights, type DocRoom } from '../docx/doc-room';
import { BODY } from '../docx/edit-paragraph';
import { paragraphsOf } from '../docx/paragraphs';
import { MIME, type CommentState, type DriveFile } from '../world/drive';
import { roleOn, sameAddress } from '../world/drive-rights';
import type { World } from '../world/world';
import { peopleOf } from './seats';
import type { PersonView } from './views';

export interface ReplyView {
  readonly id: string;
  readonly author: string;
  readonly text: string;
  readonly time: string;
  readonly action: '' | 'resolve' | 'reopen';
}

export interface CommentView extends ReplyView {
  readonly quote: string;
  /** Paragraph that a person pointed at; null when the passage must be looked for. */
  readonly paragraph: number | null;
  readonly resolved: boolean;
  readonly replies: readonly ReplyView[];
}

export interface VersionView {
  readonly id: string;
  readonly name: string;
  /** '' when the paper has no numbered versions. */
  readonly version: string;
  readonly modified: string;
}

export interface DocView {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  /** ISO instant of the last edit, and who made it. */
  readonly modified: string;
  readonly modifiedBy: string;
  /** Changes with every edit. */
  readonly revision: string;
  readonly locked: boolean;
  readonly rights: DocRights;
  /** Address of the person one is now. */
  readonly as: string;
  readonly people: readonly PersonView[];
  /** Texts of the body's paragraphs by number; null for those that hold more than text. */
  readonly paragraphs: readonly (string | null)[];
  /** What the body's pictures show, in order; '' for one without words. */
  readonly pictures: readonly string[];
  readonly comments: readonly CommentView[];
  /** A request for approval: what it is at, whether one may ask for one, whether one is asked. */
  readonly approval: {
    readonly words: string;
    readonly mayStart: boolean;
    readonly asked: boolean;
  };
  /** All versions of the same paper that the person may open, this one too, the oldest first. */
  readonly versions: readonly VersionView[];
  readonly downloadUrl: string;
}

const nameOf = (world: World, email: string): string =>
  world.people.find((person) => sameAddress(person.email, email))?.name ?? email;

const commentView = (world: World, comment: CommentState): CommentView => ({
  id: comment.id,
  author: nameOf(world, comment.author),
  text: comment.content,
  time: comment.createdTime,
  action: '',
  quote: comment.quotedText,
  paragraph: comment.paragraph ?? null,
  resolved: comment.resolved,
  replies: comment.replies
    .filter(({ deleted }) => !deleted)
    .map(({ id, author, content, createdTime, action }) => ({
      id,
      author: nameOf(world, author),
      text: content,
      time: createdTime,
      action,
    })),
});

/** Kind and period of a paper, as the program marks its files in Drive. */
const paperOf = ({ appProperties }: DriveFile): string => {
  const { paper = '', kind = '', period = '' } = appProperties;
  return paper === '' && kind === '' ? '' : JSON.stringify([paper || kind, period]);
};

const versionsOf = ({ world }: DocRoom, doc: Doc, as: string): VersionView[] => {
  const paper = paperOf(doc);
  return Object.values(world.files)
    .filter((file) => !file.trashed && file.mimeType === MIME.doc && roleOn(world.files, file, as) !== null)
    .filter((file) => file.id === doc.id || (paper !== '' && paperOf(file) === paper))
    .map(({ id, name, appProperties, modifiedTime, createdTime }) => ({
      id,
      name,
      modified: modifiedTime,
      createdTime,
      version: appProperties['version'] ?? '',
    }))
    .sort((one, other) => (one.createdTime < other.createdTime ? -1 : 1))
    .map(({ id, name, version, modified }) => ({ id, name, version, modified }));
};

const APPROVAL_WORDS = {
  IN_PROGRESS: 'Đang chờ phê duyệt',
  APPROVED: 'Đã được phê duyệt',
  DECLINED: 'Bị từ chối phê duyệt',
  CANCELLED: 'Đã hủy yêu cầu phê duyệt',
} as const;

const approvalOf = (room: DocRoom, doc: Doc, as: string): DocView['approval'] => {
  const { approvals = [] } = doc;
  const last = approvals[approvals.length - 1];
  const asked = runningApproval(doc)?.responses.find(({ reviewer }) => sameAddress(reviewer, as));
  return {
    words: last === undefined ? '' : APPROVAL_WORDS[last.status],
    mayStart: runningApproval(doc) === null && rightsOn(room, doc, as).mayEdit,
    asked: asked?.response === 'NO_RESPONSE',
  };
};

const textsOf = (body: string): (string | null)[] =>
  paragraphsOf(body).map(({ plain, text }) => (plain ? text : null));

/** Words for those who cannot see a picture, as Word keeps them. */
const picturesOf = (body: string): string[] =>
  Array.from(body.matchAll(/<wp:docPr\s([^>]*)>/g), ([, attributes = '']) =>
    decodeXml(/(?:^|\s)descr="([^"]*)"/.exec(attributes)?.[1] ?? ''),
  );

export const docView = (room: DocRoom, doc: Doc, as: string): DocView => {
  const { world, objects } = room;
  const body = readPart(openDocx(objects.get(doc.content)), BODY);
  return {
    id: doc.id,
    name: doc.name,
    owner: nameOf(world, doc.owner),
    modified: doc.modifiedTime,
    modifiedBy: nameOf(world, doc.lastModifier ?? doc.owner),
    revision: doc.headRevisionId,
    locked: doc.readOnly,
    rights: rightsOn(room, doc, as),
    as,
    people: peopleOf(world),
    paragraphs: textsOf(body),
    pictures: picturesOf(body),
    comments: doc.comments.filter(({ deleted }) => !deleted).map((comment) => commentView(world, comment)),
    approval: approvalOf(room, doc, as),
    versions: versionsOf(room, doc, as),
    downloadUrl: `/files/${doc.id}`,
  };
};
