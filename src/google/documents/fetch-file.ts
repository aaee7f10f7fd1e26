/** Takes a file's content out of Drive, whose own service cannot be asked for it reliably (docs/fidelity.md). */
import { retried } from '../retry';

/** The only address that the program may fetch (appsscript.json, urlFetchWhitelist). */
const FILES = 'https://www.googleapis.com/drive/v3/files/';

/** Statuses that pass: developers.google.com/workspace/drive/api/guides/handle-errors. */
const PASSING = [429, 500, 502, 503, 504];

const fetchPart = (fileId: string, rest: string): GoogleAppsScript.URL_Fetch.HTTPResponse =>
  retried(() => {
    const response = UrlFetchApp.fetch(`${FILES}${encodeURIComponent(fileId)}${rest}`, {
      headers: { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` },
      muteHttpExceptions: true,
    });
    const status = response.getResponseCode();
    if (PASSING.includes(status)) throw new Error(`Drive answered ${status} for ${fileId}`);
    return response;
  });

/** Drive's answer for the file's content, whatever its status. */
export const fetchFile = (fileId: string): GoogleAppsScript.URL_Fetch.HTTPResponse =>
  fetchPart(fileId, '?alt=media');

/** Drive's answer for a Doc turned into another type, whatever its status. */
export const fetchExport = (fileId: string, mimeType: string): GoogleAppsScript.URL_Fetch.HTTPResponse =>
  fetchPart(fileId, `/export?mimeType=${encodeURIComponent(mimeType)}`);

/** Drive's answer for the approvals of a file, whatever its status. */
export const fetchApprovals = (fileId: string, fields: string): GoogleAppsScript.URL_Fetch.HTTPResponse =>
  fetchPart(fileId, `/approvals?fields=${encodeURIComponent(fields)}`);

/** The text of a file that the program made itself. */
export const readTextFile = (fileId: string): string => {
  const response = fetchFile(fileId);
  const status = response.getResponseCode();
  if (status !== 200) throw new Error(`Drive answered ${status} for the file ${fileId}`);
  return response.getContentText('UTF-8');
};
