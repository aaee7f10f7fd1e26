/** The emulated ScriptApp: triggers, and what of the manifest's scopes the person has granted. */
import { grantedScopes } from './consent';
import { accessTokenOf } from './cloud-host';
import { exception, host, world } from './core';
import { emulate } from './emulate';
import { enumOf } from './enum-values';
import { deleteTrigger, EVENT_TYPES, newTrigger, projectTriggers, TRIGGER_SOURCES } from './triggers';

type App = GoogleAppsScript.Script.ScriptApp;
type Enums = typeof GoogleAppsScript.Script;

const AUTH_MODES = enumOf<Enums['AuthMode']>(['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
const STATUSES = enumOf<Enums['AuthorizationStatus']>(['REQUIRED', 'NOT_REQUIRED']);

/** Scopes of the list that the person has not granted. */
const missing = (scopes: readonly string[]): string[] =>
  scopes.filter((scope) => !grantedScopes().includes(scope));

/** Live, this ends the execution and asks the person; here it ends with an error that names the scopes. */
const requireScopes = (_mode: unknown, scopes: string[]): void => {
  const lacking = missing(scopes);
  if (lacking.length > 0)
    throw exception(`Authorization is required to perform that action: ${lacking.join(' ')}`);
};

const authorizationInfo = (_mode: unknown, scopes: readonly string[] = host().scopes) => ({
  getAuthorizationStatus: () => (missing(scopes).length > 0 ? STATUSES.REQUIRED : STATUSES.NOT_REQUIRED),
  getAuthorizedScopes: () => scopes.filter((scope) => grantedScopes().includes(scope)),
  getAuthorizationUrl: () => 'https://script.google.com/local/authorize',
});

export const createScriptApp = (): App =>
  emulate<App>('ScriptApp', {
    AuthMode: AUTH_MODES,
    AuthorizationStatus: STATUSES,
    EventType: EVENT_TYPES,
    TriggerSource: TRIGGER_SOURCES,
    deleteTrigger,
    getAuthorizationInfo: (mode: GoogleAppsScript.Script.AuthMode, scopes?: string[]) =>
      emulate<GoogleAppsScript.Script.AuthorizationInfo>(
        'AuthorizationInfo',
        authorizationInfo(mode, scopes),
      ),
    getOAuthToken: () => accessTokenOf(host().user),
    getProjectTriggers: projectTriggers,
    getScriptId: () => `script-of-${world().spreadsheet.id}`,
    newTrigger,
    requireAllScopes: (mode: GoogleAppsScript.Script.AuthMode) => requireScopes(mode, [...host().scopes]),
    requireScopes,
  } satisfies Partial<App>);
