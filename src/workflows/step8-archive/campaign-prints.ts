/** The newest printed list (BM.CTHS.06.01) of each class that a campaign is about. */
import { PRINT_KIND } from '../../domain/documents/roster-print-plan';
import { graduationYear } from '../../domain/roster/graduations';
import type { PaperRow } from '../../domain/office/office-tables';
import type { GraduationRow } from '../../domain/roster/graduations';
import { fold } from '../../domain/text';
import { classLabel } from '../../domain/roster/class-names';

export interface CampaignPrint {
  /** Graduation year and class: '2025 KT2 K59'. */
  readonly period: string;
  readonly docxId: string;
}

/** The classes of the people asked, as their prints are called, folded. */
export const printPeriods = (targets: readonly GraduationRow[]): ReadonlySet<string> =>
  new Set(targets.map((row) => fold(`${graduationYear(row)} ${classLabel(row)}`)));

export const campaignPrints = (
  targets: readonly GraduationRow[],
  papers: readonly PaperRow[],
): CampaignPrint[] => {
  const asked = printPeriods(targets);
  const newest = new Map<string, PaperRow>();
  for (const paper of papers)
    if (paper.kind === PRINT_KIND && paper.docxId !== null && asked.has(fold(paper.period)))
      if (paper.version >= (newest.get(paper.period)?.version ?? 0)) newest.set(paper.period, paper);
  return [...newest.values()].flatMap(({ period, docxId }) => (docxId === null ? [] : [{ period, docxId }]));
};
