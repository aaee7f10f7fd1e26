/** Whose window this is: kept by the window and its frames, so that two windows may belong to two people. */
import { PERSON_HEADER } from '../server/person-header';

const KEY = 'person';

/** Address of the person; null before one is known. */
export const me = (): string | null => sessionStorage.getItem(KEY);
export const becomeMe = (email: string): void => sessionStorage.setItem(KEY, email);

/** What tells the server whose request it is. */
export const myHeaders = (): Record<string, string> => {
  const email = me();
  return email === null ? {} : { [PERSON_HEADER]: encodeURIComponent(email) };
};

/** The same for what the browser fetches by itself: frames, pictures, files. */
export const asMe = (path: string): string => {
  const email = me();
  if (email === null) return path;
  return `${path}${path.includes('?') ? '&' : '?'}person=${encodeURIComponent(email)}`;
};
