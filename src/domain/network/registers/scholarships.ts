/** `Học bổng`: who got what, by which criterion and evidence; seen by the office alone (S2.43, S2.44; Điều 9.2). */
import { choice, date, money, text } from '../../columns';
import { table } from '../../table';
import { faculty, note, rowKey } from '../columns';
import { formatMoney } from '../money';
import { register } from '../register';

/** "Sinh viên nghèo vượt khó": sensitive where it tells of a household's poverty, therefore marked personal. */
const CRITERIA = ['Hộ nghèo', 'Hộ cận nghèo', 'Mồ côi', 'Khuyết tật', 'Hoàn cảnh khó khăn khác'] as const;

export const scholarships = table({
  name: 'scholarships',
  title: 'Học bổng',
  key: ['rowKey'],
  visibility: 'on-first-row',
  columns: {
    date: date('Ngày trao', { required: true, width: 90 }),
    student: text('Sinh viên nhận', { required: true, personal: true, width: 170 }),
    studentClass: text('Lớp', { required: true, width: 90 }),
    faculty,
    criterion: choice('Đối tượng', CRITERIA, { required: true, personal: true, width: 150 }),
    evidence: text('Giấy tờ xác nhận', {
      personal: true,
      width: 200,
      note: 'Số, ngày giấy; không chép nội dung.',
    }),
    effort: text('Kết quả học tập, rèn luyện', { required: true, width: 180 }),
    amount: money('Giá trị (đồng)', { required: true, width: 110 }),
    source: text('Nguồn', { required: true, width: 200, note: 'Nhà tài trợ hoặc Quỹ hỗ trợ sinh viên.' }),
    decision: text('Quyết định', { width: 180 }),
    note,
    rowKey,
  },
});

export const scholarshipsRegister = register({
  table: scholarships,
  group: 'resources',
  owner: 'Hội Khuyến học',
  about: 'Học bổng từ cựu HSSV đến sinh viên nghèo vượt khó: đối tượng, giấy tờ, nguồn (Điều 9.2).',
  item: 'suất học bổng',
  shows: ['student', 'studentClass', 'amount'],
  day: 'date',
  keeps: 'HSSV nhận học bổng, không phải cựu HSSV yêu cầu xóa',
  rules: { past: ['date'], positive: ['amount'], names: { faculty: 'faculties' } },
  facts: (rows, { today }) => {
    const now = rows.filter(({ date: day }) => day.slice(0, 4) === today.slice(0, 4));
    const value = formatMoney(now.reduce((sum, { amount }) => sum + amount, 0));
    const bare = rows.filter(({ evidence }) => evidence === null).length;
    return [
      { label: `Năm ${today.slice(0, 4)}`, value: `${now.length} suất, ${value}` },
      ...(bare === 0 ? [] : [{ label: 'Chưa ghi giấy tờ xác nhận', value: `${bare} suất`, warns: true }]),
    ];
  },
});
