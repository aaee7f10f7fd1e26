/** The made-up college: who is in it. */
import fc from 'fast-check';
import { classSizes } from '../../../local/college/classes';
import { COLLEGE_DOMAIN, MOBILE_PREFIXES } from '../../../local/college/contacts';
import { makeCollege } from '../../../local/college/make-college';
import { ETHNIC_SHARES } from '../../../local/college/name-lists';
import { INVENTED, WITH_MAIL } from '../../../local/college/people';
import { makeRandom } from '../../../local/college/random';
import type { Graduate } from '../../../local/college/truth';
import { ETHNIC_GROUPS } from '../../../src/domain/data/ethnic-groups';
import { dayNumber, monthsBetween, parseDate } from '../../../src/domain/dates';
import { readPhone } from '../../../src/domain/roster/phone';
import { shareOf, tolerance } from './statistics';

const seeds = fc.integer({ min: 0, max: 0x7fffffff });
const LARGE = 3000;
const large = [1, 2].map((seed) => makeCollege({ graduates: LARGE, seed }));
const everybody = large.flatMap(({ graduates }) => graduates);

const byPerson = (graduates: readonly Graduate[]): Graduate[][] => {
  const people = new Map<number, Graduate[]>();
  for (const graduate of graduates)
    people.set(graduate.person, [...(people.get(graduate.person) ?? []), graduate]);
  return [...people.values()];
};

describe('makeCollege', () => {
  test('gives the same college for the same seed, another for another', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const once = JSON.stringify(makeCollege({ graduates: 70, seed }));
        expect(JSON.stringify(makeCollege({ graduates: 70, seed }))).toBe(once);
        expect(JSON.stringify(makeCollege({ graduates: 70, seed: seed + 1 }))).not.toBe(once);
      }),
      { numRuns: 20 },
    );
  });

  test('makes as many graduations as asked for, in classes of 20 to 45', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 900 }), seeds, (graduates, seed) => {
        const sizes = classSizes(makeRandom(seed, 'sizes'), graduates);
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(graduates);
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(20);
        expect(Math.max(...sizes)).toBeLessThanOrEqual(45);
      }),
    );
    for (const { classes, graduates } of large) {
      expect(graduates).toHaveLength(LARGE);
      for (const { className, cohort, size } of classes)
        expect(graduates.filter((one) => one.className === className && one.cohort === cohort)).toHaveLength(
          size,
        );
    }
  });

  test('makes small colleges, and none at all, without complaint', () => {
    for (const graduates of [0, 1, 19, 20, 45, 59])
      expect(makeCollege({ graduates, seed: 5 }).graduates).toHaveLength(graduates);
  });

  test('has the invented people of the examples from 60 graduates on, with cô Lan as teacher of KT2', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 60, max: 200 }),
        fc.integer({ min: 1, max: 3 }),
        seeds,
        (graduates, years, seed) => {
          const college = makeCollege({ graduates, seed, years });
          for (const { familyName, givenName, sex } of INVENTED)
            expect(college.graduates).toContainEqual(expect.objectContaining({ familyName, givenName, sex }));
          expect(college.classes.map(({ teacher }) => teacher.name)).toContain('Nguyễn Thị Lan');
        },
      ),
      { numRuns: 30 },
    );
    const hoa = makeCollege({ graduates: 60, seed: 7 }).graduates.find(
      ({ givenName, familyName }) => familyName === 'Lò Thị' && givenName === 'Hoa',
    );
    expect(hoa).toMatchObject({
      className: 'KT2',
      cohort: 'K59',
      birthDate: '2003-03-02',
      ethnicGroup: 'Thái',
    });
  });

  test('gives each class of a level and cohort a name of its own, and spreads several years over cohorts', () => {
    const { classes } = makeCollege({ graduates: 2000, seed: 4, years: 3 });
    expect(new Set(classes.map(({ className, cohort }) => `${className}|${cohort}`)).size).toBe(
      classes.length,
    );
    expect([...new Set(classes.map(({ graduationDate }) => graduationDate.slice(0, 4)))]).toEqual([
      '2023',
      '2024',
      '2025',
    ]);
  });
});

describe('graduates', () => {
  test.each(ETHNIC_SHARES.map(([group, percent]) => [group, percent / 100] as const))(
    'the share of %s is that of Sơn La (%f)',
    (group, share) => {
      const vietnamese = everybody.filter(({ nationality }) => nationality === 'Việt Nam');
      const found = shareOf(vietnamese, ({ ethnicGroup }) => ethnicGroup === group);
      expect(Math.abs(found - share)).toBeLessThan(tolerance(share, vietnamese.length));
    },
  );

  test('ethnic groups are among the 54; Lao nationals have none', () => {
    const known = ETHNIC_GROUPS.map(({ name }) => name);
    const strange = everybody.filter(({ ethnicGroup, nationality }) =>
      nationality === 'Lào' ? ethnicGroup !== '' : !known.includes(ethnicGroup),
    );
    expect(strange).toEqual([]);
    expect(shareOf(everybody, ({ nationality }) => nationality === 'Lào')).toBeCloseTo(0.02, 1);
  });

  test('names follow the statistics of their group', () => {
    const family = (group: string, name: string): number =>
      shareOf(
        everybody.filter(({ ethnicGroup }) => ethnicGroup === group),
        ({ familyName }) => familyName.startsWith(`${name} `) || familyName === name,
      );
    const kinh = everybody.filter(({ ethnicGroup }) => ethnicGroup === 'Kinh').length;
    expect(Math.abs(family('Kinh', 'Nguyễn') - 0.314)).toBeLessThan(tolerance(0.314, kinh));
    expect(Math.abs(family('Kinh', 'Trần') - 0.097)).toBeLessThan(tolerance(0.097, kinh));
    expect(family('Thái', 'Lò')).toBeGreaterThan(family('Thái', 'Lường'));
    expect(family('Thái', 'Nguyễn')).toBe(0);
    expect(family('Mông', 'Giàng')).toBeGreaterThan(0.2);
    const men = everybody.filter(({ ethnicGroup, sex }) => ethnicGroup === 'Mông' && sex === 'Nam');
    expect(shareOf(men, ({ familyName }) => familyName.endsWith(' A'))).toBe(1);
  });

  test('dates fit the cohort: trung cấp from 15, cao đẳng from 18 on entry', () => {
    const unlikely = everybody.filter(({ birthDate, graduationDate, level }) => {
      const years = monthsBetween(birthDate, graduationDate) / 12;
      return parseDate(birthDate) !== birthDate || years < (level === 'Cao đẳng' ? 18 : 16) || years > 40;
    });
    expect(unlikely).toEqual([]);
  });

  test('about 85 in 100 have an email; student codes are unique', () => {
    const people = byPerson(everybody.slice(0, LARGE)).map(([first]) => first);
    expect(Math.abs(shareOf(people, (one) => one?.email !== '') - WITH_MAIL)).toBeLessThan(
      tolerance(WITH_MAIL, people.length),
    );
    for (const { graduates } of large)
      expect(new Set(graduates.map(({ studentCode }) => studentCode)).size).toBe(LARGE);
  });

  test('contacts reach nobody: numbers with 000 after the prefix, mail at reserved names only', () => {
    const isReserved = (mail: string): boolean => /@((mail\.)?example\.com|example\.(org|net))$/.test(mail);
    const isInvented = (number: string): boolean =>
      (MOBILE_PREFIXES.includes(number.slice(0, 3)) && number.slice(3, 6) === '000') ||
      number.startsWith('+856205000');
    const isWellFormed = (number: string): boolean => {
      const reading = readPhone(number);
      return reading.ok && reading.value === number;
    };
    const numbers = everybody.flatMap(({ phone, answers }) => [phone, String(answers['phone'] ?? phone)]);
    expect(numbers.filter((number) => !isInvented(number) || !isWellFormed(number))).toEqual([]);
    const mails = everybody.flatMap(({ email, answers }) => [email, String(answers['email'] ?? '')]);
    expect(mails.filter((mail) => mail !== '' && !isReserved(mail))).toEqual([]);
    expect(everybody.filter(({ social }) => /https?:|www\.|\.com|\.vn/.test(social))).toEqual([]);
    const staff = large.flatMap(({ classes }) => classes).map(({ teacher }) => teacher.email);
    expect(staff.filter((mail) => !mail.endsWith(`@${COLLEGE_DOMAIN}`))).toEqual([]);
  });

  test('nobody else has a person’s number or address', () => {
    for (const { graduates } of large) {
      const people = byPerson(graduates).flatMap(([first]) => (first ? [first] : []));
      expect(new Set(people.map(({ phone }) => phone)).size).toBe(people.length);
      const mails = people.map(({ email }) => email).filter((email) => email !== '');
      expect(new Set(mails).size).toBe(mails.length);
    }
  });

  test('some finished trung cấp and then cao đẳng: one person, one life, two graduations apart in time', () => {
    for (const { graduates } of large) {
      const twice = byPerson(graduates).filter((list) => list.length > 1);
      expect(twice.length).toBeGreaterThan(LARGE * 0.005);
      for (const list of twice) {
        const [first, second, ...more] = [...list].sort(
          (a, b) => dayNumber(a.graduationDate) - dayNumber(b.graduationDate),
        );
        expect(more).toEqual([]);
        expect([first?.level, second?.level]).toEqual(['Trung cấp', 'Cao đẳng']);
        expect(
          dayNumber(second?.graduationDate ?? '') - dayNumber(first?.graduationDate ?? ''),
        ).toBeGreaterThanOrEqual(150);
        const same = ({ familyName, givenName, birthDate, phone, email, sex }: Graduate): unknown => [
          familyName,
          givenName,
          birthDate,
          phone,
          email,
          sex,
        ];
        expect(first && same(first)).toEqual(second && same(second));
        expect(first?.answers['status']).toBe(second?.answers['status']);
        expect(first?.studentCode).not.toBe(second?.studentCode);
      }
    }
    expect(byPerson(makeCollege({ graduates: 60, seed: 7 }).graduates).some((list) => list.length > 1)).toBe(
      true,
    );
  });

  test('10,000 graduates take less than 2 seconds of a processor', () => {
    const before = process.cpuUsage();
    makeCollege({ graduates: 10_000, seed: 1 });
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(2);
  });
});
