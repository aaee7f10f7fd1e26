/** How the half-yearly reports stand: the period at hand, its form, the units, what has come in (S2.53, S2.54). */
import type { Period } from '../../../domain/network/duties/periods';
import type { NetworkContext } from '../../../domain/network/register';
import {
  unitReports,
  unitReportsRegister,
  type UnitReportRow,
} from '../../../domain/network/registers/unit-reports';
import { units, type UnitRow } from '../../../domain/network/registers/units';
import {
  periodAtHand,
  reportPeriods,
  standUnits,
  type UnitStanding,
} from '../../../domain/network/reports/standing';
import { reportForms, type ReportFormRow } from '../../../domain/network/reports/tables';
import { readUsable } from '../../../google/read-table';
import { readContext } from '../read-context';
import { requireOn } from '../registers/read-register';

export type OpenReportForm = ReportFormRow & {
  readonly formId: string;
  readonly formUrl: string;
  readonly prefill: string;
};

export interface ReportStand {
  readonly context: NetworkContext;
  readonly period: Period;
  /** The running period, where that at hand is the one before. */
  readonly next: Period | null;
  /** Null until the form of the period at hand is open. */
  readonly form: OpenReportForm | null;
  readonly units: readonly UnitRow[];
  readonly standings: readonly UnitStanding[];
}

/** Forms that take answers, the newest first. */
export const readReportForms = (): OpenReportForm[] =>
  readUsable(reportForms)
    .flatMap(({ formId, formUrl, prefill, ...row }) =>
      formId === null || formUrl === null || prefill === null ? [] : [{ ...row, formId, formUrl, prefill }],
    )
    .sort((a, b) => (a.due < b.due ? 1 : -1));

export const readReports = (): UnitReportRow[] => readUsable(unitReports);

/** Throws a UserError while the switch is off. */
export const readReportStand = (): ReportStand => {
  const context = readContext();
  requireOn(unitReportsRegister, context);
  const forms = readReportForms();
  const periods = reportPeriods(context.today, context.settings);
  const period = periodAtHand(periods, new Set(forms.map(({ due }) => due)));
  const own = readUsable(units);
  return {
    context,
    period,
    next: period.due === periods.now.due ? null : periods.now,
    form: forms.find(({ due }) => due === period.due) ?? null,
    units: own,
    standings: standUnits(own, readReports(), period.due, context.today),
  };
};
