/** What the person has allowed the script: consent is granular, each scope can be refused apart. */
import { retried } from './retry';

const readInfo = (): GoogleAppsScript.Script.AuthorizationInfo =>
  ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);

/** Every scope that the person has granted. */
export const readGrantedScopes = (): readonly string[] => retried(() => readInfo().getAuthorizedScopes());

/** Whether the person lets the script send mail, and with it ask how many more. */
export const mayMail = (): boolean =>
  readGrantedScopes().includes('https://www.googleapis.com/auth/script.send_mail');

/** Where the person can grant what is missing. */
export const readConsentUrl = (): string => retried(() => readInfo().getAuthorizationUrl());

/** Asks for everything that is missing, in Google's own dialog. */
export const requireAllConsent = (): void => ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
