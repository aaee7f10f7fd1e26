/** Ends what an execution that was cut short had begun, before anything else is written. */
import { allTables } from '../../domain/all-tables';
import type { AnyTable } from '../../domain/table';
import { finishIntents } from '../../google/finish-intents';
import { readSurveyOfAll } from './read-survey';

/** `others` are tabs that only the workflow at work knows. */
export const finishUnfinished = (others: readonly AnyTable[] = []): void => {
  const tables = (): readonly AnyTable[] => [...allTables(readSurveyOfAll()), ...others];
  finishIntents((name) => tables().find((table) => table.name === name) ?? null);
};
