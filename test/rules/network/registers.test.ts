/** Issue 7: every register is one declaration; what it says of itself holds. */
import { checkRegister } from '../../../src/domain/network/check-register';
import { readEntry } from '../../../src/domain/network/entry';
import { networkTables, registerNamed, registers } from '../../../src/domain/network';
import { defaultContext } from './context';
import { registerPlaces } from '../../../src/domain/data-requests/register-places';
import type { AnyRow, Register } from '../../../src/domain/network/register';

const named = (name: string): Register => {
  const register = registerNamed(name);
  if (!register) throw new Error(`no register ${name}`);
  return register;
};
const codes = (register: Register, rows: readonly AnyRow[]): string[] =>
  checkRegister(
    register,
    rows.map((row, at) => ({ row, number: at + 2 })),
    defaultContext,
  ).map(({ code, place }) => `${code} ${String(place?.row)} ${String(place?.column)}`);

describe('the declarations', () => {
  test('no two tables share a name or a title', () => {
    expect(new Set(networkTables.map(({ name }) => name)).size).toBe(networkTables.length);
    expect(new Set(networkTables.map(({ title }) => title)).size).toBe(networkTables.length);
  });

  test.each(registers.map((register) => [register.table.title, register] as const))(
    '%s: comes with its first row, is known by its row key, and asks people for what it cannot do without',
    (_, { table }) => {
      expect(table.visibility).toBe('on-first-row');
      expect(table.key).toEqual(['rowKey']);
      expect(table.columns['rowKey']?.machine).toBe(true);
      const hidden = Object.values(table.columns).filter(
        ({ machine, required }) => machine === true && required === true,
      );
      expect(hidden).toEqual([]);
    },
  );

  test('B9: a register about graduates gives up how to reach them, and keeps what they did', () => {
    const place = registerPlaces().find(({ table }) => table.name === 'committees');
    expect(place?.erased).toEqual(['phone', 'email', 'note']);
    expect(Object.keys(place?.kept ?? {})).toEqual(['name']);
    const nobody = {
      graduationKeys: new Set<string>(),
      personKeys: new Set<string>(),
      responseIds: new Set<string>(),
      addresses: new Set<string>(),
    };
    const cell = (column: string): string => (column === 'phone' ? '0912345678' : '');
    expect(place?.belongs(cell, { ...nobody, phones: new Set(['0912345678']) })).toBe(true);
    expect(place?.belongs(() => '', { ...nobody, phones: new Set(['']) })).toBe(false);
    const staff = registerPlaces().find(({ table }) => table.name === 'units');
    expect(staff?.erased).toEqual([]);
  });
});

describe('rules between cells', () => {
  const mou = { number: '01/BB', company: 'HTX Hoa Ban', managed: 'Có', signedOn: '2026-03-01' };

  test('S2.39: an agreement signed tomorrow, ended before it began, or numbered twice is told where it stands', () => {
    expect(codes(named('mous'), [{ ...mou, signedOn: '2026-03-06' }])).toEqual(['register.future 2 Ngày ký']);
    expect(codes(named('mous'), [{ ...mou, expiresOn: '2026-02-01' }])).toEqual(['register.order 2 Hết hạn']);
    expect(codes(named('mous'), [mou, { ...mou, number: '01/bb' }])).toEqual([
      'register.double 3 Số biên bản',
    ]);
    expect(codes(named('mous'), [{ ...mou, expiresOn: null }])).toEqual([]);
  });

  test('S2.43: what is received has a day, and what is given in kind a name', () => {
    const gift = {
      pledgedOn: '2026-01-05',
      donor: 'Lò Thị Hoa',
      form: 'Hiện vật',
      value: 1,
      state: 'Đã nhận',
    };
    expect(codes(named('sponsorships'), [gift])).toEqual([
      'register.needs 2 Ngày nhận',
      'register.needs 2 Hiện vật',
    ]);
  });

  test('S2.31: Gương sáng names its subject', () => {
    const piece = { title: 'Từ bản đến xưởng', kind: 'Gương sáng cựu HSSV', published: '2026-03-01' };
    expect(codes(named('news'), [piece])).toEqual(['register.needs 2 Nhân vật']);
    expect(codes(named('news'), [{ ...piece, name: 'Giàng A Páo' }])).toEqual([]);
  });

  test('a faculty is one of the college’s, however it is spelt; with none known, nothing is told', () => {
    const mentor = { name: 'Lò Văn Nam', faculty: 'kinh  tế', capacity: 2 };
    expect(codes(named('mentors'), [mentor])).toEqual([]);
    expect(codes(named('mentors'), [{ ...mentor, faculty: 'Luật' }])).toEqual([
      'register.unknownName 2 Khoa',
    ]);
    const context = { ...defaultContext, lists: { faculties: [], units: [] } };
    expect(checkRegister(named('mentors'), [{ row: { ...mentor, faculty: 'Luật' } }], context)).toEqual([]);
  });
});

describe('a row typed into the form', () => {
  const fund = named('fund');
  const values = {
    date: '2026-03-01',
    voucher: 'PT01',
    direction: 'Thu',
    amount: '1.500.000',
    content: 'Ủng hộ',
  };

  test('is read as a cell of the tab is', () => {
    const { row, problems } = readEntry(fund, { values }, [], defaultContext);
    expect(problems).toEqual([]);
    expect(row).toMatchObject({ date: '2026-03-01', amount: 1500000, direction: 'Thu', proof: null });
  });

  test('is compared with the rows that stand, whose own faults are not told here', () => {
    const standing = [{ row: { ...values, amount: -1 }, number: 2 }];
    const { problems } = readEntry(fund, { values }, standing, defaultContext);
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      ['register.double', 'Quỹ, Số phiếu: “PT01” đã có ở dòng 2. Sửa một trong hai.'],
    ]);
  });

  test('columns of the machine take nothing from the form', () => {
    const { row } = readEntry(
      fund,
      { values: { ...values, rowKey: 'x', graduationKey: 'y' } },
      [],
      defaultContext,
    );
    expect([row['rowKey'], row['graduationKey']]).toEqual([undefined, undefined]);
    const about = readEntry(fund, { values, graduationKey: 'G1' }, [], defaultContext);
    expect(about.row['graduationKey']).toBe('G1');
  });
});
