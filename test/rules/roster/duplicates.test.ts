/** S1.15, P20, S2.9: which two rows may be one person, how sure that is, and what is left alone. */
import { classes } from '../../../src/domain/roster/classes';
import { findDuplicates, pairId } from '../../../src/domain/roster/duplicates';
import { graduations } from '../../../src/domain/roster/graduations';
import { planClassStands, coverageOf } from '../../../src/domain/roster/class-completeness';
import { gridOf, readRows } from '../../../src/domain/table-rows';
import { planRanks, sortReadings } from '../../../src/domain/roster/sort-roster';

const HEADERS = Object.values(graduations.columns).map(({ header }) => header);
type Typed = Readonly<Record<string, string>>;

const HOA: Typed = {
  'Họ và': 'Lò Thị',
  Tên: 'Hoa',
  'Ngày sinh': '02/03/2003',
  'Ngày tốt nghiệp': '30/06/2025',
  'Số điện thoại': '0912345678',
  Lớp: 'KT2',
  Khóa: 'K59',
};

const gridWith = (rows: readonly Typed[]) =>
  gridOf(graduations, [HEADERS, ...rows.map((row) => HEADERS.map((header) => row[header] ?? ''))], 0);
const read = (rows: readonly Typed[]) =>
  readRows(
    graduations,
    gridWith(rows.map((row, at) => ({ 'Khóa dòng': `g${at}`, 'Khóa người': `p${at}`, ...row }))),
  ).rows;

const pair = (change: Typed, settled: ReadonlySet<string> = new Set()) =>
  findDuplicates(read([HOA, { ...HOA, ...change }]), settled)[0] ?? null;

describe('Duplicates', () => {
  test.each<[string, Typed, string]>([
    ['name, birth date and class', { 'Số điện thoại': '' }, 'giống họ tên, ngày sinh, lớp'],
    ['another spelling of the name', { Tên: 'HOA' }, 'giống họ tên, ngày sinh, lớp, SĐT'],
    [
      'name, birth date and telephone in another year',
      { Lớp: 'KT1', Khóa: 'K62' },
      'giống họ tên, ngày sinh, SĐT',
    ],
  ])('sure: %s', (_, change, why) => expect(pair(change)).toMatchObject({ grade: 'sure', why }));

  test('sure: the student code with the name, also without a birth date', () => {
    const [found] = findDuplicates(
      read([
        { ...HOA, 'Mã HSSV': 'CD1' },
        { ...HOA, 'Mã HSSV': 'cd1', 'Ngày sinh': '', 'Số điện thoại': '' },
      ]),
      new Set(),
    );
    expect(found?.grade).toBe('sure');
  });

  test.each<[string, Typed, string]>([
    [
      'the name without its marks',
      { 'Họ và': 'Lo Thi', 'Số điện thoại': '' },
      'giống ngày sinh, lớp; khác dấu của họ tên',
    ],
    ['name and birth date of another class', { Lớp: 'OT1', 'Số điện thoại': '' }, 'giống họ tên, ngày sinh'],
    [
      'what is sure but for one contradiction: the codes of two people of one class',
      { 'Giới tính': 'Nam' },
      'giống họ tên, ngày sinh, lớp, SĐT',
    ],
  ])('likely: %s', (_, change, why) => {
    const first = { ...HOA, 'Giới tính': 'Nữ' };
    const [found] = findDuplicates(read([first, { ...first, ...change }]), new Set());
    expect(found?.grade).toBe('likely');
    expect(found?.why.startsWith(why)).toBe(true);
  });

  test('namesakes of one class and birthday with two student codes are asked about, never called sure', () => {
    const [found] = findDuplicates(
      read([
        { ...HOA, 'Mã HSSV': 'CD1' },
        { ...HOA, 'Mã HSSV': 'CD2', 'Số điện thoại': '0983456789' },
      ]),
      new Set(),
    );
    expect(found).toMatchObject({ grade: 'likely', why: 'giống họ tên, ngày sinh, lớp; khác mã HSSV' });
  });

  test.each<[string, Typed]>([
    ['twins', { Tên: 'Hương' }],
    ['namesakes born on another day', { 'Ngày sinh': '03/02/2003', 'Số điện thoại': '' }],
    ['a telephone number of the family', { Tên: 'Lan', 'Ngày sinh': '01/01/2001' }],
  ])('no pair: %s', (_, change) => expect(pair(change)).toBeNull());

  test('one person with two graduations is settled; one graduation written twice is not', () => {
    const same = { 'Khóa người': 'p0' };
    expect(pair({ ...same, Lớp: 'OT1', 'Ngày tốt nghiệp': '30/06/2027' })).toBeNull();
    expect(pair(same)).toMatchObject({ sameGraduation: true });
  });

  test('two people told apart once are not asked about again, in whatever order the rows stand', () => {
    expect(pair({}, new Set([pairId('g1', 'g0')]))).toBeNull();
  });
});

const CLASS_HEADERS = Object.values(classes.columns).map(({ header }) => header);
const classRow = (row: Typed): string[] => CLASS_HEADERS.map((header) => row[header] ?? '');

describe('S1.14: completeness by class', () => {
  const known = readRows(
    classes,
    gridOf(
      classes,
      [
        CLASS_HEADERS,
        ...[
          { Lớp: 'KT2', GVCN: 'Nguyễn Thị Lan', 'Email GVCN': 'lan@example.edu.vn' },
          { Lớp: 'OT1', 'Xác nhận lúc': '2026-01-10T08:00:00', 'Người xác nhận': 'Quàng Văn Tiến' },
          { Lớp: 'DL1' },
        ].map((row) =>
          classRow({
            Khóa: 'K59',
            'Trình độ': 'Cao đẳng',
            'Ngành, nghề': 'Kế toán',
            Khoa: 'Kinh tế',
            ...row,
          }),
        ),
      ],
      0,
    ),
  ).rows.map(({ row }) => row);
  const roster = read([
    HOA,
    { ...HOA, Tên: 'Nam', 'Số điện thoại': '' },
    { ...HOA, Lớp: 'OT1' },
    { ...HOA, Lớp: 'XX' },
  ]);
  const stands = planClassStands(
    roster.map(({ row }) => row),
    known,
  );

  test('unconfirmed classes come first; what each lacks is counted', () => {
    expect(stands.map(({ className }) => className)).toEqual(['DL1', 'KT2', 'XX', 'OT1']);
    expect(stands[1]).toMatchObject({
      people: 2,
      withPhone: 1,
      withEmail: 0,
      known: true,
      confirmedAt: null,
    });
    expect(stands[1]?.missing).toEqual([
      '1 người thiếu cả SĐT và email',
      '2 người thiếu giới tính',
      '2 người thiếu địa chỉ',
    ]);
    expect(stands[2]).toMatchObject({ known: false });
    expect(stands[2]?.missing[0]).toBe('chưa có trong tab Lớp');
  });

  test('coverage counts classes with people; only those with a teacher can be reminded', () => {
    expect(coverageOf(stands)).toEqual({ classes: 3, confirmed: 1, toRemind: 1 });
  });
});

describe('S1.41–S1.43, UX 13: the order of Danh sách', () => {
  const people = [
    { ...HOA, Tên: 'Ánh', Lớp: 'KT2' },
    { ...HOA, Tên: 'An', Lớp: 'OT1' },
    { ...HOA, Tên: 'Ân', Lớp: 'KT2' },
    { ...HOA, Tên: 'Đào', Lớp: 'KT2' },
    { ...HOA, Tên: 'Dung', Lớp: 'KT2' },
  ];
  const namesBy = (by: 'name' | 'class'): string[] =>
    sortReadings(read(people), by).map(({ row }) => row.givenName);

  test('by name over all classes, or class by class', () => {
    expect(namesBy('name')).toEqual(['An', 'Ánh', 'Ân', 'Dung', 'Đào']);
    expect(namesBy('class')).toEqual(['Ánh', 'Ân', 'Dung', 'Đào', 'An']);
  });

  test('ranks follow the rows; a blank row has none; a list in order needs none', () => {
    const grid = gridWith([people[0] ?? {}, {}, people[1] ?? {}]);
    expect(planRanks(grid, readRows(graduations, grid).rows, 'name')).toEqual([2, null, 1]);
    const sorted = gridWith([people[1] ?? {}, people[0] ?? {}]);
    expect(planRanks(sorted, readRows(graduations, sorted).rows, 'name')).toBeNull();
  });
});
