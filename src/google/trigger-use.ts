/** What the dispatcher's runs have used of the day's trigger time, noted where nobody types. */
import { formatTriggerUse, parseTriggerUse, type TriggerUse } from '../domain/queue/trigger-time';
import { today } from './clock';
import { readProperty, writeProperty } from './workbook';

const USED = 'dispatch.used';

/** Today's use; Google counts 24 hours from the first use, of which it does not tell the hour. */
export const readTriggerUse = (): TriggerUse => parseTriggerUse(readProperty(USED), today());

export const writeTriggerUse = (use: TriggerUse): void => writeProperty(USED, formatTriggerUse(use));
