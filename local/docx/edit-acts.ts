/** What people do with the text of a Doc: each edit is a new head revision with its time and its editor. */
import { createHash } from 'node:crypto';
import { randomText } from '../world/random';
import { DocRefused, requireRight, type Doc, type DocRoom } from './doc-room';
import { editParagraph } from './edit-paragraph';
import { replaceInDocx } from './replace-in-docx';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** What Drive shows of an edit: content, revision, version, time and who. Comments stay as they are. */
const keep = ({ world, objects }: DocRoom, doc: Doc, as: string, bytes: Uint8Array): void => {
  doc.content = objects.put(bytes);
  doc.size = bytes.length;
  doc.md5 = createHash('md5').update(bytes).digest('hex');
  doc.headRevisionId = `0B${randomText(world, 42, LETTERS)}`;
  doc.version += 1;
  doc.modifiedTime = world.clock;
  doc.lastModifier = as;
};

export interface ParagraphEdit {
  /** Number of the paragraph in the body, from 0. */
  readonly paragraph: number;
  /** What it read when the person began. */
  readonly before: string;
  readonly text: string;
}

const REFUSALS = {
  moved: 'Văn bản vừa có người khác sửa. Tải lại trang rồi sửa tiếp.',
  'not-plain': 'Đoạn này có hình, dấu ngắt dòng hoặc trường tự động. Tải .docx và sửa trong Word.',
} as const;

/** Types over one paragraph. Throws DocRefused when the person may not, or the paragraph has changed meanwhile. */
export const typeOver = (room: DocRoom, doc: Doc, as: string, edit: ParagraphEdit): void => {
  requireRight(room, doc, as, 'mayEdit');
  const text = edit.text.replace(/\s*\n\s*/g, ' ');
  if (text === edit.before) return;
  const edited = editParagraph(room.objects.get(doc.content), edit.paragraph, edit.before, text);
  if (!edited.ok)
    throw new DocRefused(edited.reason === 'moved' ? 'moved' : 'wrong', REFUSALS[edited.reason]);
  keep(room, doc, as, edited.bytes);
};

/** Replaces a text everywhere in body, headers and footers; gives how often. Throws DocRefused when it is nowhere. */
export const replaceText = (room: DocRoom, doc: Doc, as: string, find: string, replace: string): number => {
  requireRight(room, doc, as, 'mayEdit');
  if (find === '' || replace.includes('\n'))
    throw new DocRefused('wrong', 'Chữ cần tìm không được trống, chữ thay không được xuống dòng.');
  const { bytes, occurrences } = replaceInDocx(room.objects.get(doc.content), [
    { find, replace, matchCase: true },
  ]);
  const [count = 0] = occurrences;
  if (count === 0) throw new DocRefused('wrong', `Văn bản không có chữ “${find}”. Chép đúng từng chữ.`);
  keep(room, doc, as, bytes);
  return count;
};
