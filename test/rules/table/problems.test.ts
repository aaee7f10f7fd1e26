/** The table of problems: every sentence says where, what and what to do, whatever its details are (UX 6). */
import fc from 'fast-check';
import { problem, userError, UserError, type ProblemCode } from '../../../src/domain/problem';
import { groupProblems } from '../../../src/domain/problem-groups';
import { messages } from '../../../src/domain/problems';

// Details differ by code; here every sentence gets all of them, and takes its own.
const sentences = Object.entries(messages) as unknown as [ProblemCode, (details: object) => string][];
const codes = sentences.map(([code]) => code);

/** Details of any sentence: a place, numbers, days, lists and reasons under their names, words under every other name. */
const withWords = (own: Readonly<Record<string, unknown>>, word: string): object =>
  new Proxy(own, { get: (_, name) => own[String(name)] ?? word });

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
const words = fc.array(word, { maxLength: 3 });
const row = fc.integer({ min: 1, max: 20_000 });
const day = fc.constantFrom('2003-03-02', '2025-06-30');
const place = fc.record(
  { sheet: fc.constant('Danh sách'), row, column: fc.constant('Số điện thoại') },
  { requiredKeys: ['sheet'] },
);
const ownDetails = fc.record({
  at: place,
  earlier: row,
  first: row,
  birthDate: day,
  graduationDate: day,
  codes: words,
  extra: words,
  missing: words,
  fields: words,
  path: words,
  names: words,
  known: words,
  columns: words,
  operators: words,
  why: fc.constantFrom('column', 'operator', 'value', 'day'),
});
const REMEDY =
  /(?<!\p{L})(Gõ|Để|Lấy|Gửi|Xem|Tạo|Nhờ|Hãy|Ghi|Trình|Chia sẻ|Đăng|Nhập|Đợi|Quay|Dán|Kiểm tra|Chọn|Sửa|sửa|Xóa|Mở|Bấm|bấm|Đổi|Thêm|Giữ|Vào|Tải|Thử|Bỏ|Đặt|Viết|Thay|Chuyển|Dùng|Đánh dấu|Về|Đọc lại|Đóng|In|Bắt đầu|Tìm)(?!\p{L})/u;

describe.each(sentences)('the sentence of %s', (code, sentence) => {
  it('is made whatever the details are, lacks nothing and ends with a full stop', () => {
    fc.assert(
      fc.property(ownDetails, word, (own, text) => {
        const message = sentence(withWords(own, text));
        const given = JSON.stringify([own, text]);
        expect(message).toMatch(/\.$/);
        for (const hole of ['undefined', 'null', 'NaN', '[object'])
          expect(message.includes(hole) && !given.includes(hole)).toBe(false);
      }),
      { numRuns: 30 },
    );
  });

  const at = { sheet: 'Danh sách', row: 214, column: 'Số điện thoại' };
  const plain = {
    at,
    earlier: 7,
    first: 7,
    birthDate: '2003-03-02',
    graduationDate: '2025-06-30',
    codes: ['1'],
    extra: ['2'],
    missing: ['3'],
    fields: ['ngày'],
    path: ['C', 'D'],
    names: ['KT9'],
    known: ['Kinh tế'],
    columns: ['Lớp'],
    operators: ['là'],
    why: 'column',
  };

  it('says what to do, and shows no code of ours', () => {
    const message = sentence(withWords(plain, 'tên'));
    expect(message).toMatch(REMEDY);
    for (const each of codes) expect(message).not.toContain(each);
    expect(message).toBe(message.normalize('NFC'));
  });

  if (/^(cell|roster)\./.test(code))
    it('says where', () => {
      expect(sentence(withWords(plain, 'tên'))).toMatch(/^Danh sách, dòng 214, Số điện thoại: /);
      expect(sentence(withWords({ ...plain, at: { sheet: 'Danh sách' } }, 'tên'))).toMatch(/^Danh sách: /);
    });
});

describe('a problem', () => {
  it('keeps its place apart from its details', () => {
    const at = { sheet: 'Danh sách', row: 214, column: 'Số điện thoại' };
    expect(problem('cell.phoneLength', { at, value: '03791', expected: '' })).toEqual({
      code: 'cell.phoneLength',
      message: 'Danh sách, dòng 214, Số điện thoại: 03791 có 5 số. Gõ lại 10 số.',
      details: { value: '03791', expected: '' },
      place: at,
    });
    expect(problem('campaign.notOpen', {})).not.toHaveProperty('place');
  });

  it('ends an action as a UserError that carries it', () => {
    const error = userError('action.busy', { who: 'Cô Lan', what: 'lấy phản hồi' });
    expect(error).toBeInstanceOf(UserError);
    expect(error.message).toBe('Cô Lan đang lấy phản hồi. Thử lại sau 1 phút.');
    expect(error.problem.code).toBe('action.busy');
  });

  it('shows a long value cut, never within a character', () => {
    const at = { sheet: 'Danh sách' };
    const { message } = problem('cell.phoneLetters', { at, value: '😀'.repeat(41), expected: '' });
    expect(message).toContain(`“${'😀'.repeat(40)}…”`);
  });

  it('of a number that is neither too short nor too long by its digits does not say that it has 10', () => {
    const at = { sheet: 'Danh sách' };
    const { message } = problem('cell.phoneLength', { at, value: '+8491234567', expected: '' });
    expect(message).toBe('Danh sách: +8491234567 thiếu hoặc thừa số. Gõ lại 10 số.');
  });
});

it('UX 4: groups keep every problem once', () => {
  const some = fc.array(
    fc.record({ code: fc.constantFrom(...codes), column: fc.option(fc.constantFrom('Tên', 'Lớp')) }),
  );
  fc.assert(
    fc.property(some, (made) => {
      const problems = made.map(({ code, column }) => ({
        code,
        message: '',
        details: {},
        ...(column === null ? {} : { place: { sheet: 'Danh sách', column } }),
      }));
      const groups = groupProblems(problems);
      expect(new Set(groups.flatMap((group) => group.problems)).size).toBe(problems.length);
      expect(groups.every((group) => group.count === group.problems.length)).toBe(true);
      expect(groups.map(({ count }) => count)).toEqual(
        groups.map(({ count }) => count).sort((a, b) => b - a),
      );
    }),
  );
});
