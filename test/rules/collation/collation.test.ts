/** Our own Vietnamese order equals Node's ICU, and a class list stands by Tên, Họ và đệm, ngày sinh (S1.40–S1.42). */
import fc from 'fast-check';
import { makeCollege } from '../../../local/college/make-college';
import { compareVietnamese, vietnameseKey } from '../../../src/domain/roster/collation';
import { sortByName } from '../../../src/domain/roster/sort-names';

const icu = new Intl.Collator('vi');
const sign = (difference: number): number => Math.sign(difference);
const college = makeCollege({ graduates: 2000, seed: 11 });
const names = [
  ...new Set(
    college.graduates.flatMap(({ familyName, givenName }) => [
      familyName,
      givenName,
      `${familyName} ${givenName}`,
      ...familyName.split(' '),
    ]),
  ),
];

const letters = Array.from('aăâbcdđeêfghijklmnoôơpqrstuưvwxyz');
const vowels = new Set('aăâeêioôơuưy');
const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

/** A letter with a tone, small or capital, composed or decomposed. */
const letter = fc
  .record({
    base: fc.constantFrom(...letters),
    tone: fc.constantFrom(...tones),
    capital: fc.boolean(),
    form: fc.constantFrom('NFC', 'NFD'),
  })
  .map(({ base, tone, capital, form }) => {
    const whole = `${capital ? base.toUpperCase() : base}${vowels.has(base) ? tone : ''}`;
    return whole.normalize('NFC').normalize(form);
  });
const word = fc.array(letter, { maxLength: 4 }).map((parts) => parts.join(''));
const text = fc.array(fc.oneof(word, fc.constantFrom(' ', "'", '-', '.', '2', '10')), { maxLength: 4 });
const madeUp = text.map((parts) => parts.join(''));
const realName = fc
  .record({
    name: fc.constantFrom(...names),
    form: fc.constantFrom('NFC', 'NFD'),
    look: fc.constantFrom('asTyped', 'capitals', 'small'),
  })
  .map(({ name, form, look }) => {
    const looked = { asTyped: name, capitals: name.toUpperCase(), small: name.toLowerCase() }[look];
    return looked.normalize(form);
  });

describe('the order of two texts equals Intl.Collator("vi")', () => {
  test('for names of real Vietnamese words in any case, composed or decomposed', () => {
    expect(names.length).toBeGreaterThan(500);
    fc.assert(
      fc.property(realName, realName, (a, b) => {
        expect([a, b, sign(compareVietnamese(a, b))]).toEqual([a, b, sign(icu.compare(a, b))]);
      }),
      { numRuns: 5000 },
    );
  });

  test('for any letters with any tones, spaces, apostrophes, hyphens and digits', () => {
    fc.assert(
      fc.property(madeUp, madeUp, (a, b) => {
        expect([a, b, sign(compareVietnamese(a, b))]).toEqual([a, b, sign(icu.compare(a, b))]);
      }),
      { numRuns: 10000 },
    );
  });

  test('for texts that differ in one letter', () => {
    fc.assert(
      fc.property(word, letter, letter, word, (before, a, b, after) => {
        const [left, right] = [before + a + after, before + b + after];
        expect([left, right, sign(compareVietnamese(left, right))]).toEqual([
          left,
          right,
          sign(icu.compare(left, right)),
        ]);
      }),
      { numRuns: 5000 },
    );
  });

  test('and the keys of long lists compare as the texts do, whatever signs they hold', () => {
    const any = fc.oneof(madeUp, realName, fc.string({ unit: 'grapheme', maxLength: 6 }));
    fc.assert(
      fc.property(any, any, (a, b) => {
        const [left, right] = [vietnameseKey(a), vietnameseKey(b)];
        expect([a, b, left < right ? -1 : Number(left > right)]).toEqual([
          a,
          b,
          sign(compareVietnamese(a, b)),
        ]);
      }),
      { numRuns: 5000 },
    );
  });

  test('for a whole college', () => {
    expect([...names].sort(compareVietnamese)).toEqual([...names].sort((a, b) => icu.compare(a, b)));
  });
});

test('the letters of the alphabet and the six tones stand in their order', () => {
  const shuffled = [...letters].reverse();
  expect(shuffled.sort(compareVietnamese)).toEqual(letters);
  expect(['Ạn', 'Án', 'Ãn', 'Ản', 'Àn', 'An'].sort(compareVietnamese)).toEqual([
    'An',
    'Àn',
    'Ản',
    'Ãn',
    'Án',
    'Ạn',
  ]);
});

const person = (name: string, birthDate: string | null = '2003-01-01') => {
  const [familyName = '', givenName = ''] = name.split('|');
  return { familyName, givenName, birthDate };
};
const order = (...people: ReturnType<typeof person>[]): string[] =>
  sortByName(people).map(
    ({ familyName, givenName, birthDate }) => `${familyName} ${givenName} ${birthDate ?? ''}`,
  );

describe('S1.41, S1.42: a class list', () => {
  test('stands by Tên, then Họ và đệm: Ánh before Bình, Đạt after Dung', () => {
    expect(
      order(
        person('Lò Văn|Đạt'),
        person('Quàng Văn|Bình'),
        person('Lò Thị|Dung'),
        person('Giàng A|Ánh'),
        person('Lò Thị|Ánh'),
        person('Bạc Cầm|Ánh'),
      ).map((line) => line.replace(/ 2003.*/, '')),
    ).toEqual(['Bạc Cầm Ánh', 'Giàng A Ánh', 'Lò Thị Ánh', 'Quàng Văn Bình', 'Lò Thị Dung', 'Lò Văn Đạt']);
  });

  test('puts namesakes by birth date, however the name is spelt; one without a date comes last', () => {
    expect(
      order(
        person('LÒ THỊ|HOÀ', '2003-05-01'),
        person('Lò Thị|Hòa', null),
        person('Lò  Thị|Hòa', '2002-12-31'),
        person('lò thị|hoà', '2004-02-01'),
      ).map((line) => line.slice(-10)),
    ).toEqual(['2002-12-31', '2003-05-01', '2004-02-01', 'ò Thị Hòa ']);
  });

  test('takes the Icelandic Ð that old fonts left for Đ', () => {
    expect(order(person('Lò|Giang'), person('Lò|Ðạt'), person('Lò|Dung'))[1]).toContain('Ðạt');
    expect(order(person('Vì|Đạt'), person('Lò|Ðạt'))[0]).toContain('Ðạt');
  });

  test('has every person once, and people whom nothing tells apart in the order of the tab', () => {
    const people = college.graduates.map((graduate, at) => ({ ...graduate, at }));
    const sorted = sortByName(people);
    expect(new Set(sorted.map(({ at }) => at)).size).toBe(people.length);
    const twins = [person('Lò|Hoa'), person('Lò|Hoa')];
    expect(sortByName(twins)[0]).toBe(twins[0]);
  });
});
