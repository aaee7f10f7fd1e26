/** Reads what a campaign's archive holds, and where and how long the register of forms wants it kept (S1.34–S1.36). */
import { INDEX_PART, partGaps } from '../../domain/archive/archive-parts';
import { archivedFiles, type ArchivedRow } from '../../domain/archive/archive-table';
import { newestFiles } from '../../domain/archive/plan-archive';
import type { ArchiveStanding, BoardFacts } from '../../domain/office/board-facts';
import { config, type PaperRow } from '../../domain/office/office-tables';
import type { GraduationRow } from '../../domain/roster/graduations';
import { readUsable } from '../../google/read-table';
import { findSheet } from '../../google/workbook';
import { campaignPrints, printPeriods } from './campaign-prints';

/** The newest version of each file, by name; none before the first. */
export const readArchived = (campaign: string): ReadonlyMap<string, ArchivedRow> =>
  findSheet(archivedFiles) === null ? new Map() : newestFiles(readUsable(archivedFiles), campaign);

const SURVEY_FORM = 'Phiếu Khảo sát HSSV';

/** 'Phòng CT HSSV, Vĩnh viễn'. */
export const readKeeping = (): string => {
  const form = readUsable(config).find(({ section, name }) => section === 'Biểu mẫu' && name === SURVEY_FORM);
  return [form?.owner ?? 'Phòng CT HSSV', form?.value ?? 'Vĩnh viễn'].join(', ');
};

type Known = Pick<BoardFacts, 'plan' | 'report' | 'answered' | 'unmatched' | 'marked'> & {
  readonly campaign: { readonly campaign: string } | null;
  readonly papers: readonly PaperRow[];
};

/** What each part of the campaign's file lacks, given what stands in the tabs, and which of its files have to be made again. */
export const gapsOf = (
  known: Known,
  targets: readonly GraduationRow[],
  files: Iterable<ArchivedRow>,
): Readonly<Record<number, string>> =>
  partGaps({
    ...known,
    classes: printPeriods(targets).size,
    printed: campaignPrints(targets, known.papers).length,
    damaged: [...files].filter(isDamaged).map(({ part }) => part),
  });

/** Found gone or changed, or taken out because somebody's data were erased. */
const isDamaged = ({ fileId, source }: ArchivedRow): boolean => fileId === null || source === null;

/** Where step 8 stands; null before the first file lies in the archive. */
export const readArchiveStanding = (
  known: Known,
  targets: readonly GraduationRow[],
): ArchiveStanding | null => {
  const files = known.campaign === null ? [] : [...readArchived(known.campaign.campaign).values()];
  if (files.length === 0) return null;
  return { listed: files.some(({ part }) => part === INDEX_PART), gaps: gapsOf(known, targets, files) };
};
