/** B2, S1.14, S1.18, S1.23: each teacher gets a book of the own class alone; what is noted there comes back once, nobody's word is lost. */
import { respond } from '../../local/respond';
import { press, stopAt } from './support/desk';
import { formOf } from './support/form-shape';
import { EMPLOYED } from './support/respondents';
import { rowsOf, typeTable } from './support/tabs';
import {
  LAN,
  TIEN,
  act,
  bookFor,
  called,
  dispatch,
  lettersTo,
  noted,
  opened,
  outcomeOf,
  rowAt,
  sent,
  shows,
  tabOf,
} from './support/call-book';

test('B2: a book a class, shared with its teacher alone, one mail each, and a second press makes nothing', () => {
  const workspace = sent();
  const rights = ['KT2', 'OT1'].map((className) =>
    workspace.world.files[bookFor(workspace, className).id]?.permissions
      .map(({ role, emailAddress }) => `${role} ${emailAddress}`)
      .filter((right) => !right.startsWith('owner')),
  );
  expect(rights).toEqual([[`writer ${LAN}`], [`writer ${TIEN}`]]);
  expect(shows(workspace, 'KT2', 'Lò Thị Hoa', 'Tin nhắn')).toContain('cô Lan đây');
  expect(shows(workspace, 'KT2', 'Lò Thị Hoa', 'Tình trạng')).toBe('Chưa');
  expect(press(workspace, 'sendCallBooks', {})).toMatchObject({ state: 'done', done: 2 });
  expect(Object.keys(workspace.world.otherSpreadsheets)).toHaveLength(2);
  expect([lettersTo(workspace, LAN), lettersTo(workspace, TIEN)]).toEqual([1, 1]);
});

test('the button names teachers, and the question the classes that have none', () => {
  const workspace = opened();
  typeTable(
    workspace,
    'Lớp',
    'Lớp | Khóa | Trình độ | Ngành, nghề | Khoa\nTY1 | K59 | Trung cấp | Thú y | Nông lâm',
  );
  typeTable(
    workspace,
    'Danh sách',
    'Họ và | Tên | Ngày sinh | Ngày tốt nghiệp | Lớp | Khóa\nLường Văn | Ơn | 04/05/2004 | 30/06/2025 | TY1 | K59',
  );
  press(workspace, 'checkRoster', {});
  const { actions } = press(workspace, 'readStep', { step: 4 });
  const button = actions.find(({ method }) => method === 'sendCallBooks');
  expect(button?.label).toBe('Gửi Sổ gọi (2 GVCN)');
  expect(button?.confirm).toContain('Chưa có Email GVCN: TY1 K59.');
  expect(press(workspace, 'readBookPlan', {}).withoutTeacher).toEqual(['TY1 K59']);
});

test('S1.18, S1.14: what the teacher noted comes back once, a refusal ends the reminders, the class is confirmed', () => {
  const workspace = called();
  dispatch(workspace);
  dispatch(workspace);
  expect(noted(workspace)).toEqual([`Lò Thị Hoa,Từ chối,,${LAN}`, `Lò Văn Nam,Không nghe,Đang họp,${LAN}`]);
  expect(rowsOf(workspace, 'Đồng ý theo mục đích').map(({ cells }) => cells['Đồng ý'])).toEqual(['rút']);
  expect(rowsOf(workspace, 'Lớp').map(({ cells }) => cells['Người xác nhận'])).toEqual([
    'Nguyễn Thị Lan',
    '',
  ]);
  expect(shows(workspace, 'KT2', 'Lò Thị Hoa', 'Tình trạng')).toBe('Từ chối');
  expect(shows(workspace, 'KT2', 'Lò Thị Hoa', 'Tin nhắn')).toBe('');
  expect(shows(workspace, 'KT2', 'Lò Văn Nam', 'Ghi chú')).toBe('Đang họp');
  dispatch(workspace);
  dispatch(workspace);
  expect(outcomeOf(workspace)).toBe('Đã đọc 0 Sổ gọi, 0 lượt liên hệ mới');
});

test('an answer shows in the book though the teacher touched nothing; who joins is added, who was deleted stays away', () => {
  const workspace = sent();
  const link = shows(workspace, 'OT1', 'Giàng A Páo', 'Phiếu phỏng vấn');
  respond(workspace, formOf(workspace).id, { link, answers: EMPLOYED });
  press(workspace, 'pullResponses', {});
  act(workspace, 'OT1', { kind: 'delete-row', row: rowAt(tabOf(workspace, 'OT1'), 'Cầm Bá Thức'), count: 1 });
  typeTable(
    workspace,
    'Danh sách',
    'Họ và | Tên | Ngày sinh | Ngày tốt nghiệp | Lớp | Khóa\nLường Văn | Ơn | 04/05/2004 | 30/06/2025 | OT1 | K59',
  );
  press(workspace, 'checkRoster', {});
  dispatch(workspace);
  dispatch(workspace);
  expect(shows(workspace, 'OT1', 'Giàng A Páo', 'Tình trạng')).toBe('Đã trả lời');
  const names = tabOf(workspace, 'OT1').rows.map(({ v }) => v[0]);
  expect(names.filter((name) => name === 'Lường Văn Ơn')).toHaveLength(1);
  expect(names).not.toContain('Cầm Bá Thức');
});

test('B2: a closed campaign is still read', () => {
  const workspace = called();
  press(workspace, 'closeSurvey', {});
  dispatch(workspace);
  expect(noted(workspace)).toHaveLength(2);
});

test.each([
  ['sorts', { kind: 'sort', column: 'Họ và tên', ascending: true }],
  ['moves a column', { kind: 'move-column', column: 'Ghi chú', before: 'Họ và tên' }],
  ['inserts a row', { kind: 'insert-row', before: 1, count: 1 }],
] as const)('a teacher who %s between the look and the write loses nothing', (_, change) => {
  const workspace = called();
  dispatch(workspace);
  let done = false;
  dispatch(workspace, ({ member, phase }) => {
    if (!done && phase === 'before' && /batchUpdate/.test(member)) {
      done = true;
      act(workspace, 'KT2', change);
    }
    return undefined;
  });
  expect(done).toBe(true);
  for (let run = 0; run < 2; run += 1) dispatch(workspace);
  const sheet = tabOf(workspace, 'KT2');
  const header = sheet.rows.findIndex(({ v }) => v.includes('Họ và tên'));
  const headers = (sheet.rows[header]?.v ?? []).map(String);
  const people = sheet.rows
    .slice(header + 1)
    .flatMap(({ v }) =>
      v.some((value) => value !== '')
        ? [
            ['Họ và tên', 'Số điện thoại', 'Tình trạng', 'Kết quả', 'Ghi chú']
              .map((name) => String(v[headers.indexOf(name)] ?? ''))
              .join(),
          ]
        : [],
    );
  expect(people.sort()).toEqual([
    'Lò Thị Hoa,0912345678,Từ chối,Từ chối,',
    'Lò Văn Nam,0983456789,Chưa,Không nghe,Đang họp',
  ]);
  expect(noted(workspace)).toHaveLength(2);
});

test('stopped at any of several calls and pressed again: no book and no mail twice', () => {
  const { totalCalls } = opened().run('rpc', ['sendCallBooks', '{}']);
  const places = [0.2, 0.4, 0.55, 0.7, 0.8, 0.9, 0.97].map((part) => Math.round(totalCalls * part));
  for (const k of places) {
    const workspace = opened();
    expect(workspace.run('rpc', ['sendCallBooks', '{}'], { onCall: stopAt(k) }).stopped).toBe(true);
    press(workspace, 'sendCallBooks', {});
    const [lan, tien] = [lettersTo(workspace, LAN), lettersTo(workspace, TIEN)];
    const { unclear, waiting } = press(workspace, 'readBookPlan', {});
    expect({ k, books: Object.keys(workspace.world.otherSpreadsheets).length }).toEqual({ k, books: 2 });
    expect({ k, mails: Math.max(lan, tien), waiting }).toEqual({ k, mails: 1, waiting: [] });
    expect(lan + tien + unclear.length).toBeGreaterThanOrEqual(2);
  }
});
