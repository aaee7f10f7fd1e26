/**
 * Which press the execution answers. The sidebar names each press and keeps the name when it presses again because no answer
 * came; so work that ends in something new each time (a version, a mail, an entry) is not done twice for one press.
 */
import { randomKeys } from './random';

let current: string | null = null;

/** The press's name; one of its own where nobody named it. */
export const pressId = (): string => (current ??= randomKeys(1)[0] ?? '');

/** Runs an action as the press of that name; '' for one that nobody named. */
export const underPress = <T>(name: string, run: () => T): T => {
  const outer = current;
  current = name === '' ? null : name;
  try {
    return run();
  } finally {
    current = outer;
  }
};
