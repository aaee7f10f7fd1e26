/** How a method of the contract runs: at once for anybody, or as the office account, who owns forms, files and mail (decision 9). */
import type * as z from 'zod/mini';

/** Runs at once for anybody who may edit the workbook: it touches nothing outside. */
export const anyone = { runs: 'anyone' } as const;
/** Makes or reads forms, files or mail of the office account: pressed by somebody else it is queued under this name. */
export const asOwner = <const A extends string>(action: A) => ({ runs: 'owner', action }) as const;
/** Runs at once for whom the form is shared with, otherwise as `asOwner`. */
export const whereShared = <const A extends string>(action: A) => ({ runs: 'where shared', action }) as const;

/** What every method says of itself. */
export interface Declaration {
  /** Makes the schema: a press needs one of hundreds, and the script is evaluated anew for each. */
  readonly input: () => z.ZodMiniType;
  readonly runs: 'anyone' | 'owner' | 'where shared';
  readonly action?: string;
}
