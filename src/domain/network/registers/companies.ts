/** `Doanh nghiệp`: companies that alumni run or manage (S2.34, S2.35, S2.39; Điều 7.2, 8.3). */
import { text } from '../../columns';
import { table } from '../../table';
import { alumnus, link, note, reach, rowKey } from '../columns';
import { register } from '../register';

const companies = table({
  name: 'companies',
  title: 'Doanh nghiệp',
  key: ['rowKey'],
  visibility: 'on-first-row',
  columns: {
    company: text('Tên doanh nghiệp', { required: true, width: 240 }),
    taxCode: text('Mã số thuế', { width: 110 }),
    trade: text('Ngành hàng, lĩnh vực', { width: 170 }),
    ...alumnus,
    role: text('Chức vụ của cựu HSSV', { width: 150 }),
    address: text('Địa chỉ', { width: 220 }),
    site: link('Website, Fanpage'),
    ...reach,
    note,
    rowKey,
  },
});

export const companiesRegister = register({
  table: companies,
  group: 'resources',
  owner: 'Tuyển sinh',
  about: 'Doanh nghiệp do cựu HSSV làm chủ hoặc quản lý (Điều 7.2, 8.3).',
  item: 'doanh nghiệp',
  shows: ['company', 'trade', 'name'],
  rules: { unique: ['company'] },
  follows: ({ company, name, className }) => {
    const who = { name, className: className ?? '' };
    return [
      { label: 'Ghi biên bản hợp tác', register: 'mous', values: { company, managed: 'Có', ...who } },
      { label: 'Ghi nhu cầu tuyển dụng', register: 'jobs', values: { company, ofAlumnus: 'Có' } },
      {
        label: 'Lên bài giới thiệu',
        register: 'news',
        values: { title: `Giới thiệu ${company}`, kind: 'Giới thiệu doanh nghiệp cựu HSSV', ...who },
      },
    ];
  },
});
