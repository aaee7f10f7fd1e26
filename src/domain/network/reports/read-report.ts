/** Submissions of the units' form as rows of `Báo cáo 6 tháng`: the newest of each unit counts (S2.53). */
import type { IsoDate, LocalTime } from '../../dates';
import { fitCell, fold, tidy, tidyOrNull } from '../../text';
import { unitReports, type UnitReportRow } from '../registers/unit-reports';
import { unitKey, type ReportingUnit } from './count-figures';
import { FIGURES, figureLabel, type FigureName } from './figures';

export interface ReportSubmission {
  readonly id: string;
  readonly submittedAt: LocalTime;
  readonly words: Readonly<Record<string, string>>;
}

/** By its code, then by its name; null where it is no unit of the college. */
const unitOf = ({ words }: ReportSubmission, units: readonly ReportingUnit[]): ReportingUnit | null => {
  const [code, name] = [tidy(words.code ?? ''), fold(words.unit ?? '')];
  return (
    units.find((unit) => unitKey(unit) === code) ?? units.find((unit) => fold(unit.name) === name) ?? null
  );
};

interface ReadFigures {
  readonly figures: Readonly<Record<FigureName, number | null>>;
  /** What could not be read, as it was typed. */
  readonly unread: readonly string[];
}

const readFigures = (words: ReportSubmission['words']): ReadFigures => {
  const unread: string[] = [];
  const read = FIGURES.map((name): [FigureName, number | null] => {
    const typed = tidy(words[name] ?? '');
    if (typed === '') return [name, null];
    const reading = unitReports.columns[name].kind.read(typed);
    if (!reading.ok || reading.value < 0) unread.push(`${figureLabel(name)}: đơn vị ghi “${typed}”.`);
    return [name, reading.ok && reading.value >= 0 ? reading.value : null];
  });
  // Every name of FIGURES with its value.
  return { figures: Object.fromEntries(read) as ReadFigures['figures'], unread };
};

/** A unit's row of a period has the same key at every pull; who is no unit keeps the submission's own. */
const reportKey = (due: IsoDate, unit: string): string => `${due} ${unit}`;

const rowOf = (due: IsoDate, one: ReportSubmission, unit: ReportingUnit | null): UnitReportRow => {
  const { words, submittedAt } = one;
  const { figures, unread } = readFigures(words);
  const text = (name: string): string | null => {
    const said = tidyOrNull(words[name]);
    return said === null ? null : fitCell(said);
  };
  return {
    due,
    unit: unit?.name ?? tidyOrNull(words.unit) ?? 'Không ghi đơn vị',
    receivedOn: submittedAt.slice(0, 10),
    reporter: text('reporter'),
    ...figures,
    difficulties: text('difficulties'),
    proposals: text('proposals'),
    note: unread.length === 0 ? null : unread.join(' '),
    submittedAt,
    rowKey: reportKey(due, unit === null ? one.id : unitKey(unit)),
  };
};

/** `submissions` oldest first; rows that stand so already are left out. */
export const planReports = (
  due: IsoDate,
  submissions: readonly ReportSubmission[],
  units: readonly ReportingUnit[],
  known: readonly UnitReportRow[],
): UnitReportRow[] => {
  const rows = new Map<string | null, UnitReportRow>();
  for (const one of submissions) {
    const row = rowOf(due, one, unitOf(one, units));
    rows.set(row.rowKey, row);
  }
  const before = new Map(known.map(({ rowKey, submittedAt }) => [rowKey, submittedAt]));
  return [...rows.values()].filter(({ rowKey, submittedAt }) => {
    const earlier = before.get(rowKey);
    return earlier == null || (submittedAt !== null && submittedAt > earlier);
  });
};
