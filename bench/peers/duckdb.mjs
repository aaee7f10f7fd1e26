// All indicators in all breakdowns by DuckDB: one pass with grouping sets over an in-memory table.
import { DuckDBDataChunk, DuckDBInstance, INTEGER, VARCHAR } from '@duckdb/node-api';
import { BREAKDOWNS, CIRCLES, COLUMNS, CONDITIONS, NUMBERS, columnsOf, groupOf } from './measures.mjs';

const typeOf = (name) => (NUMBERS.includes(name) ? INTEGER : VARCHAR);
/** DuckDB's own size of a vector. */
const CHUNK = 2048;

const GROUPED = Object.values(BREAKDOWNS).filter((column) => column !== null);
const MARKED = `SELECT *, ${Object.entries(CIRCLES)
  .map(([name, { sql }]) => `CASE WHEN ${sql} THEN 1 ELSE 0 END AS ${name}`)
  .join(', ')} FROM graduates`;
const QUERY = `SELECT grouping(${GROUPED.join(', ')}) AS grouped, ${GROUPED.join(', ')}, count(*) AS graduates, ${Object.entries(
  CONDITIONS,
)
  .map(([name, { sql }]) => `count(*) FILTER (WHERE ${sql}) AS ${name}`)
  .join(
    ', ',
  )} FROM (${MARKED}) GROUP BY GROUPING SETS ((), ${GROUPED.map((name) => `(${name})`).join(', ')})`;

/** The bit of a column in grouping() is 1 where the row is not grouped by it; the first column has the highest. */
const breakdownOf = (bits) =>
  Object.keys(BREAKDOWNS).find((breakdown) => {
    const at = GROUPED.indexOf(BREAKDOWNS[breakdown]);
    const all = 2 ** GROUPED.length - 1;
    return bits === (at < 0 ? all : all - 2 ** (GROUPED.length - 1 - at));
  });

const open = async () => {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  return { instance, connection };
};

const load = async ({ connection }, records) => {
  const columns = columnsOf(records);
  await connection.run(
    `CREATE OR REPLACE TABLE graduates (${COLUMNS.map((name) => `${name} ${typeOf(name)}`).join(', ')})`,
  );
  const appender = await connection.createAppender('graduates');
  for (let from = 0; from < records.length; from += CHUNK) {
    const chunk = DuckDBDataChunk.create(COLUMNS.map(typeOf));
    chunk.setColumns(COLUMNS.map((name) => columns[name].slice(from, from + CHUNK)));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
};

const count = async ({ connection }) => {
  const reader = await connection.runAndReadAll(QUERY);
  return reader.getRowObjects().map((row) => {
    const breakdown = breakdownOf(Number(row.grouped));
    return groupOf(breakdown, BREAKDOWNS[breakdown] === null ? null : row[BREAKDOWNS[breakdown]], row);
  });
};

const close = ({ connection, instance }) => {
  connection.closeSync();
  instance.closeSync();
};

export const peer = { name: 'DuckDB', package: '@duckdb/node-api', open, load, count, close };
