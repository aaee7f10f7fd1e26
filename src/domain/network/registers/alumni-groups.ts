/** `Hội nhóm`: alumni groups by class, cohort and trade, with contact and channel (S2.11; Điều 2.3). */
import { choice, integer, text } from '../../columns';
import { table } from '../../table';
import { alumnus, link, note, reach, rowKey } from '../columns';
import { register } from '../register';

const GROUP_KINDS = ['Theo lớp', 'Theo khóa', 'Theo ngành nghề'] as const;

export const alumniGroups = table({
  name: 'alumniGroups',
  title: 'Hội nhóm',
  key: ['rowKey'],
  visibility: 'on-first-row',
  columns: {
    title: text('Tên hội, nhóm', { required: true, width: 220 }),
    kind: choice('Loại', GROUP_KINDS, { required: true, width: 110 }),
    of: text('Của lớp, khóa, ngành', { required: true, width: 170 }),
    members: integer('Số thành viên', { width: 80 }),
    channel: link('Kênh (đường dẫn)'),
    ...alumnus,
    ...reach,
    note,
    rowKey,
  },
});

export const alumniGroupsRegister = register({
  table: alumniGroups,
  group: 'information',
  owner: 'Đầu mối',
  about: 'Hội, nhóm cựu HSSV theo lớp, theo khóa, theo ngành nghề và người đầu mối (Điều 2.3).',
  item: 'hội, nhóm',
  shows: ['title', 'kind', 'name'],
  rules: { unique: ['title'], positive: ['members'] },
  facts: (rows) =>
    GROUP_KINDS.map((kind) => ({
      label: kind,
      value: `${rows.filter((row) => row.kind === kind).length} nhóm`,
    })),
});
