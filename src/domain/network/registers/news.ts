/** `Tin bài`: the content calendar: news, achievements, Gương sáng, promotion, the fund's statement, by channel (S2.15, S2.29–S2.31, S2.35). */
import { choice, date, flag, lines, text } from '../../columns';
import { table, type Row } from '../../table';
import { alumnus, link, note, rowKey, unit } from '../columns';
import { register } from '../register';

const NEWS_KINDS = [
  'Phát triển nhà trường',
  'Thành tựu cựu HSSV',
  'Gương sáng cựu HSSV',
  'Bản tin',
  'Giới thiệu doanh nghiệp cựu HSSV',
  'Công khai Quỹ hỗ trợ sinh viên',
] as const;

/** Of these a person is the subject, who has to agree (Luật 91/2025/QH15; S2.31). */
export const ABOUT_SOMEBODY = ['Thành tựu cựu HSSV', 'Gương sáng cựu HSSV'] as const;

export const news = table({
  name: 'news',
  title: 'Tin bài',
  key: ['rowKey'],
  visibility: 'on-first-row',
  columns: {
    title: text('Tên tin, bài, video', { required: true, width: 280 }),
    kind: choice('Loại', NEWS_KINDS, { required: true, width: 200 }),
    channel: choice('Kênh', ['Website', 'Fanpage', 'Zalo', 'Email', 'Báo, đài', 'Khác'], {
      required: true,
      width: 90,
    }),
    planned: date('Ngày dự kiến', { width: 90 }),
    published: date('Ngày đăng', { width: 90 }),
    url: link('Đường dẫn'),
    summary: lines('Tóm tắt', { width: 280, note: 'Hai, ba câu; bản tin lấy từ đây.' }),
    ...alumnus,
    name: text('Nhân vật', { personal: true, width: 170 }),
    consent: flag('Nhân vật đồng ý', { width: 90, note: 'Chỉ đăng khi nhân vật đồng ý nêu gương.' }),
    unit,
    note,
    rowKey,
  },
});

export type NewsRow = Row<typeof news>;

export const newsRegister = register({
  table: news,
  group: 'information',
  owner: 'Truyền thông',
  about: 'Lịch nội dung và tin bài đã đăng; Gương sáng mỗi năm một lần vào tháng 10 (Điều 4.1, 6, 7.2).',
  item: 'tin bài',
  shows: ['title', 'kind', 'channel'],
  day: 'published',
  rules: { past: ['published'], needs: [{ column: 'kind', is: ABOUT_SOMEBODY, filled: ['name'] }] },
  facts: (rows, { today }) => {
    const late = rows.filter(
      ({ planned, published }) => planned !== null && published === null && planned < today,
    );
    const unasked = rows.filter(
      ({ kind, published, consent }) =>
        ABOUT_SOMEBODY.some((each) => each === kind) && published !== null && consent !== true,
    );
    return [
      { label: 'Đã đăng', value: `${rows.filter(({ published }) => published !== null).length} tin bài` },
      ...(late.length === 0
        ? []
        : [{ label: 'Quá ngày dự kiến', value: `${late.length} tin bài`, warns: true }]),
      ...(unasked.length === 0
        ? []
        : [{ label: 'Đã đăng, chưa ghi nhân vật đồng ý', value: `${unasked.length} bài`, warns: true }]),
    ];
  },
});
