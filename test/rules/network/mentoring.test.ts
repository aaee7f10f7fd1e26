/** S2.38: mentors and final-year students. */
import fc from 'fast-check';
import { affinity } from '../../../src/domain/network/mentoring/affinity';
import { planAssignment } from '../../../src/domain/network/mentoring/assignment';
import { freePlaces, planPairs } from '../../../src/domain/network/mentoring/plan-pairs';
import type { MenteeRow } from '../../../src/domain/network/registers/mentees';
import type { MentorRow } from '../../../src/domain/network/registers/mentors';

/** The greatest total that trying everything finds: each row a column of its own. */
const bruteForce = (weights: readonly (readonly number[])[], used: readonly number[] = []): number => {
  const row = weights[used.length];
  if (row === undefined) return 0;
  return Math.max(
    ...row.flatMap((weight, column) =>
      used.includes(column) ? [] : [weight + bruteForce(weights, [...used, column])],
    ),
  );
};
const matrix = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 2 }))
  .chain(([rows, more]) =>
    fc.array(fc.array(fc.integer({ min: -9, max: 20 }), { minLength: rows + more, maxLength: rows + more }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

describe('the assignment', () => {
  test('its total is the greatest that trying everything finds, and no column is given twice', () => {
    fc.assert(
      fc.property(matrix, (weights) => {
        const columns = weights[0]?.length ?? 0;
        const found = planAssignment(weights.length, columns, (row, column) => weights[row]?.[column] ?? 0);
        expect(new Set(found).size).toBe(weights.length);
        const total = found.reduce((sum, column, row) => sum + (weights[row]?.[column] ?? NaN), 0);
        expect(total).toBe(bruteForce(weights));
      }),
      { numRuns: 200 },
    );
  });

  test('of 300 students and 300 mentors it looks at no more than 300² · 300 weights', () => {
    let looks = 0;
    // Few different weights, many ties: the long case, for a price seldom decides by itself.
    const found = planAssignment(300, 300, (row, column) => {
      looks += 1;
      return (row * 7919 + column * 104_729) % 13;
    });
    expect(new Set(found).size).toBe(300);
    expect(looks).toBeLessThanOrEqual(300 ** 3);
    expect(looks).toBeGreaterThanOrEqual(300 ** 2);
  });

  test('more rows than columns is refused', () => {
    expect(() => planAssignment(2, 1, () => 0)).toThrow(RangeError);
  });
});

const DAY = '2026-03-05';
const mentee = (more: Partial<MenteeRow>): MenteeRow => ({
  askedOn: '2026-03-01',
  student: 'Quàng Văn Tiến',
  studentClass: 'KT3',
  faculty: 'Kinh tế',
  major: 'Kế toán',
  topics: null,
  place: null,
  mentor: null,
  mentorKey: null,
  pairedOn: null,
  meetings: null,
  state: 'Chờ ghép',
  note: null,
  rowKey: null,
  ...more,
});
const mentor = (more: Partial<MentorRow>): MentorRow => ({
  name: 'Lò Thị Hoa',
  className: null,
  graduationKey: null,
  faculty: 'Kinh tế',
  major: 'Kế toán',
  topics: null,
  capacity: 1,
  place: null,
  from: '2026-01-01',
  to: null,
  phone: null,
  email: null,
  note: null,
  rowKey: 'hoa',
  ...more,
});
const named = (pairs: ReturnType<typeof planPairs>['pairs']): string[] =>
  pairs.map((pair) => `${pair.mentee.student}: ${pair.mentor.name}`);

describe('what they have in common', () => {
  test('trade, topics and place are told in words; spelling and case do not matter', () => {
    const wishes = mentee({ major: 'KẾ TOÁN', topics: 'Đồ án; thực tập', place: 'Mường La' });
    const offers = mentor({ topics: 'thực tập, phỏng vấn', place: 'mường la' });
    expect(affinity(wishes, offers)).toEqual({
      points: 10,
      why: 'cùng ngành KẾ TOÁN; chủ đề: thực tập; cùng ở Mường La',
    });
  });

  test('living in one place is no ground by itself', () => {
    const near = mentor({ major: 'Điện', faculty: 'Kỹ thuật', place: 'Mường La' });
    expect(affinity(mentee({ place: 'Mường La' }), near).points).toBe(0);
  });
});

describe('who accompanies whom', () => {
  test('the total decides, not the first who asks: a student whom another can help makes room', () => {
    const hoa = mentor({});
    const pao = mentor({ name: 'Giàng A Páo', rowKey: 'pao', faculty: 'Luật', major: 'Luật' });
    const flexible = mentee({ student: 'Lò Văn Nam', askedOn: '2026-02-01', major: 'Kế toán; Luật' });
    const plain = mentee({});
    const { pairs } = planPairs([flexible, plain], [hoa, pao], DAY);
    expect(named(pairs)).toEqual(['Lò Văn Nam: Giàng A Páo', 'Quàng Văn Tiến: Lò Thị Hoa']);
  });

  test('of equal totals the one serves who asked first; who is left is told', () => {
    const late = mentee({ askedOn: '2026-03-04' });
    const early = mentee({ student: 'Lò Văn Nam', askedOn: '2026-02-01' });
    const { pairs, left } = planPairs([late, early], [mentor({})], DAY);
    expect(named(pairs)).toEqual(['Lò Văn Nam: Lò Thị Hoa']);
    expect(left).toEqual([late]);
  });

  test('no mentor gets more than they take, counted with those they have, by key or by name', () => {
    const has = mentee({ student: 'Giàng A Páo', state: 'Đang cố vấn', mentor: 'lò thị hoa' });
    const keyed = { ...has, mentorKey: 'hoa' };
    const hoa = mentor({ capacity: 3 });
    expect(freePlaces(hoa, [has, keyed], DAY)).toBe(1);
    expect(
      planPairs([has, keyed, mentee({}), mentee({ studentClass: 'KT4' })], [hoa], DAY).pairs,
    ).toHaveLength(1);
    expect(freePlaces({ ...hoa, to: '2026-03-04' }, [], DAY)).toBe(0);
  });

  test('capacity is kept and the total is the greatest, on random small cases', () => {
    const majors = fc.constantFrom('Kế toán', 'Điện', 'Thú y');
    const places = fc.constantFrom(null, 'Mường La', 'Mộc Châu');
    const students = fc.array(fc.record({ major: majors, place: places }), { maxLength: 4 });
    const helpers = fc.array(
      fc.record({ major: majors, place: places, capacity: fc.integer({ min: 1, max: 2 }) }),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(students, helpers, (wishes, offers) => {
        const asked = wishes.map((one, at) => mentee({ ...one, faculty: `s${at}`, student: `S${at}` }));
        const taken = offers.map((one, at) => mentor({ ...one, name: `M${at}`, rowKey: `m${at}` }));
        const { pairs, left } = planPairs(asked, taken, DAY);
        expect(pairs.length + left.length).toBe(asked.length);
        for (const each of taken)
          expect(pairs.filter((pair) => pair.mentor === each).length).toBeLessThanOrEqual(each.capacity);
        const slots = taken.flatMap((each) => Array.from({ length: each.capacity }, () => each));
        const weights = asked.map((one) => [
          ...slots.map((each) => affinity(one, each).points),
          ...asked.map(() => 0),
        ]);
        expect(pairs.reduce((sum, { points }) => sum + points, 0)).toBe(bruteForce(weights));
      }),
      { numRuns: 100 },
    );
  });
});
