/** Reads what a campaign's archive holds, and where and how long the register of forms wants it kept (S1.34–S1.36). */
import { archivedFiles, type ArchivedRow } from '../../domain/archive/archive-table';
import { newestFiles } from '../../domain/archive/plan-archive';
import { config } from '../../domain/office/office-tables';
import { readUsable } from '../../google/read-table';
import { findSheet } from '../../google/workbook';

/** The newest version of each file, by name; none before the first. */
export const readArchived = (campaign: string): ReadonlyMap<string, ArchivedRow> =>
  findSheet(archivedFiles) === null ? new Map() : newestFiles(readUsable(archivedFiles), campaign);

const SURVEY_FORM = 'Phiếu Khảo sát HSSV';

/** 'Phòng CT HSSV, Vĩnh viễn'. */
export const readKeeping = (): string => {
  const form = readUsable(config).find(({ section, name }) => section === 'Biểu mẫu' && name === SURVEY_FORM);
  return [form?.owner ?? 'Phòng CT HSSV', form?.value ?? 'Vĩnh viễn'].join(', ');
};
