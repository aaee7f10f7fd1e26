/** Where a campaign's archive lies in Drive: one folder with a folder for each of the four parts. */
import { PARTS } from '../../domain/archive/archive-parts';
import { filesInFolder } from '../../google/documents/find-files';
import { ensureFolder } from '../../google/documents/save-files';
import type { LyingFile } from '../../domain/archive/plan-check';
import type { FoundFile } from '../../google/documents/find-files';
import { campaignFolder } from '../shared/folders';

const FOLDER = 'Hồ sơ lưu';

export const ensureArchiveFolder = (campaign: string): FoundFile =>
  ensureFolder(FOLDER, ensureFolder(campaignFolder(campaign), null).id);

/** The part's own folder; what belongs to no part lies in the archive's. */
export const ensurePartFolder = (part: number, folderId: string): string => {
  const title = PARTS.find((one) => one.part === part)?.title;
  return title === undefined ? folderId : ensureFolder(`${part}. ${title}`, folderId).id;
};

/** Every file in the archive's folders that the program may see: drive.file shows it none that people put there themselves. */
export const lyingFiles = (campaign: string): LyingFile[] => {
  const { id } = ensureArchiveFolder(campaign);
  const folders = [id, ...PARTS.map(({ part }) => ensurePartFolder(part, id))];
  return folders.flatMap((folder) => filesInFolder(folder)).filter((file) => !folders.includes(file.id));
};
