/** Ends what an execution that was cut short had begun, before anything else is written. */
import { allTables } from '../../domain/all-tables';
import { finishIntents } from '../../google/finish-intents';
import { readSurvey } from './read-survey';

export const finishUnfinished = (): void => {
  finishIntents((name) => allTables(readSurvey().survey).find((table) => table.name === name) ?? null);
};
