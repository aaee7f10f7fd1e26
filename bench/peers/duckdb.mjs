// All indicators in all breakdowns by DuckDB: one pass with grouping sets over an in-memory table.
import { DuckDBDataChunk, DuckDBInstance, INTEGER, VARCHAR } from '@duckdb/node-api';
import { BREAKDOWNS, COLUMNS, CONDITIONS, columnsOf, groupOf } from './measures.mjs';

const typeOf = (name) => (name === 'answered' ? INTEGER : VARCHAR);
/** DuckDB's own size of a vector. */
const CHUNK = 2048;

const QUERY = `SELECT grouping(faculty, major, className) AS level, faculty, major, className, count(*) AS graduates, ${Object.entries(
  CONDITIONS,
)
  .map(([name, condition]) => `count(*) FILTER (WHERE ${condition}) AS ${name}`)
  .join(', ')} FROM graduates GROUP BY GROUPING SETS ((), (faculty), (major), (className))`;

/** By the bits of grouping(): a column that is not grouped by counts 1. */
const BREAKDOWN_OF = { 7: 'all', 3: 'faculty', 5: 'major', 6: 'class' };

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
    const breakdown = BREAKDOWN_OF[Number(row.level)];
    return groupOf(breakdown, BREAKDOWNS[breakdown] === null ? null : row[BREAKDOWNS[breakdown]], row);
  });
};

const close = ({ connection, instance }) => {
  connection.closeSync();
  instance.closeSync();
};

export const peer = { name: 'DuckDB', package: '@duckdb/node-api', open, load, count, close };
