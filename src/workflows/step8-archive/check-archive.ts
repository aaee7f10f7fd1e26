/** Step 8, Kiểm tra hồ sơ: which files of the archive were changed, are gone or were never noted; what is wrong is archived anew by the next press of Lưu bổ sung. */
import { archivedFiles, type ArchivedRow } from '../../domain/archive/archive-table';
import { archivedName, extraFiles, goneFrom } from '../../domain/archive/plan-check';
import { formatDate } from '../../domain/dates';
import { userError } from '../../domain/problem';
import { today, type Budget } from '../../google/clock';
import { readContent } from '../../google/documents/read-content';
import { writeRows } from '../../google/keyed-write';
import { readUsable } from '../../google/read-table';
import { underLock } from '../../google/session';
import { readProperty, writeProperty } from '../../google/workbook';
import { finishUnfinished } from '../shared/finish-unfinished';
import type { Progress } from '../shared/progress';
import { readCampaign } from '../shared/read-campaign';
import { lyingFiles } from './archive-folders';
import { readArchived } from './read-archive';

export interface ArchiveCheck extends Progress {
  /** Files whose bytes differ, those that lie in the archive's folders no more, and those there that no row tells of. */
  readonly changed: readonly string[];
  readonly gone: readonly string[];
  readonly extra: readonly string[];
}

/** How far the check has come; files by their place in the list. */
interface Place {
  readonly campaign: string;
  readonly done: number;
  readonly changed: readonly number[];
  readonly gone: readonly number[];
  readonly extra: readonly string[];
}

/** Document property: the place. It holds 9 KB. */
const PLACE = 'checkArchive';
const MOST_EXTRA = 20;

/** Call again while it is running. */
export const checkArchive = (budget: Budget): ArchiveCheck => {
  const campaign = readCampaign()?.campaign ?? '';
  if (readArchived(campaign).size === 0) throw userError('archive.none', {});
  return underLock('kiểm tra hồ sơ', () => {
    finishUnfinished();
    const files = [...readArchived(campaign).values()];
    const begun = readPlace(campaign) ?? begin(campaign, files);
    const place = goOn(begun, files, budget);
    noteDamage(files, begun.done, place);
    const isDone = place.done >= files.length;
    writeProperty(PLACE, isDone ? '' : JSON.stringify(place));
    const names = (places: readonly number[]): string[] =>
      files.flatMap((row, at) => (places.includes(at) ? [archivedName(row)] : []));
    return {
      state: isDone ? 'done' : 'running',
      label: 'Đang kiểm tra hồ sơ',
      done: place.done,
      total: files.length,
      extra: place.extra,
      changed: names(place.changed),
      gone: names(place.gone),
    };
  });
};

/** The folders are looked into once: what lies in the bin could still be read. */
const begin = (campaign: string, files: readonly ArchivedRow[]): Place => {
  const lying = lyingFiles(campaign);
  const extra = extraFiles(lying, readUsable(archivedFiles)).slice(0, MOST_EXTRA);
  return { campaign, done: 0, changed: [], gone: goneFrom(files, lying), extra };
};

const goOn = (begun: Place, files: readonly ArchivedRow[], budget: Budget): Place => {
  let place = begun;
  for (const row of files.slice(begun.done)) {
    const at = place.done;
    place = { ...place, ...(begun.gone.includes(at) ? {} : checked(row, at, place)), done: at + 1 };
    if (!budget.hasTime()) break;
  }
  return place;
};

const checked = (row: ArchivedRow, at: number, { changed, gone }: Place): Pick<Place, 'changed' | 'gone'> => {
  const stored = row.fileId === null ? null : readContent(row.fileId);
  if (stored === null) return { changed, gone: [...gone, at] };
  return { gone, changed: stored.sha256 === row.sha256 ? changed : [...changed, at] };
};

/** So that the next archiving makes the file again; the person's own note stays. */
const noteDamage = (files: readonly ArchivedRow[], from: number, { done, changed, gone }: Place): void => {
  const rows = files.flatMap((row, at) => {
    const isGone = gone.includes(at);
    if (at < from || at >= done || !(isGone || changed.includes(at))) return [];
    const { campaign, file, version } = row;
    const note = row.note ?? `${isGone ? 'Mất' : 'Bị sửa'}, kiểm tra ngày ${formatDate(today())}`;
    return [{ campaign, file, version, source: null, note, ...(isGone ? { fileId: null, url: null } : {}) }];
  });
  writeRows(archivedFiles, rows);
};

const readPlace = (campaign: string): Place | null => {
  const text = readProperty(PLACE) ?? '';
  // Written above, in this shape.
  const known = text === '' ? null : (JSON.parse(text) as Place);
  return known?.campaign === campaign ? known : null;
};
