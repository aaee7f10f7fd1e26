/** `Kênh truyền thông`: the column on the website, the fanpage and other channels, who runs them (S2.29, S2.30; Điều 6). */
import { choice, integer, text } from '../../columns';
import { table } from '../../table';
import { link, note, rowKey, unit } from '../columns';
import { register } from '../register';

const channels = table({
  name: 'channels',
  title: 'Kênh truyền thông',
  key: ['rowKey'],
  visibility: 'on-first-row',
  columns: {
    title: text('Tên kênh', { required: true, width: 260 }),
    kind: choice('Loại', ['Website', 'Fanpage', 'Zalo', 'Khác'], { required: true, width: 90 }),
    url: { ...link('Đường dẫn'), required: true },
    unit,
    keeper: text('Người quản trị', { personal: true, width: 170 }),
    followers: integer('Số người theo dõi', { width: 90 }),
    note,
    rowKey,
  },
});

export const channelsRegister = register({
  table: channels,
  group: 'information',
  owner: 'Truyền thông',
  about: 'Chuyên mục Cựu sinh viên trên Website, Fanpage Hội Cựu HSSV và các kênh khác (Điều 6).',
  item: 'kênh',
  shows: ['title', 'kind', 'url'],
  keeps: 'người của trường, không phải cựu HSSV',
  rules: { unique: ['title'], positive: ['followers'], names: { unit: 'units' } },
});
