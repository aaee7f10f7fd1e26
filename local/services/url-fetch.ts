/** UrlFetchApp, as far as Drive's contents, exports and approvals go: nothing else is on the program's list of addresses. */
import { MIME, type DriveFile } from '../world/drive';
import { reaches } from '../world/drive-rights';
import { quotaLeft, useQuota } from '../world/quotas';
import { newBlob } from './blob';
import { accessTokenOf } from './cloud-host';
import { exception, host, world } from './core';
import { approvalList } from './drive-approvals';
import { emulate, notEmulated } from './emulate';
import { decodeUtf8, encodeUtf8 } from './text-bytes';

type UrlFetchApp = GoogleAppsScript.URL_Fetch.UrlFetchApp;
type Options = GoogleAppsScript.URL_Fetch.URLFetchRequestOptions;
type Response = GoogleAppsScript.URL_Fetch.HTTPResponse;

interface Answer {
  readonly code: number;
  readonly type: string;
  readonly bytes: Uint8Array;
}

const failure = (code: number, message: string): Answer => ({
  code,
  type: 'application/json; charset=UTF-8',
  bytes: encodeUtf8(JSON.stringify({ error: { code, message, errors: [{ message }] } }, null, 1)),
});
const content = (type: string, hash: string): Answer => ({
  code: 200,
  type,
  bytes: host().getObject(hash).slice(),
});

const media = (file: DriveFile): Answer =>
  file.mimeType.startsWith('application/vnd.google-apps.') || file.content === null
    ? failure(403, 'Only files with binary content can be downloaded. Use Export with Docs Editors files.')
    : content(file.mimeType, file.content);

const exported = (file: DriveFile, type: string): Answer => {
  if (file.mimeType !== MIME.doc || file.content === null)
    return failure(403, 'Export only supports Docs Editors files.');
  if (type === MIME.docx) return content(type, file.content);
  // The bytes of the host's realm are copied.
  if (type === MIME.pdf) return { code: 200, type, bytes: Uint8Array.from(host().docxPdf(file.content)) };
  if (type === 'text/plain') return { code: 200, type, bytes: encodeUtf8(host().docxText(file.content)) };
  throw notEmulated('UrlFetchApp', `export to ${type}`);
};

const parameter = (query: string, name: string): string =>
  decodeURIComponent((new RegExp(`(?:^|&)${name}=([^&]*)`).exec(query)?.[1] ?? '').replace(/\+/g, ' '));

/** The status with which the next fetch is answered, when the host wants one of Google's failures. */
let nextStatus: number | null = null;
export const answerNextWith = (status: number): void => {
  nextStatus = status;
};
const takeStatus = (): number | null => {
  const status = nextStatus;
  nextStatus = null;
  return status;
};

/** The answer to a question about approvals; fields that Drive does not know are refused. */
const approvals = (file: DriveFile, fields: string): Answer => ({
  code: 200,
  type: 'application/json; charset=UTF-8',
  bytes: encodeUtf8(JSON.stringify(approvalList(file, fields))),
});

/** GET /drive/v3/files/{id}?alt=media, /drive/v3/files/{id}/export?mimeType=… and /drive/v3/files/{id}/approvals?fields=… */
const answer = (url: string, token: string): Answer => {
  const [, id = '', action = '', query = ''] =
    /^https:\/\/www\.googleapis\.com\/drive\/v3\/files\/([\w-]+)(\/export|\/approvals)?(?:\?(.*))?$/.exec(
      url,
    ) ?? [];
  if (id === '') throw notEmulated('UrlFetchApp', `fetch(${url})`);
  if (token !== `Bearer ${accessTokenOf(host().user)}`)
    return failure(401, 'Request had invalid authentication credentials.');
  const file = world().files[id];
  if (!file || !reaches(world().files, file, host().user)) return failure(404, `File not found: ${id}.`);
  if (action === '/approvals') return approvals(file, parameter(query, 'fields'));
  if (action !== '') return exported(file, parameter(query, 'mimeType'));
  if (parameter(query, 'alt') !== 'media') throw notEmulated('UrlFetchApp', `fetch(${url})`);
  return media(file);
};

const responseOf = ({ code, type, bytes }: Answer): Response =>
  emulate<Response>('HTTPResponse', {
    getResponseCode: () => code,
    getContent: () => newBlob(bytes).getBytes(),
    getContentText: () => decodeUtf8(bytes),
    getBlob: () => newBlob(bytes, type.split(';')[0] ?? type),
    getHeaders: () => ({ 'Content-Type': type }),
  } satisfies Partial<Response>);

/** Refuses addresses outside the manifest's urlFetchWhitelist (developers.google.com/apps-script/manifest/allowlist-url). */
const checkAllowed = (url: string): void => {
  if (!host().urlFetchWhitelist.some((prefix) => url.startsWith(prefix)))
    throw exception(`The URL ${url} is not permitted by the urlFetchWhitelist of the manifest.`);
};

const fetch = (url: string, options: Options = {}): Response => {
  checkAllowed(url);
  if ((options.method ?? 'get').toLowerCase() !== 'get' || options.payload !== undefined)
    throw notEmulated('UrlFetchApp', `fetch with ${options.method ?? 'payload'}`);
  if (quotaLeft(world(), host().user, 'urlFetch') < 1)
    throw exception('Service invoked too many times for one day: urlfetch.');
  useQuota(world(), host().user, 'urlFetch', 1);
  const token =
    Object.entries(options.headers ?? {}).find(([name]) => name.toLowerCase() === 'authorization')?.[1] ?? '';
  const status = takeStatus();
  const got = status === null ? answer(url, token) : failure(status, 'Backend Error');
  if (got.code >= 400 && !options.muteHttpExceptions)
    throw exception(
      `Request failed for https://www.googleapis.com returned code ${got.code}. Truncated server response: ${decodeUtf8(got.bytes).slice(0, 200)} (use muteHttpExceptions option to examine full response)`,
    );
  return responseOf(got);
};

export const createUrlFetchApp = (): UrlFetchApp =>
  emulate<UrlFetchApp>('UrlFetchApp', {
    fetch,
    fetchAll: (requests: (GoogleAppsScript.URL_Fetch.URLFetchRequest | string)[]) =>
      requests.map((request) => (typeof request === 'string' ? fetch(request) : fetch(request.url, request))),
  } satisfies Partial<UrlFetchApp>);
