/** Takes a file's content out of Drive, whose own service cannot be asked for it reliably (docs/fidelity.md). */

/** The only address that the program may fetch (appsscript.json, urlFetchWhitelist). */
const FILES = 'https://www.googleapis.com/drive/v3/files/';

const fetchPart = (fileId: string, rest: string): GoogleAppsScript.URL_Fetch.HTTPResponse =>
  UrlFetchApp.fetch(`${FILES}${encodeURIComponent(fileId)}${rest}`, {
    headers: { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` },
    muteHttpExceptions: true,
  });

/** Drive's answer for the file's content, whatever its status. */
export const fetchFile = (fileId: string): GoogleAppsScript.URL_Fetch.HTTPResponse =>
  fetchPart(fileId, '?alt=media');

/** Drive's answer for a Doc turned into another type, whatever its status. */
export const fetchExport = (fileId: string, mimeType: string): GoogleAppsScript.URL_Fetch.HTTPResponse =>
  fetchPart(fileId, `/export?mimeType=${encodeURIComponent(mimeType)}`);

/** The text of a file that the program made itself. */
export const readTextFile = (fileId: string): string => {
  const response = fetchFile(fileId);
  const status = response.getResponseCode();
  if (status !== 200) throw new Error(`Drive answered ${status} for the file ${fileId}`);
  return response.getContentText('UTF-8');
};
