/** S1.14, P28: what a file does to the roster is decided before anything is written, the same each time, nothing guessed. */
import fc from 'fast-check';
import type { Cell } from '../../../src/domain/cell';
import { graduations } from '../../../src/domain/roster/graduations';
import { cleanRow } from '../../../src/domain/roster/import/clean-row';
import type { FileRow } from '../../../src/domain/roster/import/file-sheet';
import { planImport, type ImportPlan } from '../../../src/domain/roster/import/plan-import';
import { resultLine, stagedOf, stageLines } from '../../../src/domain/roster/import/staged-rows';
import type { ClassRow } from '../../../src/domain/roster/classes';
import { readRows } from '../../../src/domain/table-rows';
import { gridFrom } from '../../support/sheet';

const columns = Object.keys(graduations.columns);
const headers = Object.values(graduations.columns).map(({ header }) => header);
type Cells = Readonly<Record<string, Cell>>;

const HOA: Cells = {
  familyName: 'Lò Thị',
  givenName: 'Hoa',
  birthDate: '02/03/2003',
  className: 'KT2',
  cohort: 'K59',
  graduationDate: '30/06/2025',
};
const NAM: Cells = { ...HOA, familyName: 'Lò Văn', givenName: 'Nam', birthDate: '15/08/2003' };

const CLASSES = [{ className: 'KT2', cohort: 'K59' }] as unknown as readonly ClassRow[];
const file = (...rows: Cells[]): FileRow[] => rows.map((cells, at) => ({ sheet: 'KT2', row: at + 5, cells }));

/** The roster as the grid shows it, days as the sheet gives them. */
const plan = (standing: readonly Cells[], rows: readonly FileRow[], replace = false): ImportPlan => {
  const cells = standing.map((row, at) => {
    const shown = { ...cleanRow({ sheet: '', row: 1, cells: row }).cells, graduationKey: `G${at}` } as Cells;
    return columns.map((name) => shown[name] ?? '');
  });
  const grid = gridFrom(graduations, [headers, ...cells]);
  return planImport({ rows, grid, roster: readRows(graduations, grid).rows, classes: CLASSES, replace });
};
const codes = ({ refused }: ImportPlan): string[] => refused.map(({ code }) => code);
const counts = ({ added, changed, kept, refused }: ImportPlan): number[] => [
  added.length,
  changed.length,
  kept,
  refused.length,
];

describe('Rows of a file', () => {
  test('new people are added; the same file again changes nothing', () => {
    const rows = file(HOA, NAM);
    const first = plan([], rows);
    expect(counts(first)).toEqual([2, 0, 0, 0]);
    expect(first.added[0]?.cells).toEqual({ ...HOA, birthDate: '2003-03-02', graduationDate: '2025-06-30' });
    const standing = first.added.map(({ cells }) => cells);
    expect(counts(plan(standing, rows))).toEqual([0, 0, 2, 0]);
    expect(counts(plan(standing, rows, true))).toEqual([0, 0, 2, 0]);
  });

  test('an empty cell is filled, blanks of the file erase nothing', () => {
    const { changed, kept } = plan(
      [{ ...HOA, address: 'Sơn La' }, NAM],
      file({ ...HOA, phone: 912345678 }, NAM),
    );
    expect(changed).toMatchObject([{ key: 'G0', cells: { phone: '0912345678' }, seen: { phone: '' } }]);
    expect(kept).toBe(1);
  });

  test('a filled cell that differs stays and is listed; the file takes its place only where a person says so', () => {
    const standing = [{ ...HOA, phone: '0912345678' }];
    const rows = file({ ...HOA, phone: '0983456789' });
    const kept = plan(standing, rows);
    expect(counts(kept)).toEqual([0, 0, 1, 0]);
    expect(kept.differences).toMatchObject([
      { at: { sheet: 'Danh sách', row: 2 }, has: '0912345678', file: '0983456789' },
    ]);
    expect(plan(standing, rows, true).changed).toMatchObject([{ cells: { phone: '0983456789' } }]);
  });

  test('what nobody can read never takes the place of what can be read', () => {
    const result = plan([{ ...HOA, phone: '0912345678' }], file({ ...HOA, phone: 'hỏi mẹ' }), true);
    expect(counts(result)).toEqual([0, 0, 1, 0]);
  });

  test('other spellings of a class are that class; an unknown class goes to tab Lớp once, with what the title says', () => {
    const { added, classes } = plan(
      [],
      file(
        { ...HOA, className: 'kt-02', cohort: '59' },
        { ...NAM, className: 'OT1', cohort: 'K60', level: 'TRUNG CẤP', major: 'Công nghệ ô tô' },
        { ...HOA, className: 'OT 1', cohort: 'K60' },
      ),
    );
    expect(added.map(({ cells }) => [cells['className'], cells['cohort']])).toEqual([
      ['KT2', 'K59'],
      ['OT1', 'K60'],
      ['OT1', 'K60'],
    ]);
    expect(classes).toEqual([
      { className: 'OT1', cohort: 'K60', level: 'Trung cấp', major: 'Công nghệ ô tô', faculty: '' },
    ]);
  });
});

describe('Whose a row is', () => {
  const coded = { ...HOA, studentCode: 'CD1' };
  test.each<readonly [string, readonly Cells[], Cells, readonly number[]]>([
    ['one code, name written anew', [coded], { ...coded, familyName: 'Lò Thi' }, [0, 0, 1, 0]],
    [
      'one code, other class and day: a second graduation',
      [coded],
      { ...coded, className: 'KT9', graduationDate: '30/06/2027' },
      [1, 0, 0, 0],
    ],
    ['one code, other person', [coded], { ...NAM, studentCode: 'CD1' }, [0, 0, 0, 1]],
    ['two codes, all else alike: twins by name', [coded], { ...HOA, studentCode: 'CD2' }, [1, 0, 0, 0]],
    ['code only in the file', [HOA], coded, [0, 1, 0, 0]],
    ['birth date missing in the roster', [{ ...HOA, birthDate: '' }], HOA, [0, 1, 0, 0]],
    [
      'birth date missing in the file, two namesakes',
      [HOA, { ...HOA, birthDate: '01/01/2002' }],
      { ...HOA, birthDate: '' },
      [0, 0, 0, 1],
    ],
    ['another birth date', [HOA], { ...HOA, birthDate: '01/01/2002' }, [1, 0, 0, 0]],
    ['another class', [HOA], { ...HOA, className: 'KT9' }, [1, 0, 0, 0]],
    [
      'old tone marks, capitals',
      [{ ...HOA, givenName: 'Hòa' }],
      { ...HOA, familyName: 'LÒ THỊ', givenName: 'HOÀ' },
      [0, 0, 1, 0],
    ],
  ])('%s', (_what, standing, row, expected) => {
    expect(counts(plan(standing, file(row)))).toEqual(expected);
  });

  test('the same person twice in a file is refused the second time; two codes make two', () => {
    expect(codes(plan([], file(HOA, HOA)))).toEqual(['import.twice']);
    expect(codes(plan([HOA], file(HOA, HOA)))).toEqual(['import.twice']);
    expect(counts(plan([], file(coded, { ...HOA, studentCode: 'CD2' })))).toEqual([2, 0, 0, 0]);
    expect(codes(plan([], file(coded, { ...NAM, studentCode: 'CD1' })))).toEqual(['import.twice']);
  });
});

describe('Refused rows say where, what and what to do', () => {
  test.each([
    [{ ...HOA, givenName: '' }, 'KT2, dòng 5, Lò Thị: thiếu Tên. Gõ thêm trong tệp, rồi chọn lại.'],
    [{ ...HOA, className: '', graduationDate: '' }, /thiếu Lớp, Ngày tốt nghiệp\. Gõ cho cả tab/],
    [{ ...HOA, graduationDate: 'tháng 6' }, /ngày tốt nghiệp “tháng 6” không phải ngày/],
  ])('%j', (row, message) => {
    const { refused } = plan([], file(row));
    expect(refused).toHaveLength(1);
    expect(refused[0]?.message).toMatch(message);
  });
});

describe('A cell on its way in', () => {
  const clean = (cells: Cells) => cleanRow({ sheet: '', row: 1, cells }).cells;
  test.each<readonly [Cells, Cells]>([
    [{ birthDate: 37682 }, { birthDate: '2003-03-02' }],
    [{ birthDate: '37682' }, { birthDate: '2003-03-02' }],
    [{ birthDate: '2.3.2003' }, { birthDate: '2003-03-02' }],
    [{ birthDate: '31/02/2003' }, { birthDate: '31/02/2003' }],
    [{ phone: 912345678 }, { phone: '0912345678' }],
    [{ phone: '+84 912.345.678' }, { phone: '0912345678' }],
    [{ phone: '0912345678/0983456789' }, { phone: '0912345678/0983456789' }],
    [{ sex: 'nữ' }, { sex: 'Nữ' }],
    [{ sex: 'F' }, { sex: 'F' }],
    [{ fullName: 'LÒ  THỊ HOA' }, { familyName: 'Lò Thị', givenName: 'Hoa' }],
    [{ studentCode: 2201 }, { studentCode: '2201' }],
    [{ email: ' Hoa@Example.com ' }, { email: 'hoa@example.com' }],
  ])('%j becomes %j', (typed, cells) => {
    expect(clean(typed)).toEqual(cells);
  });

  test('what the file showed is kept beside a repair', () => {
    const { repairs } = cleanRow({ sheet: '', row: 1, cells: { phone: '+84912345678', sex: 'Nam' } });
    expect(repairs).toEqual([{ column: 'phone', original: '+84912345678', kind: 'countryCode' }]);
  });
});

test('whatever stands in a file, importing it twice adds nothing the second time', () => {
  const word = fc.constantFrom(
    'Lò Thị',
    'HOA',
    'Hoa',
    '',
    ' ',
    '=1+1',
    '02/03/2003',
    37682,
    '31/02/2003',
    'KT2',
    'kt-2',
  );
  const row = fc.record({
    familyName: fc.constantFrom('Lò Thị', 'LÒ THỊ', 'Lò'),
    givenName: fc.constantFrom('Hoa', 'HOÀ', 'Nam'),
    birthDate: word,
    className: fc.constantFrom('KT2', 'kt-02', 'OT1'),
    cohort: fc.constantFrom('K59', '59', 'K60'),
    graduationDate: fc.constantFrom('30/06/2025', 45838),
    studentCode: fc.constantFrom('', 'A1', 'a1', 'B2'),
    phone: word,
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const first = plan([], file(...rows));
      const again = plan(
        first.added.map(({ cells }) => cells),
        file(...rows),
      );
      expect([again.added.length, again.changed.length]).toEqual([0, 0]);
      expect(counts(first).reduce((sum, count) => sum + count, 0)).toBe(rows.length);
    }),
    { numRuns: 100 },
  );
});

test('rows come back from tab Nhập dở in the order of the file, whoever sorted it', () => {
  const sent = {
    from: 9,
    columns: ['givenName', 'phone'],
    rows: [10, 11, 12].map((row) => ({ sheet: 'KT2', row, values: [`T${row}`, ''] })),
  };
  const result = { added: 3, changed: 0, kept: 0, refused: 0, classes: 0 };
  const lines = [
    resultLine('import-1', result),
    ...stageLines('import-1', sent),
    ...stageLines('other-01', sent),
  ].reverse();
  const staged = stagedOf('import-1', lines);
  expect(staged.rows).toEqual(
    [10, 11, 12].map((row) => ({ sheet: 'KT2', row, cells: { givenName: `T${row}` } })),
  );
  expect(staged.result).toEqual(result);
});
