/** UX 4, step 3: what is repaired without asking loses nothing; everything doubtful is left to people. */
import { countRepairs, planRepairs, repairOf, REPAIRS } from '../../../src/domain/roster/plan-repairs';
import { graduations } from '../../../src/domain/roster/graduations';
import { readRows } from '../../../src/domain/table-rows';
import { gridFrom } from '../../support/sheet';

describe('S1.48: a telephone number', () => {
  test.each([
    ['+84 983 456 789', '0983456789', 'countryCode'],
    ['84983456789', '0983456789', 'countryCode'],
    [983456789, '0983456789', 'lostZero'],
    ['01683456789', '0383456789', 'renumbered'],
    [1683456789, '0383456789', 'renumbered'],
    ['+841683456789', '0383456789', 'renumbered'],
    ['0983.456.789', '0983456789', 'writing'],
    [' 0983456789', '0983456789', 'spaces'],
  ] as const)('%j becomes %s (%s)', (typed, after, kind) => {
    expect(repairOf('phone', typed)).toEqual({ after, kind });
  });

  test.each(['0983456789', '03791', 'hỏi mẹ', '0983456789 / 0912345678', '+8562055123456'])(
    '%s stays: it is right, or a person must say what is meant',
    (typed) => {
      expect(repairOf('phone', typed)).toBeNull();
    },
  );
});

describe('S1.41, S1.42: a name', () => {
  test.each([
    ['LÒ THỊ', 'Lò Thị', 'names'],
    ['giàng a', 'Giàng A', 'names'],
    ['Lò  Thị ', 'Lò Thị', 'spaces'],
    ['Lò Thị'.normalize('NFD'), 'Lò Thị', 'letters'],
  ] as const)('%j becomes %s (%s)', (typed, after, kind) => {
    expect(repairOf('familyName', typed)).toEqual({ after, kind });
  });

  test.each(['Lò Thị', "H'MAI", 'Y', 'Y-NAM', 'McTiến'])('%s stays', (typed) => {
    expect(repairOf('givenName', typed)).toBeNull();
  });
});

test('other columns lose spaces and hidden signs, never a capital; text like a formula, days and numbers stay', () => {
  expect(repairOf('employer', 'CÔNG TY  May\u200b')).toEqual({ after: 'CÔNG TY May', kind: 'spaces' });
  expect(repairOf('remark', ' =chờ')).toBeNull();
  expect(repairOf('ordinal', 3)).toBeNull();
});

test('a second time there is nothing to repair', () => {
  for (const [column, typed] of [
    ['familyName', ' LÒ  thị'],
    ['familyName', 'LÒ  THỊ'],
    ['phone', '+84 983 456 789'],
  ] as const) {
    const after = repairOf(column, typed)?.after ?? '';
    expect(after).not.toBe('');
    expect(repairOf(column, after)).toBeNull();
  }
});

test('rows that cannot go on and calculated cells are left alone; repairs are counted by kind', () => {
  const headers = Object.values(graduations.columns).map(({ header }) => header);
  const row = (cells: Readonly<Record<string, string>>): string[] =>
    headers.map((header) => cells[header] ?? '');
  const good = {
    'Họ và': 'LÒ THỊ',
    Tên: 'HOA',
    'Ngày tốt nghiệp': '30/06/2025',
    Lớp: 'KT2',
    Khóa: 'K59',
    'Khóa dòng': 'G1',
  };
  const grid = gridFrom(graduations, [headers, row(good), row({ ...good, Lớp: '', 'Khóa dòng': '' })]);
  const { rows } = readRows(graduations, grid);
  const repairs = planRepairs(grid, rows, (_, column) => headers[column] === 'Tên');
  expect(repairs).toEqual([
    { key: 'G1', row: 1, column: 'familyName', before: 'LÒ THỊ', after: 'Lò Thị', kind: 'names' },
  ]);
  expect(countRepairs(repairs)).toEqual([{ kind: 'names', label: REPAIRS.names, count: 1 }]);
});
