/** Calendar days and times as text, against JavaScript's own calendar. */
import fc from 'fast-check';
import {
  addDays,
  addMinutes,
  dateOfDay,
  dayNumber,
  formatDate,
  formatTime,
  isoDate,
  monthsBetween,
  parseDate,
} from '../../../src/domain/dates';

const MS_A_DAY = 86_400_000;
/** The second implementation: Date.UTC and toISOString. */
const isoOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const first = Date.UTC(1900, 0, 1) / MS_A_DAY;
const last = Date.UTC(2200, 11, 31) / MS_A_DAY;
const anyDay = fc.integer({ min: first, max: last });
const anyTime = fc
  .integer({ min: first * 86_400, max: last * 86_400 })
  .map((seconds) => new Date(seconds * 1000).toISOString().slice(0, 19));

describe('days', () => {
  it('each day from 1900 to 2200 has its number, and the number its day', () => {
    for (let day = first; day <= last; day += 1) {
      const date = isoOf(day * MS_A_DAY);
      if (dayNumber(date) !== day || dateOfDay(day) !== date) throw new Error(date);
    }
    expect(dayNumber('1970-01-01')).toBe(0);
  });

  it('only days that exist are read, in every form alike', () => {
    fc.assert(
      fc.property(
        fc.tuple(
          fc.integer({ min: 1890, max: 2210 }),
          fc.integer({ min: 0, max: 13 }),
          fc.integer({ min: 0, max: 32 }),
        ),
        ([year, month, day]) => {
          const ms = Date.UTC(year, month - 1, day);
          const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          const exists = isoOf(ms) === text && year >= 1900 && year <= 2200 ? text : null;
          expect(isoDate(year, month, day)).toBe(exists);
          for (const typed of [
            `${day}/${month}/${year}`,
            `${day}-${month}-${year}`,
            `${day}.${month}.${year}`,
            text,
          ])
            expect(parseDate(typed)).toBe(exists);
        },
      ),
    );
  });

  it('adding days is adding to the number', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -3000, max: 3000 }), (day, more) => {
        expect(addDays(isoOf(day * MS_A_DAY), more)).toBe(isoOf((day + more) * MS_A_DAY));
      }),
    );
  });

  it.each([
    ['2025-06-30', '2025-06-30', 0],
    ['2025-06-30', '2025-07-29', 0],
    ['2025-06-30', '2025-07-30', 1],
    ['2025-06-30', '2026-06-30', 12],
    ['2025-12-31', '2026-01-01', 0],
    ['2025-06-30', '2025-05-30', -1],
  ])('from %s to %s there are %i whole months', (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months);
  });

  it('UX 13: 31/12/2025 and 14:05', () => {
    expect(formatDate('2025-12-31')).toBe('31/12/2025');
    expect(formatTime('2025-12-31T14:05:09')).toBe('14:05 31/12/2025');
  });
});

describe('times', () => {
  it('some minutes later, or earlier, over midnight, years and leap days', () => {
    fc.assert(
      fc.property(anyTime, fc.integer({ min: -100_000, max: 100_000 }), (time, minutes) => {
        const expected = new Date(Date.parse(`${time}Z`) + minutes * 60_000).toISOString().slice(0, 19);
        expect(addMinutes(time, minutes)).toBe(expected);
      }),
    );
  });

  it.each([
    ['2025-12-31T23:55:30', 10, '2026-01-01T00:05:30'],
    ['2024-03-01T00:05:00', -10, '2024-02-29T23:55:00'],
    ['2026-01-20T08:00:00', -10, '2026-01-20T07:50:00'],
  ])('%s and %i minutes are %s', (time, minutes, expected) => {
    expect(addMinutes(time, minutes)).toBe(expected);
  });
});
