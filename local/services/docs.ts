/** Docs: the advanced Docs service v1 over Docs whose content is a .docx. */
import { MIME, type DriveFile } from '../world/drive';
import { mayEdit, reaches } from '../world/drive-rights';
import type { DocxReplaced, DocxReplacement } from './cloud-host';
import { host, world } from './core';
import { bodyContent } from './docs-body';
import { apiError, setStoredContent, touch } from './drive-files';
import { emulate, notEmulated } from './emulate';

type Docs = GoogleAppsScript.Docs;
type Documents = Docs['Documents'];
type Document = GoogleAppsScript.Docs.Schema.Document;
type BatchRequest = GoogleAppsScript.Docs.Schema.BatchUpdateDocumentRequest;
type BatchResponse = GoogleAppsScript.Docs.Schema.BatchUpdateDocumentResponse;
type Request = GoogleAppsScript.Docs.Schema.Request;

/** A Doc that the program made through this person (scope drive.file). */
const docOf = (call: string, id: string): DriveFile & { content: string } => {
  const file = world().files[id];
  if (!file || !reaches(world().files, file, host().user))
    throw apiError(call, 404, 'Requested entity was not found.');
  if (file.mimeType !== MIME.doc || file.content === null)
    throw apiError(call, 400, 'This operation is not supported for this document');
  return Object.assign(file, { content: file.content });
};

const get = (documentId: string): Document => {
  const file = docOf('docs.documents.get', documentId);
  return {
    documentId,
    title: file.name,
    revisionId: String(file.version),
    body: { content: bodyContent(file.content) },
  };
};

const replacementOf = (request: Request): DocxReplacement => {
  const { replaceAllText } = request;
  const kind = Object.keys(request).join();
  if (!replaceAllText || kind !== 'replaceAllText')
    throw notEmulated('Docs.Documents', `batchUpdate(${kind})`);
  const find = replaceAllText.containsText?.text ?? '';
  if (find === '')
    throw apiError(
      'docs.documents.batchUpdate',
      400,
      'Invalid requests[0].replaceAllText: The text to replace must not be empty.',
    );
  return {
    find,
    replace: replaceAllText.replaceText ?? '',
    matchCase: replaceAllText.containsText?.matchCase ?? false,
  };
};

/** replaceAllText in body, headers and footers; all requests or none. */
const batchUpdate = (resource: BatchRequest, documentId: string): BatchResponse => {
  const call = 'docs.documents.batchUpdate';
  const file = docOf(call, documentId);
  if (file.readOnly || !mayEdit(world().files, file, host().user))
    throw apiError(call, 403, 'The caller does not have permission');
  const replacements = (resource.requests ?? []).map(replacementOf);
  // The host answers with the JSON of this very type.
  const { hash, occurrences } = JSON.parse(
    host().replaceInDocx(file.content, JSON.stringify(replacements)),
  ) as DocxReplaced;
  setStoredContent(file, hash);
  touch(file);
  return {
    documentId,
    replies: occurrences.map((count) => ({
      replaceAllText: count === 0 ? {} : { occurrencesChanged: count },
    })),
  };
};

export const createDocs = (): Docs =>
  emulate<Docs>('Docs', {
    Documents: emulate<Documents>('Docs.Documents', { get, batchUpdate } satisfies Partial<Documents>),
  } satisfies Partial<Docs>);
