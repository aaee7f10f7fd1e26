/** The calls of a release to Google, each once: Drive for the file, Sheets for its settings, Apps Script for the bound project. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { drive } from 'googleapis/build/src/apis/drive/index.js';
import { script } from 'googleapis/build/src/apis/script/index.js';
import { sheets } from 'googleapis/build/src/apis/sheets/index.js';
import type { Client } from './auth';
import { LOCALE, TIME_ZONE } from './steps';

const TITLE = 'Kết nối cựu HSSV';
const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';
/** Private to the OAuth client that made the file (Drive, appProperties): how a rerun finds the template again. */
const MARK = { key: 'release', value: 'template' } as const;
/** Written before the bound project is made, replaced by its id afterwards: a stop in between shows. */
export const BEING_MADE = 'being made';

export interface TemplateFile {
  readonly id: string;
  /** The bound script's id, BEING_MADE, or null. */
  readonly script: string | null;
  readonly trashed: boolean;
}

/** The template's files as the Script API takes them: names without endings (script discovery, File). */
const readFiles = (dist: string): { name: string; type: string; source: string }[] =>
  [
    { file: 'appsscript.json', name: 'appsscript', type: 'JSON' },
    { file: 'Code.js', name: 'Code', type: 'SERVER_JS' },
    { file: 'sidebar.html', name: 'sidebar', type: 'HTML' },
    { file: 'import.html', name: 'import', type: 'HTML' },
  ].map(({ file, name, type }) => ({ name, type, source: readFileSync(path.join(dist, file), 'utf8') }));

const given = (value: string | null | undefined, what: string): string => {
  if (value == null || value === '') throw new Error(`Google gave no ${what}`);
  return value;
};

/** Google's answer to a call for something that is not there, or not within reach of this login. */
const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'status' in error && error.status === 404;

export class Google {
  private readonly drive;
  private readonly sheets;
  private readonly script;
  constructor(auth: Client) {
    this.drive = drive({ version: 'v3', auth });
    this.sheets = sheets({ version: 'v4', auth });
    this.script = script({ version: 'v1', auth });
  }

  /** Templates made by this login that are not in the bin, the oldest first. */
  async findTemplates(): Promise<TemplateFile[]> {
    const { data } = await this.drive.files.list({
      q: `appProperties has { key='${MARK.key}' and value='${MARK.value}' } and trashed = false`,
      orderBy: 'createdTime',
      fields: 'files(id,trashed,appProperties)',
    });
    return (data.files ?? []).map((file) => this.template(file));
  }
  /** The file of that id; null when it is gone or out of reach. */
  async readTemplate(id: string): Promise<TemplateFile | null> {
    try {
      const { data } = await this.drive.files.get({ fileId: id, fields: 'id,trashed,appProperties' });
      return this.template(data);
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }
  private template(file: {
    id?: string | null;
    trashed?: boolean | null;
    appProperties?: { [key: string]: string } | null;
  }): TemplateFile {
    return {
      id: given(file.id, 'file id'),
      script: file.appProperties?.['script'] ?? null,
      trashed: file.trashed ?? false,
    };
  }
  async makeTemplate(): Promise<string> {
    const { data } = await this.drive.files.create({
      requestBody: { name: TITLE, mimeType: SPREADSHEET, appProperties: { [MARK.key]: MARK.value } },
      fields: 'id',
    });
    return given(data.id, 'file id');
  }
  async dropTemplate(id: string): Promise<void> {
    await this.drive.files.update({ fileId: id, requestBody: { trashed: true } });
  }
  async noteScript(id: string, script: string): Promise<void> {
    await this.drive.files.update({ fileId: id, requestBody: { appProperties: { script } } });
  }

  async readSettings(id: string): Promise<{ locale: string | null; timeZone: string | null }> {
    const { data } = await this.sheets.spreadsheets.get({
      spreadsheetId: id,
      fields: 'properties(locale,timeZone)',
    });
    return { locale: data.properties?.locale ?? null, timeZone: data.properties?.timeZone ?? null };
  }
  async writeSettings(id: string): Promise<void> {
    const properties = { locale: LOCALE, timeZone: TIME_ZONE };
    await this.sheets.spreadsheets.batchUpdate({
      spreadsheetId: id,
      requestBody: {
        requests: [{ updateSpreadsheetProperties: { properties, fields: 'locale,timeZone' } }],
      },
    });
  }
  /** The tab's cells as shown, the first row the headers. */
  async readTab(spreadsheet: string, tab: string): Promise<string[][]> {
    const { data } = await this.sheets.spreadsheets.values.get({
      spreadsheetId: spreadsheet,
      range: `'${tab}'`,
      valueRenderOption: 'FORMATTED_VALUE',
    });
    return (data.values ?? []).map((row: unknown[]) => row.map(String));
  }

  async makeScript(parentId: string): Promise<string> {
    const { data } = await this.script.projects.create({ requestBody: { title: TITLE, parentId } });
    return given(data.scriptId, 'script id');
  }
  async pushFiles(scriptId: string, dist: string): Promise<number> {
    const files = readFiles(dist);
    await this.script.projects.updateContent({ scriptId, requestBody: { files } });
    return files.length;
  }

  async isShared(id: string): Promise<boolean> {
    const { data } = await this.drive.permissions.list({ fileId: id, fields: 'permissions(type,role)' });
    return (data.permissions ?? []).some(({ type }) => type === 'anyone');
  }
  /** Read-only, to anybody with the link; not found by searching. */
  async share(id: string): Promise<void> {
    await this.drive.permissions.create({
      fileId: id,
      requestBody: { type: 'anyone', role: 'reader', allowFileDiscovery: false },
    });
  }
}
