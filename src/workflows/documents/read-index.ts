/** What the index of a campaign's file lists: the papers of `Hồ sơ`, and how many answered. */
import { INDEX_PART } from '../../domain/archive/archive-parts';
import { archivedName } from '../../domain/archive/plan-check';
import { inScope } from '../../domain/collection/campaign-scope';
import { countedAnswers } from '../../domain/collection/counted-answers';
import { responseHeads } from '../../domain/collection/responses-table';
import type { FrozenIndex, IndexedFile, IndexedPaper } from '../../domain/documents/file-index-data';
import { PRINT_KIND } from '../../domain/documents/roster-print-plan';
import { papers, type PaperRow } from '../../domain/office/office-tables';
import { graduations } from '../../domain/roster/graduations';
import { today } from '../../google/clock';
import { readUsable } from '../../google/read-table';
import { readCampaign } from '../shared/read-campaign';
import { readArchived } from '../step8-archive/read-archive';

const indexed = (row: PaperRow): IndexedPaper => {
  const { kind, version, title, state, number, date, snapshotHash, madeAt } = row;
  return { kind, version, title, state, number, date, snapshotHash, madeAt };
};

/** The list of the archive itself is left out: it is made after this one. */
const archivedFilesOf = (campaign: string): IndexedFile[] =>
  [...readArchived(campaign).values()].flatMap((row) =>
    row.part === INDEX_PART || row.fileId === null || row.sha256 === null
      ? []
      : [
          {
            part: row.part,
            name: archivedName(row),
            archivedOn: (row.archivedAt ?? '').slice(0, 10),
            sha256: row.sha256,
          },
        ],
  );

/** Printed lists belong to the year of graduation, the other papers to the campaign. */
export const readIndex = (period: string, year: number): FrozenIndex => {
  const campaign = readCampaign();
  const roster = readUsable(graduations);
  const targets = campaign === null ? roster : roster.filter(inScope(campaign));
  return {
    campaign: period,
    year,
    madeOn: today(),
    papers: readUsable(papers)
      .filter((row) => (row.kind === PRINT_KIND ? row.period.startsWith(`${year} `) : row.period === period))
      .map(indexed),
    answered: campaign === null ? 0 : countedAnswers(readUsable(responseHeads), campaign.campaign).size,
    targets: targets.length,
    files: archivedFilesOf(period),
  };
};
