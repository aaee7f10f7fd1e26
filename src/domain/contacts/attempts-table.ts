/** `Nhật ký liên hệ`: every attempt to reach somebody, by which channel, with what outcome, by whom (S1.18, S1.22). */
import { choice, flag, integer, text, time } from '../columns';
import { table, type Row } from '../table';
import { CONTACT_OUTCOMES } from './outcomes';

export const contactAttempts = table({
  name: 'contactAttempts',
  title: 'Nhật ký liên hệ',
  key: ['number'],
  visibility: 'on-first-row',
  columns: {
    number: integer('Số', { required: true, machine: true, width: 50 }),
    campaign: text('Đợt', { required: true, machine: true, width: 70 }),
    at: time('Lúc', { required: true, width: 130 }),
    name: text('Họ và tên', { personal: true, width: 170 }),
    className: text('Lớp', { width: 90 }),
    channel: text('Kênh', { required: true, width: 90 }),
    /** The number that was called: once it is wrong, only another one is tried. */
    phone: text('Số đã gọi', { personal: true, width: 110 }),
    outcome: choice('Kết quả', CONTACT_OUTCOMES, { width: 120 }),
    callBack: time('Hẹn gọi lại', { width: 130 }),
    note: text('Ghi chú', { personal: true, width: 220 }),
    by: text('Người liên hệ', { width: 170 }),
    consentByPhone: flag('Đồng ý qua điện thoại', { width: 120 }),
    graduationKey: text('Khóa dòng', { required: true, machine: true, width: 100 }),
    /** Where it was noted: the sidebar, or the call book and its row. */
    source: text('Nguồn', { machine: true, width: 120 }),
  },
});
export type ContactAttemptRow = Row<typeof contactAttempts>;
