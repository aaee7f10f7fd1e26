/** Takes what the units reported, notes its receipt, and reminds those who have not (S2.53–S2.55). */
import { addDays, addMinutes, type LocalTime } from '../../../domain/dates';
import { isOn } from '../../../domain/network/groups';
import { planReports } from '../../../domain/network/reports/read-report';
import { reportSurvey } from '../../../domain/network/reports/report-form';
import { reminderDue } from '../../../domain/network/reports/standing';
import { reportForms } from '../../../domain/network/reports/tables';
import { unitReports } from '../../../domain/network/registers/unit-reports';
import { units } from '../../../domain/network/registers/units';
import { userError } from '../../../domain/problem';
import { readAnswers } from '../../../domain/survey/answers';
import { parseItemIds } from '../../../domain/survey/stored-cells';
import { now, today, type Budget } from '../../../google/clock';
import { ensureTab } from '../../../google/ensure-tab';
import { readNewSubmissions } from '../../../google/forms/read-responses';
import { writeRows } from '../../../google/keyed-write';
import { readUsable } from '../../../google/read-table';
import { underLock } from '../../../google/session';
import { finishUnfinished } from '../../shared/finish-unfinished';
import { readSettings } from '../../shared/read-settings';
import { writeTask } from '../../shared/tasks';
import { PULL_EVERY_MINUTES } from './open-unit-reports';
import { readReportForms, readReports, type OpenReportForm } from './report-stand';
import { sendReportMails } from './send-report-mails';

/** Late reports are taken this long after the due day. */
const LATE_DAYS = 60;
/** Reminders go when offices open. */
const OFFICE_HOUR = '07:00';

/** Of every period whose reports may still come. */
export const pullUnitReports = (): { readonly pulled: number } =>
  underLock('lấy báo cáo 6 tháng', () => {
    finishUnfinished();
    const forms = openForms();
    if (forms.length === 0) throw userError('reports.noForm', {});
    return { pulled: forms.reduce((sum, form) => sum + pullForm(form), 0) };
  });

const openForms = (): OpenReportForm[] =>
  readReportForms().filter(({ due }) => addDays(due, LATE_DAYS) >= today());

const pullForm = ({ due, formId, itemIds, pulledUntil }: OpenReportForm): number => {
  const submissions = readNewSubmissions(formId, pulledUntil);
  const until: LocalTime = submissions[submissions.length - 1]?.submittedAt ?? '';
  const ids = parseItemIds(itemIds);
  const rows = planReports(
    due,
    submissions.map((submission) => ({
      id: submission.id,
      submittedAt: submission.submittedAt,
      words: readAnswers(reportSurvey, ids, submission.readAnswers()).words,
    })),
    readUsable(units),
    readReports(),
  );
  if (rows.length > 0) {
    ensureTab(unitReports);
    writeRows(unitReports, rows);
  }
  if (until > (pulledUntil ?? '')) writeRows(reportForms, [{ due, pulledUntil: until }]);
  return rows.length;
};

/** Where the schedule was emptied while reports are awaited: in a restored workbook. */
export const resumeUnitReports = (): void => {
  if (isOn(readSettings(), 'duties') && openForms().length > 0)
    writeTask('unitReports', addMinutes(now(), PULL_EVERY_MINUTES), null);
};

/** What the dispatcher does once an hour: pulls, sends first mails that wait for quota, reminds on their days. */
export const tendUnitReports = (budget: Budget): string => {
  const forms = isOn(readSettings(), 'duties') ? openForms() : [];
  const next = forms.length > 0 ? addMinutes(now(), PULL_EVERY_MINUTES) : null;
  underLock('ghi lịch chạy', () => writeTask('unitReports', next, null));
  if (forms.length === 0) return 'Không có kỳ báo cáo nào đang mở';
  const { pulled } = pullUnitReports();
  const sent = underLock('gửi thư báo cáo', () =>
    forms.reduce((sum, form) => sum + (remind(form, budget) ? 1 : 0), 0),
  );
  return `Đã lấy ${pulled} báo cáo${sent > 0 ? ', đã gửi thư của kỳ' : ''}`;
};

const remind = ({ due, openedOn }: OpenReportForm, budget: Budget): boolean => {
  if (now().slice(11, 16) < OFFICE_HOUR || today() > due) return false;
  const days = reminderDue(due, openedOn, today());
  return sendReportMails(due, days, budget).gone > 0;
};
