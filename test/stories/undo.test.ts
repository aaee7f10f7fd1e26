/** P27, P33, B6: the roster is repaired through the log, and undo gives everything back but what people typed since. */
import { sheetNamed } from '../../local/act';
import type { Workspace } from '../../local/workspace/workspace';
import { call, press, pressOn, pressStopped, refusal } from './support/desk';
import { once, openCollege, setUpCollege, smallCollege } from './support/small-college';
import {
  act,
  cellOf,
  columnOf,
  lettersOf,
  headersOf,
  rowsOf,
  typeCell,
  typeTable,
  valuesOf,
} from './support/tabs';

const LIST = 'Danh sách';
const PHONE = 'Số điện thoại';

/** Thirty people whose telephone number, and every third whose name, can be repaired without loss. */
const DIRTY = `
Họ và | Tên | Ngày sinh | Giới tính | Ngày tốt nghiệp | Số điện thoại | Lớp | Khóa | Mã HSSV
${Array.from({ length: 30 }, (_, at) => {
  const number = 983456700 + at;
  return `${at % 3 === 0 ? 'LÒ THỊ' : 'Lò Thị'} | Hoa ${at} | 02/03/2003 | Nữ | 30/06/2025 | ${['+84 ', '', '0'][at % 3] ?? ''}${number}${at % 3 === 2 ? ' ' : ''} | KT2 | K59 | CD${at}`;
}).join('\n')}
`;

const dirty = once(() => {
  const workspace = setUpCollege();
  typeTable(workspace, LIST, DIRTY);
  // As pasted from another sheet: a number that lost its zero, a name in composed letters.
  typeCell(workspace, LIST, 31, PHONE, '01683456789');
  press(workspace, 'checkRoster', {});
  return workspace;
});

const undoNumber = (workspace: Workspace): number => press(workspace, 'readHome', {}).undo?.number ?? 0;
const actionOn3 = (workspace: Workspace) =>
  press(workspace, 'readStep', { step: 3 }).actions.find(({ method }) => method === 'repairRoster');

describe('UX 4, step 3: Chuẩn hóa cách viết', () => {
  test('says how many of which kind before, repairs them, and is not offered again', () => {
    const workspace = dirty();
    const action = actionOn3(workspace);
    expect(action?.label).toBe('Chuẩn hóa 31 chỗ');
    expect(action?.confirm).toMatch(/10 họ tên .*10 số điện thoại mất số 0 đầu.*10 số điện thoại có \+84/);
    const { repaired, kinds } = press(workspace, 'repairRoster', {});
    expect(repaired).toBe(31);
    expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(31);
    expect(columnOf(workspace, LIST, PHONE).slice(0, 3)).toEqual(['0983456700', '0983456701', '0983456702']);
    expect(columnOf(workspace, LIST, 'Họ và').every((name) => name === 'Lò Thị')).toBe(true);
    expect(actionOn3(workspace)).toBeUndefined();
    expect(press(workspace, 'repairRoster', {})).toEqual({ repaired: 0, kinds: [], kept: [] });
  });
});

/** Repaired, then the office goes on: numbers of the row of its own, and the state to come back to. */
const repaired = once(() => {
  const workspace = dirty();
  press(workspace, 'repairRoster', {});
  return workspace;
});

describe('P27, B6: Hoàn tác', () => {
  test('home names the action and its time; before it is done, it says what would change and changes nothing', () => {
    const workspace = repaired();
    const { undo } = press(workspace, 'readHome', {});
    expect(undo).toMatchObject({ action: 'Chuẩn hóa cách viết', undoable: true, reason: '' });
    expect(undo?.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
    const before = valuesOf(workspace, LIST);
    expect(press(workspace, 'readUndo', {})).toMatchObject({ cells: 31, added: 0, removed: 0, kept: [] });
    expect(valuesOf(workspace, LIST)).toEqual(before);
  });

  test('gives every cell back to the letter, also after people sorted and inserted rows; then there is nothing to undo', () => {
    const workspace = repaired();
    act(workspace, LIST, { kind: 'sort', column: 'Tên', ascending: false });
    act(workspace, LIST, { kind: 'insert-row', before: 5, count: 1 });
    const undone = press(workspace, 'undoLast', { number: undoNumber(workspace) });
    expect(undone).toEqual({ action: 'Chuẩn hóa cách viết', cells: 31, added: 0, removed: 0, kept: [] });
    const byCode = (each: Workspace): Map<unknown, unknown> =>
      new Map(rowsOf(each, LIST).map(({ cells }) => [cells['Mã HSSV'], cells]));
    expect(byCode(workspace)).toEqual(byCode(dirty()));
    expect(press(workspace, 'readHome', {}).undo).toBeNull();
    expect(refusal(workspace, 'undoLast', { number: 99 }).code).toBe('undo.nothing');
  });

  test('keeps what two people typed since, and lists both with row, column and what stands there', () => {
    const workspace = repaired();
    typeCell(workspace, LIST, 3, PHONE, '0977777777');
    typeCell(workspace, LIST, 5, 'Họ và', 'Lò Thị Minh');
    const { cells, kept } = press(workspace, 'undoLast', { number: undoNumber(workspace) });
    expect(cells).toBe(29);
    expect(kept.map(({ message }) => message)).toEqual([
      `${LIST}, dòng 3, ${PHONE}: đang ghi “0977777777”, do người sửa nên máy giữ nguyên. Sửa tay nếu cần.`,
      `${LIST}, dòng 5, Họ và: đang ghi “Lò Thị Minh”, do người sửa nên máy giữ nguyên. Sửa tay nếu cần.`,
    ]);
    expect(kept[0]?.place).toEqual({ sheet: LIST, row: 3, column: PHONE });
    expect(cellOf(workspace, LIST, 3, PHONE)).toBe('0977777777');
    expect(cellOf(workspace, LIST, 5, 'Họ và')).toBe('Lò Thị Minh');
    expect(cellOf(workspace, LIST, 2, 'Họ và')).toBe('LÒ THỊ');
  });

  test('an action that is no longer the last is not undone by a late press; pressed twice it tells the same', () => {
    const workspace = repaired();
    const number = undoNumber(workspace);
    const first = press(workspace, 'undoLast', { number });
    expect(press(workspace, 'undoLast', { number })).toEqual(first);
    press(workspace, 'repairRoster', {});
    expect(refusal(workspace, 'undoLast', { number }).code).toBe('undo.overtaken');
    expect(undoNumber(workspace)).toBeGreaterThan(number);
  });

  test('P33: each cell stands in Nhật ký with old and new value, source, time and who', () => {
    const entries = rowsOf(repaired(), 'Nhật ký').map(({ cells }) => cells);
    const ours = entries.filter((cells) => cells['Việc'] === 'Chuẩn hóa cách viết');
    expect(ours).toHaveLength(32);
    expect(ours[0]).toMatchObject({ Tab: LIST, Nguồn: 'quy tắc sửa không mất gì', 'Giá trị mới': 'Lò Thị' });
    expect(ours[31]).toMatchObject({ Tab: '', Cột: '', 'Giá trị mới': '31 ô đổi' });
  });
});

test('a calculated cell is never written over by its value', () => {
  const workspace = smallCollege();
  typeCell(workspace, LIST, 2, 'Nơi công tác', 'HTX  Chè');
  const column = lettersOf(headersOf(workspace, LIST).indexOf('Nơi công tác'));
  typeCell(workspace, LIST, 3, 'Nơi công tác', `=${column}2`);
  expect(press(workspace, 'repairRoster', {}).repaired).toBe(1);
  expect(cellOf(workspace, LIST, 2, 'Nơi công tác')).toBe('HTX Chè');
});

test('more scattered cells than are written one by one: what stands between them stays to the letter, and so does all after undo', () => {
  const workspace = setUpCollege();
  const people = Array.from(
    { length: 100 },
    (_, at) =>
      `Lò Thị | Hoa ${at} | 30/06/2025 | ${at % 2 === 0 ? '+84 ' : '0'}${983456700 + at} | KT2 | K59`,
  );
  typeTable(
    workspace,
    LIST,
    ['Họ và | Tên | Ngày tốt nghiệp | Số điện thoại | Lớp | Khóa', ...people].join('\n'),
  );
  typeCell(workspace, LIST, 9, PHONE, '=CONCATENATE("0983", "456789")');
  typeCell(workspace, LIST, 11, PHONE, ' 03791');
  press(workspace, 'checkRoster', {});
  const sheet = sheetNamed(workspace.world.spreadsheet, LIST);
  const picture = (): unknown => JSON.parse(JSON.stringify(sheet.rows.slice(0, 102)));
  const before = picture();
  const phones = columnOf(workspace, LIST, PHONE);
  expect(press(workspace, 'repairRoster', {}).repaired).toBe(50);
  const after = columnOf(workspace, LIST, PHONE);
  expect(after.filter((phone, at) => at % 2 === 1 && at !== 9 && phone !== phones[at])).toEqual([]);
  expect(after.filter((phone, at) => at % 2 === 0 && !/^0\d{9}$/.test(phone))).toEqual([]);
  press(workspace, 'undoLast', { number: undoNumber(workspace) });
  expect(picture()).toEqual(before);
}, 20_000);

test('B6: after mails the line says why it cannot be undone, and the repair before them is past', () => {
  const workspace = openCollege();
  typeCell(workspace, LIST, 2, PHONE, '+84 912 345 678');
  press(workspace, 'repairRoster', {});
  const number = undoNumber(workspace);
  pressOn(workspace, 'sendInvitations');
  expect(press(workspace, 'readHome', {}).undo).toMatchObject({
    action: 'Gửi thư mời',
    undoable: false,
    reason: 'thư đã gửi không rút lại được',
  });
  expect(press(workspace, 'readUndo', {})).toMatchObject({ undoable: false, cells: 0 });
  expect(refusal(workspace, 'undoLast', { number }).message).toBe(
    'Không hoàn tác được “Gửi thư mời”: thư đã gửi không rút lại được. Xem tab Nhật ký nếu cần sửa tay.',
  );
});

/** Every so many calls is a place to stop; the sweep stops at each. */
const STEP = 13;

describe('a stop at any call and the press again', () => {
  const small = once(() => {
    const workspace = smallCollege();
    typeCell(workspace, LIST, 2, PHONE, '+84 983 456 789');
    typeCell(workspace, LIST, 4, 'Họ và', 'GIÀNG A');
    return workspace;
  });
  const done = once(() => {
    const workspace = small();
    press(workspace, 'repairRoster', {});
    return workspace;
  });
  /** Roster and log without the moments and the person. */
  const shape = (workspace: Workspace): unknown => ({
    roster: valuesOf(workspace, LIST),
    log: rowsOf(workspace, 'Nhật ký').map(({ cells }) => ({ ...cells, Lúc: '' })),
    open: rowsOf(workspace, 'Việc dở'),
  });

  const everyStop = (
    stage: () => Workspace,
    method: 'repairRoster' | 'undoLast',
    input: { number: number } | Record<string, never>,
  ): void => {
    const json = JSON.stringify(input);
    const whole = stage();
    const calls = whole.run('rpc', [method, json]).totalCalls;
    call(whole, method, json);
    for (let k = 5; k <= calls; k += STEP) {
      const workspace = stage();
      pressStopped(workspace, method, input, k);
      call(workspace, method, json);
      expect({ k, ...Object(shape(workspace)) }).toEqual({ k, ...Object(shape(whole)) });
    }
  };

  test('of a repair: each change is made and logged once', () => everyStop(small, 'repairRoster', {}));
  test('of an undo: each cell is given back once', () =>
    everyStop(done, 'undoLast', { number: undoNumber(done()) }));
});
