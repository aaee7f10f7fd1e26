/** B13: a backup goes on where it was left, its list is in the order of restoring, and what it says is checked. */
import type { BackupRow } from '../../../src/domain/backup/backup-table';
import {
  formatBackupIndex,
  INDEX_NAME,
  parseBackupIndex,
  type BackupIndex,
} from '../../../src/domain/backup/backup-index';
import {
  answersPlace,
  currentBackup,
  backupEntriesOf,
  partsLeft,
  type BackupPart,
} from '../../../src/domain/backup/plan-backup';
import {
  folderIdIn,
  inBackupOrder,
  placesOf,
  restoreSteps,
  standsAs,
  wantedRows,
  withOwnSettings,
} from '../../../src/domain/backup/plan-restore';
import { fixedTables } from '../../../src/domain/all-tables';
import { text } from '../../../src/domain/columns';
import { table } from '../../../src/domain/table';
import { gridOf } from '../../../src/domain/table-rows';

const EMPTY: BackupRow = {
  backup: 'b1',
  file: '',
  kind: null,
  of: null,
  rows: null,
  sha256: null,
  fileId: null,
  last: null,
  until: null,
  press: null,
  folderUrl: null,
};
const row = (given: Partial<BackupRow>): BackupRow => ({ ...EMPTY, ...given });
const HASH = 'a'.repeat(64);

describe('which backup a press belongs to', () => {
  const open = row({ backup: 'b2', file: INDEX_NAME, press: 'p2' });
  const done = row({ backup: 'b1', file: INDEX_NAME, press: 'p1', sha256: HASH });

  test('the one under way, whoever presses', () => {
    expect(currentBackup([done, open], 'p3')).toBe(open);
  });
  test('the one that this very press has finished, when no answer came', () => {
    expect(currentBackup([done], 'p1')).toBe(done);
  });
  test('otherwise a new one', () => {
    expect(currentBackup([done], 'p9')).toBeNull();
    expect(currentBackup([], 'p9')).toBeNull();
  });
});

const parts: readonly BackupPart[] = [
  { kind: 'tab', of: 'config', name: 'Cấu hình' },
  { kind: 'form', of: 'F1', name: 'Phiếu 2026' },
  { kind: 'answers', of: 'F1', name: 'Phiếu 2026, trả lời' },
];

test('a part is done with its last file; the answers of a form are a part apart from its questions', () => {
  const rows = [
    row({ file: 'Cấu hình.jsonl', kind: 'rows', of: 'config', last: false }),
    row({ file: 'Phiếu 2026.json', kind: 'form', of: 'F1', last: true }),
  ];
  expect(partsLeft(parts, rows).map(({ name }) => name)).toEqual(['Cấu hình', 'Phiếu 2026, trả lời']);
});

test('answers go on after the newest that is noted', () => {
  const page = (until: string) => row({ file: until, kind: 'answers', of: 'F1', until });
  expect(answersPlace([], 'F1')).toEqual({ until: null, page: 1 });
  expect(answersPlace([page('2026-01-01T08:00:00'), page('2026-01-02T08:00:00')], 'F1')).toEqual({
    until: '2026-01-02T08:00:00',
    page: 3,
  });
  expect(answersPlace([page('2026-01-01T08:00:00')], 'F2').page).toBe(1);
});

const index: BackupIndex = {
  backup: 'b1',
  finishedAt: '2026-01-12T08:00:00',
  schema: 2,
  workbook: 'W',
  missing: [],
  files: ['config', 'graduations', 'graduations', 'schedule', 'campaigns'].map((of, at) => ({
    file: `${of}${at}.jsonl`,
    kind: 'rows' as const,
    of,
    rows: 10,
    sha256: HASH,
    id: `id${at}`,
  })),
};

test('the list comes back from its text; a list with one bad entry is none', () => {
  expect(parseBackupIndex(formatBackupIndex(index))).toEqual(index);
  expect(parseBackupIndex(formatBackupIndex(index).replace(HASH, 'b'))).toBeNull();
  expect(parseBackupIndex('{"files":[]}')).toBeNull();
  expect(parseBackupIndex('null')).toBeNull();
});

test('the list names files in the order of the parts, the index itself not among them', () => {
  const rows = [
    row({ file: INDEX_NAME, press: 'p' }),
    row({ file: 'f.json', kind: 'form', of: 'F1', rows: 1, sha256: HASH, fileId: 'i2', last: true }),
    row({ file: 'c.jsonl', kind: 'rows', of: 'config', rows: 3, sha256: HASH, fileId: 'i1' }),
  ];
  expect(backupEntriesOf(rows, parts).map(({ file }) => file)).toEqual(['c.jsonl', 'f.json']);
});

test('settings and questions are restored first, campaigns last, and nothing that would run a second time', () => {
  const names = inBackupOrder(fixedTables).map(({ name }) => name);
  expect(names.slice(0, 2).sort()).toEqual(['config', 'questions']);
  expect(names[names.length - 1]).toBe('campaigns');
  expect(names).toHaveLength(fixedTables.length);
  expect(restoreSteps(index).map(({ entry, from, last }) => [entry.of, from, last])).toEqual([
    ['config', 0, true],
    ['graduations', 0, false],
    ['graduations', 10, true],
    ['campaigns', 0, true],
  ]);
});

const people = table({
  name: 'people',
  title: 'Người',
  key: ['code'],
  visibility: 'shown',
  columns: { code: text('Mã', { required: true }), note: text('Ghi chú', {}) },
});
const step = { entry: { ...index.files[0], rows: 1 } as BackupIndex['files'][number], from: 0, last: true };

test('rows go under their columns wherever these stand, and what stood below the last one goes', () => {
  const grid = gridOf(
    people,
    [
      ['Ghi chú', 'Tổ', 'Mã'],
      ['cũ', '', 'X'],
      ['cũ', '', 'Y'],
    ],
    0,
  );
  const copy = { columns: [{ name: 'code', header: 'Mã số' }, { header: 'tổ' }], rows: [['A', '01']] };
  expect(placesOf(copy, grid)).toEqual([2, 1]);
  const wanted = wantedRows(copy, grid, step);
  expect(wanted).toEqual([
    ['', '01', 'A'],
    ['', '', ''],
  ]);
  expect(wantedRows(copy, grid, { ...step, last: false })).toHaveLength(1);
  expect(standsAs(wanted, grid, 0)).toBe(false);
});

test('a column that the tab lacks has no place yet', () => {
  const grid = gridOf(people, [['Mã', 'Ghi chú']], 0);
  expect(placesOf({ columns: [{ header: 'Tổ' }, { header: '' }] }, grid)).toEqual([-1, -1]);
});

test('account, id and version of the new workbook stay its own', () => {
  const columns = ['section', 'name', 'value'].map((name) => ({ name, header: name }));
  const copy = {
    columns,
    rows: [
      ['Trường', 'Mã bảng tính', 'cũ'],
      ['Trường', 'Tên trường', 'Hoa Ban'],
    ],
  };
  const own = [{ section: 'Trường', name: 'Mã bảng tính', value: 'mới' }];
  expect(withOwnSettings(copy, own).rows).toEqual([
    ['Trường', 'Mã bảng tính', 'mới'],
    ['Trường', 'Tên trường', 'Hoa Ban'],
  ]);
});

test('a folder is known by its address or its id, and nothing else gets into a search', () => {
  const id = '1AbC-dEf_123456789';
  expect(folderIdIn(`https://drive.google.com/drive/u/0/folders/${id}?usp=sharing`)).toBe(id);
  expect(folderIdIn(`https://drive.google.com/open?id=${id}`)).toBe(id);
  expect(folderIdIn(` ${id} `)).toBe(id);
  expect(folderIdIn("x' or name contains '")).toBeNull();
});
