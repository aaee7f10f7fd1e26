// All indicators in all breakdowns by arquero: conditions derived once, one rollup a breakdown.
import { op, table } from 'arquero';
import { BREAKDOWNS, CIRCLES, CONDITIONS, columnsOf, groupOf } from './measures.mjs';

/** 1 or 0 each, so that a rollup only sums. */
const marks = (conditions) =>
  Object.fromEntries(Object.entries(conditions).map(([name, { js }]) => [name, `d => ${js} ? 1 : 0`]));
const SUMS = {
  graduates: op.count(),
  ...Object.fromEntries(Object.keys(CONDITIONS).map((name) => [name, op.sum(name)])),
};

const open = () => ({ table: null });

const load = (held, records) => {
  held.table = table(columnsOf(records));
};

const count = (held) => {
  const all = held.table.derive(marks(CIRCLES)).derive(marks(CONDITIONS));
  return Object.entries(BREAKDOWNS).flatMap(([breakdown, column]) =>
    (column === null ? all : all.groupby(column))
      .rollup(SUMS)
      .objects()
      .map((row) => groupOf(breakdown, column === null ? null : row[column], row)),
  );
};

export const peer = { name: 'arquero', package: 'arquero', open, load, count, close: () => {} };
