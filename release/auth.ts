/** The account under which a release is made: clasp's stored login, or a credentials file of Google's own form. */
import { existsSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { auth } from 'googleapis/build/src/apis/script';
import { UsageError } from './usage';

export type Client = ReturnType<typeof auth.fromJSON>;

const HOW = `Log in as the person who is to own the template, with an OAuth client of a Google Cloud project in which the Drive,
Sheets and Apps Script APIs are on (clasp's own client has no Sheets API):
  gcloud auth application-default login --client-id-file=client_secret.json --scopes=SCOPES
with SCOPES = https://www.googleapis.com/auth/drive.file,https://www.googleapis.com/auth/script.projects and, for --results,
https://www.googleapis.com/auth/spreadsheets.readonly; then pass the file that it names by --auth, or by
GOOGLE_APPLICATION_CREDENTIALS. “npx clasp login --creds client_secret.json” works too where its scopes suffice.`;

/** Where credentials are looked for, in this order. */
const fileOf = (asked: string | undefined): string =>
  asked ?? process.env['GOOGLE_APPLICATION_CREDENTIALS'] ?? path.join(os.homedir(), '.clasprc.json');

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The credentials of clasp's file (tokens by user), or of a file that is itself one. Throws a UsageError when there are none. */
export const credentialsIn = (text: string, user: string): Record<string, unknown> => {
  const file: unknown = JSON.parse(text);
  const tokens = isRecord(file) && isRecord(file['tokens']) ? file['tokens'][user] : file;
  if (!isRecord(tokens) || typeof tokens['type'] !== 'string')
    throw new UsageError(`No credentials of “${user}” in the file.\n${HOW}`);
  if (tokens['type'] === 'service_account')
    throw new UsageError(`The Apps Script API takes no service account; a person has to log in.\n${HOW}`);
  return tokens;
};

/** A client that signs the calls. Throws a UsageError that says how to log in. */
export const readAuth = (asked: string | undefined, user: string): Client => {
  const file = fileOf(asked);
  if (!existsSync(file)) throw new UsageError(`No credentials at ${file}.\n${HOW}`);
  const credentials = credentialsIn(readFileSync(file, 'utf8'), user);
  // The library itself checks the parts that it needs.
  const client = auth.fromJSON(credentials as Parameters<typeof auth.fromJSON>[0]);
  // A token that is still good is used; the library renews it otherwise.
  client.setCredentials(credentials);
  return client;
};
