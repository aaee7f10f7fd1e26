/** Where the probes of *Kiểm tra môi trường* work: a tab, files and forms of their own, which go again also after a failure. */
import { localTime } from '../clock';
import { driveFiles } from '../documents/drive-service';
import { findByProperties, ofThisWorkbook, type FileProperties } from '../documents/find-files';
import { workbook } from '../workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Form = GoogleAppsScript.Forms.Form;

/** What a probe answers, in words that the tab can show and compare. */
export type Asks = () => string;

const TAB = 'Kiểm tra (tạm)';
/** What every file of a probe is called in Drive. */
export const FILE_NAME = 'Kiểm tra môi trường (tạm)';
const MARK: FileProperties = { environment: 'probe' };
const FORM = 'application/vnd.google-apps.form';

/** A value of a cell as a person reads it: its type first. */
export const shownCell = (value: unknown): string => {
  if (value instanceof Date) return `ngày ${localTime(value)}`;
  return typeof value === 'number' ? `số ${value}` : `chữ ${JSON.stringify(value)}`;
};

/** 'lỗi' when the call fails, otherwise what it gives; a stop from outside is no answer. */
export const orFault = (call: () => string): string => {
  try {
    return call();
  } catch {
    return 'lỗi';
  }
};

const removeTab = (): void => {
  const left = workbook().getSheetByName(TAB);
  if (left) workbook().deleteSheet(left);
};

/** Runs in an empty tab at the end of the workbook, which is removed again. */
export const inTab = (ask: (sheet: Sheet) => string): string => {
  removeTab();
  const sheet = workbook().insertSheet(TAB, workbook().getSheets().length);
  try {
    return ask(sheet);
  } finally {
    removeTab();
  }
};

/** A new file of the probes; content of another type than `mimeType` is converted by Drive. */
export const makeFile = (
  mimeType: string,
  content: GoogleAppsScript.Base.Blob | null,
  properties: FileProperties = {},
): GoogleAppsScript.Drive_v3.Drive.V3.Schema.File & { id: string } => {
  const resource = {
    name: FILE_NAME,
    mimeType,
    appProperties: { ...MARK, ...properties, ...ofThisWorkbook() },
  };
  const fields = { fields: 'id,mimeType,modifiedTime' };
  const made = content ? driveFiles().create(resource, content, fields) : driveFiles().create(resource);
  if (made.id === undefined) throw new Error('Drive gave a file without an id');
  return { ...made, id: made.id };
};

/** Puts a file of the probes into the bin. */
export const binFile = (id: string): void => {
  driveFiles().update({ trashed: true }, id);
};

/** Runs with a new file, which goes to the bin afterwards. */
export const withFile = (
  mimeType: string,
  content: GoogleAppsScript.Base.Blob | null,
  ask: (id: string) => string,
): string => {
  const { id } = makeFile(mimeType, content);
  try {
    return ask(id);
  } finally {
    binFile(id);
  }
};

/** Runs with a new and empty form, made by Drive as the survey's is. */
export const withForm = (ask: (form: Form) => string): string =>
  withFile(FORM, null, (id) => ask(FormApp.openById(id)));

/** Takes away what a stopped round left: the tab, and every file that carries the probes' mark. */
export const clearStage = (): void => {
  removeTab();
  findByProperties(MARK).forEach(({ id }) => binFile(id));
};

/** False in the local workspace, whose scripts say so in their id. */
export const isLive = (): boolean => !ScriptApp.getScriptId().startsWith('script-of-');
