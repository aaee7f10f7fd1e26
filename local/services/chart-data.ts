/** Charts.newDataTable: columns and rows of a chart in the making. */
import { exception } from './core';
import { emulate } from './emulate';
import { enumName } from './enum-values';

type Builder = GoogleAppsScript.Charts.DataTableBuilder;
type DataTable = GoogleAppsScript.Charts.DataTable;
type Cell = string | number | null;

export interface TableRows {
  columns: string[];
  rows: Cell[][];
}

/** The table behind a builder or a built table that a script holds. */
const tables = new WeakMap<object, TableRows>();
export const rowsOf = (table: object): TableRows => {
  const rows = tables.get(table);
  if (!rows) throw exception('Invalid argument: table');
  return { columns: [...rows.columns], rows: rows.rows.map((row) => [...row]) };
};

/** A cell must fit its column: numbers in NUMBER columns, texts in STRING columns, null in either. */
const parseCell = (value: unknown, type: string | undefined): Cell => {
  if (value === null || value === undefined) return null;
  if (type === 'NUMBER' && typeof value === 'number') return value;
  if (type === 'STRING' && typeof value === 'string') return value;
  throw exception(`Invalid value for a column of type ${type ?? 'none'}: ${typeof value}`);
};

export const dataTable = (): Builder => {
  const types: string[] = [];
  const table: TableRows = { columns: [], rows: [] };
  const part = {
    addColumn: (type: unknown, label: string): Builder => {
      types.push(enumName(type));
      table.columns.push(label);
      return builder;
    },
    addRow: (values: unknown[]): Builder => {
      table.rows.push(values.map((value, column) => parseCell(value, types[column])));
      return builder;
    },
    setValue: (row: number, column: number, value: unknown): Builder => {
      const cells = (table.rows[row] ??= table.columns.map(() => null));
      cells[column] = parseCell(value, types[column]);
      return builder;
    },
    build: (): DataTable => {
      const built = emulate<DataTable>('DataTable', {});
      tables.set(built, table);
      return built;
    },
  } satisfies Builder;
  const builder = emulate<Builder>('DataTableBuilder', part);
  tables.set(builder, table);
  return builder;
};
