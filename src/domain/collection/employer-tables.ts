/** Tab `Tên nơi công tác`: which spellings of an employer are one, as the office merged them; new answers follow. */
import { text, time, verbatim } from '../columns';
import { table, type Row } from '../table';

export const employerNames = table({
  name: 'employerNames',
  title: 'Tên nơi công tác',
  key: ['spelling'],
  visibility: 'on-first-row',
  columns: {
    /** The spelling as `employerKey` folds it. */
    spelling: verbatim('Cách viết', { required: true, machine: true, width: 240 }),
    name: text('Tên chung', { required: true, width: 260 }),
    at: time('Gộp lúc', { machine: true, width: 130 }),
    by: text('Người gộp', { machine: true, width: 180 }),
  },
});
export type EmployerNameRow = Row<typeof employerNames>;
