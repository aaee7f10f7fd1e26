/** Bad input: whatever stands in a tab, reading it lists what is wrong in words and never ends in an error. */
import fc from 'fast-check';
import { fixedTables } from '../../../src/domain/all-tables';
import { cellsOf, planWrite } from '../../../src/domain/keyed-write/plan-write';
import { planRepair } from '../../../src/domain/keyed-write/plan-repair';
import { findHeaderRow } from '../../../src/domain/table-columns';
import { gridOf, keyOf, readRows } from '../../../src/domain/table-rows';
import type { Row, Table } from '../../../src/domain/table';
import { hostileCell, hostileHeaders, hostileRows } from '../../support/hostile';
import { gridFrom } from '../../support/sheet';

const headersOf = ({ columns }: { columns: Table['columns'] }): string[] =>
  Object.values(columns).map(({ header }) => header);

/** The rows as they are read once more from what the program would write of them. */
const readAgain = (table: Table, rows: readonly Row<Table>[]): unknown[] => {
  const names = Object.keys(table.columns);
  const cells = rows.map((row) => {
    const own = cellsOf(table, row);
    return names.map((name) => own[name] ?? '');
  });
  return readRows(table, gridOf(table, [headersOf(table), ...cells], 0)).rows.map(({ row }) => row);
};

describe('Issue 4, bad input: any cells in', () => {
  it.each(fixedTables.map((table) => [table.title, table] as const))('%s', (_title, declared) => {
    // Every declared table is a Table of its own columns.
    const table = declared as Table;
    const headers = headersOf(table);
    const sheets = fc.tuple(hostileHeaders(headers), hostileRows(hostileCell, '', headers.length));
    fc.assert(
      fc.property(sheets, ([header, rows]) => {
        const cells = [header, ...rows];
        if (findHeaderRow(cells, table) < 0) return;
        const grid = gridFrom(table, cells);
        const { rows: read, problems } = readRows(table, grid);
        for (const { message, code } of problems) {
          expect(message.replace(/“[^”]*”/gu, '')).not.toMatch(/undefined|\[object|NaN/);
          expect([code, message.length < 400]).toEqual([code, true]);
        }
        const usable = read.filter(({ usable: fine }) => fine).map(({ row }) => row);
        expect(readAgain(table, usable)).toEqual(usable);
        const upserts = usable.filter((row) => keyOf(table, row) !== null);
        const plan = planWrite(table, grid, upserts);
        planRepair(table, grid, plan.intent);
      }),
      { numRuns: 20 },
    );
  });
});
