/** The consolidated half-yearly report of the period at hand as .docx and Doc, a new version each time (S2.55). */
import { fillTemplate } from '../../../domain/documents/fill-template';
import { countMous, sumRaised } from '../../../domain/network/kpis';
import { mous } from '../../../domain/network/registers/mous';
import { sponsorships } from '../../../domain/network/registers/sponsorships';
import type { UnitReportRow } from '../../../domain/network/registers/unit-reports';
import { unitKey } from '../../../domain/network/reports/count-figures';
import { noFigures, ofFigures } from '../../../domain/network/reports/figures';
import type { UnitStanding } from '../../../domain/network/reports/standing';
import {
  formatSummary,
  parseSummary,
  summaryData,
  summaryPeriod,
  summaryTitle,
  type FrozenSummary,
  type SummaryUnit,
} from '../../../domain/network/reports/summary';
import { summaryTags } from '../../../domain/network/reports/summary-tags';
import { config } from '../../../domain/office/office-tables';
import { numberSetting, parseSettings } from '../../../domain/office/settings';
import { userError } from '../../../domain/problem';
import { fold } from '../../../domain/text';
import { readUsable } from '../../../google/read-table';
import { underLock } from '../../../google/session';
import { makePaper, type MadePaper } from '../../shared/make-paper';
import { readSettings } from '../../shared/read-settings';
import type { RegistersRead } from './read-counted-registers';
import { readReports, readReportStand, type ReportStand } from './report-stand';
import { figuresOf } from './send-report-mails';

/** Throws a UserError where no unit has reported. */
export const createUnitSummary = (): MadePaper =>
  underLock('tạo báo cáo tổng hợp', () => {
    const stand = readReportStand();
    const { due } = stand.period;
    if (stand.standings.every(({ receivedOn }) => receivedOn === null))
      throw userError('reports.none', { due });
    return makePaper({
      kind: 'unitSummary',
      period: summaryPeriod(due),
      title: summaryTitle(due),
      tags: summaryTags,
      isOrdered: () => true,
      freeze: () => formatSummary(readSummary(stand)),
      fill: (template, frozen) => {
        const rows = readUsable(config);
        return fillTemplate(template, summaryData(parseSummary(frozen), rows, parseSettings(rows)));
      },
    }).paper;
  });

const readSummary = ({ context, period, units, standings }: ReportStand): FrozenSummary => {
  const { due } = period;
  const { counted, book } = figuresOf(due, context, units);
  const reports = new Map(
    readReports()
      .filter((row) => row.due === due)
      .map((row) => [fold(row.unit), row]),
  );
  const span = { from: period.from, to: due < context.today ? due : context.today };
  return {
    due,
    ...span,
    madeOn: context.today,
    school: counted.school,
    units: standings.map((standing) => {
      const known = counted.units.get(unitKey(standing.unit)) ?? noFigures();
      return { ...reportedBy(standing, reports.get(fold(standing.unit.name))), book: known };
    }),
    mous: countMous(readUsable(mous), span),
    raised: sumRaised(readUsable(sponsorships), span),
    updated: cohortOf(book),
    updatedTarget: numberSetting(readSettings(), 'updatedTarget'),
  };
};

/** How much of the newest cohort is known; null while nobody has graduated. */
const cohortOf = ({ graduationYear, newCohort, updated }: RegistersRead): FrozenSummary['updated'] =>
  graduationYear === null ? null : { graduationYear, graduates: newCohort, updated: updated.length };

const reportedBy = (
  { unit, receivedOn, late }: UnitStanding,
  report: UnitReportRow | undefined,
): Omit<SummaryUnit, 'book'> => {
  return {
    name: unit.name,
    receivedOn,
    late,
    reported: ofFigures((name) => report?.[name] ?? null),
    difficulties: report?.difficulties ?? null,
    proposals: report?.proposals ?? null,
  };
};
