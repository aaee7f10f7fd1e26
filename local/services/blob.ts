/** Blobs: bytes with a content type and a name, as every Apps Script service exchanges them. */
import { emulate, notEmulated } from './emulate';
import { decodeUtf8, signedBytes, unsignedBytes } from './text-bytes';

type Blob = GoogleAppsScript.Base.Blob;

interface BlobContent {
  bytes: Uint8Array;
  contentType: string | null;
  name: string | null;
}

/** The content behind each blob that a script holds, read by other services without a call being counted. */
const contents = new WeakMap<object, BlobContent>();

const TYPES: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  png: 'image/png',
  csv: 'text/csv',
  txt: 'text/plain',
  html: 'text/html',
  json: 'application/json',
};

const requireUtf8 = (charset: string | undefined): void => {
  if (charset !== undefined && !/^utf-?8$/i.test(charset)) throw notEmulated('Blob', `charset ${charset}`);
};

/** Google can turn pictures and documents into others; here a blob is only ever what it is. */
const converted = (content: BlobContent, contentType: string): Blob => {
  if (content.contentType !== contentType) throw notEmulated('Blob', `getAs(${contentType})`);
  return newBlob(content.bytes, contentType, content.name);
};

const readers = (content: BlobContent) => ({
  getBytes: () => signedBytes(content.bytes),
  getDataAsString: (charset?: string) => {
    requireUtf8(charset);
    return decodeUtf8(content.bytes);
  },
  getContentType: () => content.contentType,
  getName: () => content.name,
  isGoogleType: () => false,
  copyBlob: () => newBlob(content.bytes, content.contentType, content.name),
  getAs: (contentType: string) => converted(content, contentType),
});

const writers = (content: BlobContent, self: () => Blob) => ({
  setBytes: (data: number[]) => {
    content.bytes = unsignedBytes(data);
    return self();
  },
  setDataFromString: (text: string, charset?: string) => {
    requireUtf8(charset);
    content.bytes = unsignedBytes(text);
    return self();
  },
  setContentType: (contentType: string | null) => {
    content.contentType = contentType;
    return self();
  },
  setContentTypeFromExtension: () => {
    content.contentType =
      TYPES[(content.name ?? '').split('.').pop()?.toLowerCase() ?? ''] ?? 'application/octet-stream';
    return self();
  },
  setName: (name: string) => {
    content.name = name;
    return self();
  },
});

/** A blob as Utilities.newBlob gives it; a text is encoded as UTF-8, numbers may be signed or not. */
export const newBlob = (
  data: Uint8Array | readonly number[] | string,
  contentType: string | null = null,
  name: string | null = null,
): Blob => {
  const content = {
    bytes: unsignedBytes(data),
    contentType: contentType ?? (typeof data === 'string' ? 'text/plain' : null),
    name,
  };
  const self = (): Blob => blob;
  const part = { ...readers(content), ...writers(content, self), getBlob: self } satisfies Partial<Blob>;
  const blob = emulate<Blob>('Blob', part);
  contents.set(blob, content);
  return blob;
};

/** What a script handed over as a blob, or as something that has one (a chart); throws in Google's words when it is neither. */
export const blobContent = (source: GoogleAppsScript.Base.BlobSource): Readonly<BlobContent> => {
  const content = contents.get(source) ?? contents.get(source.getBlob());
  if (!content) throw new Error('Cannot convert the given object to Blob.');
  return content;
};
