/** `Báo cáo 6 tháng`: what each unit reported, from its form or typed from paper (S2.53–S2.55, B16; Điều 10.4). */
import { date, integer, lines, money, text, time } from '../../columns';
import { table, type Row } from '../../table';
import { note, rowKey, unit } from '../columns';
import { register } from '../register';

const count = (header: string) => integer(header, { width: 90 });
const dong = (header: string) => money(header, { width: 120 });

export const unitReports = table({
  name: 'unitReports',
  title: 'Báo cáo 6 tháng',
  key: ['rowKey'],
  visibility: 'on-first-row',
  columns: {
    due: date('Kỳ báo cáo (hạn nộp)', { required: true, width: 100 }),
    unit: { ...unit, required: true },
    receivedOn: date('Ngày nhận', { required: true, width: 90 }),
    reporter: text('Người báo cáo', { personal: true, width: 170 }),
    events: count('Sự kiện đã tổ chức'),
    speakers: count('Cựu HSSV về nói chuyện'),
    mous: count('Biên bản hợp tác đã ký'),
    jobs: count('Tin tuyển dụng'),
    news: count('Tin bài'),
    updated: count('HSSV khóa mới đã cập nhật'),
    scholarships: count('Suất học bổng đã trao'),
    scholarshipValue: dong('Giá trị học bổng (đồng)'),
    raisedMoney: dong('Tài trợ đã nhận bằng tiền (đồng)'),
    raisedKind: dong('Tài trợ đã nhận bằng hiện vật (đồng)'),
    difficulties: lines('Khó khăn', { width: 260 }),
    proposals: lines('Đề xuất', { width: 260 }),
    note,
    /** When the newest answer of the unit was sent. */
    submittedAt: time('Gửi phiếu lúc', { machine: true, width: 130 }),
    rowKey,
  },
});
export type UnitReportRow = Row<typeof unitReports>;

export const unitReportsRegister = register({
  table: unitReports,
  group: 'duties',
  owner: 'Đầu mối',
  about: 'Báo cáo của các đơn vị, 06 tháng một lần, qua phiếu hoặc bản giấy (Điều 10.4).',
  item: 'báo cáo của đơn vị',
  shows: ['unit', 'due', 'reporter'],
  day: 'receivedOn',
  rules: { past: ['receivedOn'], unique: ['due', 'unit'], names: { unit: 'units' } },
  keeps: 'người của trường, không phải cựu HSSV',
});
