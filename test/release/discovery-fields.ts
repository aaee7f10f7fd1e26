/**
 * What the calls of a release may hold, copied from Google's discovery documents (script v1 revision 20250824, drive v3
 * revision 20260916, sheets v4 revision 20260921): host, HTTP method, path, the query parameters we may send, and the
 * names of the body's fields.
 */

export interface Described {
  readonly id: string;
  readonly host: string;
  readonly method: string;
  readonly path: string;
  readonly query: readonly string[];
  readonly body: readonly string[];
}

/** Parameters that every method takes. */
export const EVERY_METHOD = ['fields', 'alt', 'prettyPrint', 'key', 'quotaUser'];

const SCRIPT = 'script.googleapis.com';
const DRIVE = 'www.googleapis.com';
const SHEETS = 'sheets.googleapis.com';
const SHARED_DRIVES = ['supportsAllDrives', 'supportsTeamDrives'];
const FILE = [
  'appProperties',
  'contentRestrictions',
  'description',
  'mimeType',
  'name',
  'parents',
  'properties',
  'trashed',
];

const described = (
  id: string,
  [host, method, path]: readonly [string, string, string],
  query: readonly string[],
  body: readonly string[],
): Described => ({ id, host, method, path, query, body });

export const METHODS: readonly Described[] = [
  described('script.projects.create', [SCRIPT, 'POST', '/v1/projects'], [], ['parentId', 'title']),
  described(
    'script.projects.getContent',
    [SCRIPT, 'GET', '/v1/projects/{scriptId}/content'],
    ['versionNumber'],
    [],
  ),
  described(
    'script.projects.updateContent',
    [SCRIPT, 'PUT', '/v1/projects/{scriptId}/content'],
    [],
    ['files', 'scriptId'],
  ),
  described(
    'drive.files.list',
    [DRIVE, 'GET', '/drive/v3/files'],
    ['corpora', 'orderBy', 'pageSize', 'pageToken', 'q', 'spaces', ...SHARED_DRIVES],
    [],
  ),
  described('drive.files.get', [DRIVE, 'GET', '/drive/v3/files/{fileId}'], SHARED_DRIVES, []),
  described('drive.files.create', [DRIVE, 'POST', '/drive/v3/files'], SHARED_DRIVES, FILE),
  described(
    'drive.files.update',
    [DRIVE, 'PATCH', '/drive/v3/files/{fileId}'],
    ['addParents', 'removeParents', ...SHARED_DRIVES],
    FILE,
  ),
  described(
    'drive.permissions.list',
    [DRIVE, 'GET', '/drive/v3/files/{fileId}/permissions'],
    ['includePermissionsForView', 'pageSize', 'pageToken', ...SHARED_DRIVES],
    [],
  ),
  described(
    'drive.permissions.create',
    [DRIVE, 'POST', '/drive/v3/files/{fileId}/permissions'],
    ['emailMessage', 'sendNotificationEmail', 'transferOwnership', ...SHARED_DRIVES],
    ['allowFileDiscovery', 'domain', 'emailAddress', 'role', 'type', 'view'],
  ),
  described(
    'sheets.spreadsheets.get',
    [SHEETS, 'GET', '/v4/spreadsheets/{spreadsheetId}'],
    ['includeGridData', 'ranges'],
    [],
  ),
  described(
    'sheets.spreadsheets.batchUpdate',
    [SHEETS, 'POST', '/v4/spreadsheets/{spreadsheetId}:batchUpdate'],
    [],
    ['includeSpreadsheetInResponse', 'requests', 'responseIncludeGridData', 'responseRanges'],
  ),
  described(
    'sheets.values.get',
    [SHEETS, 'GET', '/v4/spreadsheets/{spreadsheetId}/values/{range}'],
    ['dateTimeRenderOption', 'majorDimension', 'valueRenderOption'],
    [],
  ),
];

/** A file of a script project as it is sent (script v1, File), and its types. */
export const SCRIPT_FILE = ['name', 'source', 'type'];
export const SCRIPT_FILE_TYPES = ['SERVER_JS', 'HTML', 'JSON'];
/** sheets v4, UpdateSpreadsheetPropertiesRequest and SpreadsheetProperties. */
export const PROPERTIES_REQUEST = ['fields', 'properties'];
export const SPREADSHEET_PROPERTIES = ['autoRecalc', 'defaultFormat', 'locale', 'timeZone', 'title'];
