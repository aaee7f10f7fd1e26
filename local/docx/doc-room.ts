/** The Docs of a workspace as its people meet them: finding one, and what each person may do there. */
import { MIME, type DriveFile } from '../world/drive';
import { mayComment, mayEdit, roleOn } from '../world/drive-rights';
import type { World } from '../world/world';

/** Where the Docs lie; a workspace is one. */
export interface DocRoom {
  readonly world: World;
  readonly objects: { get(hash: string): Uint8Array; put(bytes: Uint8Array): string };
}

export type Doc = DriveFile & { content: string };

/** Something a person may not do, or that is not there; the message is a Vietnamese sentence for that person. */
export class DocRefused extends Error {
  constructor(
    readonly kind: 'missing' | 'forbidden' | 'moved' | 'wrong',
    message: string,
  ) {
    super(message);
    this.name = 'DocRefused';
  }
}

const isPaper = (file: DriveFile): file is Doc =>
  (file.mimeType === MIME.doc || file.mimeType === MIME.docx) && file.content !== null && !file.trashed;

/** The Doc that has this id. Throws DocRefused when there is none, or none that the person may open. */
export const docFor = ({ world }: DocRoom, id: string, as: string): Doc => {
  const file = Object.hasOwn(world.files, id) ? world.files[id] : undefined;
  if (!file || !isPaper(file)) throw new DocRefused('missing', 'Không có văn bản này.');
  if (roleOn(world.files, file, as) === null)
    throw new DocRefused('forbidden', 'Văn bản chưa chia sẻ với anh/chị. Xin quyền ở chủ văn bản.');
  return file;
};

/** The Doc of this id or exact name. Throws DocRefused when there is none, or more than one of that name. */
export const docNamed = ({ world }: DocRoom, name: string): Doc => {
  const papers = Object.values(world.files).filter(isPaper);
  const byId = papers.find(({ id }) => id === name);
  const found = byId ? [byId] : papers.filter((file) => file.name === name);
  const [doc] = found;
  if (!doc) throw new DocRefused('missing', `Không có văn bản “${name}”.`);
  if (found.length > 1)
    throw new DocRefused(
      'wrong',
      `Có ${found.length} văn bản tên “${name}”. Chọn theo mã: ${found.map(({ id }) => id).join(', ')}.`,
    );
  return doc;
};

export interface DocRights {
  readonly mayEdit: boolean;
  readonly mayComment: boolean;
}

/** Only a Doc is edited and commented on; a .docx file is looked at. A locked one takes neither. */
export const rightsOn = ({ world }: DocRoom, doc: Doc, as: string): DocRights => {
  const open = doc.mimeType === MIME.doc && !doc.readOnly;
  return {
    mayEdit: open && mayEdit(world.files, doc, as),
    mayComment: open && mayComment(world.files, doc, as),
  };
};

const closedBecause = (doc: Doc): string | null => {
  if (doc.mimeType !== MIME.doc) return 'Tệp .docx chỉ xem được ở đây. Hãy mở bản Docs.';
  if (!doc.readOnly) return null;
  return `Văn bản đã khóa${doc.readOnlyReason === '' ? '' : ` (${doc.readOnlyReason})`}, không sửa và không nhận xét được nữa.`;
};

/** Throws DocRefused when the person may not. */
export const requireRight = (room: DocRoom, doc: Doc, as: string, right: keyof DocRights): void => {
  const closed = closedBecause(doc);
  if (closed !== null) throw new DocRefused('forbidden', closed);
  if (rightsOn(room, doc, as)[right]) return;
  throw new DocRefused(
    'forbidden',
    right === 'mayEdit'
      ? 'Anh/chị không có quyền sửa văn bản này.'
      : 'Anh/chị chỉ có quyền xem, không nhận xét được. Xin quyền nhận xét ở chủ văn bản.',
  );
};
