/** Finds files in Drive again by the properties under which the program made them, so that no rerun makes a second one. */
import { workbook } from '../workbook';
import { retried } from '../retry';
import { driveFiles } from './drive-service';

/** What tells one file of ours from all others: kind, period, version; private to the program (Drive `appProperties`). */
export type FileProperties = Readonly<Record<string, string>>;

export interface FoundFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  /** Where a person opens it. */
  readonly url: string;
}

const FILE_FIELDS = 'id,name,mimeType,webViewLink';
/** Fields for a call that gives back one file. */
export const ONE_FILE = { fields: FILE_FIELDS } as const;

/** Drive takes at most 124 bytes for a property's key and value together, in UTF-8. */
const MAX_PROPERTY_BYTES = 124;
const utf8Length = (text: string): number => encodeURIComponent(text).replace(/%../g, '.').length;

/** Files belong to one workbook: a copy of it, declared a new one, makes its own. */
export const ofThisWorkbook = (): FileProperties => ({ workbook: workbook().getId() });

const quoted = (text: string): string => `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;

const term = ([key, value]: readonly [string, string]): string => {
  if (utf8Length(key) + utf8Length(value) > MAX_PROPERTY_BYTES)
    throw new Error(`Drive property too long: ${key}`);
  return `appProperties has { key=${quoted(key)} and value=${quoted(value)} }`;
};

export const foundFile = (file: GoogleAppsScript.Drive_v3.Drive.V3.Schema.File): FoundFile => {
  if (file.id === undefined) throw new Error('Drive gave a file without an id');
  return {
    id: file.id,
    name: file.name ?? '',
    mimeType: file.mimeType ?? '',
    url: file.webViewLink ?? `https://drive.google.com/open?id=${file.id}`,
  };
};

/** Files outside the bin that carry all these properties, the oldest first. */
export const findByProperties = (properties: FileProperties, mimeType?: string): FoundFile[] => {
  const terms = Object.entries({ ...properties, ...ofThisWorkbook() }).map(term);
  const type = mimeType === undefined ? [] : [`mimeType = ${quoted(mimeType)}`];
  const page = retried(() =>
    driveFiles().list({
      q: [...terms, ...type, 'trashed = false'].join(' and '),
      orderBy: 'createdTime',
      fields: `files(${FILE_FIELDS})`,
    }),
  );
  return (page.files ?? []).map(foundFile);
};

/** Files outside the bin that lie in a folder, as far as the program may see them. */
export const filesInFolder = (folderId: string): FoundFile[] => {
  const found: FoundFile[] = [];
  let next: string | undefined;
  do {
    const from = next === undefined ? {} : { pageToken: next };
    const page = retried(() =>
      driveFiles().list({
        q: `${quoted(folderId)} in parents and trashed = false`,
        orderBy: 'createdTime',
        pageSize: 1000,
        fields: `nextPageToken,files(${FILE_FIELDS})`,
        ...from,
      }),
    );
    found.push(...(page.files ?? []).map(foundFile));
    next = page.nextPageToken;
  } while (next !== undefined);
  return found;
};

/** When each file with these properties was last changed, by its id; one call for up to 1,000 files. */
export const readChangeTimes = (properties: FileProperties): ReadonlyMap<string, string> => {
  const terms = Object.entries({ ...properties, ...ofThisWorkbook() }).map(term);
  const { files = [] } = retried(() =>
    driveFiles().list({
      q: [...terms, 'trashed = false'].join(' and '),
      pageSize: 1000,
      fields: 'files(id,modifiedTime)',
    }),
  );
  return new Map(
    files.flatMap(({ id, modifiedTime }): [string, string][] =>
      id === undefined || modifiedTime === undefined ? [] : [[id, modifiedTime]],
    ),
  );
};
