/** Arranges that whoever has answered is thanked, where the office has switched that on (UX 8). */
import type { CampaignRow } from '../../domain/collection/collection-tables';
import { fold } from '../../domain/text';
import { now } from '../../google/clock';
import { readSettings } from '../shared/read-settings';
import { writeTask } from '../shared/tasks';

/** The dispatcher then sends the thanks as any round: each once, within the quota, to nobody who wants no mail. */
export const arrangeThanks = ({ campaign }: Pick<CampaignRow, 'campaign'>): void => {
  if (fold(readSettings().thanksMail) === 'có') writeTask('sendThanks', now(), campaign);
};
