/**
 * Trying again where Google's trouble passes, after waits that grow. Two measures:
 * a call that only reads, or writes the same values to the same place, is tried again by itself (`retried`);
 * a call that makes something is not, for it may have taken effect: the whole action is run again (persist.ts), which finds
 * what is there already just as after a stop. A mail is never sent again (mail.ts).
 */
import { googleFault } from '../domain/problems/google-faults';
import { UserError } from '../domain/problem';

/** Milliseconds before each further try: one office, few presses, so that no chance needs to spread them. */
const CALL_WAITS = [500, 1500, 4000];

/** Whether it was thrown for something at Google that passes. */
export const passes = (thrown: unknown): boolean =>
  thrown instanceof Error && !(thrown instanceof UserError) && googleFault(thrown.message) === 'passing';

/** Runs it again after each of `waits` as long as what it throws is worth it; then throws. */
export const tried = <T>(
  run: () => T,
  waits: readonly number[],
  isWorthIt: (thrown: unknown) => boolean,
): T => {
  for (const wait of waits) {
    try {
      return run();
    } catch (thrown) {
      if (!isWorthIt(thrown)) throw thrown;
      Utilities.sleep(wait);
    }
  }
  return run();
};

/** For calls that may be made twice without harm. */
export const retried = <T>(call: () => T): T => tried(call, CALL_WAITS, passes);

/** For calls that must not be made twice: again only where Google refused before doing anything. */
export const retriedWhereRefused = <T>(call: () => T): T =>
  tried(
    call,
    CALL_WAITS,
    (thrown) => thrown instanceof Error && /too many times in a short time/i.test(thrown.message),
  );
