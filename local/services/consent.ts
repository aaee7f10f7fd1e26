/** What a person may do with the script at all, and which of its services by the scopes that he or she has granted. */
import { exception, host, world } from './core';

const PREFIX = 'https://www.googleapis.com/auth/';

/** Scopes by the service, or by one member of it, through which the script reaches what they guard (local/gates/services.ts). */
const SCOPES: Readonly<Record<string, string>> = {
  'Drive.Files': 'drive.file',
  'Drive.Permissions': 'drive.file',
  'Drive.Comments': 'drive.file',
  'Drive.Replies': 'drive.file',
  'Docs.Documents': 'drive.file',
  'Sheets.Spreadsheets': 'drive.file',
  FormApp: 'forms',
  MailApp: 'script.send_mail',
  'ScriptApp.deleteTrigger': 'script.scriptapp',
  'ScriptApp.getProjectTriggers': 'script.scriptapp',
  'ScriptApp.newTrigger': 'script.scriptapp',
  'Session.getActiveUser': 'userinfo.email',
  'Session.getEffectiveUser': 'userinfo.email',
  'SpreadsheetApp.getActive': 'spreadsheets.currentonly',
  'SpreadsheetApp.getActiveSpreadsheet': 'spreadsheets.currentonly',
  'Ui.showSidebar': 'script.container.ui',
  'Ui.showModalDialog': 'script.container.ui',
  UrlFetchApp: 'script.external_request',
};

/** What the person has granted; null grants stand for all of the manifest. */
export const grantedScopes = (): readonly string[] =>
  world().people.find(({ email }) => email === host().user)?.grants ?? host().scopes;

/** Fails as Google does at a call that needs a scope which the person has not granted. */
export const requireGrant = (service: string, member: string): void => {
  const scope = SCOPES[`${service}.${member}`] ?? SCOPES[service];
  if (scope === undefined || grantedScopes().includes(PREFIX + scope)) return;
  throw exception(
    `Specified permissions are not sufficient to call ${service}.${member}. Required permissions: ${PREFIX}${scope}`,
  );
};

/** Who may not edit the spreadsheet has no menu and cannot run its script (developers.google.com/apps-script/guides/triggers). */
export const mayRunScript = (): boolean => {
  const { owner, editors } = world().spreadsheet;
  return host().user === owner || editors.includes(host().user);
};
