/** Which backup is being restored into this workbook and how far; noted with the workbook, not in the grid. */
import { readProperty, writeProperty } from './workbook';

const NAME = 'restore';

export interface Restoring {
  readonly backup: string;
  /** Files done. */
  readonly done: number;
  /** Tabs that do not show what the backup holds. */
  readonly differs: readonly string[];
  /** All is there, and what follows from it is done. */
  readonly finished?: boolean;
}

/** Null in a workbook into which nothing was ever restored. */
export const readRestoring = (): Restoring | null => {
  const text = readProperty(NAME);
  // Written below, in this shape.
  return text === null ? null : (JSON.parse(text) as Restoring);
};

export const noteRestoring = (restoring: Restoring): void => writeProperty(NAME, JSON.stringify(restoring));
