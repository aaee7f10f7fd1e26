/** The emulated Session: who runs the script, and in which time zone. */
import { host } from './core';
import { emulate } from './emulate';
import { userOf } from './user';

type Session = GoogleAppsScript.Base.Session;

export const createSession = (): Session =>
  emulate<Session>('Session', {
    getActiveUser: () => userOf(host().user),
    getEffectiveUser: () => userOf(host().user),
    getActiveUserLocale: () => 'vi',
    getScriptTimeZone: () => 'Asia/Ho_Chi_Minh',
    getTemporaryActiveUserKey: () => `key-${host().user}`,
  } satisfies Partial<Session>);
