/** `Nhiệm vụ`: every duty of Điều 4–10 as data; what the registers do not show is noted here by hand (B15, S2.1). */
import { choice, date, integer, lines, text, verbatim } from '../../columns';
import { table, type Row } from '../../table';
import { note, rowKey } from '../columns';
import { PERIODS } from '../duties/periods';
import { register } from '../register';
import { ROLES } from '../roles';

export const duties = table({
  name: 'duties',
  title: 'Nhiệm vụ',
  key: ['rowKey'],
  visibility: 'on-first-row',
  columns: {
    article: text('Điều', { required: true, width: 60 }),
    role: choice('Đơn vị (vai trò)', ROLES, { required: true, width: 170 }),
    text: lines('Nội dung', { required: true, width: 360 }),
    period: choice('Kỳ', PERIODS, { required: true, width: 90 }),
    target: integer('Mức cần đạt', { width: 80, note: 'Trong mỗi kỳ; để trống là 1.' }),
    inForce: choice('Áp dụng', ['Có', 'Không'], { width: 80, note: 'Chọn Không để bỏ nhiệm vụ.' }),
    doneOn: date('Làm xong ngày', { width: 100, note: 'Gõ khi minh chứng không nằm trong sổ nào.' }),
    proof: text('Minh chứng', { width: 220, note: 'Đường dẫn hoặc số văn bản.' }),
    note,
    /** Which evidence of src/domain/network/duties/evidence.ts settles it; empty: only the hand note does. */
    evidence: verbatim('Mã minh chứng', { machine: true, width: 110 }),
    rowKey,
  },
});
export type DutyRow = Row<typeof duties>;

export const dutiesRegister = register({
  table: duties,
  group: 'duties',
  owner: 'Đầu mối',
  about: 'Nhiệm vụ của từng đơn vị theo Điều 4 đến Điều 10.',
  item: 'nhiệm vụ',
  shows: ['article', 'text', 'role'],
  rules: { past: ['doneOn'], positive: ['target'] },
});
