/** Tab `Yêu cầu dữ liệu`: who asked to see, correct, withdraw or erase, by when it must be answered, what came of it (B9). */
import { choice, date, integer, text, time, verbatim } from '../columns';
import { table, type Row } from '../table';

/** The rights of a data subject that the office meets in practice (Luật 91/2025/QH15, Nghị định 356/2025/NĐ-CP). */
export const REQUEST_KINDS = ['Xem', 'Sửa', 'Rút đồng ý', 'Xóa'] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];
export const REQUEST_STATES = ['Mới', 'Đã trả lời', 'Đã xong', 'Từ chối'] as const;

export const dataRequests = table({
  name: 'dataRequests',
  title: 'Yêu cầu dữ liệu',
  key: ['number'],
  visibility: 'on-first-row',
  columns: {
    number: integer('Số', { required: true, machine: true, width: 50 }),
    kind: choice('Yêu cầu', REQUEST_KINDS, { required: true, width: 90 }),
    /** The name stands in `Danh sách` alone, so that this tab is no further place to erase. */
    graduationKey: text('Khóa dòng', { required: true, machine: true, width: 100 }),
    receivedOn: date('Nhận ngày', { required: true, width: 90 }),
    answerBy: date('Trả lời trước hết ngày', { required: true, machine: true, width: 110 }),
    doneBy: date('Làm xong trước hết ngày', { required: true, machine: true, width: 110 }),
    state: choice('Tình trạng', REQUEST_STATES, { required: true, width: 100 }),
    answeredAt: time('Trả lời lúc', { machine: true, width: 130 }),
    doneAt: time('Xong lúc', { machine: true, width: 130 }),
    note: text('Nội dung', { personal: true, width: 260 }),
    outcome: text('Kết quả', { personal: true, width: 260 }),
    by: text('Người ghi', { machine: true, width: 180 }),
    press: verbatim('Lần bấm', { machine: true, width: 70 }),
  },
});
export type DataRequestRow = Row<typeof dataRequests>;
