/** Which version of the program the workbook is made for; a program that is older than the workbook writes nothing. */
import { SCHEMA_VERSION } from '../domain/migrations/migrations';
import { schemaOf } from '../domain/migrations/schema-row';
import { config } from '../domain/office/office-tables';
import { UserError, userError } from '../domain/problem';
import { readUsable } from './read-table';
import { findSheet } from './workbook';

/** The workbook's version; null before the first set-up, and where people spoilt `Cấu hình` until Thiết lập mends it. */
export const readSchema = (): number | null => {
  if (findSheet(config) === null) return null;
  try {
    return schemaOf(readUsable(config));
  } catch (thrown) {
    if (thrown instanceof UserError) return null;
    throw thrown;
  }
};

/** One execution asks once. */
let known = false;

/** Ends an action that would write into a workbook of a newer program, whose tabs may mean something else. */
export const requireKnownSchema = (): void => {
  if (known) return;
  const stored = readSchema();
  if (stored !== null && stored > SCHEMA_VERSION)
    throw userError('workbook.newer', { stored, known: SCHEMA_VERSION });
  known = true;
};
