/** Tab `Việc dở`: what a write is about to do, noted before and ticked off after. */
import { joinIntents, splitIntent, type AnyIntent } from '../domain/keyed-write/intent-text';
import { intents } from '../domain/office/office-tables';
import { randomKeys } from './random';
import { readUsable } from './read-table';
import { retried } from './retry';
import { findSheet, sheetOf } from './workbook';

const WIDTH = Object.keys(intents.columns).length;

/** Notes the intent; what it gives ticks it off. Cut short, the note stays for the next run. */
export const noteIntent = (intent: AnyIntent): (() => void) => {
  const sheet = sheetOf(intents);
  const lines = splitIntent(randomKeys(1)[0] ?? '', intent).map((line) => [...line]);
  const first = sheet.getLastRow() + 1;
  const missing = first + lines.length - 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const noted = sheet.getRange(first, 1, lines.length, WIDTH);
  noted.setValues(lines);
  return () => noted.clearContent();
};

/** Notes the intent, runs the write, ticks the intent off when `write` says it is done. */
export const withIntent = (intent: AnyIntent, write: () => boolean): void => {
  const tickOff = noteIntent(intent);
  if (write()) tickOff();
};

/** What earlier executions noted and did not tick off. */
export const readIntents = (): AnyIntent[] =>
  retried(() => {
    const sheet = findSheet(intents);
    return sheet === null || sheet.getLastRow() < 2 ? [] : joinIntents(readUsable(intents));
  });

export const clearIntents = (): void => {
  const sheet = sheetOf(intents);
  if (sheet.getLastRow() > 1) sheet.getRange(2, 1, sheet.getLastRow() - 1, WIDTH).clearContent();
};
