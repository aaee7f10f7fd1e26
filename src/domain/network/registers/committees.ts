/** `Ban liên lạc`: members at school and faculty level with role, term and decision; faculties without one (S2.10, S2.21; Điều 2.2, 5.2). */
import { choice, date, text } from '../../columns';
import { addDays } from '../../dates';
import { table, type Row } from '../../table';
import { alumnus, faculty, note, reach, rowKey } from '../columns';
import { endingFacts } from '../ending';
import { isValidOn } from '../valid-on';
import { register } from '../register';

export const committees = table({
  name: 'committees',
  title: 'Ban liên lạc',
  key: ['rowKey'],
  visibility: 'on-first-row',
  columns: {
    level: choice('Cấp', ['Trường', 'Khoa'], { required: true, width: 80 }),
    faculty,
    ...alumnus,
    role: choice('Chức vụ', ['Trưởng ban', 'Phó Trưởng ban', 'Thư ký', 'Ủy viên'], {
      required: true,
      width: 110,
    }),
    from: date('Từ ngày', { required: true, width: 90 }),
    to: date('Đến ngày', { width: 90, note: 'Hết nhiệm kỳ; để trống khi chưa định.' }),
    decision: text('Quyết định', { width: 200, note: 'Số, ngày: 606/QĐ-CĐSL ngày 08/9/2021.' }),
    ...reach,
    note,
    rowKey,
  },
});
export type CommitteeRow = Row<typeof committees>;

/** Faculties where nobody's term runs on that day. */
const facultiesWithoutCommittee = (
  rows: readonly CommitteeRow[],
  faculties: readonly string[],
  day: string,
): string[] =>
  faculties.filter(
    (name) => !rows.some((row) => row.level === 'Khoa' && row.faculty === name && isValidOn(row, day)),
  );

export const committeesRegister = register({
  table: committees,
  group: 'information',
  owner: 'Đầu mối',
  about: 'Ban liên lạc cựu HSSV cấp Trường, cấp Khoa: thành viên, nhiệm kỳ, quyết định (Điều 2.2, 5.2).',
  item: 'thành viên',
  shows: ['name', 'role', 'level', 'faculty'],
  day: 'from',
  rules: {
    order: [['from', 'to']],
    needs: [{ column: 'level', is: ['Khoa'], filled: ['faculty'] }],
    names: { faculty: 'faculties' },
  },
  facts: (rows, { lists, today }) => {
    const sitting = rows.filter((row) => isValidOn(row, today));
    const lacking = facultiesWithoutCommittee(rows, lists.faculties, today);
    const school = sitting.filter(({ level }) => level === 'Trường').length;
    return [
      { label: 'Cấp Trường', value: `${school} người đương nhiệm`, warns: school === 0 },
      ...(lacking.length === 0
        ? []
        : [{ label: 'Khoa chưa có Ban liên lạc', value: lacking.join(', '), warns: true }]),
      ...endingFacts(
        sitting.map(({ name, to }) => ({ name, ends: to })),
        today,
        { soon: 'Sắp hết nhiệm kỳ' },
      ),
    ];
  },
  follows: ({ level, faculty: of, name, className, role, to }) =>
    to === null
      ? []
      : [
          {
            label: 'Ghi nhiệm kỳ mới',
            register: 'committees',
            values: {
              level,
              faculty: of ?? '',
              name,
              className: className ?? '',
              role,
              from: addDays(to, 1),
            },
          },
        ],
});
