/** The half-yearly form made and opened, and every unit written to once with its own link; called again while running (S2.53). */
import { addMinutes, type IsoDate } from '../../../domain/dates';
import { reportProbes } from '../../../domain/network/reports/report-links';
import { reportForm, reportFormTitle } from '../../../domain/network/reports/report-form';
import { reportPeriods } from '../../../domain/network/reports/standing';
import { reportForms } from '../../../domain/network/reports/tables';
import { unitReportsRegister } from '../../../domain/network/registers/unit-reports';
import { summaryPeriod } from '../../../domain/network/reports/summary';
import { paperKinds } from '../../../domain/papers/paper-kinds';
import type { NetworkContext } from '../../../domain/network/register';
import { userError } from '../../../domain/problem';
import { now, today, type Budget } from '../../../google/clock';
import { ensureTab } from '../../../google/ensure-tab';
import { makeForm, type MadeForm, type WantedForm } from '../../../google/forms/make-form';
import { writeRows } from '../../../google/keyed-write';
import { readUsable } from '../../../google/read-table';
import { underLock } from '../../../google/session';
import { finishUnfinished } from '../../shared/finish-unfinished';
import { paperFolder } from '../../shared/folders';
import type { Progress } from '../../shared/progress';
import { readSettings } from '../../shared/read-settings';
import { writeTask } from '../../shared/tasks';
import { readContext } from '../read-context';
import { requireOn } from '../registers/read-register';
import { sendReportMails, type ReportMails } from './send-report-mails';

/** How often answers are taken by themselves. */
export const PULL_EVERY_MINUTES = 60;

export interface ReportsOpened extends Progress, ReportMails {
  /** null while the form is being built. */
  readonly formUrl: string | null;
}

/** Where the period's half-yearly papers lie. */
const reportFolder = (due: IsoDate): string => paperFolder(paperKinds.unitSummary.label, summaryPeriod(due));

/** Of the running period or the one before. Units that have their mail or have reported get none. */
export const openUnitReports = ({ due }: { readonly due: IsoDate }, budget: Budget): ReportsOpened =>
  underLock('mở phiếu báo cáo 6 tháng', () => {
    finishUnfinished();
    const context = readContext();
    requireOn(unitReportsRegister, context);
    requireOpenPeriod(due, context);
    const label = 'Đang mở phiếu báo cáo 6 tháng';
    const { formUrl, ...built } = makeOnce(due, budget);
    if (formUrl === null) return { ...NOT_SENT, ...built, label, state: 'running', formUrl };
    writeTask('unitReports', addMinutes(now(), PULL_EVERY_MINUTES), null);
    return { ...sendAll(due, budget), formUrl };
  });

const NOT_SENT: ReportMails = {
  sent: 0,
  left: 0,
  quotaOut: false,
  unclear: [],
  failed: [],
  withoutEmail: [],
};

const requireOpenPeriod = (due: IsoDate, { today: day, settings }: NetworkContext): void => {
  const { now: running, before } = reportPeriods(day, settings);
  if (due !== running.due && due !== before?.due) throw userError('reports.otherPeriod', { due });
};

/** Out of quota it is done for today: the dispatcher goes on. */
const sendAll = (due: IsoDate, budget: Budget): ReportMails & Progress => {
  const { stand } = sendReportMails(due, null, budget);
  const { sent, left, quotaOut } = stand;
  const state = left > 0 && !quotaOut ? 'running' : 'done';
  const label = 'Đang gửi phiếu báo cáo cho các đơn vị';
  return { ...stand, state, label, done: sent, total: sent + left };
};

/** A form that is open already stays as the units know it. */
const makeOnce = (due: IsoDate, budget: Budget): Pick<MadeForm, 'done' | 'total' | 'formUrl'> => {
  ensureTab(reportForms);
  const row = readUsable(reportForms).find((one) => one.due === due);
  if (row?.formUrl != null) return { done: 1, total: 1, formUrl: row.formUrl };
  const { done, total, formUrl } = makeForm({ ...wanted(due), row }, budget);
  return { done, total, formUrl };
};

const wanted = (due: IsoDate): Omit<WantedForm, 'row'> => ({
  spec: reportForm(readSettings(), due),
  probes: reportProbes,
  file: { name: reportFormTitle(due), folder: reportFolder(due), form: 'unitReport', of: due },
  note: ({ formUrl, ...cells }) => {
    const opened = formUrl === undefined ? {} : { formUrl, openedOn: today() };
    writeRows(reportForms, [{ due, ...cells, ...opened }]);
  },
});
