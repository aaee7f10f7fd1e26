/** The emulated services as one script: evaluated inside a fresh context before the bundle, so that all they make belongs to its realm. */
import { createSheets } from './advanced-sheets';
import { createCharts } from './charts';
import { createConsole, createLogger } from './console';
import { requireGrant } from './consent';
import { exception, useHost } from './core';
import { createDocs } from './docs';
import { createDrive } from './drive';
import { emulate, useMeter, type Meter } from './emulate';
import { createFormApp } from './forms';
import { installGlobals } from './globals';
import type { Directive, Host, TouchedTab } from './host';
import { createHtmlService } from './html-service';
import { createLockService } from './lock';
import { createMailApp } from './mail';
import { RangeBase } from './range-base';
import { createScriptApp } from './script-app';
import { createSession } from './session';
import { SheetBase } from './sheet-base';
import { createSpreadsheetApp } from './spreadsheet-app';
import { createCacheService, createPropertiesService } from './storage';
import { answerNextWith, createUrlFetchApp } from './url-fetch';
import { createUtilities } from './utilities';
import { invoke } from './invoke';

/** Services that Google has and the product may not or need not use: every member throws 'not emulated'. */
const NOT_EMULATED = [
  'DriveApp',
  'GmailApp',
  'DocumentApp',
  'CalendarApp',
  'ContentService',
  'ContactsApp',
  'Browser',
];

const obey = (directive: Directive): void => {
  if (!directive) return;
  if ('fail' in directive) throw exception(directive.fail);
  if ('status' in directive) return answerNextWith(directive.status);
  const stop = new Error(directive.stop);
  stop.name = 'Stop';
  throw stop;
};

const tabOf = (part: object, { world }: Host): TouchedTab => {
  const handle = part instanceof RangeBase ? part.sheet : part instanceof SheetBase ? part.handleOf() : null;
  if (handle === null) return null;
  return handle.book.state === world.spreadsheet ? handle.id : 'elsewhere';
};

/** The host sees every call; what the person has not granted fails like Google's own calls. */
const meterOf = (host: Host): Meter => ({
  before: (service, member, part) => {
    obey(host.before(service, member, tabOf(part, host)));
    requireGrant(service, member);
  },
  after: (service, member, size) => obey(host.after(service, member, size)),
});

/**
 * Installs the services of a host into this context and drops the host.
 * Gives the function by which the host, and nobody else, starts a top-level function of the script.
 */
export const createServices = (host: Host): typeof invoke => {
  useHost(host);
  useMeter(meterOf(host));
  const services = {
    ...Object.fromEntries(NOT_EMULATED.map((name) => [name, emulate(name, {})])),
    CacheService: createCacheService(),
    Charts: createCharts(),
    console: createConsole(),
    Docs: createDocs(),
    Drive: createDrive(),
    FormApp: createFormApp(),
    HtmlService: createHtmlService(),
    LockService: createLockService(),
    Logger: createLogger(),
    MailApp: createMailApp(),
    PropertiesService: createPropertiesService(),
    ScriptApp: createScriptApp(),
    Session: createSession(),
    Sheets: createSheets(),
    SpreadsheetApp: createSpreadsheetApp(),
    UrlFetchApp: createUrlFetchApp(),
    Utilities: createUtilities(),
  };
  installGlobals(services);
  return invoke;
};
