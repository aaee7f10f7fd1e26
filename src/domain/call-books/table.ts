/** Tab `Sổ gọi`: the small Sheet of each class that its homeroom teacher works in, one row a campaign and class (B2, decision 11). */
import { choice, email, text, time, verbatim } from '../columns';
import { MAIL_STATES } from '../collection/collection-tables';
import { table, type Row } from '../table';

export const callBooks = table({
  name: 'callBooks',
  title: 'Sổ gọi',
  key: ['campaign', 'className', 'cohort'],
  visibility: 'hidden',
  columns: {
    campaign: text('Đợt', { required: true, machine: true, width: 70 }),
    className: text('Lớp', { required: true, machine: true, width: 90 }),
    cohort: text('Khóa', { required: true, machine: true, width: 60 }),
    fileId: text('Mã tệp', { machine: true, width: 120 }),
    url: text('Mở sổ', { machine: true, width: 220 }),
    teacherEmail: email('Email GVCN', { machine: true, personal: true, width: 190 }),
    sharedAt: time('Chia sẻ lúc', { machine: true, width: 130 }),
    /** 'đang gửi' is written before the mail goes; a stop in between leaves it, and it becomes 'chưa rõ'. */
    mail: choice('Thư', MAIL_STATES, { machine: true, width: 80 }),
    readAt: time('Đọc lúc', { machine: true, width: 130 }),
    /** Who was put into the book, each with the standing that it shows (shown.ts). */
    shown: verbatim('Đã ghi vào sổ', { machine: true, width: 130 }),
    /** Drive's modifiedTime of the state that was read. */
    seen: verbatim('Bản đã đọc', { machine: true, width: 130 }),
  },
});
export type CallBookRow = Row<typeof callBooks>;
