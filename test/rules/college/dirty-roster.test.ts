/** The dirt of the roster: stated kinds in stated shares, each written down, and found again by the product's own reading. */
import fc from 'fast-check';
import { classRows } from '../../../local/college/class-rows';
import { DIRT_KINDS, DUPLICATE_ROWS, type DirtKind } from '../../../local/college/dirt-kinds';
import { dirtyRoster, ROSTER_COLUMNS, type DirtyRoster } from '../../../local/college/dirty-roster';
import { makeCollege } from '../../../local/college/make-college';
import { makeRandom } from '../../../local/college/random';
import type { College } from '../../../local/college/truth';
import { checkRoster } from '../../../src/domain/roster/check-roster';
import { classes } from '../../../src/domain/roster/classes';
import { graduations } from '../../../src/domain/roster/graduations';
import { gridOf, readRows } from '../../../src/domain/table-rows';
import { tolerance } from './statistics';

const college = makeCollege({ graduates: 6000, seed: 21 });
const clean = dirtyRoster(college, 'none');
const roster = dirtyRoster(college);
const headerOf = (column: DirtKind['column']): string => graduations.columns[column].header;

/** Two-digit years become four when typed into Sheets; everything else reaches the program as it is. */
const asSheetsReads = (cell: string): string =>
  cell.replace(
    /^(\d\d\/\d\d\/)(\d\d)$/,
    (_, day: string, year: string) => `${day}${Number(year) < 30 ? '20' : '19'}${year}`,
  );

const problemsOf = ({ headers, rows }: DirtyRoster, of: College): string[] => {
  const machine = [graduations.columns.graduationKey.header, graduations.columns.personKey.header];
  const cells = [[...headers, ...machine], ...rows.map((row) => [...row.map(asSheetsReads), '', ''])];
  const reading = readRows(graduations, gridOf(graduations, cells, 0));
  const typed = classRows(of);
  const known = readRows(classes, gridOf(classes, [typed.headers, ...typed.rows], 0)).rows.map(
    ({ row }) => row,
  );
  return [...reading.problems, ...checkRoster(reading.rows, known, '2026-01-19')].map(
    ({ code, place }) => `${String(place?.row)} ${place?.column ?? ''} ${code}`,
  );
};

describe('dirtyRoster', () => {
  test('types the columns of Danh sách by their headers, without those of the machine', () => {
    expect(roster.headers).toEqual(ROSTER_COLUMNS.map(headerOf));
    expect(roster.headers).not.toContain(graduations.columns.graduationKey.header);
    expect(roster.headers).not.toContain(graduations.columns.personKey.header);
    expect(roster.headers).toHaveLength(Object.keys(graduations.columns).length - 2);
  });

  test('without dirt has one row a graduate and nothing for the program to complain of', () => {
    expect(clean.rows).toHaveLength(6000);
    expect(clean.faults).toEqual([]);
    expect(problemsOf(clean, college)).toEqual([]);
  });

  test('writes down every cell that differs from the clean list, and no other', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const small = makeCollege({ graduates: 120, seed });
        const [right, typed] = [dirtyRoster(small, 'none'), dirtyRoster(small)];
        const differing = typed.rows.flatMap((row, at) =>
          row.flatMap((cell, column) =>
            cell === right.rows[typed.graduates[at] ?? -1]?.[column]
              ? []
              : [`${at} ${typed.headers[column] ?? ''}`],
          ),
        );
        const written = typed.faults
          .filter(({ kind }) => kind !== 'duplicateRow' && kind !== 'namesake')
          .map(({ row, column }) => `${row} ${column}`);
        expect([...new Set(written)].sort()).toEqual(differing.sort());
      }),
      { numRuns: 30 },
    );
  });

  test('is the same for the same seed', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const small = makeCollege({ graduates: 60, seed });
        expect(dirtyRoster(small)).toEqual(dirtyRoster(small));
      }),
      { numRuns: 10 },
    );
  });

  /** Cells to which a kind can happen: it changes something there. */
  const cellsFor = (kind: DirtKind): number => {
    const column = ROSTER_COLUMNS.indexOf(kind.column);
    const random = makeRandom(1, 'probe');
    return clean.rows.filter((row, at) => {
      const graduate = college.graduates[clean.graduates[at] ?? -1];
      const cell = row[column] ?? '';
      return (
        cell !== '' && graduate && kind.applies?.(graduate) !== false && kind.distort(random, cell) !== cell
      );
    }).length;
  };

  test.each(DIRT_KINDS.map((kind) => [kind.kind, kind] as const))(
    '%s comes in its stated share',
    (name, kind) => {
      const doubled = new Set(
        roster.faults.filter((fault) => fault.kind === 'duplicateRow').map(({ row }) => row),
      );
      const found = roster.faults.filter(
        (fault) => fault.kind === name && fault.column === headerOf(kind.column) && !doubled.has(fault.row),
      );
      const n = cellsFor(kind);
      expect(n).toBeGreaterThan(0);
      // Names and ethnic groups may be taken by a neighbour's fault first; that is within the tolerance.
      expect(Math.abs(found.length / n - kind.share)).toBeLessThan(
        tolerance(kind.share, n) + 0.02 * kind.share,
      );
    },
  );

  test('about 4 rows in 1,000 stand twice', () => {
    expect(Math.abs((roster.rows.length - 6000) / 6000 - DUPLICATE_ROWS)).toBeLessThan(
      tolerance(DUPLICATE_ROWS, 6000),
    );
  });

  test('S1.15: the program names each planted fault that can be known, and nothing else', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 3 }), (seed, years) => {
        const some = makeCollege({ graduates: 500, seed, years });
        const typed = dirtyRoster(some);
        const expected = typed.faults.flatMap(({ row, findingColumn, finding }) =>
          finding === null ? [] : [`${row + 2} ${findingColumn} ${finding}`],
        );
        expect(expected.length).toBeGreaterThan(10);
        expect(problemsOf(typed, some).sort()).toEqual(expected.sort());
      }),
      { numRuns: 12 },
    );
  });
});

describe('classRows', () => {
  test('has one row a class with its teacher, without faults', () => {
    const { headers, rows } = classRows(college);
    expect(rows).toHaveLength(college.classes.length);
    const { problems } = readRows(classes, gridOf(classes, [headers, ...rows], 0));
    expect(problems).toEqual([]);
  });
});
