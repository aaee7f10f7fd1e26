/** Issue 7: mentors matched to students (S2.38), alumni cards (S2.25), events and forms for people outside (S2.16, S2.23, S2.27, S2.37). */
import type { Workspace } from '../../local/workspace/workspace';
import { respond } from '../../local/respond';
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

const answer = (form: string, answers: Readonly<Record<string, string>>): void => {
  const { refused } = respond(workspace, form, {
    answers: { 'Anh/chị đồng ý để nhà trường dùng các thông tin ấy chứ?': 'Đồng ý', ...answers },
  });
  expect(refused).toEqual([]);
  workspace.world.clock = new Date(Date.parse(workspace.world.clock) + 60_000).toISOString();
};
const formMade = (make: () => void): string => {
  const known = new Set(Object.keys(workspace.world.forms));
  make();
  return Object.keys(workspace.world.forms).find((id) => !known.has(id)) ?? '';
};

describe('S2.23: Ngày hội trở về', () => {
  const event = 'ngày hội trở về 2026|2026-10-15';
  let form = '';

  test('one press plans it on the founding day in October with its steps; a second press leaves one', () => {
    expect(press(workspace, 'readEvents', {}).homecoming).toBe('2026-10-15');
    expect(press(workspace, 'planHomecoming', {}).event).toBe(event);
    press(workspace, 'planHomecoming', {});
    expect(cells('Sự kiện', 'Tên sự kiện', 'Tình trạng')).toEqual(['Ngày hội trở về 2026 · Dự kiến']);
    expect(press(workspace, 'readEvents', {}).homecoming).toBeNull();
  });

  test('one press makes its form; the text for a Zalo group names hour, day and link', () => {
    form = formMade(() => press(workspace, 'openRegisterForm', { kind: 'rsvp', event }));
    const { formUrl, text } = press(workspace, 'readRegisterForm', { kind: 'rsvp', event });
    expect(text).toContain('Ngày hội trở về 2026, 7h30, ngày 15/10/2026');
    expect(text.endsWith(formUrl) && formUrl !== '').toBe(true);
  });

  test('answers become numbered rows, found in Danh sách where they are certain; who refuses leaves nothing', () => {
    answer(form, {
      'Họ và tên': 'Lò Thị Hoa',
      'Lớp, khóa': 'KT2 K59',
      'Anh/chị đến dự chứ?': 'Sẽ đến',
      'Số người đi cùng': '2',
    });
    answer(form, { 'Họ và tên': 'Giàng A Páo', 'Anh/chị đến dự chứ?': 'Chưa chắc' });
    respond(workspace, form, {
      answers: { 'Anh/chị đồng ý để nhà trường dùng các thông tin ấy chứ?': 'Không' },
    });
    expect(press(workspace, 'pullRegisterForm', { kind: 'rsvp', event })).toEqual({ pulled: 2, refused: 1 });
    expect(cells('Người dự', 'Mã dự', 'Họ và tên', 'Trả lời', 'Số người đi cùng')).toEqual([
      '1 · Lò Thị Hoa · Sẽ đến · 2',
      '2 · Giàng A Páo · Chưa chắc · ',
    ]);
    expect(press(workspace, 'pullRegisterForm', { kind: 'rsvp', event }).pulled).toBe(0);
    const [hoa, pao] = rowsOf(workspace, 'Người dự').map((row) => row.cells['Khóa trong Danh sách']);
    expect([hoa !== '', pao]).toEqual([true, '']);
  });

  test('check-in by number and by the list; the numbers go into the event', () => {
    workspace.world.clock = '2026-10-15T02:00:00.000Z';
    const { chosen } = press(workspace, 'readEvents', { event, text: 'páo' });
    const participant = chosen?.people[0]?.participant ?? '';
    const { people } = press(workspace, 'checkIn', {
      event,
      people: ['D1', participant, '77'],
      present: true,
    });
    expect(people.map(({ name }) => name)).toEqual(['Lò Thị Hoa', 'Giàng A Páo', '77']);
    expect(people[2]?.fault).toMatch(/“77”/);
    expect(press(workspace, 'readEvents', { event }).chosen).toMatchObject({
      coming: 1,
      guests: 2,
      present: 2,
      alumni: 1,
    });
    expect(press(workspace, 'closeEvent', { event }).attended).toBe(2);
    expect(cells('Sự kiện', 'Số người dự', 'Trong đó cựu HSSV', 'Tình trạng')).toEqual([
      '2 · 1 · Đã tổ chức',
    ]);
  });
});

test('S2.27: a nomination sent through the form stands in Vinh danh as one of this year', () => {
  const form = formMade(() => press(workspace, 'openRegisterForm', { kind: 'nomination' }));
  answer(form, {
    'Họ và tên người được đề cử': 'Lò Thị Hoa',
    'Thành tích, đóng góp': 'Hợp tác xã 40 lao động',
    'Họ tên, lớp hoặc đơn vị của anh/chị': 'Khoa Kinh tế',
  });
  expect(press(workspace, 'pullRegisterForm', { kind: 'nomination' }).pulled).toBe(1);
  expect(cells('Vinh danh', 'Năm', 'Họ và tên', 'Tình trạng', 'Người, đơn vị đề cử')).toEqual([
    '2026 · Lò Thị Hoa · Đề cử · Khoa Kinh tế',
  ]);
});

test('S2.37: an employer’s answer is a row of grades, and its opinion one of the curriculum log', () => {
  press(workspace, 'switchGroup', { group: 'information', on: true });
  const form = formMade(() => press(workspace, 'openRegisterForm', { kind: 'employer' }));
  answer(form, {
    'Đơn vị của anh/chị': 'HTX Hoa Ban',
    'Anh/chị trả lời với tư cách': 'Nhà tuyển dụng',
    'Họ và tên': 'Lò Văn Nam',
    Khoa: 'Kinh tế',
    'Chương trình, ngành mà anh/chị góp ý': 'Kế toán',
    'Số HSSV của trường đang làm ở đơn vị': 'vài người',
    'Hài lòng chung': '4',
    'Chương trình cần thêm, bớt nội dung gì?': 'Thêm phần mềm kế toán',
  });
  expect(press(workspace, 'pullRegisterForm', { kind: 'employer' }).pulled).toBe(1);
  expect(cells('Ý kiến nhà tuyển dụng', 'Đơn vị', 'Hài lòng chung', 'Ghi chú')).toEqual([
    'HTX Hoa Ban · 4 · Số HSSV của trường đang dùng: vài người',
  ]);
  expect(cells('Góp ý chương trình', 'Chương trình, ngành', 'Góp ý')).toEqual([
    'Kế toán · Thêm phần mềm kế toán',
  ]);
});

test('B9: what a person sent through these forms is found with what is held of them', () => {
  const [row] = rowsOf(workspace, 'Người dự');
  const graduationKey = String(row?.cells['Khóa trong Danh sách']);
  const { places } = press(workspace, 'readErasure', { graduationKey });
  expect(places.find(({ label }) => label.startsWith('Biểu mẫu'))?.count).toBeGreaterThan(0);
});
