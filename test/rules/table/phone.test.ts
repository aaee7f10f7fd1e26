/** Telephone numbers as people write them (S1.48). */
import fc from 'fast-check';
import { readPhone } from '../../../src/domain/roster/phone';

/** The 21 prefixes renumbered in 2018 and 2019 (Bộ TT&TT, Quyết định 798/QĐ-BTTTT), written down a second time. */
const RENUMBERED =
  '0120 070, 0121 079, 0122 077, 0126 076, 0128 078, 0123 083, 0124 084, 0125 085, 0127 081, 0129 082, 0162 032, 0163 033, 0164 034, 0165 035, 0166 036, 0167 037, 0168 038, 0169 039, 0186 056, 0188 058, 0199 059'
    .split(', ')
    .map((pair): readonly [string, string] => [pair.slice(0, 4), pair.slice(5)]);

const read = (text: string): string => {
  const reading = readPhone(text);
  return reading.ok ? reading.value : reading.code;
};

describe('S1.48: a telephone number', () => {
  it('there were 21 renumbered prefixes', () => expect(new Map(RENUMBERED).size).toBe(21));

  it.each(RENUMBERED)('%s became %s', (old, renewed) => {
    expect(read(`${old}1234567`)).toBe(`${renewed}1234567`);
    expect(read(`${old.slice(1)}1234567`)).toBe(`${renewed}1234567`);
    expect(read(`+84${old.slice(1)}1234567`)).toBe(`${renewed}1234567`);
  });

  it.each([
    ['0900000123', 'as it is'],
    ['0900 000 123', 'with spaces'],
    ['0900.000.123', 'with dots'],
    ['0900-000-123', 'with hyphens'],
    ['(0900) 000 123', 'with brackets'],
    ['0900\u00a0000\u00a0123', 'with fixed spaces'],
    ['900000123', 'without the zero that a number cell lost'],
    ['+84900000123', 'with +84'],
    ['84900000123', 'with 84'],
    ['0084900000123', 'with 0084'],
    ['+84 (0)900 000 123', 'with +84 (0)'],
    ['84.900.000.123', 'with 84 and dots'],
  ])('%s (%s) is 0900000123', (text) => {
    expect(read(text)).toBe('0900000123');
  });

  it.each([
    ['02123852345', '02123852345'],
    ['0212 385 2345', '02123852345'],
    ['2123852345', '02123852345'],
    ['+842123852345', '02123852345'],
    ['024 3825 1234', '02438251234'],
  ])('the landline %s is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['+856 20 5512 3456', '+8562055123456'],
    ['00856 20 5512 3456', '+8562055123456'],
    ['8562055123456', '+8562055123456'],
    ['+856 30 512 3456', '+856305123456'],
    ['+86 138 0013 8000', '+8613800138000'],
  ])('a number abroad, %s, is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['0900000123 / 0900000124', 'cell.twoPhones'],
    ['0900000123, 0900000124', 'cell.twoPhones'],
    ['0900000123; 900000124', 'cell.twoPhones'],
    ['0900000123 - 0900000124', 'cell.twoPhones'],
    ['0900000123-0900000124', 'cell.twoPhones'],
    ['0900000123 hoặc 0900000124', 'cell.twoPhones'],
    ['0900000123 và 02123852345', 'cell.twoPhones'],
    ['0900 000 123 0900 000 124', 'cell.twoPhones'],
    ['01201234567 0900000124', 'cell.twoPhones'],
    ['0900000123 / +856 20 5512 3456', 'cell.twoPhones'],
    ['chưa có', 'cell.phoneLetters'],
    ['0900 000 12o', 'cell.phoneLetters'],
    ['0900000123 (mẹ)', 'cell.phoneLetters'],
    ['03791', 'cell.phoneLength'],
    ['09000001234', 'cell.phoneLength'],
    ['0120123456789', 'cell.phoneLength'],
    ['0212345678', 'cell.phoneLength'],
    ['+84212385234', 'cell.phoneLength'],
    ['+8490000012', 'cell.phoneLength'],
    ['0112345678', 'cell.phonePrefix'],
    ['0412345678', 'cell.phonePrefix'],
    ['01111234567', 'cell.phoneLength'],
    ['+0900000123', 'cell.phoneLength'],
    ['00912345678', 'cell.phoneLength'],
  ])('%s cannot be settled without a person: %s', (text, code) => {
    expect(read(text)).toBe(code);
  });

  const digits = (length: number): fc.Arbitrary<string> =>
    fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
  const mobile = fc
    .tuple(fc.constantFrom('03', '05', '07', '08', '09'), digits(8))
    .map(([prefix, rest]) => prefix + rest);

  it('every mobile number is read alike in all the ways to write it', () => {
    fc.assert(
      fc.property(mobile, (number) => {
        const bare = number.slice(1);
        const ways = [number, bare, `+84${bare}`, `84${bare}`, `0084${bare}`, `+84 (0) ${bare}`];
        for (const way of ways) expect([way, read(way)]).toEqual([way, number]);
      }),
    );
  });

  it('a good number read again does not change', () => {
    const typed = fc.oneof(
      fc.string({ unit: fc.constantFrom(...Array.from('0123456789+ .-()/')), maxLength: 24 }),
      mobile,
      digits(9),
      digits(10),
      digits(11),
      digits(13),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const once = readPhone(text);
        if (once.ok) expect(readPhone(once.value)).toEqual(once);
      }),
      { numRuns: 2000 },
    );
  });
});
