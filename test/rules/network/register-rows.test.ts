/** Issue 7: what a row of a register leads to, what of it ends, how it is changed in its form. */
import { findMarked, planEdit, rowMark, typedRow } from '../../../src/domain/network/edit';
import { endingFacts } from '../../../src/domain/network/ending';
import { readEntry } from '../../../src/domain/network/entry';
import { registerNamed } from '../../../src/domain/network';
import type { AnyRow, Register } from '../../../src/domain/network/register';
import { defaultContext } from './context';

const named = (name: string): Register => {
  const register = registerNamed(name);
  if (!register) throw new Error(`no register ${name}`);
  return register;
};

describe('what is written next because of a row', () => {
  const hoa = { name: 'Lò Thị Hoa', className: 'KT2 K59', faculty: 'Kinh tế' };
  const given = {
    donor: 'HTX Hoa Ban',
    form: 'Tiền',
    value: 5_000_000,
    purpose: 'Học bổng',
    state: 'Đã phân bổ',
  };
  const answer = {
    ...hoa,
    company: 'HTX Hoa Ban',
    programme: 'Kế toán',
    ofAlumnus: 'Có',
    wanted: 2,
    position: null,
  };
  const rows: readonly (readonly [string, AnyRow, readonly string[]])[] = [
    [
      'sponsorships',
      { ...given, receivedOn: '2026-03-01', allocatedOn: '2026-03-02', name: null },
      ['fund', 'scholarships'],
    ],
    ['mous', { ...hoa, company: 'HTX Hoa Ban', managed: 'Có', expiresOn: '2026-04-01' }, ['mous', 'jobs']],
    ['companies', { ...hoa, company: 'HTX Hoa Ban' }, ['mous', 'jobs', 'news']],
    ['honours', { ...hoa, state: 'Đã vinh danh' }, ['news']],
    ['committees', { ...hoa, level: 'Khoa', role: 'Thư ký', to: '2026-12-31' }, ['committees']],
    [
      'mentees',
      { ...hoa, student: 'Quàng Văn Tiến', studentClass: 'KT3', mentor: 'Lò Thị Hoa', state: 'Đang cố vấn' },
      ['mentorMeetings'],
    ],
    [
      'employerAnswers',
      { ...answer, agreement: 'Có', interns: 'Có', speaker: 'Có', trade: null, phone: null, email: null },
      ['mous', 'jobs', 'jobs', 'speakers', 'companies'],
    ],
  ];

  test.each(rows)(
    '%s: the forms begin with what is known, in columns that there are and in words that they take',
    (name, row, wanted) => {
      const follows = named(name).follows(row, defaultContext);
      expect(follows.map(({ register }) => register)).toEqual(wanted);
      for (const { register, values } of follows) {
        const { columns } = named(register).table;
        expect(Object.keys(values).filter((column) => !(column in columns))).toEqual([]);
        const { problems } = readEntry(named(register), { values }, [], defaultContext);
        expect(problems.filter(({ code }) => code !== 'cell.required' && code !== 'register.needs')).toEqual(
          [],
        );
      }
    },
  );

  test('S2.43: what is only promised leads to no receipt; a thing goes into no ledger', () => {
    const follow = (more: AnyRow) =>
      named('sponsorships')
        .follows({ ...given, receivedOn: '2026-03-01', ...more }, defaultContext)
        .map(({ register }) => register);
    expect(follow({ state: 'Đã hứa' })).toEqual([]);
    expect(follow({ form: 'Hiện vật' })).toEqual(['scholarships']);
  });
});

describe('S2.39: what ends', () => {
  const today = '2026-03-05';
  const words = { soon: 'Sắp hết hạn', over: 'Đã hết hạn' };
  const told = (ends: string | null): readonly string[] =>
    endingFacts([{ name: 'HTX Hoa Ban', ends }], today, words).map(
      ({ label, value }) => `${label}: ${value}`,
    );

  test('is told 60 days before, on its day, and for a year after', () => {
    expect(told('2026-05-04')).toEqual(['Sắp hết hạn: HTX Hoa Ban (04/05/2026)']);
    expect([told('2026-05-05'), told(null)]).toEqual([[], []]);
    expect(told(today)).toEqual(['Sắp hết hạn: HTX Hoa Ban (05/03/2026)']);
    expect(told('2026-03-04')).toEqual(['Đã hết hạn: HTX Hoa Ban (04/03/2026)']);
    expect(told('2025-03-04')).toEqual([]);
  });

  test('an agreement that a later one of the same company follows is not told', () => {
    const mou = {
      company: 'HTX Hoa Ban',
      managed: 'Có',
      expiresOn: '2026-04-01',
      interns: null,
      hires: null,
    };
    const labels = (rows: readonly AnyRow[]) =>
      named('mous')
        .facts(rows, defaultContext)
        .map(({ label }) => label);
    expect(labels([mou])).toContain('Sắp hết hạn, nên gia hạn');
    expect(labels([mou, { ...mou, company: 'htx hoa ban', expiresOn: '2028-04-01' }])).not.toContain(
      'Sắp hết hạn, nên gia hạn',
    );
  });
});

describe('a row changed in its form', () => {
  const fund = named('fund');
  const row = {
    date: '2026-03-01',
    voucher: 'PT01',
    direction: 'Thu',
    amount: 5_000_000,
    content: 'Ủng hộ',
    name: null,
  };
  const seen = typedRow(fund, row);
  const plan = (values: Readonly<Record<string, string>>, current: AnyRow = row) =>
    planEdit(fund, current, { values: { ...seen, ...values }, seen }, [], defaultContext);

  test('only what was typed anew is written; what others changed in other columns stays', () => {
    expect(plan({}).row).toEqual({});
    const {
      row: changed,
      seen: before,
      problems,
    } = plan({ amount: '6.000.000' }, { ...row, content: 'Ủng hộ Tết' });
    expect([changed, before, problems]).toEqual([{ amount: 6_000_000 }, { amount: 5_000_000 }, []]);
  });

  test('what a new row may not hold, a changed one may not either', () => {
    expect(plan({ amount: '0' }).problems.map(({ code }) => code)).toEqual(['register.notPositive']);
    expect(plan({ voucher: ' ' }).problems.map(({ code }) => code)).toEqual(['cell.required']);
    expect(plan({ amount: 'năm triệu' }).problems.map(({ code }) => code)).toEqual(['cell.notNumber']);
  });

  test('a row without a key is known by what it holds, with its key by that, and after the press by what was typed', () => {
    const mark = rowMark(fund, row);
    const typed = { ...seen, content: 'Ủng hộ Tết' };
    expect(findMarked(fund, [{ ...row, voucher: 'PT02' }, row], mark, typed)).toBe(1);
    expect(findMarked(fund, [{ ...row, rowKey: 'R1' }], mark, typed)).toBe(0);
    expect(
      findMarked(
        fund,
        [{ ...row, rowKey: 'R1', content: 'Ủng hộ Tết', proof: null, note: null, className: null }],
        mark,
        typed,
      ),
    ).toBe(0);
    expect(findMarked(fund, [{ ...row, content: 'khác' }], mark, typed)).toBe(-1);
    expect(rowMark(fund, { ...row, rowKey: 'R1' })).toBe('R1');
  });
});
