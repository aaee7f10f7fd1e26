// All indicators in all breakdowns by arquero: conditions derived once, one rollup a breakdown.
import { op, table } from 'arquero';
import { BREAKDOWNS, columnsOf, groupOf } from './measures.mjs';

const EMPLOYED = `(d.status === '1' || d.status === '2' || d.status === '3' || d.status === '5' || (d.status === '6' && d.studyAndWork === '1'))`;

/** 1 or 0 each, so that a rollup only sums; later ones build on earlier ones. */
const STEPS = [
  { employed: `${EMPLOYED} ? 1 : 0`, studying: `d.status === '6' ? 1 : 0` },
  {
    employedOrStudying: 'd.employed === 1 || d.studying === 1 ? 1 : 0',
    saysMatch: `d.employed === 1 && d.fieldMatch !== '' ? 1 : 0`,
    saysIncome: `d.employed === 1 && d.income !== '' ? 1 : 0`,
    declined: `d.employed === 1 && d.income === '9' ? 1 : 0`,
    ...Object.fromEntries(
      [1, 2, 3, 4, 5, 6].map((band) => [`band${band}`, `d.employed === 1 && d.income === '${band}' ? 1 : 0`]),
    ),
  },
  {
    matchSame: `d.saysMatch === 1 && d.fieldMatch === '1' ? 1 : 0`,
    matchRelated: `d.saysMatch === 1 && d.fieldMatch === '2' ? 1 : 0`,
    matchNone: `d.saysMatch === 1 && d.fieldMatch === '3' ? 1 : 0`,
    namesBand: [1, 2, 3, 4, 5, 6].map((band) => `d.band${band}`).join(' + '),
  },
  { matchFitting: 'd.matchSame + d.matchRelated' },
];
const NAMES = ['answered', ...STEPS.flatMap((step) => Object.keys(step))];

const open = () => ({ table: null });

const load = (held, records) => {
  held.table = table(columnsOf(records));
};

const derived = (from) =>
  STEPS.reduce(
    (so, step) =>
      so.derive(Object.fromEntries(Object.entries(step).map(([name, text]) => [name, `d => ${text}`]))),
    from,
  );

const count = (held) => {
  const all = derived(held.table);
  const sums = { graduates: op.count(), ...Object.fromEntries(NAMES.map((name) => [name, op.sum(name)])) };
  return Object.entries(BREAKDOWNS).flatMap(([breakdown, column]) =>
    (column === null ? all : all.groupby(column))
      .rollup(sums)
      .objects()
      .map((row) => groupOf(breakdown, column === null ? null : row[column], row)),
  );
};

export const peer = { name: 'arquero', package: 'arquero', open, load, count, close: () => {} };
