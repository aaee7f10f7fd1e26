/** Hidden rows and columns and merged cells at the workbench: where rows stand, where keys lead, what is drawn. */
import { hiddenBefore, roomOf, rowSeen, stepFrom } from '../../local/page/grid-shape';

/** Six rows of five columns; rows 3 and 4 and column 2 hidden, C1:E2 merged. */
const shape = {
  hiddenRows: [3, 4],
  widths: [100, 0, 100, 100, 100],
  merges: [{ row: 1, column: 3, rows: 2, columns: 3 }],
  rowCount: 6,
  columnCount: 5,
};
const all = { from: 1, to: 6 };

test('hidden rows take no room', () => {
  expect([2, 3, 4, 5, 6].map((row) => hiddenBefore(shape.hiddenRows, row))).toEqual([0, 0, 1, 2, 2]);
  expect([1, 2, 3, 4].map((nth) => rowSeen(shape.hiddenRows, nth))).toEqual([1, 2, 5, 6]);
});

test.each([
  ['over hidden rows', { row: 2, column: 1 }, 1, 0, { row: 5, column: 1 }],
  ['back over hidden rows', { row: 5, column: 1 }, -1, 0, { row: 2, column: 1 }],
  ['over a hidden column onto the block', { row: 2, column: 1 }, 0, 1, { row: 1, column: 3 }],
  ['out of the block downwards', { row: 1, column: 3 }, 1, 0, { row: 5, column: 3 }],
  ['not beyond the edge, out of the block', { row: 1, column: 3 }, 0, 1, { row: 1, column: 3 }],
  ['not beyond the edge', { row: 6, column: 1 }, 1, 0, { row: 6, column: 1 }],
])('a step leads %s', (_, from, down, right, to) => {
  expect(stepFrom(shape, from, down, right)).toEqual(to);
});

test('the first cell of a block takes its room, the others are covered', () => {
  expect(roomOf(shape, { row: 1, column: 3 }, all)).toEqual({ rows: 2, columns: 3 });
  expect(roomOf(shape, { row: 2, column: 3 }, all)).toBeNull();
  expect(roomOf(shape, { row: 1, column: 4 }, all)).toBeNull();
  expect(roomOf(shape, { row: 5, column: 4 }, all)).toEqual({ rows: 1, columns: 1 });
});

test('of a block that begins above what is drawn, the first row drawn takes the room', () => {
  expect(roomOf(shape, { row: 2, column: 3 }, { from: 2, to: 6 })).toEqual({ rows: 1, columns: 3 });
});
