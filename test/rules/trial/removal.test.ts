/** Taking rows out by key: runs from below, and whatever was to stay and is gone comes back whole. */
import type { Cell } from '../../../src/domain/cell';
import { planRemoval, planRowRestore, removalRuns } from '../../../src/domain/keyed-write/removal';
import { joinIntents, splitIntent } from '../../../src/domain/keyed-write/intent-text';
import { gridOf, type Grid } from '../../../src/domain/table-rows';
import { crowded, HEADER } from '../keyed-write/crowded-table';

const line = (key: string, name: string): Cell[] => ['', key, name, '', '', `riêng ${name}`];
const gridWith = (...rows: Cell[][]): Grid => gridOf(crowded, [HEADER, ...rows], 0);
const goes = new Set(['M1', 'M2', 'M3']);
const [m1, m2, m3] = [line('M1', 'mẫu 1'), line('M2', 'mẫu 2'), line('M3', 'mẫu 3')];
const [hoa, nam, unkeyed] = [line('K1', 'Hoa'), line('K2', 'Nam'), line('', 'Páo')];

test('rows are deleted from below, neighbours together', () => {
  const grid = gridWith(m1, m2, hoa, m3, unkeyed);
  const intent = planRemoval(crowded, grid, goes);
  expect(intent.removed).toEqual(['M1', 'M2', 'M3']);
  expect(removalRuns(crowded, grid, intent)).toEqual([
    { row: 4, count: 1 },
    { row: 1, count: 2 },
  ]);
});

test('nothing is put back where nothing was lost, also when people sorted the rows or changed one that has a key', () => {
  const intent = planRemoval(crowded, gridWith(m1, hoa, nam, unkeyed), goes);
  expect(planRowRestore(crowded, gridWith(unkeyed, nam, line('K1', 'Hòa')), intent)).toBeNull();
});

test('a row that was deleted in place of a sample comes back whole below the last, with or without a key', () => {
  const intent = planRemoval(crowded, gridWith(m1, hoa, nam, unkeyed), goes);
  expect(planRowRestore(crowded, gridWith(m1, nam), intent)).toEqual({
    row: 3,
    column: 0,
    cells: [hoa, unkeyed],
  });
});

test('a sample is never put back', () => {
  const intent = planRemoval(crowded, gridWith(m1, m2, hoa), goes);
  expect(planRowRestore(crowded, gridWith(), intent)?.cells).toEqual([hoa]);
});

test('the note survives its way through the tab of intents', () => {
  const intent = planRemoval(crowded, gridWith(m1, hoa, unkeyed), goes);
  const rows = splitIntent('A', intent).map(([id, part, parts, content]) => ({
    intent: String(id),
    part: Number(part),
    parts: Number(parts),
    content: String(content),
  }));
  expect(joinIntents(rows)).toEqual([intent]);
});
