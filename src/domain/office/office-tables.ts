/** Tabs of the office itself: settings in sections, papers, marks of the board, and the machine's own notes. */
import { choice, date, flag, integer, lines, text, time, verbatim } from '../columns';
import { table, type Row } from '../table';

const SECTIONS = [
  'Trường',
  'Khảo sát',
  'Thư',
  'Ngưỡng',
  'Mạng lưới',
  'Các bước',
  'Phân công',
  'Biểu mẫu',
  'Từ viết tắt',
  'Kênh',
  'Căn cứ',
  'Nơi nhận',
] as const;

/** `Cấu hình`: one row a setting, an abbreviation, a step of the procedure (S1.9), a form of the register (S1.35). */
export const config = table({
  name: 'config',
  title: 'Cấu hình',
  key: ['section', 'name'],
  visibility: 'shown',
  columns: {
    section: choice('Mục', SECTIONS, { required: true, width: 100 }),
    name: text('Tên', { required: true, width: 220 }),
    value: lines('Nội dung', { width: 420 }),
    owner: text('Người chịu trách nhiệm', { width: 190 }),
    supports: text('Phối hợp', { width: 190 }),
    informed: text('Nhận thông tin', { width: 150 }),
    form: text('Mẫu/tên hồ sơ', { width: 130 }),
    note: text('Ghi chú', { width: 260 }),
  },
});
export type ConfigRow = Row<typeof config>;

/** The way of a paper; 'Đang tạo' and 'Đang ban hành' are what a stop leaves, finished at the next press. */
const PAPER_STATES = ['Đang tạo', 'Dự thảo', 'Đã trình', 'Đã duyệt', 'Đang ban hành', 'Đã ban hành'] as const;

/** `Hồ sơ`: every paper the program made, by kind, period and version. */
export const papers = table({
  name: 'papers',
  title: 'Hồ sơ',
  key: ['kind', 'period', 'version'],
  visibility: 'shown',
  columns: {
    kind: text('Loại', { required: true, machine: true, width: 110 }),
    period: text('Đợt', { required: true, machine: true, width: 80 }),
    version: integer('Bản', { required: true, machine: true, width: 50 }),
    title: text('Tên hồ sơ', { width: 360 }),
    state: choice('Tình trạng', PAPER_STATES, { width: 100 }),
    madeAt: time('Lập lúc', { width: 130 }),
    madeBy: text('Người lập', { width: 190 }),
    submittedAt: time('Trình lúc', { width: 130 }),
    approvedAt: time('Duyệt lúc', { width: 130 }),
    approver: text('Người duyệt', { width: 150 }),
    approvedHow: text('Cách duyệt', { width: 150 }),
    number: integer('Số', { width: 50 }),
    date: date('Ngày ban hành', { width: 90 }),
    signer: text('Người ký', { width: 150 }),
    remark: text('Ý kiến, ghi chú', { width: 220 }),
    documentUrl: text('Mở văn bản', { width: 220 }),
    documentId: text('Mã văn bản', { machine: true, width: 110 }),
    docxId: text('Mã tệp .docx', { machine: true, width: 110 }),
    snapshotId: text('Mã số liệu chốt', { machine: true, width: 110 }),
    snapshotHash: text('SHA-256 số liệu chốt', { machine: true, width: 160 }),
    madeHash: text('SHA-256 khi lập', { machine: true, width: 160 }),
    approvedHash: text('SHA-256 khi duyệt', { machine: true, width: 160 }),
    issuedDocxId: text('Mã .docx ban hành', { machine: true, width: 110 }),
    issuedPdfId: text('Mã PDF ban hành', { machine: true, width: 110 }),
    entries: integer('Số lần ghi', { machine: true, width: 70 }),
    press: verbatim('Lần bấm', { machine: true, width: 70 }),
  },
});
export type PaperRow = Row<typeof papers>;

/** `Tiến độ`: steps that the office marked as done on paper or by other means. */
export const stepMarks = table({
  name: 'stepMarks',
  title: 'Tiến độ',
  key: ['campaign', 'step'],
  visibility: 'hidden',
  columns: {
    campaign: text('Đợt', { required: true, machine: true }),
    step: integer('Bước', { required: true, machine: true }),
    done: flag('Đã xong', { machine: true }),
    markedAt: time('Ghi lúc', { machine: true }),
    markedBy: text('Người ghi', { machine: true }),
  },
});

/** `Việc dở`: intents of keyed writes that are under way; empty when nothing was cut short. */
export const intents = table({
  name: 'intents',
  title: 'Việc dở',
  key: ['intent', 'part'],
  visibility: 'hidden',
  columns: {
    intent: text('Việc', { required: true, machine: true }),
    part: integer('Phần', { required: true, machine: true }),
    parts: integer('Số phần', { required: true, machine: true }),
    content: verbatim('Nội dung', { required: true, machine: true }),
  },
});

/** `Lịch chạy`: what the dispatcher has to do, and when. */
export const schedule = table({
  name: 'schedule',
  title: 'Lịch chạy',
  key: ['task'],
  visibility: 'hidden',
  columns: {
    task: text('Việc', { required: true, machine: true }),
    due: time('Đến giờ', { machine: true }),
    lastRun: time('Lần trước', { machine: true }),
    outcome: text('Kết quả', { machine: true }),
  },
});
export type ScheduleRow = Row<typeof schedule>;

/**
 * `Nhật ký`: what the program did and changed, by whom, from what to what (P33). An action that can be undone has a
 * number; its last entry is its own, those before it are one a cell or row (src/domain/undo).
 */
export const changeLog = table({
  name: 'changeLog',
  title: 'Nhật ký',
  key: ['entry'],
  visibility: 'hidden',
  columns: {
    entry: text('Số', { required: true, machine: true }),
    number: integer('Việc số', { machine: true, width: 60 }),
    at: time('Lúc', { machine: true, width: 130 }),
    by: text('Người làm', { machine: true, width: 190 }),
    action: text('Việc', { machine: true, width: 160 }),
    source: text('Nguồn', { machine: true, width: 160 }),
    sheet: text('Tab', { machine: true, width: 90 }),
    rowKey: text('Khóa dòng', { machine: true, width: 90 }),
    column: text('Cột', { machine: true, width: 120 }),
    before: verbatim('Giá trị cũ', { machine: true, width: 160 }),
    after: verbatim('Giá trị mới', { machine: true, width: 160 }),
  },
});
