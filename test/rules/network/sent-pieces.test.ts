/** S2.15: pieces that an earlier issue of the newsletter brought are told apart from new ones. */
import { formatItems, sentBefore } from '../../../src/domain/network/newsletters/compose';

describe('S2.15: what an earlier issue brought', () => {
  const piece = (mark: string, title: string) => ({ mark, title, summary: '', url: '' });
  const sentIn = sentBefore([
    { issue: 3, state: 'Soạn', items: formatItems([piece('c', 'Tuyển sinh')]) },
    { issue: 2, state: 'Đang gửi', items: formatItems([piece('b', 'Khởi công  xưởng')]) },
    {
      issue: 1,
      state: 'Đã gửi',
      items: formatItems([piece('a', 'Ngày hội'), piece('b', 'Khởi công xưởng')]),
    },
  ]);

  it.each([
    ['a', 'Ngày hội, sửa tên', 'đã gửi trong số 1'],
    ['b', 'Khởi công xưởng', 'đã gửi trong số 1, 2'],
    ['sửa rồi', 'khởi công xưởng', 'đã gửi trong số 1, 2'],
    ['c', 'Tuyển sinh', ''],
  ])('%s, %s: %s', (mark, title, told) => {
    expect(sentIn({ mark, title })).toBe(told);
  });
});
