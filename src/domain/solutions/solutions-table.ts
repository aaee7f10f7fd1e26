/** Tab `Giải pháp`: what the school does about a finding, in which of three areas, who by when, and how far it is (S1.3, S1.29). */
import { choice, date, text } from '../columns';
import { SOLUTION_AREAS } from '../documents/report-input';
import { table, type Row } from '../table';

export const SOLUTION_STATES = ['Đề xuất', 'Đang làm', 'Đã xong', 'Không làm'] as const;
export type SolutionState = (typeof SOLUTION_STATES)[number];

/** People type its rows themselves: a solution is known by its own words. */
export const solutions = table({
  name: 'solutions',
  title: 'Giải pháp',
  key: ['content'],
  visibility: 'on-first-row',
  columns: {
    content: text('Giải pháp', { required: true, width: 340, note: 'Mỗi giải pháp một dòng, một câu.' }),
    area: choice('Lĩnh vực', SOLUTION_AREAS, { required: true, width: 120 }),
    major: text('Ngành, nghề', { width: 150, note: 'Để trống khi dùng cho toàn trường.' }),
    finding: text('Căn cứ, nhận xét', { width: 260, note: 'Số liệu nào cho thấy cần làm việc này.' }),
    unit: text('Đơn vị thực hiện', { width: 170 }),
    due: date('Thời hạn', { width: 90 }),
    state: choice('Tình trạng', SOLUTION_STATES, { width: 100, note: 'Để trống là Đề xuất.' }),
    doneOn: date('Xong ngày', { width: 90 }),
    period: text('Đợt', { width: 70, note: 'Đợt khảo sát nêu giải pháp; để trống là đợt này.' }),
    note: text('Kết quả, ghi chú', { width: 220 }),
  },
});
export type SolutionRow = Row<typeof solutions>;
