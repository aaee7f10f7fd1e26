/** P13, P14: which answers are certain, and why others are not. */
import { indexCandidates } from '../../../src/domain/collection/matching/candidates';
import { matchByCode, matchByIdentity } from '../../../src/domain/collection/matching/decide';
import type { IdentityWords } from '../../../src/domain/collection/matching/identity';
import { matchReasons } from '../../../src/domain/collection/matching/reasons';
import { graduations, keyedGraduations } from '../../../src/domain/roster/graduations';
import { gridOf, readRows } from '../../../src/domain/table-rows';

const ROSTER = `
Khóa dòng | Họ và    | Tên  | Ngày sinh  | Số điện thoại | Email                  | Lớp | Khóa | Ngày tốt nghiệp
hoa       | Lò Thị   | Hoa  | 02/03/2003 | 0912345678    | lo.thi.hoa@example.com | KT2 | K59  | 30/06/2025
hoa-cd    | Lò Thị   | Hoa  | 02/03/2003 | 0912345678    | lo.thi.hoa@example.com | KT9 | K60  | 30/06/2025
hoaf      | Lò Thị   | Hòa  | 11/09/2003 | 0987654321    |                        | KT1 | K59  | 30/06/2025
nam       | Lò Văn   | Nam  | 15/08/2003 |               |                        | KT2 | K59  | 30/06/2025
nam-twin  | Lò Văn   | Năm  | 15/08/2003 |               |                        | KT2 | K59  | 30/06/2025
pao       | Giàng A  | Páo  |            | 0982345678    |                        | KT2 | K59  | 30/06/2025
tien      | Quàng Văn| Tiến | 01/02/2003 |               |                        | KT2 | K59  | 30/06/2025
`;
const cells = ROSTER.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));
const rows = readRows(graduations, gridOf(graduations, cells, 0)).rows.map(({ row }) => row);
const index = indexCandidates(keyedGraduations(rows));

const words = (fullName: string, className = '', birthDate = '', phone = ''): IdentityWords => ({
  fullName,
  className,
  birthDate,
  phone,
});
const decided = (given: IdentityWords, code?: string): string => {
  const decision = code === undefined ? matchByIdentity(given, index) : matchByCode(given, code, index);
  if (decision.state === 'certain') return decision.graduationKey;
  const told = decision.candidates.map(
    ({ graduationKey, agreement }) => `${graduationKey} (${matchReasons(agreement)})`,
  );
  return `? ${told.join(', ')}`;
};

test.each<[string, IdentityWords, string]>([
  ['name, class and birth date', words('Quàng Văn Tiến', 'KT2', '2003-02-01'), 'tien'],
  [
    'without marks, small letters, the class with its cohort',
    words('quang van tien', 'lớp kt 2 k59', '2003-02-01'),
    'tien',
  ],
  ['name and telephone number', words('Giàng A Páo', '', '', '+84 982 345 678'), 'pao'],
  ['name and class alone, nothing against it', words('Quàng Văn Tiến', 'KT2'), 'tien'],
  ['a slip in the name, with class and birth date', words('Quàng Văn Tiên', 'KT2', '2003-02-01'), 'tien'],
  ['day and month changed places', words('Quàng Văn Tiến', 'KT2', '2003-01-02'), 'tien'],
  ['two graduations of one person: the class named', words('Lò Thị Hoa', 'KT9', '2003-03-02'), 'hoa-cd'],
])('P13 certain: %s', (_, given, key) => {
  expect(decided(given)).toBe(key);
});

test.each<[string, IdentityWords, RegExp]>([
  ['name alone', words('Quàng Văn Tiến'), /^\? tien \(giống tên\)$/],
  [
    'name and class, but another number',
    words('Giàng A Páo', 'KT2', '', '0911222333'),
    /^\? pao \(giống tên, lớp; khác SĐT\)/,
  ],
  [
    'another birth date',
    words('Quàng Văn Tiến', 'KT2', '2001-11-09'),
    /^\? tien \(giống tên, lớp; khác ngày sinh\)/,
  ],
  [
    'twins whose names differ in marks',
    words('Lò Văn Nam', 'KT2', '2003-08-15'),
    /^\? nam \(.*\), nam-twin \(giống lớp, ngày sinh; tên khác dấu\)/,
  ],
  ['two graduations and no class', words('Lò Thị Hoa', '', '2003-03-02'), /^\? hoa \(.*\), hoa-cd/],
  [
    'a class that the person is not in',
    words('Quàng Văn Tiến', 'OT1', '2003-02-01'),
    /^\? tien \(giống tên, ngày sinh; khác lớp\)/,
  ],
  ['nobody', words('Vàng Thị Mai', 'OT1', '2004-11-20'), /^\? $/],
])('P14 doubtful: %s', (_, given, told) => {
  expect(decided(given)).toMatch(told);
});

describe('a code', () => {
  it('decides, whatever else is left out or written with a slip', () => {
    expect(decided(words(''), 'tien')).toBe('tien');
    expect(decided(words('Quang Van Tien', 'KT3'), 'tien')).toBe('tien');
  });
  it('P14 does not decide against the name: both stand in the queue, its owner first', () => {
    expect(decided(words('Giàng A Páo', 'KT2', '', '0982345678'), 'tien')).toMatch(
      /^\? tien \(giống lớp; khác tên\), pao/,
    );
  });
});
