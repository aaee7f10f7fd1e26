/** Runs the real command against the fake, as somebody who has logged in. */
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const REDIRECT = pathToFileURL(path.resolve('test/release/redirect.mjs')).href;
/** Far in the future, so that no token is renewed. */
const EXPIRES = Date.parse('2100-01-01T00:00:00Z');

const login = {
  type: 'authorized_user',
  client_id: 'made-up.apps.googleusercontent.com',
  client_secret: 'made-up',
  refresh_token: 'made-up',
  access_token: 'made-up-token',
  expiry_date: EXPIRES,
};

/** clasp's credentials file, in a home folder made for the test. */
export const writeLogin = (home: string): void =>
  writeFileSync(path.join(home, '.clasprc.json'), JSON.stringify({ tokens: { default: login } }));

export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Ends with what was printed, also when the command failed. */
export const runRelease = (home: string, port: number, args: readonly string[]): Promise<Outcome> =>
  new Promise((done) => {
    const env = {
      PATH: process.env['PATH'],
      HOME: home,
      USERPROFILE: home,
      FAKE_GOOGLE: String(port),
      NODE_OPTIONS: `--import ${REDIRECT}`,
    };
    execFile(process.execPath, ['build/release.mjs', ...args], { env }, (error, stdout, stderr) =>
      done({ exitCode: error ? Number(error.code ?? 1) : 0, stdout, stderr }),
    );
  });
