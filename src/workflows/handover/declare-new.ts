/** Makes a copied workbook one of its own: account, ids, trigger and templates anew, and nothing that points to the other's outside. */
import { fixedTables } from '../../domain/all-tables';
import { campaigns, invitations, mails } from '../../domain/collection/collection-tables';
import { dayForms } from '../../domain/graduation-day/tables';
import { doorSheets } from '../../domain/network/events/tables';
import { registerForms } from '../../domain/network/forms/tables';
import { newsletters } from '../../domain/network/newsletters/table';
import { facultyCopies } from '../../domain/network/sharing/tables';
import { reportForms } from '../../domain/network/reports/tables';
import { schedule } from '../../domain/office/office-tables';
import { queue } from '../../domain/queue/queue-table';
import { userError } from '../../domain/problem';
import { isCopied, writeOwner } from '../../google/account';
import { logOnce } from '../../google/change-log';
import { writeRows } from '../../google/keyed-write';
import { applyTabs } from '../../google/make-tab';
import { readUsable } from '../../google/read-table';
import { replaceRows } from '../../google/replace-rows';
import { underLock, whoami } from '../../google/session';
import { applyClockTrigger } from '../../google/triggers';
import { findSheet, workbook } from '../../google/workbook';
import { finishUnfinished } from '../shared/finish-unfinished';
import { remakeTemplates } from '../shared/folders';
import { carryTrial } from '../trial/carry-trial';

/** The id in `Cấu hình` changes last: until then the workbook is still a copy, and this may be run again. */
export const declareNew = (): { readonly made: string[] } =>
  underLock('nhận bảng tính mới', () => {
    if (!isCopied()) {
      finishUnfinished();
      throw userError('workbook.notCopied', {});
    }
    const tabs = applyTabs(fixedTables).filter((what) => what !== null);
    finishUnfinished();
    cutCampaigns();
    cutDayForms();
    if (findSheet(reportForms) !== null) replaceRows(reportForms, []);
    if (findSheet(facultyCopies) !== null) replaceRows(facultyCopies, []);
    if (findSheet(doorSheets) !== null) replaceRows(doorSheets, []);
    if (findSheet(registerForms) !== null) replaceRows(registerForms, []);
    cutNewsletters();
    // Codes, mails, due times and requests belong to the other workbook's form and account.
    replaceRows(invitations, []);
    replaceRows(mails, []);
    replaceRows(schedule, []);
    replaceRows(queue, []);
    const made = [...tabs, ...remakeTemplates()];
    if (applyClockTrigger()) made.push('Lịch chạy tự động');
    carryTrial();
    logOnce(`Nhận bảng ${workbook().getId()}`, { action: 'Nhận là bảng tính mới', after: whoami() });
    writeOwner(whoami());
    return { made };
  });

/** An issue on its way goes on in the other workbook, whose mails are known there. */
const cutNewsletters = (): void => {
  writeRows(
    newsletters,
    readUsable(newsletters)
      .filter(({ state }) => state === 'Đang gửi')
      .map(({ issue }) => ({ issue, state: 'Đã gửi' as const })),
  );
};

/** What was declared stays; the forms are the other workbook's. */
const cutDayForms = (): void => {
  writeRows(
    dayForms,
    readUsable(dayForms).map(({ year }) => ({
      year,
      formId: null,
      itemIds: null,
      formUrl: null,
      posterUrl: null,
      pulledUntil: null,
      pullsUntil: null,
    })),
  );
};

/** The campaigns stay with their answers; their forms are the other workbook's, so an open one is to be opened anew. */
const cutCampaigns = (): void => {
  writeRows(
    campaigns,
    readUsable(campaigns).map(({ campaign, state }) => ({
      campaign,
      state: state === 'Đã đóng' ? state : ('Đang dựng phiếu' as const),
      formId: null,
      formUrl: null,
      itemIds: null,
      prefill: null,
      pulledUntil: null,
      shortFormId: null,
      shortFormUrl: null,
      shortItemIds: null,
      shortPrefill: null,
      shortPulledUntil: null,
      optOutFormId: null,
      optOutItemIds: null,
      optOutPrefill: null,
      optOutPulledUntil: null,
    })),
  );
};
