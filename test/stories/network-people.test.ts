/** Issue 7: mentors matched to students (S2.38), alumni cards given, renewed and printed (S2.25), through the sidebar's methods. */
import type { Workspace } from '../../local/workspace/workspace';
import { press, refusal } from './support/desk';
import { smallCollege } from './support/small-college';
import { rowsOf } from './support/tabs';

/** Each test goes on where the one before it stopped: one workspace for all. */
let workspace: Workspace;
beforeAll(() => {
  workspace = smallCollege();
  workspace.world.clock = '2026-07-10T02:00:00.000Z';
  press(workspace, 'switchGroup', { group: 'activities', on: true });
});

const add = (register: string, values: Readonly<Record<string, string>>): void => {
  const { problems } = press(workspace, 'addToRegister', { register, values });
  expect(problems.map(({ message }) => message)).toEqual([]);
};
const cells = (tab: string, ...headers: readonly string[]): string[] =>
  rowsOf(workspace, tab).map((row) => headers.map((header) => String(row.cells[header] ?? '')).join(' · '));

describe('S2.38: Cố vấn đồng hành', () => {
  const trade = { faculty: 'Kinh tế', major: 'Kế toán' };

  test('the best pairs are shown with why; accepted they are written at once, and undo gives the wait back', () => {
    add('mentors', { ...trade, name: 'Lò Thị Hoa', capacity: '1', topics: 'đồ án', from: '2026-01-01' });
    const student = { ...trade, askedOn: '2026-07-01', studentClass: 'KT3', state: 'Chờ ghép' };
    add('mentees', { ...student, student: 'Lò Văn Nam' });
    add('mentees', { ...student, student: 'Quàng Văn Tiến', topics: 'Đồ án' });
    const { pairs, left, places } = press(workspace, 'readMentorPairs', {});
    expect(pairs.map(({ student: who, why }) => `${who}: ${why}`)).toEqual([
      'Quàng Văn Tiến, KT3: cùng ngành Kế toán; chủ đề: Đồ án',
    ]);
    expect([left.map((one) => one.student), places]).toEqual([['Lò Văn Nam, KT3'], 1]);
    const accepted = pairs.map(({ mentee, mentor }) => ({ mentee, mentor }));
    expect(press(workspace, 'acceptMentorPairs', { pairs: accepted })).toEqual({ paired: 1, gone: 0 });
    expect(cells('HSSV cần cố vấn', 'HSSV năm cuối', 'Cố vấn', 'Tình trạng')).toEqual([
      'Lò Văn Nam ·  · Chờ ghép',
      'Quàng Văn Tiến · Lò Thị Hoa · Đang cố vấn',
    ]);
    expect(press(workspace, 'readMentorPairs', {})).toMatchObject({ pairs: [], places: 0, accompanied: 1 });
    expect(press(workspace, 'acceptMentorPairs', { pairs: accepted })).toEqual({ paired: 1, gone: 0 });
    press(workspace, 'undoLast', { number: press(workspace, 'readHome', {}).undo?.number ?? 0 });
    expect(press(workspace, 'readMentorPairs', {}).pairs).toHaveLength(1);
  });

  test('a pair whose row was changed since is told, not written', () => {
    const [pair] = press(workspace, 'readMentorPairs', {}).pairs;
    const pairs = [{ mentee: pair?.mentee ?? '', mentor: 'ai đó||kế toán|2026-01-01' }];
    expect(press(workspace, 'acceptMentorPairs', { pairs })).toEqual({ paired: 0, gone: 1 });
  });
});

describe('S2.25: Thẻ cựu sinh viên', () => {
  test('a class gets its cards at once and nobody a second one', () => {
    const [first] = press(workspace, 'readCards', {}).classes;
    const className = first?.key ?? '';
    const { issued, to } = press(workspace, 'issueCards', { className });
    expect([issued, to]).toEqual([first?.people, first?.people]);
    expect(press(workspace, 'issueCards', { className })).toEqual({ issued: 0, from: null, to: null });
    expect(press(workspace, 'readCards', {})).toMatchObject({ inUse: issued, newest: { from: 1, to } });
  });

  test('a lost card is renewed under the next number; pressed again it is the same one', () => {
    const { inUse } = press(workspace, 'readCards', {});
    const renewed = press(workspace, 'renewCard', { number: 1 });
    expect(renewed.number).toBe(inUse + 1);
    expect(press(workspace, 'renewCard', { number: 1 })).toEqual(renewed);
    const [old] = cells('Thẻ', 'Số thẻ', 'Tình trạng');
    expect(old).toBe('1 · Đã cấp lại');
    expect(press(workspace, 'readCards', {}).inUse).toBe(inUse);
  });

  test('the sheet holds the cards in use with these numbers; the same cards give the same Doc', () => {
    const sheet = press(workspace, 'printCards', { from: 1, to: 3 });
    expect(sheet.cards).toBe(2);
    expect(press(workspace, 'printCards', { from: 1, to: 3 })).toEqual(sheet);
    expect(refusal(workspace, 'printCards', { from: 900, to: 901 }).message).toMatch(/không có thẻ/);
  });
});
