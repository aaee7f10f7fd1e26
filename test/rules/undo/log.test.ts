/** P33: what `Nhật ký` keeps, for how long, what erasure takes out of it, and what it lets be undone. */
import fc from 'fast-check';
import type { Cell } from '../../../src/domain/cell';
import { formatLogCell, parseLogCell } from '../../../src/domain/undo/cell-text';
import { planErasedLog } from '../../../src/domain/undo/erase-log';
import { planForgetRows } from '../../../src/domain/undo/forget-rows';
import {
  lastEntry,
  undoLineOf,
  undoName,
  undoSource,
  unfinishedLine,
} from '../../../src/domain/undo/last-action';
import { nextActionNumber, type LogRow } from '../../../src/domain/undo/log-entries';
import { ACTIONS_WITH_CELLS, CELL_ENTRIES, planTrim } from '../../../src/domain/undo/trim-log';
import { logOf, plan, type Rows } from './desk';

const entry = (number: number | null, at: number, more: Partial<LogRow> = {}): LogRow => ({
  entry: `${number ?? 'x'}.${at}`,
  number,
  at: '2026-01-12T10:42:00',
  by: 'lan@example.com',
  action: 'Sửa theo đề xuất',
  source: null,
  sheet: 'Danh sách',
  rowKey: `G${at}`,
  column: 'Tên',
  before: 'hoa',
  after: 'Hoa',
  ...more,
});
const own = (number: number): LogRow =>
  entry(number, 0, { sheet: null, rowKey: null, column: null, before: null });

test('a cell comes out of the log as it went in: spaces, numbers, yes and no, text like a formula or like our own marks', () => {
  const cells = fc.oneof<fc.Arbitrary<Cell>[]>(
    fc.string(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
  );
  fc.assert(
    fc.property(cells, (cell) => {
      expect(parseLogCell(formatLogCell(cell))).toBe(Object.is(cell, -0) ? 0 : cell);
      expect(formatLogCell(cell)).not.toMatch(/^[=+\-@']/);
    }),
  );
  expect(formatLogCell('Lò Thị Hoa')).toBe('Lò Thị Hoa');
});

test('P33: an action is logged cell by cell with old and new value, source, time and who, and last as itself', () => {
  const rows: Rows = [['Lò Thị Hoa', 912345678, '', '', 'G1']];
  const changes = plan(rows, {
    write: new Map([
      ['G1', { phone: '0912345678' }],
      ['N1', { name: 'Mai', key: 'N1' }],
    ]),
  });
  expect(
    logOf(changes).map(({ entry: key, column, rowKey, before, after }) => [
      key,
      rowKey,
      column,
      before,
      after,
    ]),
  ).toEqual([
    ['7.1', 'G1', 'Số điện thoại', '|912345678', '0912345678'],
    ['7.2', 'N1', '(cả dòng)', null, '{"name":"Mai","key":"N1"}'],
    ['7.3', null, null, null, '1 ô đổi, 1 dòng thêm'],
  ]);
  expect(logOf(changes)[0]).toMatchObject({
    at: '2026-01-12T10:42:00',
    by: 'office@example.com',
    source: 'danh-sach.xlsx',
  });
});

describe('the log keeps', () => {
  const actions = (count: number, cells: number): LogRow[] =>
    Array.from({ length: count }, (_, number) => [
      ...Array.from({ length: cells }, (_each, at) => entry(number + 1, at + 1)),
      own(number + 1),
    ]).flat();

  test('every action, and the cells of the newest twenty', () => {
    const gone = planTrim([...actions(ACTIONS_WITH_CELLS + 2, 3), entry(null, 1, { action: 'Bàn giao' })]);
    expect([...gone].map((key) => key.split('.')[0])).toEqual(['1', '1', '1', '2', '2', '2']);
    expect([...gone].some((key) => key.endsWith('.0'))).toBe(false);
  });

  test('no more than a number of cells, but always those of the newest action', () => {
    const many = Array.from({ length: CELL_ENTRIES + 1 }, (_, at) => entry(2, at + 1));
    expect(planTrim([entry(1, 1), own(1), ...many, own(2)])).toEqual(new Set(['1.1']));
    expect(nextActionNumber([own(1), own(2)])).toBe(3);
  });
});

test('erasure takes a person’s values out of the log and leaves that there was a change; twice is as once', () => {
  const log = [entry(1, 1), entry(1, 2), entry(1, 3, { sheet: 'Lớp', rowKey: 'G1' }), own(1)];
  const erased = planErasedLog(log, [{ sheet: 'Danh sách', keys: new Set(['G1']) }]);
  expect(erased).toEqual([{ entry: '1.1', before: '(đã xóa)', after: '(đã xóa)' }]);
  const after = log.map((each) => ({ ...each, ...erased.find((one) => one.entry === each.entry) }));
  expect(planErasedLog(after, [{ sheet: 'Danh sách', keys: new Set(['G1']) }])).toEqual([]);
});

describe('B6: what can be undone', () => {
  test('is the last action with changed cells; an undo ends it', () => {
    expect(undoLineOf(own(3))).toMatchObject({ number: 3, undoable: true, reason: '' });
    expect(undoLineOf({ ...own(4), action: undoName('Sửa theo đề xuất') })).toBeNull();
    expect(undoLineOf(null)).toBeNull();
    expect(lastEntry([own(1), { ...own(2), at: '2026-01-13T08:00:00' }, own(3)])?.number).toBe(2);
  });

  test('is also what was cut short; an undo cut short can be gone on with', () => {
    const cut = { number: 8, name: 'Nhập danh sách', source: 'tệp', at: '2026-01-12T10:42:00', by: '' };
    expect(unfinishedLine(cut)).toMatchObject({ number: 8, action: 'Nhập danh sách', undoable: true });
    expect(
      unfinishedLine({ ...cut, number: 9, name: undoName(cut.name), source: undoSource(8) }),
    ).toMatchObject({
      number: 8,
      action: 'Nhập danh sách',
    });
  });

  test.each([
    ['Gửi email mời', 'thư đã gửi không rút lại được'],
    ['Xóa dữ liệu', 'dữ liệu đã xóa không lấy lại được'],
    ['Ban hành', 'văn bản đã ban hành'],
    ['Trình', 'đã ghi vào hồ sơ'],
    ['Bàn giao', 'tài khoản của phòng đã đổi'],
    ['Việc khác', 'việc này không sửa ô nào trong các tab'],
  ])('is not “%s”: %s', (action, reason) => {
    expect(undoLineOf({ number: null, action, at: '2026-01-12T10:42:00' })).toMatchObject({
      undoable: false,
      reason,
    });
  });
});

test('rows taken out for good take their entries along, and an action of which nothing else is left', () => {
  const log = [entry(1, 1), own(1), entry(2, 1), entry(2, 2), own(2), own(3)];
  expect([...planForgetRows(log, new Set(['G1']))]).toEqual(['1.1', '1.0', '2.1']);
});
