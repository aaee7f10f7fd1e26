/** P27, B6: undo gives back what the program wrote and nothing that a person wrote. */
import fc from 'fast-check';
import type { Cell } from '../../../src/domain/cell';
import type { Cells } from '../../../src/domain/keyed-write/intent';
import { gridOfRows, HEADER, keysOf, logOf, plan, undo, write, type Rows } from './desk';

const HOA: readonly Cell[] = [' LÒ  THỊ HOA', 912345678, 'đã gọi', '', 'G1'];
const NAM: readonly Cell[] = ['Lò Văn Nam', '+84 983 456 789', '', '=Mường La', 'G2'];
const PAO: readonly Cell[] = ['Giàng A Páo', '', '', 'HTX Chè', 'G3'];
const ROWS: Rows = [HOA, NAM, PAO];

const cell = fc.constantFrom<Cell>(
  '',
  ' a',
  'a',
  'a ',
  '0912345678',
  912345678,
  '=b',
  '|x',
  '2003-09-05',
  true,
);
const row = fc.tuple(cell, cell, cell, cell);
const rowsOf = (values: readonly (readonly Cell[])[]): Rows =>
  values.map((cells, at) => [...cells, `G${at + 1}`]);
const rowsArb = fc.array(row, { minLength: 1, maxLength: 5 }).map(rowsOf);
const OUR_COLUMNS = [0, 1, 3];

/** Some rows changed, some new, some taken out. */
const askedArb = fc.record({
  write: fc
    .array(
      fc.tuple(
        fc.constantFrom('G1', 'G2', 'G3', 'N1', 'N2'),
        fc.record({ name: cell, phone: cell, employer: cell }, { requiredKeys: [] }),
      ),
      { maxLength: 5 },
    )
    .map((pairs) => new Map<string, Cells>(pairs.map(([key, cells]) => [key, { ...cells, key }]))),
  remove: fc.subarray(['G4', 'G5']).map((keys) => new Set(keys)),
});
/** A person types into the row of a key. */
const editsArb = fc.array(
  fc.record({
    at: fc.nat(6),
    column: fc.constantFrom(0, 1, 2, 3),
    value: fc.constantFrom<Cell>('sửa', '', 'a', 5),
  }),
  { maxLength: 6 },
);

const byKey = (rows: Rows): Map<string, readonly Cell[]> =>
  new Map(rows.map((cells) => [String(cells[4]), cells]));
/** A space before text like a formula is the program's own and means nothing. */
const asRead = (rows: Rows): unknown => [...byKey(rows)].sort(([a], [b]) => (a < b ? -1 : 1));

test('do and undo leave every cell as it was, to the letter, and every row, also the office’s own columns', () => {
  fc.assert(
    fc.property(rowsArb, askedArb, (before, asked) => {
      const changes = plan(before, asked);
      const done = write(before, changes);
      const back = undo(done, logOf(changes));
      expect(back.kept).toEqual([]);
      expect(asRead(write(done, back.changes))).toEqual(asRead(before));
    }),
  );
});

test('whatever people type after the action, undo leaves it, and lists each edit of what it would have changed', () => {
  fc.assert(
    fc.property(rowsArb, askedArb, editsArb, (before, asked, edits) => {
      const changes = plan(before, asked);
      const done = write(before, changes);
      const edited = done.map((cells) => [...cells]);
      for (const { at, column, value } of edits)
        (edited[at % Math.max(1, edited.length)] ?? [])[column] = value;
      const back = undo(edited, logOf(changes));
      const after = byKey(write(edited, back.changes));
      const [was, wrote] = [byKey(before), byKey(done)];
      for (const cells of edited) {
        const key = String(cells[4]);
        const touched = cells.flatMap((value, column) =>
          value === wrote.get(key)?.[column] ? [] : [column],
        );
        for (const column of touched) expect(after.get(key)?.[column]).toBe(cells[column]);
        for (const column of touched.filter((each) => OUR_COLUMNS.includes(each))) {
          const wroteHere = wrote.get(key)?.[column] !== was.get(key)?.[column];
          if (!wroteHere || cells[column] === was.get(key)?.[column]) continue;
          expect(back.kept).toContainEqual(expect.objectContaining({ column: HEADER[column] }));
        }
      }
    }),
  );
});

test('running the write of an undo again changes nothing more', () => {
  fc.assert(
    fc.property(rowsArb, askedArb, (before, asked) => {
      const changes = plan(before, asked);
      const once = write(before, changes);
      expect(write(once, changes)).toEqual(once);
    }),
  );
});

describe('the line that says what was kept', () => {
  const asked = {
    write: new Map<string, Cells>([
      ['G1', { phone: '0912345678' }],
      ['N1', { name: 'Vàng Thị Mai', key: 'N1' }],
    ]),
  };
  const changes = plan(ROWS, asked);
  const done = write(ROWS, changes);
  const typed = (key: string, column: number, value: Cell): Rows =>
    done.map((cells) => (cells[4] === key ? cells.map((each, at) => (at === column ? value : each)) : cells));

  test('names tab, row, column and what stands there', () => {
    expect(undo(typed('G1', 1, '0977777777'), logOf(changes)).kept).toEqual([
      { sheet: 'Danh sách', row: 2, column: 'Số điện thoại', shows: '0977777777' },
    ]);
  });

  test('an added row stays when a person typed into it, also into a column of the office’s own', () => {
    const edited = typed('N1', 2, 'đã gọi');
    const back = undo(edited, logOf(changes));
    expect(keysOf(write(edited, back.changes))).toEqual(['G1', 'G2', 'G3', 'N1']);
    expect(back.kept).toEqual([{ sheet: 'Danh sách', row: 5, column: 'Việc riêng', shows: 'đã gọi' }]);
  });

  test('a cell that a person put back by hand is not listed, a row that a person deleted stays deleted', () => {
    expect(undo(typed('G1', 1, 912345678), logOf(changes)).kept).toEqual([]);
    const deleted = done.filter((cells) => cells[4] !== 'G1');
    const back = undo(deleted, logOf(changes));
    expect(back.kept).toEqual([]);
    expect(keysOf(write(deleted, back.changes))).toEqual(['G2', 'G3']);
  });
});

test('a cell that reads otherwise than when the change was decided is left alone and told; a formula too', () => {
  const asked = {
    write: new Map<string, Cells>([
      ['G1', { phone: '0912345678' }],
      ['G3', { phone: '0374567890' }],
    ]),
    seen: new Map<string, Cells>([
      ['G1', { phone: '0988888888' }],
      ['G3', { phone: '' }],
      ['G9', { phone: '' }],
    ]),
  };
  expect(plan(ROWS, asked).changed.map(({ key }) => key)).toEqual(['G3']);
  expect(plan(ROWS, { ...asked, write: new Map([['G9', { phone: '1', key: 'G9' }]]) }).added).toEqual([]);
  expect(gridOfRows(ROWS).cells).toHaveLength(4);
});
