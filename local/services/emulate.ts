/**
 * Turns our partial implementation of an Apps Script object into the whole object as the script sees it:
 * each member call is metered, results of another realm are copied, and a member that we do not have
 * throws `not emulated: Class.member` instead of doing nothing.
 */

/** What watches every service call; the host counts, times, fails or stops there. */
export interface Meter {
  /** Before the call takes effect on `part`. May throw in place of Google, or stop the execution. */
  before(service: string, member: string, part: object): void;
  /** After it took effect; `size` is the number of cells or items moved. May stop the execution. */
  after(service: string, member: string, size: number): void;
}

let meter: Meter = { before: () => undefined, after: () => undefined };
export const useMeter = (next: Meter): void => {
  meter = next;
};

const proxies = new WeakMap<object, object>();
const parts = new WeakMap<object, object>();

/** Errors in the words that Google uses are made here, inside the context, so that `instanceof Error` holds. */
export const notEmulated = (className: string, member: string): Error =>
  new Error(`not emulated: ${className}.${member}`);

/** Cells of a rectangle, items of a list, otherwise 1. */
const sizeOf = (value: unknown): number => {
  if (!Array.isArray(value)) return 1;
  const first: unknown = value[0];
  return Array.isArray(first) ? value.length * first.length : value.length;
};

/** Plain arrays and objects of another realm become ours; everything else passes. */
const imported = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || parts.has(value)) return value;
  if (Array.isArray(value)) {
    // map() of an array of another realm would give one of that realm again.
    return value instanceof Array && !foreign(value[0])
      ? value
      : Array.from(value, (item: unknown) => imported(item));
  }
  if (!foreign(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]: [string, unknown]) => [key, imported(item)]),
  );
};
const foreign = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !parts.has(value) && !(value instanceof Object);

/** Our own members alone: what a class declares, or what a plain object of functions and enumerations holds. */
const memberOf = (part: object, member: string): { readonly value: unknown } | null => {
  if (member in Object.prototype) return null;
  const isClass = Object.getPrototypeOf(part) !== Object.prototype;
  const value: unknown = Reflect.get(part, member);
  if (isClass ? typeof value !== 'function' : !(member in part)) return null;
  return { value };
};

/** True while a member runs: what services call on each other is part of the script's one call. */
let within = false;
const uncounted = (value: CallableFunction, part: object, args: unknown[]): unknown => {
  const outer = within;
  within = true;
  try {
    return imported(Reflect.apply(value, part, args));
  } finally {
    within = outer;
  }
};

const metered = (className: string, part: object, member: string, value: CallableFunction) => {
  return (...args: unknown[]): unknown => {
    if (!within) meter.before(className, member, part);
    const result = uncounted(value, part, args);
    if (!within) meter.after(className, member, Math.max(sizeOf(result), sizeOf(args[0])));
    return result === part ? proxies.get(part) : result;
  };
};

const handler = (className: string): ProxyHandler<object> => ({
  get: (part, member) => {
    if (typeof member === 'symbol' || member === 'toJSON' || member === 'then') return undefined;
    if (member === 'toString') return () => className;
    const found = memberOf(part, member);
    if (!found) throw notEmulated(className, member);
    return typeof found.value === 'function' ? metered(className, part, member, found.value) : found.value;
  },
  set: (_part, member) => {
    throw new Error(`cannot set ${className}.${String(member)}`);
  },
  has: (part, member) => typeof member === 'string' && memberOf(part, member) !== null,
  ownKeys: () => [],
  getOwnPropertyDescriptor: () => undefined,
});

const handlers = new Map<string, ProxyHandler<object>>();
/** One for all objects of a class: reading a survey's answers makes a hundred thousand of them. */
const handlerOf = (className: string): ProxyHandler<object> => {
  const known = handlers.get(className) ?? handler(className);
  handlers.set(className, known);
  return known;
};

/**
 * The whole of T for the script, from the part of it that `part` implements. Classes say
 * `implements Pick<GoogleAppsScript.….T, 'a' | 'b'>`, so that their signatures cannot drift from the published ones.
 * The same part always gives the same object.
 */
// The caller says which T; nothing in the arguments does.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export const emulate = <T extends object>(className: string, part: object): T => {
  const known = proxies.get(part);
  // The proxy answers for every member of T: with ours, or by throwing.
  if (known) return known as T;
  const proxy = new Proxy(part, handlerOf(className));
  proxies.set(part, proxy);
  parts.set(proxy, part);
  return proxy as T;
};

/** Our part behind an object that the script handed back, when it is one of `kind`; otherwise null. */
export const reveal = <P extends object>(
  value: unknown,
  kind: abstract new (...args: never[]) => P,
): P | null => {
  const part = typeof value === 'object' && value !== null ? parts.get(value) : undefined;
  return part instanceof kind ? part : null;
};
