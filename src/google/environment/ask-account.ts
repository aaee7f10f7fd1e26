/** The runtime that the script finds itself in, and what the account may do in it. */
import type { accountProbes } from '../../domain/environment/account-probes';
import { readGrantedScopes } from '../consent';
import { sha256 } from '../documents/snapshots';
import { applyMail, readMailQuota } from '../mail';
import { whoami } from '../session';
import { forgetProperty, writeProperty } from '../workbook';
import { askSearchLag } from './ask-files';
import { FILE_NAME, orFault, type Asks } from './stage';

/** Names that browsers or Node have and Apps Script is said to lack. */
const ELSEWHERE = [
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'TextEncoder',
  'TextDecoder',
  'URL',
  'URLSearchParams',
  'fetch',
  'crypto',
  'atob',
  'structuredClone',
  'window',
  'process',
  'require',
];

const NAME = 'environmentProbe';
/** Longer than the 9 KB that a property may hold. */
const TOO_LONG = 9 * 1024 + 1;

const namesElsewhere = (): string => {
  const found = ELSEWHERE.filter((name) => name in globalThis);
  return found.length === 0 ? 'không có' : found.join(', ');
};

const longProperty = (): string => {
  try {
    return orFault(() => {
      writeProperty(NAME, 'x'.repeat(TOO_LONG));
      return 'ghi được';
    });
  } finally {
    forgetProperty(NAME);
  }
};

const quotaOfOneMail = (): string => {
  const before = readMailQuota();
  const body = 'Thư thử hạn mức, xóa được.';
  const letter = { subject: FILE_NAME, body, htmlBody: body };
  const { state } = applyMail(whoami(), letter, { name: '', replyTo: '' });
  if (state !== 'đã gửi') return state;
  return `giảm ${before - readMailQuota()}`;
};

export const askAccount: Readonly<Record<keyof typeof accountProbes, Asks>> = {
  'runtime.globals': namesElsewhere,
  'runtime.zone': () => `${new Date(2026, 0, 1).getTimezoneOffset()} phút, ${Session.getScriptTimeZone()}`,
  'runtime.digest': () => sha256('Lò Thị Hoa').slice(0, 8),
  'account.scopes': () => String(readGrantedScopes().length),
  'account.trigger': () =>
    String(
      ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === 'onClock').length,
    ),
  'mail.quota': () => String(readMailQuota()),
  'mail.counts': quotaOfOneMail,
  'properties.limit': longProperty,
  'search.lag': askSearchLag,
};
