/** What is read out of the principal's comments: the section they stand in, and evidence of agreement. */
import { isAgreement } from '../../../src/domain/papers/agreement';
import { planComments, type DocComment } from '../../../src/domain/papers/comments';
import { sectionOf } from '../../../src/domain/papers/sections';

const PAPER = [
  'KẾ HOẠCH',
  'Điều tra, truy vết người tốt nghiệp năm 2025',
  'I. MỤC ĐÍCH, PHẠM VI',
  'Thu thập thông tin về việc làm.',
  'Phòng CT HSSV chủ trì.',
  'III. NỘI DUNG, PHƯƠNG PHÁP, KÊNH',
  'Người chưa trả lời được nhắc không quá hai lần.',
  'Phòng CT HSSV chủ trì.',
  'Phụ lục II',
  'SỐ LIỆU THEO LỚP',
  'KT2 & OT1',
];

describe('S1.31: the section of a passage', () => {
  it.each([
    ['không quá hai lần', 'Mục III'],
    ['Điều tra, truy vết', 'Phần đầu'],
    ['SỐ LIỆU THEO LỚP', 'Phụ lục II'],
    ['KT2 &amp; OT1', 'Phụ lục II'],
    ['  việc   làm. ', 'Mục I'],
    ['', 'Toàn văn bản'],
    ['chữ đã xóa', 'Đoạn đã sửa'],
  ])('%p stands in %s', (quoted, section) => expect(sectionOf(quoted, PAPER)).toBe(section));

  it('all sections are named where the passage stands in several', () =>
    expect(sectionOf('Phòng CT HSSV chủ trì.', PAPER)).toBe('Mục I, Mục III'));

  it('a passage over a border belongs to where it begins, over paragraphs to their section', () => {
    expect(sectionOf('chủ trì. III. NỘI DUNG', PAPER)).toBe('Mục I');
    expect(sectionOf('việc làm. Phòng CT HSSV', PAPER)).toBe('Mục I');
  });

  it('decomposed letters are the same letters', () =>
    expect(sectionOf('nhắc không quá'.normalize('NFD'), PAPER)).toBe('Mục III'));
});

describe('S1.12: evidence', () => {
  it.each([
    'Đồng ý',
    'đồng ý.',
    'ĐỒNG Ý!',
    ' Đồng  ý ',
    'dong y',
    'Đồng ý'.normalize('NFD'),
    '“Đồng ý”',
    'Đông ỳ́'.normalize('NFD'),
  ])('%p agrees', (text) => expect(isAgreement(text)).toBe(true));
  it.each(['Không đồng ý', 'Đồng ý, nhưng bổ sung kinh phí', 'Đông y', 'Đồng', '', 'OK', 'Đồng ý với mục I'])(
    '%p does not',
    (text) => expect(isAgreement(text)).toBe(false),
  );
});

const comment = (id: string, text: string, more: Partial<DocComment> = {}): DocComment => ({
  id,
  author: 'Giàng A Páo',
  mine: false,
  text,
  at: '2026-01-15T09:12:00',
  quoted: '',
  resolved: false,
  replies: [],
  ...more,
});

describe('P42: the list of comments', () => {
  it('has the open ones by section in the paper’s order, tells which were answered, and keeps evidence apart', () => {
    const reading = planComments(
      [
        comment('c1', 'Đồng ý', { resolved: true }),
        comment('c2', 'Sửa phụ lục', { quoted: 'KT2' }),
        comment('c3', 'Bổ sung', {
          quoted: 'không quá hai lần',
          replies: [{ author: 'Nguyễn Thị Lan', text: 'Vâng', at: '2026-01-15T10:00:00' }],
        }),
        comment('c4', 'Xong rồi', { resolved: true }),
        comment('c5', 'Đồng ý', { mine: true, author: 'Nguyễn Thị Lan' }),
      ],
      PAPER,
      'https://docs.google.com/document/d/doc/edit',
    );
    expect(reading.open.map(({ section, answered }) => [section, answered])).toEqual([
      ['Mục III', true],
      ['Phụ lục II', false],
    ]);
    expect(reading.open[0]?.url).toBe('https://docs.google.com/document/d/doc/edit?disco=c3');
    expect(reading.evidence).toEqual([{ author: 'Giàng A Páo', at: '2026-01-15T09:12:00', how: 'comment' }]);
    expect(reading.closed).toBe(1);
  });

  it('a reply of its own author answers nothing', () => {
    const replies = [{ author: 'Giàng A Páo', text: 'Nhanh nhé', at: '2026-01-15T10:00:00' }];
    expect(planComments([comment('c1', 'Bổ sung', { replies })], PAPER, 'u').open[0]?.answered).toBe(false);
  });
});
