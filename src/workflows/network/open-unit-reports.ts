/** The half-yearly form made and opened, and every unit written to once with its own link; called again while running (S2.53). */
import { addMinutes, type IsoDate } from '../../domain/dates';
import {
  formatReportPattern,
  parseReportProbe,
  reportProbes,
} from '../../domain/network/reports/report-links';
import { reportForm, reportFormTitle } from '../../domain/network/reports/report-form';
import { reportPeriods } from '../../domain/network/reports/standing';
import { reportForms } from '../../domain/network/reports/tables';
import { unitReportsRegister } from '../../domain/network/registers/unit-reports';
import { summaryPeriod } from '../../domain/network/reports/summary';
import { paperKinds } from '../../domain/papers/paper-kinds';
import type { NetworkContext } from '../../domain/network/register';
import { UserError, userError } from '../../domain/problem';
import { planFormBuild } from '../../domain/survey/plan-form-build';
import { readEditors } from '../../google/account';
import { now, today, type Budget } from '../../google/clock';
import { ensureFolder } from '../../google/documents/save-files';
import { ensureTab } from '../../google/ensure-tab';
import { applyBuildSteps, applyFormTexts } from '../../google/forms/apply-build-steps';
import { ensureFormFile, openForm } from '../../google/forms/form-file';
import { publishForm } from '../../google/forms/publish-form';
import { itemIdsByCode, readFormItems } from '../../google/forms/read-form-items';
import { readProbeLink } from '../../google/forms/read-probe-link';
import { shareForm } from '../../google/forms/share-form';
import { writeRows } from '../../google/keyed-write';
import { readUsable } from '../../google/read-table';
import { underLock } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';
import { paperFolder } from '../shared/folders';
import type { Progress } from '../shared/progress';
import { readSettings } from '../shared/read-settings';
import { writeTask } from '../shared/tasks';
import { readContext } from './read-context';
import { requireOn } from './read-register';
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
    ensureTab(reportForms);
    const row = readUsable(reportForms).find((one) => one.due === due);
    const formId = row?.formId ?? makeFile(due);
    const built = row?.formUrl == null ? build(due, formId, budget) : { done: 1, total: 1 };
    const label = 'Đang mở phiếu báo cáo 6 tháng';
    if (built.done < built.total) return { ...NOT_SENT, ...built, label, state: 'running', formUrl: null };
    const formUrl = row?.formUrl ?? open(due, formId);
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
  const mails = sendReportMails(due, null, budget);
  const { sent, left, quotaOut } = mails;
  const state = left > 0 && !quotaOut ? 'running' : 'done';
  const label = 'Đang gửi phiếu báo cáo cho các đơn vị';
  return { ...mails, state, label, done: sent, total: sent + left };
};

/** The file comes first and its id is noted before anything is built. */
const makeFile = (due: IsoDate): string => {
  const folder = ensureFolder(reportFolder(due), null).id;
  const formId = ensureFormFile(reportFormTitle(due), folder, due, 'unitReport');
  writeRows(reportForms, [{ due, formId }]);
  return formId;
};

const build = (
  due: IsoDate,
  formId: string,
  budget: Budget,
): { readonly done: number; readonly total: number } => {
  const form = openForm(formId);
  const spec = reportForm(readSettings(), due);
  applyFormTexts(form, spec);
  const built = applyBuildSteps(form, planFormBuild(spec, readFormItems(form)), budget);
  if (built.done < built.total) return built;
  const itemIds = itemIdsByCode(form, spec);
  const pattern = parseReportProbe(readProbeLink(formId, itemIds, reportProbes));
  if (!pattern) throw new Error('the prefilled link of the probe does not hold its answers');
  const prefill = formatReportPattern(pattern);
  writeRows(reportForms, [{ due, itemIds: JSON.stringify(itemIds), prefill }]);
  return built;
};

/** Opened last, and read back; the address is noted when it is open. */
const open = (due: IsoDate, formId: string): string => {
  shareForm(formId, readEditors());
  const [fault] = publishForm(formId);
  if (fault) throw new UserError(fault);
  const formUrl = openForm(formId).getPublishedUrl();
  writeRows(reportForms, [{ due, formUrl, openedOn: today() }]);
  return formUrl;
};
