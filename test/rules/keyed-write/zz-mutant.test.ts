/**
 * B5: a column moved, inserted or removed between the reading and the write, or between the write and the look: every cell
 * ends under its own header, ours and other people's.
 *
 * Not asked: a person moves a column and rows in the same moment; the execution stops in the very moment after its write
 * landed in a moved column (what stood there was in its hands alone).
 */
import fc from 'fast-check';
import type { Cell } from '../../../src/domain/cell';
import { planLanded, type Written } from '../../../src/domain/keyed-write/landed-cells';
import { isDone, planRepair } from '../../../src/domain/keyed-write/plan-repair';
import { planWrite } from '../../../src/domain/keyed-write/plan-write';
import type { Block } from '../../../src/domain/keyed-write/intent';
import { gridFrom } from '../../support/sheet';
import { crowded, HEADER, someRows, someUpserts, type Row } from './crowded-table';

/** Moves the column `from` before `to`; null takes in an empty column there, or takes one out. */
type Act =
  | { readonly does: 'move'; readonly from: number; readonly to: number }
  | { readonly does: 'insert'; readonly at: number }
  | { readonly does: 'remove'; readonly header: string };

const act = (cells: Cell[][], what: Act): void => {
  for (const line of cells) {
    if (what.does === 'insert') line.splice(what.at, 0, '');
    else if (what.does === 'move') line.splice(what.to, 0, ...line.splice(what.from, 1));
  }
  if (what.does !== 'remove') return;
  const at = cells[0]?.indexOf(what.header) ?? -1;
  for (const line of cells) if (at >= 0) line.splice(at, 1);
};

const put = (cells: Cell[][], blocks: readonly Block[]): void => {
  for (const { row, column, cells: lines } of blocks)
    lines.forEach((line, down) => {
      while (cells.length <= row + down) cells.push((cells[0] ?? []).map(() => ''));
      const target = cells[row + down] ?? [];
      line.forEach((cell, right) => {
        while (target.length < column + right) target.push('');
        target[column + right] = cell;
      });
    });
};

const readNow = (cells: readonly Cell[][]): ReturnType<typeof gridFrom> => {
  const width = Math.max(...cells.map((line) => line.length));
  return gridFrom(
    crowded,
    cells.map((line) => [...line, ...new Array<Cell>(width - line.length).fill('')]),
  );
};

/** As src/google/keyed-write.ts writes, with a person at one place. */
const upsert = (cells: Cell[][], rows: readonly Row[], what: Act | null, place: number): void => {
  let gaps = 0;
  const gap = (): void => {
    if (what && gaps === place) act(cells, what);
    gaps += 1;
  };
  const grid = readNow(cells);
  const { intent, blocks, append } = planWrite(crowded, grid, rows);
  let last: Written = { grid, blocks: [...blocks, ...(append ? [append] : [])] };
  gap();
  put(cells, last.blocks);
  for (let round = 0; round < 6; round += 1) {
    gap();
    const now = readNow(cells);
    const landed: Block[] = []; void planLanded;
    const plan = planRepair(crowded, now, intent);
    if (landed.length === 0 && isDone(plan)) return;
    last = { grid: now, blocks: landed.length > 0 ? landed : [...plan.blocks, ...plan.added] };
    gap();
    put(cells, last.blocks);
  }
  throw new Error('not settled');
};

/** What a person reads: each filled row as header and cell, in any order of rows and columns. */
const shown = (cells: readonly Cell[][], without: string): string[] =>
  cells
    .slice(1)
    .map((line) =>
      line
        .map((cell, at) => `${String(cells[0]?.[at] ?? '')}=${String(cell)}`)
        .filter((text) => !text.endsWith('=') && !text.startsWith(`${without}=`))
        .sort()
        .join(' | '),
    )
    .filter((line) => line !== '')
    .sort();

const someMove: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ does: fc.constant('move' as const), from: fc.nat(5), to: fc.nat(5) }),
  fc.record({ does: fc.constant('insert' as const), at: fc.nat(6) }),
  fc.record({ does: fc.constant('remove' as const), header: fc.constantFrom('Riêng trái', 'Riêng phải') }),
);

test('B5: every cell ends under its own header wherever a column goes meanwhile', () => {
  fc.assert(
    fc.property(someRows, someUpserts, someMove, fc.nat(3), (rows, upserts, what, place) => {
      const [calm, disturbed] = [0, 1].map(() => [[...HEADER], ...rows.map((row) => [...row])]);
      if (!calm || !disturbed) return;
      upsert(calm, upserts, null, 0);
      upsert(disturbed, upserts, what, place);
      const gone = what.does === 'remove' ? what.header : '-';
      expect(shown(disturbed, gone)).toEqual(shown(calm, gone));
    }),
    { numRuns: 600, seed: 423 },
  );
});
