/** What becomes of a .docx in Google Docs: export, words, comments, locks; and the Charts service's picture. */
import type { documentProbes } from '../../domain/environment/file-probes';
import { drawColumnChart } from '../charts';
import { blobOfBytes } from '../documents/bytes';
import { applyLock, applyReplacements } from '../documents/change-doc';
import { driveComments } from '../documents/drive-service';
import { fetchExport, fetchFile } from '../documents/fetch-file';
import { DOCX, GOOGLE_DOC, PDF } from '../documents/save-files';
import { binFile, FILE_NAME, makeFile, orFault, withFile, type Asks } from './stage';

/** The template whose words are looked for, and one of those words. */
export interface SampleDocument {
  readonly bytes: Uint8Array;
  readonly word: string;
}

const NEW_WORD = 'ĐÃ-ĐỔI';

const wordsOf = (id: string): string => fetchExport(id, 'text/plain').getContentText('UTF-8');

const start = (bytes: Uint8Array, length: number): string =>
  String.fromCharCode(...Array.from(bytes.slice(0, length)));

const exported = (id: string, mimeType: string, length: number): string => {
  const response = fetchExport(id, mimeType);
  return `${response.getResponseCode()} ${start(Uint8Array.from(response.getBlob().getBytes()), length)}`;
};

const comment = (id: string): GoogleAppsScript.Drive_v3.Drive.V3.Schema.Comment =>
  driveComments().create({ content: 'Kiểm tra' }, id, { fields: 'id,author(displayName,me,emailAddress)' });

const countComments = (id: string): number =>
  (driveComments().list(id, { fields: 'comments(id)', pageSize: 100 }).comments ?? []).length;

const authorOf = (id: string): string => {
  const { displayName, me, emailAddress } = comment(id).author ?? {};
  const said = [
    displayName ? 'có tên' : 'không tên',
    me ? 'là tôi' : 'không rõ ai',
    emailAddress ? 'có email' : 'không có email',
  ];
  return said.join(', ');
};

/** Tries something on a locked Doc and unlocks it, so that it can go to the bin. */
const whileLocked = (id: string, attempt: () => void): string => {
  applyLock(id, true, 'Kiểm tra');
  try {
    return orFault(() => {
      attempt();
      return 'được';
    });
  } finally {
    applyLock(id, false);
  }
};

const pngOf = (): string => {
  const bytes = drawColumnChart({
    title: 'Kiểm tra',
    categories: ['A'],
    series: [{ name: 'S', values: [50] }],
    width: 300,
    height: 200,
  });
  return start(bytes, 4).slice(1);
};

/** What a Doc made of the sample is asked, by probe. */
type OnDoc = (id: string, word: string) => string;

const replace = (id: string, word: string): void =>
  applyReplacements(id, [{ find: word, replace: NEW_WORD }]);

const wordsAfterReplace: OnDoc = (id, word) => {
  replace(id, word);
  const words = wordsOf(id);
  if (!words.includes(NEW_WORD)) return 'không đổi';
  return words.includes(word) ? 'còn' : 'không còn';
};

const commentsAfterReplace: OnDoc = (id, word) => {
  comment(id);
  replace(id, word);
  return `còn ${countComments(id)}`;
};

const onDoc = {
  'docs.exportDocx': (id) => exported(id, DOCX, 2),
  'docs.exportPdf': (id) => exported(id, PDF, 4),
  'docs.mediaOfDoc': (id) => String(fetchFile(id).getResponseCode()),
  'docs.replace': wordsAfterReplace,
  'comments.author': authorOf,
  'comments.afterReplace': commentsAfterReplace,
  'lock.edits': (id, word) => whileLocked(id, () => replace(id, word)),
  'lock.comments': (id) => whileLocked(id, () => void comment(id)),
} as const satisfies Partial<Record<keyof typeof documentProbes, OnDoc>>;

/** The probes, on Docs made of that sample. */
export const askDocuments = (
  sample: () => SampleDocument,
): Readonly<Record<keyof typeof documentProbes, Asks>> => {
  const blob = (): GoogleAppsScript.Base.Blob => blobOfBytes(sample().bytes, DOCX, `${FILE_NAME}.docx`);
  const made =
    (ask: OnDoc): Asks =>
    () =>
      withFile(GOOGLE_DOC, blob(), (id) => ask(id, sample().word));
  return {
    'docs.convert': () => {
      const doc = makeFile(GOOGLE_DOC, blob());
      binFile(doc.id);
      return doc.mimeType ?? '';
    },
    'docs.exportDocx': made(onDoc['docs.exportDocx']),
    'docs.exportPdf': made(onDoc['docs.exportPdf']),
    'docs.mediaOfDoc': made(onDoc['docs.mediaOfDoc']),
    'docs.replace': made(onDoc['docs.replace']),
    'comments.author': made(onDoc['comments.author']),
    'comments.afterReplace': made(onDoc['comments.afterReplace']),
    'lock.edits': made(onDoc['lock.edits']),
    'lock.comments': made(onDoc['lock.comments']),
    'charts.png': pngOf,
  };
};
