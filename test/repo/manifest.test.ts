/** The manifest asks for exactly what the program uses: eight scopes, three advanced services, one address. */
import { readFileSync } from 'node:fs';
import { scopeFaults, scopesOf, unusedFaults, type Manifest } from '../../local/gates/services';
import { readGoogleNames } from '../../local/gates/names';
import { parseSource } from '../../local/gates/parsed-source';
import { readSources } from '../../local/gates/source-files';

const readManifest = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
// The first tests below check the shape.
const manifest = readManifest('appsscript.json') as Manifest;

const SCOPES = 'https://www.googleapis.com/auth/';

/** Scopes of Gmail, Drive and the like that Google calls restricted, in whole or by their beginning (support.google.com/cloud/answer/9110914 and 13464325). */
const RESTRICTED =
  /auth\/(drive($|\.readonly|\.metadata|\.activity|\.scripts)|gmail|fitness)|mail\.google\.com/;

const googleNames = new Set(readGoogleNames(process.cwd()));
const used = readSources(process.cwd(), 'src', ['.ts'])
  .map(parseSource)
  .flatMap(({ path, freeNames }) =>
    freeNames
      .filter(({ name }) => googleNames.has(name.split('.')[0] ?? ''))
      .map(({ name, line }) => ({ name, at: `${path}:${line}` })),
  )
  .filter(({ name }) => !name.startsWith('GoogleAppsScript'));

/** Enabled although nothing names them yet. */
const NOT_YET_USED: Readonly<Record<string, string>> = {
  Docs: 'Issuing sets number and date in the approved Doc (DESIGN, decision 6).',
  Sheets: 'A class’s call book is a small Sheet of its own (DESIGN, decision 11).',
};

describe('appsscript.json', () => {
  test('asks for the eight scopes of the design and no other (B12, P46)', () => {
    expect([...manifest.oauthScopes].sort()).toEqual(
      [
        'drive.file',
        'forms',
        'script.container.ui',
        'script.external_request',
        'script.scriptapp',
        'script.send_mail',
        'spreadsheets.currentonly',
        'userinfo.email',
      ].map((scope) => SCOPES + scope),
    );
  });

  test('asks for no restricted scope (B12)', () => {
    expect(manifest.oauthScopes.filter((scope) => RESTRICTED.test(scope))).toEqual([]);
    const restricted = ['drive', 'drive.readonly', 'gmail.send', 'gmail.readonly'].map(
      (scope) => SCOPES + scope,
    );
    expect(restricted.filter((scope) => RESTRICTED.test(scope))).toEqual(restricted);
  });

  test('lets the script fetch from the addresses of Drive files alone', () => {
    expect(manifest.urlFetchWhitelist).toEqual(['https://www.googleapis.com/drive/v3/files/']);
  });

  test('enables Drive v3, Docs v1 and Sheets v4, which a push without them would switch off', () => {
    expect(manifest.dependencies.enabledAdvancedServices).toEqual([
      { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
      { userSymbol: 'Docs', serviceId: 'docs', version: 'v1' },
      { userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' },
    ]);
  });

  test('runs on V8 in the time zone of Việt Nam', () => {
    expect(manifest).toMatchObject({ runtimeVersion: 'V8', timeZone: 'Asia/Ho_Chi_Minh' });
  });

  test('is pushed as it stands here', () => {
    expect(readManifest('dist/appsscript.json')).toEqual(manifest);
  });
});

describe('Services and scopes fit each other', () => {
  test('each service named in src is covered by a scope, and enabled when it is an advanced one', () => {
    expect(scopeFaults(used, manifest)).toEqual([]);
  });

  test('the reading finds the services at all', () => {
    expect(used.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['SpreadsheetApp', 'FormApp', 'Drive.Files']),
    );
  });

  test('no scope and no advanced service is asked for that nothing uses, but for those with a reason', () => {
    expect(unusedFaults(used, manifest).filter((name) => !(name in NOT_YET_USED))).toEqual([]);
  });

  test('a menu needs the right to open a sidebar, the workbook the right to this spreadsheet alone', () => {
    expect(scopesOf('SpreadsheetApp.getUi')).toEqual([`${SCOPES}script.container.ui`]);
    expect(scopesOf('SpreadsheetApp.getActive')).toEqual([`${SCOPES}spreadsheets.currentonly`]);
    expect(scopesOf('DriveApp')).toBeNull();
  });

  test.each([
    [
      'a service without its scope',
      'MailApp.sendEmail',
      `x.ts:1: MailApp.sendEmail needs ${SCOPES}script.send_mail`,
    ],
    [
      'a service we may not use',
      'GmailApp',
      'x.ts:1: GmailApp is not among the services that the product may use',
    ],
    ['an advanced service that is off', 'Sheets.Spreadsheets', 'x.ts:1: Sheets is not enabled'],
  ])('the gate sees %s', (_what, name, fault) => {
    const poor: Manifest = {
      ...manifest,
      oauthScopes: [`${SCOPES}drive.file`],
      dependencies: { enabledAdvancedServices: [] },
    };
    expect(scopeFaults([{ name, at: 'x.ts:1' }], poor)).toEqual([fault]);
  });

  test('the gate sees a scope and a service that nothing uses', () => {
    const rich = { ...manifest, oauthScopes: [`${SCOPES}forms`, `${SCOPES}drive.file`] };
    expect(unusedFaults([{ name: 'Drive.Files', at: 'x.ts:1' }], rich)).toEqual([
      `${SCOPES}forms`,
      'Docs',
      'Sheets',
    ]);
  });
});
