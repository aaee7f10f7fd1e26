/** The form of each half year, with which the units report (S2.53). */
import { date, text, time, verbatim } from '../../columns';
import { table, type Row } from '../../table';

const own = { machine: true } as const;

export const reportForms = table({
  name: 'reportForms',
  title: 'Phiếu báo cáo 6 tháng',
  key: ['due'],
  visibility: 'hidden',
  columns: {
    due: date('Kỳ báo cáo (hạn nộp)', { ...own, required: true, width: 100 }),
    formId: text('Mã biểu mẫu', { ...own, width: 120 }),
    itemIds: verbatim('Mã câu hỏi trong phiếu', { ...own, width: 120 }),
    /** How a unit's prefilled link is made. */
    prefill: verbatim('Cách điền sẵn', { ...own, width: 120 }),
    /** Set last: the form stands and is open. */
    formUrl: text('Đường dẫn phiếu', { ...own, width: 220 }),
    openedOn: date('Mở ngày', { ...own, width: 90 }),
    pulledUntil: time('Đã lấy đến', { ...own, width: 130 }),
  },
});
export type ReportFormRow = Row<typeof reportForms>;
