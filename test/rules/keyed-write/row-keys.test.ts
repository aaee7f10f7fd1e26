/** Rows that people typed get keys of their own, wherever the rows stand by the time the keys are written. */
import fc from 'fast-check';
import { planRowKeyBlocks, planRowKeys, rowsWithoutRowKey } from '../../../src/domain/keyed-write/row-keys';
import type { Block } from '../../../src/domain/keyed-write/intent';
import { text, verbatim } from '../../../src/domain/columns';
import { table } from '../../../src/domain/table';
import { gridOf, type Grid } from '../../../src/domain/table-rows';

const talks = table({
  name: 'talks',
  title: 'Diễn giả',
  key: ['rowKey'],
  visibility: 'on-first-row',
  columns: {
    name: text('Tên', {}),
    topic: text('Chủ đề', {}),
    rowKey: verbatim('Mã dòng', { machine: true }),
  },
});
type Cells = readonly [name: string, topic: string, key: string];
const gridFrom = (rows: readonly Cells[]): Grid => gridOf(talks, [['Tên', 'Chủ đề', 'Mã dòng'], ...rows], 0);

const applied = (grid: Grid, blocks: readonly Block[]): Cells[] => {
  const cells = grid.cells.map((row) => [...row]);
  for (const { row, column, cells: written } of blocks)
    written.forEach((line, down) => {
      line.forEach((cell, right) => {
        const target = cells[row + down];
        if (target) target[column + right] = cell;
      });
    });
  return cells
    .slice(1)
    .map(([name = '', topic = '', key = '']): Cells => [String(name), String(topic), String(key)]);
};
const inOrder = (rows: readonly Cells[], order: readonly number[]): Cells[] =>
  order.map((at) => rows[at] ?? ['', '', '']);
const fresh = Array.from({ length: 40 }, (_, at) => `N${at}`);
const contentOf = ([name, topic]: Cells): string => `${name}|${topic}`;

/** Some rows have a key already, some are equal; `order` is how they stand when the keys are written. */
const tabs = fc
  .array(fc.tuple(fc.constantFrom('Hoa', 'Nam', 'Páo', 'Lan'), fc.constantFrom('a', 'b'), fc.boolean()), {
    minLength: 1,
    maxLength: 10,
  })
  .map((rows) => rows.map(([name, topic, keyed], at): Cells => [name, topic, keyed ? `K${at}` : '']))
  .chain((rows) =>
    fc.tuple(
      fc.constant(rows),
      fc.shuffledSubarray(
        rows.map((_, at) => at),
        { minLength: rows.length },
      ),
    ),
  );

test('after a sort in between each row has one key, those that had one keep it', () => {
  fc.assert(
    fc.property(tabs, ([rows, order]) => {
      const before = gridFrom(rows);
      const intent = planRowKeys(talks, before, fresh);
      const moved = inOrder(rows, order);
      const written = applied(gridFrom(moved), planRowKeyBlocks(gridFrom(moved), intent));
      expect(new Set(written.map(([, , key]) => key)).size).toBe(rows.length);
      for (const [name, topic, key] of rows)
        if (key !== '') expect(written).toContainEqual([name, topic, key]);
      expect(planRowKeyBlocks(gridFrom(written), intent)).toEqual([]);
    }),
  );
});

test('keys that landed by position in rows that had moved go to their own rows', () => {
  fc.assert(
    fc.property(tabs, ([rows, order]) => {
      const before = gridFrom(rows);
      const intent = planRowKeys(talks, before, fresh);
      const blocks = planRowKeyBlocks(before, intent);
      const wrong = applied(gridFrom(inOrder(rows, order)), blocks);
      const mended = applied(gridFrom(wrong), planRowKeyBlocks(gridFrom(wrong), intent));
      expect(new Set(mended.map(([, , key]) => key)).size).toBe(rows.length);
      const asPlanned = applied(before, blocks).map((row) => `${contentOf(row)}|${row[2]}`);
      expect(mended.map((row) => `${contentOf(row)}|${row[2]}`).sort()).toEqual(asPlanned.sort());
    }),
  );
});

test('a copied row gets a key of its own, an empty one none', () => {
  const grid = gridFrom([
    ['Hoa', 'a', 'K1'],
    ['Hoa', 'a', 'K1'],
    ['', '', ''],
  ]);
  expect(rowsWithoutRowKey(talks, grid)).toEqual([2]);
  const intent = planRowKeys(talks, grid, fresh);
  expect(applied(grid, planRowKeyBlocks(grid, intent)).map(([, , key]) => key)).toEqual(['K1', 'N0', '']);
});
