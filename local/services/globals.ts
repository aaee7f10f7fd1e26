/** Makes the context what a script finds in Apps Script: its globals, its clock, its randomness, and nothing else. */
import { host, random } from './core';

const define = (name: string, value: unknown): void => {
  Object.defineProperty(globalThis, name, { value, writable: true, enumerable: false, configurable: true });
};

/** Date without arguments, Date() and Date.now() tell the workspace's time. */
const installClock = (): void => {
  const RealDate = Date;
  const now = (): number => host().now();
  RealDate.now = now;
  const VirtualDate: DateConstructor = new Proxy(RealDate, {
    construct: (target, args: unknown[], newTarget) => {
      const kind = newTarget === VirtualDate ? target : newTarget;
      // A constructor gives an object.
      return Reflect.construct(target, args.length === 0 ? [now()] : args, kind) as object;
    },
    apply: () => new RealDate(now()).toString(),
  });
  Object.defineProperty(RealDate.prototype, 'constructor', { value: VirtualDate, writable: true });
  define('Date', VirtualDate);
};

/** Members of a bare context that Apps Script lacks. */
const ABSENT = ['SharedArrayBuffer', 'Atomics'];

export const installGlobals = (services: Readonly<Record<string, unknown>>): void => {
  ABSENT.forEach((name) => Reflect.deleteProperty(globalThis, name));
  installClock();
  Math.random = random;
  Object.entries(services).forEach(([name, service]) => define(name, service));
};
