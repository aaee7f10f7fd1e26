/** What every emulated service uses: the host, errors in Google's words, random ids, copies into this realm. */
import { nextRandom, randomText } from '../world/random';
import type { World } from '../world/world';
import type { Host } from './host';

let current: Host | null = null;
/** Called once by createServices; the script never sees the host. */
export const useHost = (host: Host): void => {
  current = host;
};
export const host = (): Host => {
  if (!current) throw new Error('services are used before createServices');
  return current;
};
export const world = (): World => host().world;

/** An error as Google throws it: name 'Exception'. */
export const exception = (message: string): Error => {
  const error = new Error(message);
  error.name = 'Exception';
  return error;
};

/** A random number from the workspace's seeded generator. */
export const random = (): number => nextRandom(world());

const ID_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';
/** An id as Drive makes them: '1' and 43 more letters. */
export const newFileId = (): string => `1${randomText(world(), 43, ID_LETTERS)}`;

/** A deep copy of plain data whose arrays and objects belong to this realm. */
export const ours = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null) return value;
  // The copy has the shape of what it copies; map() of an array of another realm would give one of that realm again.
  if (Array.isArray(value)) return Array.from(value, (item: unknown) => ours(item)) as T;
  const entries = Object.entries(value).map(([key, item]: [string, unknown]) => [key, ours(item)]);
  return Object.fromEntries(entries) as T;
};

/** The Date of this realm for an ISO instant or milliseconds. */
export const dateOf = (instant: string | number): GoogleAppsScript.Base.Date => new Date(instant);
export const isoOf = (date: GoogleAppsScript.Base.Date): string => new Date(date.getTime()).toISOString();
