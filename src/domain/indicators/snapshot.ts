/** The numbers of a report, frozen: every graduation's standing and answer codes, no name and no contact (S1.28, B18). */
import type { ContactGroup } from '../contacts/contact-groups';
import type { LocalTime } from '../dates';
import type { EarlierCampaign, Solution } from '../documents/report-input';
import type { GraduateRecord } from './records';

export interface Snapshot {
  readonly campaign: string;
  readonly frozenAt: LocalTime;
  readonly records: readonly GraduateRecord[];
  /** What became of everybody, counted; reports of earlier versions froze none. */
  readonly contacts?: readonly ContactGroup[];
  /** The campaign before, as its own report had it. */
  readonly earlier?: EarlierCampaign;
  /** Section IV as it was when the numbers were frozen. */
  readonly solutions?: readonly Solution[];
  readonly earlierSolutions?: string;
}

export const formatSnapshot = (snapshot: Snapshot): string => JSON.stringify(snapshot);

/** Reads a snapshot that the program wrote. Throws when the file is not one. */
export const parseSnapshot = (text: string): Snapshot => {
  const parsed: unknown = JSON.parse(text);
  if (!isSnapshot(parsed)) throw new Error('the file is no snapshot');
  return parsed;
};

const isSnapshot = (value: unknown): value is Snapshot =>
  typeof value === 'object' &&
  value !== null &&
  'campaign' in value &&
  'frozenAt' in value &&
  'records' in value &&
  Array.isArray(value.records);
