// All indicators in all breakdowns by alasql: one grouping a breakdown.
import alasql from 'alasql';
import { BREAKDOWNS, CIRCLES, COLUMNS, CONDITIONS, columnsOf, groupOf } from './measures.mjs';

const marks = (conditions) =>
  Object.entries(conditions)
    .map(([name, { sql }]) => `CASE WHEN ${sql} THEN 1 ELSE 0 END AS [${name}]`)
    .join(', ');
const CIRCLED = `SELECT *, ${marks(CIRCLES)} FROM graduates`;
/** Conditions once for each row, so that the groupings only sum. */
const MARKED = `SELECT *, ${marks(CONDITIONS)} FROM ?`;
const SUMS = Object.keys(CONDITIONS)
  .map((name) => `SUM([${name}]) AS [${name}]`)
  .join(', ');

const load = (_, records) => {
  const columns = columnsOf(records);
  const rows = records.map((_record, at) =>
    Object.fromEntries(COLUMNS.map((name) => [name, columns[name][at]])),
  );
  alasql('DROP TABLE IF EXISTS graduates');
  alasql('CREATE TABLE graduates');
  alasql.tables.graduates.data = rows;
};

const count = () => {
  const marked = alasql(MARKED, [alasql(CIRCLED)]);
  return Object.entries(BREAKDOWNS).flatMap(([breakdown, column]) =>
    alasql(
      `SELECT ${column === null ? '' : `${column} AS groupName, `}COUNT(*) AS graduates, ${SUMS} FROM ?${column === null ? '' : ` GROUP BY ${column}`}`,
      [marked],
    ).map((row) => groupOf(breakdown, column === null ? null : row.groupName, row)),
  );
};

export const peer = { name: 'alasql', package: 'alasql', open: () => null, load, count, close: () => {} };
