/** B2, S1.14, S1.18, S1.23: each teacher gets a book of the own class alone; what is noted there comes back once, nobody's word is lost. */
import { applyAct, sheetNamed } from '../../local/act';
import type { Act } from '../../local/act';
import type { CallSite } from '../../local/runtime/execution';
import { respond } from '../../local/respond';
import type { Workspace } from '../../local/workspace/workspace';
import { valueAt } from '../../local/world/grid';
import type { SheetState, SpreadsheetState } from '../../local/world/sheet-state';
import { COLLEAGUE, dispatchOnce, OFFICE_ACCOUNT } from './support/colleagues';
import { press, stopAt } from './support/desk';
import { formOf } from './support/form-shape';
import { EMPLOYED } from './support/respondents';
import { once, openCollege } from './support/small-college';
import { lettersOf, rowsOf, typeCell, typeTable } from './support/tabs';

const LAN = 'lan@cdhoaban.example.edu.vn';
const TIEN = 'tien@cdhoaban.example.edu.vn';
const HEADER_ROW = 2;

const opened = once(() => openCollege());
const sent = once(() => {
  const workspace = opened();
  expect(press(workspace, 'sendCallBooks', {})).toMatchObject({
    state: 'done',
    done: 2,
    total: 2,
    failed: [],
  });
  return workspace;
});

const bookFor = ({ world }: Workspace, className: string): SpreadsheetState => {
  const [book, ...others] = Object.values(world.otherSpreadsheets).filter(({ name }) =>
    name.includes(className),
  );
  if (!book || others.length > 0) throw new Error(`${others.length + (book ? 1 : 0)} books of ${className}`);
  return book;
};
const tabOf = (workspace: Workspace, className: string): SheetState =>
  sheetNamed(bookFor(workspace, className), 'Sổ gọi');

const columnAt = (sheet: SheetState, header: string): number => {
  const at = (sheet.rows[HEADER_ROW - 1]?.v ?? []).map(String).indexOf(header);
  if (at < 0) throw new Error(`no column ${header}`);
  return at;
};
const rowAt = (sheet: SheetState, name: string): number => {
  const at = sheet.rows.findIndex(({ v }) => v[columnAt(sheet, 'Họ và tên')] === name);
  if (at < 0) throw new Error(`${name} has no row`);
  return at + 1;
};
const shows = (workspace: Workspace, className: string, name: string, header: string): string => {
  const sheet = tabOf(workspace, className);
  return String(valueAt(sheet, rowAt(sheet, name), columnAt(sheet, header) + 1));
};

/** Something the teacher does in the book. */
const act = (workspace: Workspace, className: string, change: Act): void =>
  applyAct(workspace.world, bookFor(workspace, className), tabOf(workspace, className), change);
const type = (workspace: Workspace, className: string, name: string, header: string, value: string): void => {
  const sheet = tabOf(workspace, className);
  const cell = `${lettersOf(columnAt(sheet, header))}${rowAt(sheet, name)}`;
  act(workspace, className, { kind: 'edit', cell, value });
};

/** The dispatcher when its hour has come. */
const dispatch = (workspace: Workspace, onCall?: (site: CallSite) => { stop: string } | undefined): void => {
  workspace.world.clock = new Date(Date.parse(workspace.world.clock) + 3_700_000).toISOString();
  const { error } = workspace.run('onClock', ['trigger'], {
    event: 'clock',
    ...(onCall === undefined ? {} : { onCall }),
  });
  if (error) throw new Error(error.message);
};
const outcomeOf = (workspace: Workspace): string =>
  String(
    rowsOf(workspace, 'Lịch chạy').find(({ cells }) => cells['Việc'] === 'readCallBooks 2026')?.cells['Kết quả'],
  );
const noted = (workspace: Workspace): string[] =>
  rowsOf(workspace, 'Nhật ký liên hệ')
    .map(({ cells }) =>
      [cells['Họ và tên'], cells['Kết quả'], cells['Ghi chú'], cells['Người liên hệ']].join(),
    )
    .sort();
const lettersTo = ({ world }: Workspace, address: string): number =>
  world.outbox.filter(({ to }) => to.includes(address)).length;

/** Teacher Lan calls her two. */
const called = once(() => {
  const workspace = sent();
  type(workspace, 'KT2', 'Lò Thị Hoa', 'Kết quả', 'Từ chối');
  type(workspace, 'KT2', 'Lò Văn Nam', 'Kết quả', 'Không nghe');
  type(workspace, 'KT2', 'Lò Văn Nam', 'Hẹn gọi lại', '31/12/2026 16:00');
  type(workspace, 'KT2', 'Lò Văn Nam', 'Ghi chú', 'Đang họp');
  act(workspace, 'KT2', { kind: 'edit', cell: 'B1', value: 'TRUE' });
  act(workspace, 'KT2', { kind: 'sort', column: 'Họ và tên', ascending: false });
  act(workspace, 'KT2', { kind: 'move-column', column: 'Ghi chú', before: 'Họ và tên' });
  return workspace;
});

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

test('B9: erasing somebody empties number, links and notes in the live book too, and no reading brings them back', () => {
  const workspace = called();
  dispatch(workspace);
  const key = rowsOf(workspace, 'Danh sách').find(({ cells }) => cells['Tên'] === 'Nam')?.cells['Khóa dòng'];
  const graduationKey = String(key);
  const places = press(workspace, 'readErasure', { graduationKey }).places.map(({ label }) => label);
  expect(places).toContain('Sổ gọi: số điện thoại, tin nhắn, ghi chú');
  press(workspace, 'erasePerson', { graduationKey });
  dispatch(workspace);
  const held = ['Số điện thoại', 'Zalo', 'Tin nhắn', 'Phiếu phỏng vấn', 'Ghi chú'].map((header) =>
    shows(workspace, 'KT2', 'Lò Văn Nam', header),
  );
  expect(held).toEqual(['', '', '', '', '']);
  expect(shows(workspace, 'KT2', 'Lò Thị Hoa', 'Số điện thoại')).toBe('0912345678');
  expect(noted(workspace)).toHaveLength(2);
  expect(press(workspace, 'readErasure', { graduationKey }).places).toEqual([]);
});

test('S1.23: a class that gets another teacher: the book is taken from the former one, shared with the new one and mailed once', () => {
  const workspace = called();
  dispatch(workspace);
  const row = rowsOf(workspace, 'Lớp').find(({ cells }) => cells['Lớp'] === 'KT2')?.row ?? 0;
  typeCell(workspace, 'Lớp', row, 'Email GVCN', 'mai@cdhoaban.example.edu.vn');
  expect(press(workspace, 'readBookPlan', {}).waiting).toHaveLength(1);
  press(workspace, 'sendCallBooks', {});
  const rights = workspace.world.files[bookFor(workspace, 'KT2').id]?.permissions.map(
    ({ role, emailAddress }) => `${role} ${emailAddress}`,
  );
  expect(rights?.filter((right) => !right.startsWith('owner'))).toEqual([
    'writer mai@cdhoaban.example.edu.vn',
  ]);
  expect(lettersTo(workspace, 'mai@cdhoaban.example.edu.vn')).toBe(1);
  expect(shows(workspace, 'KT2', 'Lò Văn Nam', 'Ghi chú')).toBe('Đang họp');
  expect(press(workspace, 'sendCallBooks', {})).toMatchObject({ state: 'done', done: 2 });
  expect(lettersTo(workspace, 'mai@cdhoaban.example.edu.vn')).toBe(1);
});

test('Bàn giao: the new account makes the books anew, the old ones are read a last time and taken from their teachers', () => {
  const workspace = sent();
  const old = bookFor(workspace, 'KT2').id;
  type(workspace, 'KT2', 'Lò Văn Nam', 'Ghi chú', 'Gọi lại tối');
  press(workspace, 'handOver', { to: COLLEAGUE });
  press(workspace, 'acceptHandOver', {}, { as: COLLEAGUE });
  dispatchOnce(workspace, OFFICE_ACCOUNT);
  expect(noted(workspace)).toEqual([`Lò Văn Nam,,Gọi lại tối,${LAN}`]);
  const writers = ({ world }: Workspace, id: string): (string | undefined)[] =>
    (world.files[id]?.permissions ?? []).flatMap(({ role, emailAddress }) =>
      role === 'writer' && emailAddress !== COLLEAGUE ? [emailAddress] : [],
    );
  expect(writers(workspace, old)).toEqual([]);
  expect(workspace.world.triggers.map(({ creator }) => creator)).toEqual([COLLEAGUE]);
  press(workspace, 'sendCallBooks', {}, { as: COLLEAGUE });
  expect(Object.keys(workspace.world.otherSpreadsheets)).toHaveLength(4);
  expect(lettersTo(workspace, LAN)).toBe(2);
});
