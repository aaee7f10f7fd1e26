/** A sheet that the program and a person work in at the same time: writes land by position, wherever rows have gone. */
import type { Block } from '../../src/domain/keyed-write/intent';
import type { Grid } from '../../src/domain/table-rows';
import type { Cell } from '../../src/domain/cell';
import type { AnyTable } from '../../src/domain/table';
import { gridFrom } from './sheet';

/** What a person does between two calls of the program. Rows count from 0 below the header, modulo what there is. */
export type Act =
  | { readonly does: 'sort'; readonly order: readonly number[] }
  | { readonly does: 'insert'; readonly row: number; readonly count: number }
  | { readonly does: 'type a row'; readonly row: number; readonly cells: readonly Cell[] }
  | { readonly does: 'delete'; readonly rows: readonly number[] }
  | { readonly does: 'edit'; readonly row: number; readonly column: number; readonly value: string };

const isFilled = (row: readonly Cell[]): boolean => row.some((cell) => cell !== '');

export class SharedSheet {
  constructor(
    readonly table: AnyTable,
    readonly header: readonly string[],
    public rows: Cell[][],
  ) {}

  /** As getDataRange gives it: down to the last filled row. */
  read(): Grid {
    const last = this.rows.map(isFilled).lastIndexOf(true);
    return gridFrom(this.table, [this.header, ...this.rows.slice(0, last + 1).map((row) => [...row])]);
  }

  write({ row, column, cells }: Block): void {
    cells.forEach((line, down) => {
      while (this.rows.length < row + down) this.rows.push(this.header.map(() => ''));
      line.forEach((cell, right) => {
        const target = this.rows[row + down - 1];
        if (target) target[column + right] = cell;
      });
    });
  }

  /** The row that an act means, or -1 in an empty sheet. */
  at(row: number): number {
    return this.rows.length === 0 ? -1 : row % this.rows.length;
  }

  act(act: Act): void {
    if (act.does === 'sort') this.sort(act.order);
    if (act.does === 'insert') {
      const blank = Array.from({ length: act.count }, () => this.header.map((): Cell => ''));
      this.rows.splice(act.row % (this.rows.length + 1), 0, ...blank);
    }
    if (act.does === 'type a row') this.rows.splice(act.row % (this.rows.length + 1), 0, [...act.cells]);
    if (act.does === 'delete') {
      const gone = new Set(act.rows.map((row) => this.at(row)));
      this.rows = this.rows.filter((_, at) => !gone.has(at));
    }
    const edited = act.does === 'edit' ? this.rows[this.at(act.row)] : undefined;
    if (act.does === 'edit' && edited) edited[act.column] = act.value;
  }

  /** Filled rows in any order, blank ones below them, as Sheets sorts. */
  private sort(order: readonly number[]): void {
    const filled = this.rows.filter(isFilled);
    const rank = (at: number): number => order[at % Math.max(1, order.length)] ?? 0;
    const sorted = filled
      .map((row, at) => ({ row, at }))
      .sort((a, b) => rank(a.at) - rank(b.at) || b.at - a.at)
      .map(({ row }) => row);
    this.rows = [...sorted, ...this.rows.filter((row) => !isFilled(row))];
  }
}
