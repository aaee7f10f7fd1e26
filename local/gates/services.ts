/**
 * The Apps Script services that the product may name, with the scope each needs.
 * Scopes: the sections "Authorization" of the reference (developers.google.com/apps-script/reference), as
 * gas-types-detailed 1.1.3 gives them for each method; those of the advanced services: the discovery documents of
 * Drive v3, Docs v1 and Sheets v4, where drive.file suffices for files that the program itself made.
 */

const SCOPES = 'https://www.googleapis.com/auth/';

export interface Service {
  /** What any use of the service needs, without the common prefix; empty when it needs nothing. */
  readonly scopes: readonly string[];
  /** Members that need other scopes than the rest. */
  readonly members?: Readonly<Record<string, readonly string[]>>;
  /** True for a service that the manifest must enable by name. */
  readonly advanced?: true;
}

const builtIn = (scopes: readonly string[], members?: Service['members']): Service =>
  members ? { scopes, members } : { scopes };
const advanced: Service = { scopes: ['drive.file'], advanced: true };

export const services: Readonly<Record<string, Service>> = {
  CacheService: builtIn([]),
  Charts: builtIn([]),
  Docs: advanced,
  Drive: advanced,
  FormApp: builtIn(['forms']),
  HtmlService: builtIn([]),
  LockService: builtIn([]),
  Logger: builtIn([]),
  MailApp: builtIn(['script.send_mail']),
  MimeType: builtIn([]),
  PropertiesService: builtIn([]),
  // Triggers and authorisation: all members but the token and the ids.
  ScriptApp: builtIn(['script.scriptapp'], { getOAuthToken: [], getScriptId: [] }),
  Session: builtIn(['userinfo.email'], { getScriptTimeZone: [], getTemporaryActiveUserKey: [] }),
  Sheets: advanced,
  // Menus need no scope; a sidebar or a dialog does, and it is opened through getUi.
  SpreadsheetApp: builtIn(['spreadsheets.currentonly'], { getUi: ['script.container.ui'] }),
  UrlFetchApp: builtIn(['script.external_request']),
  Utilities: builtIn([]),
};

/** The scopes that `SpreadsheetApp` or `SpreadsheetApp.getUi` needs; null when the product may not use the service. */
export const scopesOf = (name: string): string[] | null => {
  const [serviceName = '', member = ''] = name.split('.');
  const service = Object.hasOwn(services, serviceName) ? services[serviceName] : undefined;
  if (!service) return null;
  return [...(service.members?.[member] ?? service.scopes)].map((scope) => SCOPES + scope);
};

/** The parts of appsscript.json that the gates read. */
export interface Manifest {
  readonly timeZone: string;
  readonly runtimeVersion: string;
  readonly oauthScopes: readonly string[];
  readonly urlFetchWhitelist: readonly string[];
  readonly dependencies: {
    readonly enabledAdvancedServices: readonly { userSymbol: string; serviceId: string; version: string }[];
  };
}

/** Names of the services that a script with this manifest finds: built-in ones in scope, advanced ones enabled. */
export const servicesUnder = (manifest: Manifest): string[] => {
  const enabled = manifest.dependencies.enabledAdvancedServices.map(({ userSymbol }) => userSymbol);
  return Object.entries(services)
    .filter(([name, service]) => !service.advanced || enabled.includes(name))
    .filter(([, { scopes }]) => scopes.every((scope) => manifest.oauthScopes.includes(SCOPES + scope)))
    .map(([name]) => name);
};

/** A use of a service in the source: `FormApp`, or `SpreadsheetApp.getUi`. */
export interface ServiceUse {
  readonly name: string;
  readonly at: string;
}

const isEnabled = (name: string, manifest: Manifest): boolean =>
  manifest.dependencies.enabledAdvancedServices.some(({ userSymbol }) => userSymbol === name);

/** A service's bare name says less than the member that is used of it, where members differ. */
const hasMembers = ({ name }: ServiceUse): boolean =>
  !name.includes('.') && services[name]?.members !== undefined;

/** One fault for each use that the manifest does not cover. */
export const scopeFaults = (uses: readonly ServiceUse[], manifest: Manifest): string[] =>
  uses.flatMap((use) => {
    const { name, at } = use;
    const [service = ''] = name.split('.');
    const scopes = scopesOf(name);
    if (!scopes) return [`${at}: ${name} is not among the services that the product may use`];
    if (services[service]?.advanced && !isEnabled(service, manifest))
      return [`${at}: ${service} is not enabled`];
    if (hasMembers(use)) return [];
    const missing = scopes.filter((scope) => !manifest.oauthScopes.includes(scope));
    return missing.map((scope) => `${at}: ${name} needs ${scope}`);
  });

/** The scopes and the advanced services of the manifest that no use needs. */
export const unusedFaults = (uses: readonly ServiceUse[], manifest: Manifest): string[] => {
  const needed = new Set(uses.filter((use) => !hasMembers(use)).flatMap(({ name }) => scopesOf(name) ?? []));
  const named = new Set(uses.map(({ name }) => name.split('.')[0]));
  const enabled = manifest.dependencies.enabledAdvancedServices.map(({ userSymbol }) => userSymbol);
  return [
    ...manifest.oauthScopes.filter((scope) => !needed.has(scope)),
    ...enabled.filter((name) => !named.has(name)),
  ];
};
