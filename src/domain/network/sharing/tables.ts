/** Sharing with the faculties: each one's copy, what was shared with whom, and what they ask to be corrected (S2.46, S2.47; Điều 10.1). */
import { choice, email, integer, lines, text, time, verbatim } from '../../columns';
import { table, type Row } from '../../table';

const own = { machine: true } as const;

/** The Sheet that a faculty's head opens; one a faculty. */
export const facultyCopies = table({
  name: 'facultyCopies',
  title: 'Bản chia sẻ cho khoa',
  key: ['unitKey'],
  visibility: 'hidden',
  columns: {
    unitKey: verbatim('Mã đơn vị', { ...own, required: true, width: 100 }),
    unit: text('Khoa', { ...own, required: true, width: 160 }),
    fileId: text('Mã tệp', { ...own, width: 120 }),
    url: text('Mở bản chia sẻ', { ...own, width: 220 }),
    email: email('Email trưởng khoa', { ...own, personal: true, width: 190 }),
    people: integer('Số người', { ...own, width: 80 }),
    updatedAt: time('Cập nhật lúc', { ...own, width: 130 }),
    /** Drive's modifiedTime of the state that was read. */
    seen: verbatim('Bản đã đọc', { ...own, width: 130 }),
  },
});
export type FacultyCopyRow = Row<typeof facultyCopies>;

/** Kept for ever: who was given what of whose data, and when. */
export const shareLog = table({
  name: 'shareLog',
  title: 'Nhật ký chia sẻ',
  key: ['entry'],
  visibility: 'on-first-row',
  columns: {
    at: time('Lúc', { ...own, required: true, width: 130 }),
    act: choice('Việc', ['Chia sẻ', 'Thu hồi'], { ...own, width: 80 }),
    unit: text('Khoa', { ...own, required: true, width: 160 }),
    email: email('Chia sẻ với', { ...own, personal: true, width: 190 }),
    people: integer('Số người', { ...own, width: 80 }),
    columns: text('Các cột', { ...own, width: 260 }),
    by: text('Người chia sẻ', { ...own, width: 190 }),
    entry: verbatim('Mã dòng', { ...own, required: true, width: 60 }),
  },
});

const REQUEST_STATES = ['Chờ', 'Đã nhận', 'Từ chối', 'Khoa đã đổi'] as const;

export const changeRequests = table({
  name: 'changeRequests',
  title: 'Đề nghị sửa',
  key: ['request'],
  visibility: 'on-first-row',
  columns: {
    at: time('Đọc lúc', { ...own, required: true, width: 130 }),
    unit: text('Khoa', { ...own, required: true, width: 140 }),
    name: text('Họ và tên', { ...own, personal: true, width: 170 }),
    className: text('Lớp', { ...own, width: 90 }),
    words: lines('Khoa đề nghị', { ...own, personal: true, width: 280 }),
    state: choice('Tình trạng', REQUEST_STATES, { ...own, required: true, width: 100 }),
    column: text('Cột đã sửa', { ...own, width: 130 }),
    value: text('Sửa thành', { ...own, personal: true, width: 200 }),
    reason: text('Lý do từ chối', { ...own, width: 200 }),
    decidedBy: text('Người xử lý', { ...own, width: 190 }),
    /** Set when the faculty's copy shows the decision. */
    toldAt: time('Khoa đã thấy lúc', { ...own, width: 130 }),
    graduationKey: verbatim('Khóa dòng', { ...own, required: true, width: 90 }),
    unitKey: verbatim('Mã đơn vị', { ...own, required: true, width: 90 }),
    request: verbatim('Mã đề nghị', { ...own, required: true, width: 90 }),
  },
});
export type ChangeRequestRow = Row<typeof changeRequests>;
