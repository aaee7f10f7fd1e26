/** What each call does to the fake's files, spreadsheets and script projects, and what it answers. */
import {
  PROPERTIES_REQUEST,
  SCRIPT_FILE,
  SCRIPT_FILE_TYPES,
  SPREADSHEET_PROPERTIES,
} from './discovery-fields';

export interface FakeFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  appProperties: Record<string, string>;
  trashed: boolean;
  readonly permissions: Record<string, unknown>[];
  properties: Record<string, string>;
}
export interface ScriptFile {
  readonly name: string;
  readonly type: string;
  readonly source: string;
}
export interface FakeState {
  readonly files: Map<string, FakeFile>;
  readonly projects: Map<string, { readonly parentId: string; files: ScriptFile[] }>;
  /** Cells by spreadsheet and tab. */
  readonly tabs: Map<string, string[][]>;
}
export interface Call {
  readonly id: string;
  readonly ids: readonly string[];
  readonly query: URLSearchParams;
  readonly body: Record<string, unknown>;
}
type Answer = { readonly status: number; readonly body: object };

const good = (body: object): Answer => ({ status: 200, body });
const missing: Answer = { status: 404, body: { error: { code: 404, message: 'Not found' } } };

/** A new thing's id, as long as Google's. */
const newId = (kind: string, count: number): string => `${kind}-${String(count + 1).padStart(30, '0')}`;

const unknownNames = (what: string, given: object, known: readonly string[]): string[] =>
  Object.keys(given)
    .filter((name) => !known.includes(name))
    .map((name) => `${what} has no ${name}`);

const createFile = ({ files }: FakeState, { body }: Call): Answer => {
  const id = newId('file', files.size);
  files.set(id, {
    id,
    name: String(body['name']),
    mimeType: String(body['mimeType']),
    // What the command sent.
    appProperties: { ...(body['appProperties'] as Record<string, string> | undefined) },
    trashed: false,
    permissions: [{ type: 'user', role: 'owner' }],
    properties: { locale: 'en_US', timeZone: 'America/New_York' },
  });
  return good({ id });
};

/** The one search that a release makes: by a property, outside the bin. */
const listFiles = ({ files }: FakeState, { query }: Call, faults: string[]): Answer => {
  const asked = /^appProperties has \{ key='(\w+)' and value='(\w+)' \} and trashed = false$/.exec(
    query.get('q') ?? '',
  );
  if (!asked) faults.push(`not understood: ${query.get('q') ?? ''}`);
  const [, key = '', value] = asked ?? [];
  return good({
    files: [...files.values()].filter((file) => !file.trashed && file.appProperties[key] === value),
  });
};

const updateFile = (file: FakeFile, { body }: Call): Answer => {
  if (typeof body['trashed'] === 'boolean') file.trashed = body['trashed'];
  // What the command sent.
  Object.assign(file.appProperties, body['appProperties'] as Record<string, string> | undefined);
  return good(file);
};

const updateSpreadsheet = (file: FakeFile, { body }: Call, faults: string[]): Answer => {
  // The one request that a release makes.
  const [request] = body['requests'] as { updateSpreadsheetProperties: Record<string, unknown> }[];
  const update = request?.updateSpreadsheetProperties ?? {};
  const properties = update['properties'] as Record<string, string>;
  faults.push(...unknownNames('updateSpreadsheetProperties', update, PROPERTIES_REQUEST));
  faults.push(...unknownNames('SpreadsheetProperties', properties, SPREADSHEET_PROPERTIES));
  for (const name of String(update['fields']).split(',')) file.properties[name] = properties[name] ?? '';
  return good({ spreadsheetId: file.id });
};

const createProject = (state: FakeState, { body }: Call): Answer => {
  const parentId = String(body['parentId']);
  if (state.files.get(parentId)?.trashed !== false) return missing;
  const scriptId = newId('script', state.projects.size);
  state.projects.set(scriptId, { parentId, files: [] });
  return good({ scriptId, parentId, title: body['title'] });
};

const updateContent = (state: FakeState, { ids, body }: Call, faults: string[]): Answer => {
  const project = state.projects.get(ids[0] ?? '');
  if (!project) return missing;
  // What the command sent; its names are checked next.
  const files = body['files'] as ScriptFile[];
  for (const file of files) {
    faults.push(...unknownNames('File', file, SCRIPT_FILE));
    if (!SCRIPT_FILE_TYPES.includes(file.type)) faults.push(`no type ${file.type}`);
  }
  project.files = files;
  return good({ scriptId: ids[0], files });
};

const onFile = (state: FakeState, call: Call, faults: string[]): Answer => {
  const file = state.files.get(call.ids[0] ?? '');
  if (!file) return missing;
  if (call.id === 'drive.files.get') return good(file);
  if (call.id === 'drive.files.update') return updateFile(file, call);
  if (call.id === 'drive.permissions.list') return good({ permissions: file.permissions });
  if (call.id === 'sheets.spreadsheets.get') return good({ properties: file.properties });
  if (call.id === 'sheets.spreadsheets.batchUpdate') return updateSpreadsheet(file, call, faults);
  file.permissions.push(call.body);
  return good({ id: 'anyoneWithLink' });
};

/** Carries out one call; names that Google's descriptions lack are added to `faults`. */
export const answerCall = (state: FakeState, call: Call, faults: string[]): Answer => {
  const project = state.projects.get(call.ids[0] ?? '');
  if (call.id === 'drive.files.create') return createFile(state, call);
  if (call.id === 'drive.files.list') return listFiles(state, call, faults);
  if (call.id === 'script.projects.create') return createProject(state, call);
  if (call.id === 'script.projects.updateContent') return updateContent(state, call, faults);
  if (call.id === 'script.projects.getContent') return project ? good({ files: project.files }) : missing;
  if (call.id === 'sheets.values.get') return good({ values: state.tabs.get(call.ids.join(' ')) ?? [] });
  return onFile(state, call, faults);
};
