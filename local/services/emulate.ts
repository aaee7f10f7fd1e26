/**
 * Turns our partial implementation of an Apps Script object into the whole object as the script sees it:
 * each member call is metered, arguments and results are copied at the border, and a member that we do
 * not have throws `not emulated: Class.member` instead of doing nothing.
 */

/** What watches every service call; the host counts, times, fails or stops there. */
export interface Meter {
  /** Before the call takes effect. May throw in place of Google, or stop the execution. */
  before(service: string, member: string): void;
  /** After it took effect. May stop the execution. */
  after(service: string, member: string): void;
}

let meter: Meter = { before: () => undefined, after: () => undefined };
export const useMeter = (next: Meter): void => {
  meter = next;
};

const wrapped = new WeakMap<object, object>();

/** Errors in the words that Google uses are made here, inside the context, so that `instanceof Error` holds. */
export const notEmulated = (className: string, member: string): Error => new Error(`not emulated: ${className}.${member}`);

/**
 * The whole of T for the script, from the part of it that `part` implements. Classes say
 * `implements Pick<GoogleAppsScript.….T, 'a' | 'b'>`, so that their signatures cannot drift from the published ones.
 */
export const emulate = <T extends object>(className: string, part: object): T => {
  const known = wrapped.get(part);
  // The proxy answers for every member of T: with ours, or by throwing.
  if (known) return known as T;
  const proxy = new Proxy(part, {
    get: (target, member) => {
      if (typeof member === 'symbol' || member === 'toJSON' || member === 'then') return undefined;
      const value: unknown = Reflect.get(target, member);
      if (value === undefined && !(member in target)) throw notEmulated(className, member);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]): unknown => {
        meter.before(className, member);
        const result: unknown = Reflect.apply(value, target, args);
        meter.after(className, member);
        return result === target ? proxy : result;
      };
    },
    set: (_target, member) => {
      throw new Error(`cannot set ${className}.${String(member)}`);
    },
  });
  wrapped.set(part, proxy);
  return proxy as T;
};
