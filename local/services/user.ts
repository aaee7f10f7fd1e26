/** A person as Session, editors and protections give one. */
import { emulate } from './emulate';

export const userOf = (email: string): GoogleAppsScript.Base.User =>
  emulate<GoogleAppsScript.Base.User>('User', { getEmail: () => email } satisfies Pick<
    GoogleAppsScript.Base.User,
    'getEmail'
  >);
