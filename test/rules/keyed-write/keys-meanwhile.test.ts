/**
 * B4, B5: keys while a person sorts, inserts, deletes, types and edits, and wherever it stops. A row is known by what
 * people typed into it; one that is changed in both of its halves at that moment is a new row.
 */
import fc from 'fast-check';
import type { Cell } from '../../../src/domain/cell';
import { graduations } from '../../../src/domain/roster/graduations';
import { SharedSheet, type Act } from '../../support/shared-sheet';
import { HEADER, KEY, NAME, PERSON, PLACE_OF_WORK, writeKeys } from './key-writer';

const people = ['Hoa', 'Nam', 'Páo', 'Lan', 'Tiến', 'Mai', 'Sơn', 'Thủy'];
/** A roster of different people, some with keys, some without, one perhaps not usable yet. */
const someRoster = fc
  .array(fc.constantFrom('có khóa', 'mới', 'thiếu'), { minLength: 1, maxLength: 8 })
  .map((kinds) =>
    kinds.map((kind, at): Cell[] => {
      const [key, person] = kind === 'có khóa' ? [`G${at}`, `P${at}`] : ['', ''];
      const date = kind === 'thiếu' ? '' : '30/06/2025';
      const phone = `090000012${at}`;
      return ['Lò', people[at] ?? '', `0${at + 1}/03/2003`, date, phone, '', '', 'KT2', 'K59', key, person];
    }),
  );
const position = fc.integer({ min: 0, max: 9 });
const someAct: fc.Arbitrary<Act> = fc.oneof(
  fc
    .array(fc.integer({ min: 0, max: 99 }), { minLength: 8, maxLength: 8 })
    .map((order): Act => ({ does: 'sort', order })),
  fc.record({ does: fc.constant('insert' as const), row: position, count: fc.integer({ min: 1, max: 2 }) }),
  fc.record({
    does: fc.constant('delete' as const),
    rows: fc.array(position, { minLength: 1, maxLength: 2 }),
  }),
  fc.record({
    does: fc.constant('type a row' as const),
    row: position,
    cells: fc.constant(['Quàng', 'Mới', '', '30/06/2025', '', '', '', 'KT2', 'K59', '', '']),
  }),
  fc.record({
    does: fc.constant('edit' as const),
    row: position,
    column: fc.constant(PLACE_OF_WORK),
    value: fc.constant('Công ty mới'),
  }),
);
const acts = fc.record({
  rows: someRoster,
  before: fc.option(someAct),
  later: fc.option(someAct),
  gap: fc.integer({ min: 1, max: 4 }),
  stopAfter: fc.oneof(fc.constant(Infinity), fc.integer({ min: 0, max: 4 })),
});

const isPerson = (row: readonly Cell[]): boolean => people.includes(String(row[NAME]));

describe('B4, B5: while a person sorts, inserts, deletes, types and edits, and wherever it stops', () => {
  it('no key is lost, given twice or moved to another person; after the next check every row has its own', () => {
    fc.assert(
      fc.property(acts, ({ rows, before, later, gap, stopAfter }) => {
        const shared = new SharedSheet(
          graduations,
          HEADER,
          rows.map((row) => [...row]),
        );
        const keyOf = new Map(rows.map((row) => [row[NAME], row[KEY]]));
        const gaps = Array.from({ length: 5 }, (_, at): Act[] => (at === gap && later ? [later] : []));
        writeKeys(shared, [before ? [before] : [], ...gaps.slice(1)], stopAfter);
        // The next check gives keys to rows that came in between.
        writeKeys(shared);
        const filled = shared.rows.filter((row) => row.some((cell) => cell !== ''));
        const keys = filled.map((row) => row[KEY]).filter((key) => key !== '');
        expect(new Set(keys).size).toBe(keys.length);
        for (const row of filled) {
          const had = keyOf.get(row[NAME]);
          if (isPerson(row) && had)
            expect([row[NAME], row[KEY], row[PERSON]]).toEqual([
              row[NAME],
              had,
              String(had).replace('G', 'P'),
            ]);
          if (row[3] !== '') expect(row[KEY]).not.toBe('');
          // A key stands only where somebody is.
          expect(row[NAME]).not.toBe(row[KEY] === '' ? 'x' : '');
        }
        const persons = filled.map((row) => row[PERSON]).filter((key) => key !== '');
        expect(new Set(persons).size).toBe(persons.length);
      }),
      { numRuns: 800, seed: 1262 },
    );
  });
});
