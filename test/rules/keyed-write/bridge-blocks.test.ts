/** Scattered writes in few calls: our cells are written, every other cell keeps what it shows. */
import fc from 'fast-check';
import { bridgeBlocks } from '../../../src/domain/keyed-write/bridge-blocks';
import type { Block } from '../../../src/domain/keyed-write/intent';

const block = (row: number, column: number, ...cells: string[]): Block => ({ row, column, cells: [cells] });

/** One cell in each of these rows of a column. */
const cellsAt = (rows: readonly number[]): Block[] => rows.map((row) => block(row, 2, `v${row}`));
const rowsArb = fc
  .uniqueArray(fc.nat(60), { minLength: 1, maxLength: 30 })
  .map((rows) => rows.sort((a, b) => a - b));

test('each of our cells stands once, at its place, and nothing but gaps is added', () => {
  fc.assert(
    fc.property(rowsArb, fc.array(fc.nat(60)), fc.integer({ min: 1, max: 10 }), (rows, barriers, most) => {
      const bridged = bridgeBlocks(cellsAt(rows), (row) => !barriers.includes(row), most);
      const written = bridged.flatMap(({ row, cells }) =>
        cells.map(([cell], at) => [row + at, cell] as const),
      );
      expect(written.filter(([, cell]) => cell !== null)).toEqual(rows.map((row) => [row, `v${row}`]));
      const gaps = written.filter(([, cell]) => cell === null).map(([row]) => row);
      expect(gaps.filter((row) => barriers.includes(row) || rows.includes(row))).toEqual([]);
    }),
  );
});

test('as many blocks are left as asked for, where every gap may be written again', () => {
  fc.assert(
    fc.property(rowsArb, fc.integer({ min: 1, max: 10 }), (rows, most) => {
      expect(bridgeBlocks(cellsAt(rows), () => true, most).length).toBe(Math.min(rows.length, most));
    }),
  );
});

test('the smallest gaps go first; a cell that may not be written again, or other columns, keep blocks apart', () => {
  const blocks = [block(1, 0, 'a'), block(10, 0, 'b'), block(12, 0, 'c'), block(14, 0, 'x', 'y')];
  expect(bridgeBlocks(blocks, () => true, 3)).toEqual([
    { row: 1, column: 0, cells: [['a']] },
    { row: 10, column: 0, cells: [['b'], [null], ['c']] },
    { row: 14, column: 0, cells: [['x', 'y']] },
  ]);
  expect(bridgeBlocks(blocks, (row) => row !== 11, 1)).toHaveLength(3);
});
