/** P18: the workbook's form changes step by step; what people named themselves stays, and a step done already plans nothing. */
import { email, text } from '../../../src/domain/columns';
import type { Migration } from '../../../src/domain/migrations/migration';
import { FIRST_VERSION, migrations, SCHEMA_VERSION } from '../../../src/domain/migrations/migrations';
import {
  pendingMigrations,
  planMigration,
  type TabPicture,
} from '../../../src/domain/migrations/plan-migration';
import { SCHEMA_ROW, schemaOf } from '../../../src/domain/migrations/schema-row';
import { table } from '../../../src/domain/table';

const teachers = table({
  name: 'teachers',
  title: 'Giáo viên',
  key: ['name'],
  visibility: 'shown',
  columns: { name: text('Họ tên', { required: true }), mail: email('Email GVCN', {}) },
});

const rename: Migration = {
  version: 3,
  title: 'tên mới',
  changes: [
    { kind: 'tabRenamed', table: 'teachers', from: 'GVCN' },
    { kind: 'columnRenamed', table: 'teachers', column: 'mail', from: 'Thư điện tử' },
  ],
};
const tabs = (picture: Partial<TabPicture>): ReadonlyMap<string, TabPicture> =>
  new Map([
    ['teachers', { title: 'GVCN', headerRow: 1, headers: ['Họ tên', 'Ghi chú', 'thư điện tử'], ...picture }],
  ]);

test('a tab and a column under their former names get the new ones, at the place where they stand', () => {
  expect(planMigration(rename, [teachers], tabs({}))).toEqual([
    { kind: 'setTitle', table: teachers, title: 'Giáo viên' },
    { kind: 'setHeader', table: teachers, row: 1, column: 2, header: 'Email GVCN' },
  ]);
});

test('B4: a tab that a stop left without its header gets no drop-downs: it is dressed whole afterwards', () => {
  const choices: Migration = {
    version: 4,
    title: 'chọn',
    changes: [{ kind: 'choicesChanged', table: 'teachers', column: 'mail' }],
  };
  expect(planMigration(choices, [teachers], tabs({}))).toHaveLength(1);
  expect(planMigration(choices, [teachers], tabs({ headerRow: -1, headers: [] }))).toEqual([]);
});

test('names that the office has given stay', () => {
  const own = { title: 'Cô thầy', headers: ['Họ tên', 'Hòm thư'] };
  expect(planMigration(rename, [teachers], tabs(own))).toEqual([]);
});

test('on a workbook that has the step already nothing is planned', () => {
  const done = { title: 'Giáo viên', headers: ['Họ tên', 'Ghi chú', 'Email GVCN'] };
  expect(planMigration(rename, [teachers], tabs(done))).toEqual([]);
});

test('a header is not given twice where both names stand', () => {
  const both = { title: 'Giáo viên', headers: ['Họ tên', 'Thư điện tử', 'Email GVCN'] };
  expect(planMigration(rename, [teachers], tabs(both))).toEqual([]);
});

test('a tab that is gone, or has no header, is left to Thiết lập', () => {
  expect(planMigration(rename, [teachers], new Map())).toEqual([]);
  expect(planMigration(rename, [teachers], tabs({ title: 'Giáo viên', headerRow: -1, headers: [] }))).toEqual(
    [],
  );
});

test('steps follow each other in order, those passed are left out', () => {
  const second = { ...rename, version: 2 };
  expect(pendingMigrations(1, [rename, second]).map(({ version }) => version)).toEqual([2, 3]);
  expect(pendingMigrations(2, [rename, second]).map(({ version }) => version)).toEqual([3]);
  expect(pendingMigrations(9, [rename, second])).toEqual([]);
});

test('the declared steps are numbered without a gap from the first version on', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, at) => FIRST_VERSION + 1 + at));
  expect(SCHEMA_VERSION).toBe(FIRST_VERSION + migrations.length);
});

test('a workbook without the row, or with something else in it, is of the first version', () => {
  const row = (value: string | null) => [{ section: 'Trường' as const, name: SCHEMA_ROW, value }];
  expect(schemaOf([])).toBe(FIRST_VERSION);
  expect(schemaOf(row(null))).toBe(FIRST_VERSION);
  expect(schemaOf(row('hai'))).toBe(FIRST_VERSION);
  expect(schemaOf(row('12'))).toBe(12);
});
