/** Step 8, Kiểm tra hồ sơ: reads every file of the archive again and compares its SHA-256 with what was noted. */
import type { ArchivedRow } from '../../domain/archive/archive-table';
import { versionedName } from '../../domain/archive/plan-archive';
import { userError } from '../../domain/problem';
import type { Budget } from '../../google/clock';
import { readContent } from '../../google/documents/read-content';
import { underLock } from '../../google/session';
import { readProperty, writeProperty } from '../../google/workbook';
import type { Progress } from '../shared/progress';
import { readCampaign } from '../shared/read-campaign';
import { readArchived } from './read-archive';

export interface ArchiveCheck extends Progress {
  /** Files whose bytes differ, and those that are gone. */
  readonly changed: readonly string[];
  readonly gone: readonly string[];
}

interface Place {
  readonly campaign: string;
  readonly done: number;
  readonly changed: readonly string[];
  readonly gone: readonly string[];
}

/** Document property: how far the check has come. */
const PLACE = 'checkArchive';

/** Call again while it is running. */
export const checkArchive = (budget: Budget): ArchiveCheck => {
  const campaign = readCampaign()?.campaign ?? '';
  const files = [...readArchived(campaign).values()];
  if (files.length === 0) throw userError('archive.none', {});
  return underLock('kiểm tra hồ sơ', () => {
    let place = readPlace(campaign);
    for (const row of files.slice(place.done)) {
      place = { ...place, ...checked(row, place), done: place.done + 1 };
      if (!budget.hasTime()) break;
    }
    const { done, changed, gone } = place;
    const isDone = done >= files.length;
    writeProperty(PLACE, isDone ? '' : JSON.stringify(place));
    return {
      state: isDone ? 'done' : 'running',
      label: 'Đang kiểm tra hồ sơ',
      ...{ done, total: files.length, changed, gone },
    };
  });
};

const checked = (row: ArchivedRow, { changed, gone }: Place): Pick<Place, 'changed' | 'gone'> => {
  const name = versionedName(row.file, row.version);
  const stored = row.fileId === null ? null : readContent(row.fileId);
  if (stored === null) return { changed, gone: [...gone, name] };
  return { gone, changed: stored.sha256 === row.sha256 ? changed : [...changed, name] };
};

const readPlace = (campaign: string): Place => {
  const text = readProperty(PLACE) ?? '';
  // Written above, in this shape.
  const known = text === '' ? null : (JSON.parse(text) as Place);
  return known?.campaign === campaign ? known : { campaign, done: 0, changed: [], gone: [] };
};
