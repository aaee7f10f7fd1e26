/** `Bản tin`: every issue as it was composed, how it was sent, kept for ever (S2.15; Điều 4.1). */
import { choice, date, integer, lines, text, verbatim } from '../../columns';
import { table, type Row } from '../../table';

const own = { machine: true } as const;

export const ISSUE_STATES = ['Soạn', 'Đang gửi', 'Đã gửi'] as const;

export const newsletters = table({
  name: 'newsletters',
  title: 'Bản tin',
  key: ['issue'],
  visibility: 'on-first-row',
  columns: {
    issue: integer('Số', { ...own, required: true, width: 60 }),
    title: text('Tên bản tin', { ...own, required: true, width: 240 }),
    intro: lines('Lời mở đầu', { ...own, width: 280 }),
    /** The items as composed: what goes out on the last day is what went out on the first. */
    items: verbatim('Các tin', { ...own, required: true, width: 280 }),
    state: choice('Tình trạng', ISSUE_STATES, { ...own, required: true, width: 100 }),
    sentFrom: date('Gửi từ ngày', { ...own, width: 90 }),
    sentUntil: date('Gửi xong ngày', { ...own, width: 90 }),
    sent: integer('Số người nhận', { ...own, width: 90 }),
    by: text('Người soạn', { ...own, width: 190 }),
  },
});
export type NewsletterRow = Row<typeof newsletters>;
