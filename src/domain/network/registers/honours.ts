/** `Vinh danh`: Cựu HSSV tiêu biểu: nominated, examined, honoured at a ceremony by decision (S2.27, S2.28; Điều 5.4). */
import { choice, date, decimal, integer, lines, text } from '../../columns';
import { table, type Row } from '../../table';
import { alumnus, note, reach, rowKey } from '../columns';
import { register } from '../register';

const HONOUR_STATES = ['Đề cử', 'Đã xét', 'Đã vinh danh', 'Không xét'] as const;

/** Điều 5.4: "lễ khai giảng hoặc các ngày kỷ niệm lớn". */
export const CEREMONIES = [
  'Lễ khai giảng',
  'Ngày thành lập trường',
  'Ngày 20/11',
  'Ngày kỷ niệm khác',
] as const;

export const honours = table({
  name: 'honours',
  title: 'Vinh danh',
  key: ['rowKey'],
  visibility: 'on-first-row',
  columns: {
    year: integer('Năm', { required: true, width: 60 }),
    ...alumnus,
    achievement: lines('Thành tích', { required: true, width: 300 }),
    nominatedBy: text('Người, đơn vị đề cử', { width: 180 }),
    score: decimal('Điểm xét', { width: 70, note: 'Không bắt buộc.' }),
    state: choice('Tình trạng', HONOUR_STATES, { required: true, width: 110 }),
    decision: text('Quyết định', { width: 180, note: 'Số, ngày.' }),
    ceremony: choice('Trao tại', CEREMONIES, { width: 150 }),
    honouredOn: date('Ngày trao', { width: 90 }),
    ...reach,
    note,
    rowKey,
  },
});

export type HonourRow = Row<typeof honours>;

export const honoursRegister = register({
  table: honours,
  group: 'activities',
  owner: 'Đầu mối',
  about: 'Cựu HSSV tiêu biểu: đề cử, xét chọn, quyết định, nơi trao (Điều 5.4).',
  item: 'đề cử',
  shows: ['name', 'achievement', 'state'],
  keeps: 'tên trong quyết định vinh danh của trường',
  rules: {
    past: ['honouredOn'],
    needs: [{ column: 'state', is: ['Đã vinh danh'], filled: ['decision', 'ceremony', 'honouredOn'] }],
  },
  follows: ({ name, className, state }) =>
    state !== 'Đã vinh danh'
      ? []
      : [
          {
            label: 'Lên bài Gương sáng',
            register: 'news',
            values: {
              title: `Gương sáng cựu HSSV: ${name}`,
              kind: 'Gương sáng cựu HSSV',
              name,
              className: className ?? '',
            },
          },
        ],
  facts: (rows, { today }) => {
    const year = Number(today.slice(0, 4));
    const own = rows.filter((row) => row.year === year);
    return HONOUR_STATES.slice(0, 3).map((state) => ({
      label: `${state} năm ${year}`,
      value: `${own.filter((row) => row.state === state).length} người`,
    }));
  },
});
