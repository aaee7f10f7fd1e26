/** The emulated LockService: another execution's lock makes this one wait on the virtual clock; people are never stopped. */
import { exception, host, world } from './core';
import { emulate } from './emulate';

type Lock = GoogleAppsScript.Lock.Lock;

/** Google lets go of a lock when the execution ends, in six minutes at the latest. */
const LONGEST = 360_000;

const lock = (name: string): Lock => {
  let held = false;
  const tryLock = (timeout: number): boolean => {
    if (held) return true;
    const other = world().locks[name];
    const wait = other ? Date.parse(other.until) - host().now() : 0;
    if (wait > timeout) {
      host().sleep(timeout);
      return false;
    }
    if (wait > 0) host().sleep(wait);
    held = true;
    world().locks[name] = { holder: host().user, until: new Date(host().now() + LONGEST).toISOString() };
    return true;
  };
  return emulate<Lock>('Lock', {
    tryLock,
    waitLock: (timeout: number) => {
      if (!tryLock(timeout))
        throw exception('Lock timeout: another process was holding the lock for too long.');
    },
    hasLock: () => held,
    releaseLock: () => {
      if (held) Reflect.deleteProperty(world().locks, name);
      held = false;
    },
  } satisfies Lock);
};

export const createLockService = (): GoogleAppsScript.Lock.LockService => {
  const [script, document, user] = [lock('script'), lock('document'), lock(`user:${host().user}`)];
  return emulate<GoogleAppsScript.Lock.LockService>('LockService', {
    getScriptLock: () => script,
    getDocumentLock: () => document,
    getUserLock: () => user,
  });
};
