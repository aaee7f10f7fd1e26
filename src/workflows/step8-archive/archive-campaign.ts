/** Step 8, Bảo quản, lưu trữ: the four parts of the campaign's file as locked copies in Drive, with a list of their hashes. */
import { archivedFiles, type ArchivedRow } from '../../domain/archive/archive-table';
import { INDEX_FILE, INDEX_PART } from '../../domain/archive/archive-parts';
import { indexSheet } from '../../domain/archive/archive-sheets';
import { newestFiles, planArchive, versionedName, type ToArchive } from '../../domain/archive/plan-archive';
import type { CampaignRow } from '../../domain/collection/collection-tables';
import { papers } from '../../domain/office/office-tables';
import { userError } from '../../domain/problem';
import { now, type Budget } from '../../google/clock';
import { saveArchived } from '../../google/documents/archive-files';
import { ensureTab } from '../../google/ensure-tab';
import { writeRows } from '../../google/keyed-write';
import { readUsable } from '../../google/read-table';
import { underLock, whoami } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';
import type { Progress } from '../shared/progress';
import { readCampaign, readTargets } from '../shared/read-campaign';
import { ensureArchiveFolder, ensurePartFolder } from './archive-folders';
import { readScans } from '../step2-7-approval/scans';
import { campaignPrints } from './campaign-prints';
import { readKeeping } from './read-archive';
import { binPeopleTables } from './people-tables';
import { aroundFiles, copiedFiles, madeFiles, tableFiles, type ArchiveFile } from './wanted-files';

export interface ArchiveProgress extends Progress {
  readonly folderUrl: string;
  /** Files that lie in the archive. */
  readonly files: number;
  /** Files that this account cannot reach, by name. */
  readonly missing: readonly string[];
}

/** Goes on where it stopped; pressed again later it adds what is new beside what is there. Call again while it is running. */
export const archiveCampaign = (budget: Budget): ArchiveProgress =>
  underLock('lưu hồ sơ', () => {
    ensureTab(archivedFiles);
    finishUnfinished();
    const campaign = readCampaign();
    if (campaign === null) throw userError('archive.noCampaign', {});
    const folder = ensureArchiveFolder(campaign.campaign);
    const begun = { missing: new Set<string>(), folders: new Map<number, string>() };
    const desk: Desk = { campaign: campaign.campaign, folderId: folder.id, budget, ...begun };
    const rows = readUsable(papers);
    const copies = copiedFiles(campaign, rows, readPrints(campaign), readScans());
    // Docs are exported and tables made anew each time, so they wait until everything that is only copied is there.
    const made = (): ArchiveFile[] => [...aroundFiles(campaign, rows), ...madeFiles(campaign)];
    const wanted = archiveAll(copies, desk) === 0 ? [...copies, ...made()] : copies;
    const left = archiveAll(wanted, desk);
    if (left === 0 && wanted !== copies) finish(desk);
    const files = newestOf(desk).size;
    const isDone = left === 0 && wanted !== copies;
    return {
      state: isDone ? 'done' : 'running',
      label: 'Đang lưu hồ sơ',
      done: files,
      total: isDone ? files : Math.max(files + left, wanted.length),
      folderUrl: folder.url,
      files,
      missing: [...desk.missing],
    };
  });

interface Desk {
  readonly campaign: string;
  readonly folderId: string;
  readonly budget: Budget;
  readonly missing: Set<string>;
  /** Folders of the parts that this press has asked for. */
  readonly folders: Map<number, string>;
}

const readPrints = (campaign: CampaignRow): ReturnType<typeof campaignPrints> =>
  campaignPrints(readTargets(campaign), readUsable(papers));

const newestOf = ({ campaign }: Desk): Map<string, ArchivedRow> =>
  newestFiles(readUsable(archivedFiles), campaign);

/** Rows noted at once. */
const PAGE = 10;

/** Archives file after file while there is time, the first one always. Gives how many are left for the next call. */
const archiveAll = (wanted: readonly ArchiveFile[], desk: Desk): number => {
  const jobs = planArchive(wanted, newestOf(desk)).filter(({ file }) => !desk.missing.has(file));
  let done = 0;
  while (done < jobs.length && (done === 0 || desk.budget.hasTime())) {
    const page = jobs.slice(done, done + PAGE);
    const rows: NewRow[] = [];
    let tried = 0;
    for (const job of page) {
      if (tried > 0 && !desk.budget.hasTime()) break;
      rows.push(...archive(job, desk));
      tried += 1;
    }
    writeRows(archivedFiles, rows);
    done += tried;
  }
  return jobs.length - done;
};

type NewRow = Pick<ArchivedRow, 'campaign' | 'file' | 'version'> & Partial<ArchivedRow>;

/** The row of a file that lies in Drive now, and that of the version it replaces. */
const archive = (job: ToArchive<ArchiveFile>, desk: Desk): NewRow[] => {
  const { part, file, version, source, mimeType } = job;
  const { campaign } = desk;
  const content = job.content();
  if (content === null) {
    desk.missing.add(file);
    return [];
  }
  const mark = { campaign, file, version, source };
  const saved = saveArchived(
    versionedName(file, version),
    mimeType,
    ensureFolderOf(part, desk),
    mark,
    () => content,
  );
  const row: NewRow = { ...mark, ...saved, part, archivedAt: now(), archivedBy: whoami(), replaced: false };
  return version === 1 ? [row] : [row, { campaign, file, version: version - 1, replaced: true }];
};

const ensureFolderOf = (part: number, { folderId, folders }: Desk): string => {
  const known = folders.get(part) ?? ensurePartFolder(part, folderId);
  folders.set(part, known);
  return known;
};

/** Older tables of people go to the bin, and the list of all files comes last. */
const finish = (desk: Desk): void => {
  binOldPeople(desk);
  const files = readUsable(archivedFiles).filter(
    (row) => row.campaign === desk.campaign && row.part !== INDEX_PART && row.fileId !== null,
  );
  archiveAll(tableFiles(INDEX_PART, INDEX_FILE, indexSheet(files, readKeeping())), {
    ...desk,
    // The list is short and ends the work: it is not put off.
    budget: { hasTime: () => true },
  });
};

/** So that what somebody asked to have erased does not live on in an older copy (S1.36). */
const binOldPeople = ({ campaign }: Desk): void => {
  binPeopleTables(
    readUsable(archivedFiles).filter((row) => row.campaign === campaign && row.replaced === true),
  );
};
