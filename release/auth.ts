/** The account under which a release is made: clasp's stored login, or a credentials file of Google's own form. */
import { existsSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { auth } from 'googleapis/build/src/apis/script/index.js';
import { UsageError } from './usage';

export type Client = InstanceType<typeof auth.OAuth2>;

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

/** What a login of a person leaves behind: clasp's and gcloud's files hold the same names. */
interface Login {
  readonly client_id: string;
  readonly client_secret: string;
  readonly refresh_token: string;
  readonly access_token?: string;
  readonly expiry_date?: number;
}

const isLogin = (value: Record<string, unknown>): value is Record<string, unknown> & Login =>
  value['type'] === 'authorized_user' &&
  ['client_id', 'client_secret', 'refresh_token'].every((name) => typeof value[name] === 'string');

/** The login in clasp's file (tokens by user), or in a file that is itself one. Throws a UsageError when there is none. */
export const loginIn = (text: string, user: string): Login => {
  const file: unknown = JSON.parse(text);
  const found = isRecord(file) && isRecord(file['tokens']) ? file['tokens'][user] : file;
  if (isRecord(found) && found['type'] === 'service_account')
    throw new UsageError(`The Apps Script API takes no service account; a person has to log in.\n${HOW}`);
  if (!isRecord(found) || !isLogin(found)) throw new UsageError(`No login of “${user}” in the file.\n${HOW}`);
  return found;
};

/** A client that signs the calls, and renews its token when that is old. Throws a UsageError that says how to log in. */
export const readAuth = (asked: string | undefined, user: string): Client => {
  const file = fileOf(asked);
  if (!existsSync(file)) throw new UsageError(`No login at ${file}.\n${HOW}`);
  const login = loginIn(readFileSync(file, 'utf8'), user);
  const client = new auth.OAuth2(login.client_id, login.client_secret);
  const { refresh_token, access_token, expiry_date } = login;
  client.setCredentials({
    refresh_token,
    ...(access_token === undefined || expiry_date === undefined ? {} : { access_token, expiry_date }),
  });
  return client;
};
