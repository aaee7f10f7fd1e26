/** Numbers of the indicators traced to the people behind them, in tab KPI and in a snapshot (B18, P34, S1.28). */
import fc from 'fast-check';
import {
  BREAKDOWNS,
  calculateIndicators,
  rowsBehind,
  WHOLE_SCHOOL,
  type GroupResult,
} from '../../../src/domain/indicators/calculate';
import { BREAKDOWN_LABELS, groupOf } from '../../../src/domain/indicators/breakdowns';
import { indicators } from '../../../src/domain/indicators/definitions';
import { planChartColumns } from '../../../src/domain/indicators/kpi-layout';
import { kpi, KPI_FIRST, kpiRows } from '../../../src/domain/indicators/kpi-table';
import type { GraduateRecord } from '../../../src/domain/indicators/records';
import { formatSnapshot, parseSnapshot } from '../../../src/domain/indicators/snapshot';
import { parseSettings } from '../../../src/domain/office/settings';
import { peopleBehind } from '../../stories/support/recount-rules';
import { asGraduation, someAnswer } from '../../support/answers';
import { record } from '../../support/people';

const groups = [
  { className: 'KT1 K59', major: 'Kế toán', faculty: 'Kinh tế' },
  { className: 'KT2 K59', major: 'Kế toán', faculty: 'Kinh tế' },
  { className: 'DL1 K59', major: 'Du lịch', faculty: 'Kinh tế' },
  { className: 'OT1 K59', major: 'Ô tô', faculty: 'Cơ khí' },
] as const;
const answer = someAnswer();
const someRecords: fc.Arbitrary<GraduateRecord[]> = fc
  .array(fc.tuple(fc.constantFrom(...groups), fc.option(answer)), { maxLength: 60 })
  .map((people) =>
    people.map(([group, given], at) => ({
      graduationKey: `G${at}`,
      ...group,
      answer: given,
    })),
  );

/** The second implementation: lists of people, in the words of the definitions. */
const naive = (people: readonly GraduateRecord[], indicator: string): [string[], string[]] => {
  const { numerator, denominator } = peopleBehind(people.map(asGraduation), indicator);
  return [numerator.map(({ key }) => key), denominator.map(({ key }) => key)];
};

const membersOf = (
  records: readonly GraduateRecord[],
  { breakdown, group }: Pick<GroupResult, 'breakdown' | 'group'>,
): GraduateRecord[] => records.filter((each) => groupOf[breakdown](each) === group);

const wholeSchool = (...answers: GraduateRecord['answer'][]): Record<string, string> => {
  const [result] = calculateIndicators(answers.map((codes, at) => record(`G${at}`, codes)));
  return Object.fromEntries(
    Object.entries(result?.counts ?? {}).map(([code, { numerator, denominator }]) => [
      code,
      `${numerator}/${denominator}`,
    ]),
  );
};

describe('indicators', () => {
  it('B18: each number can be traced to exactly the rows that made it', () => {
    fc.assert(
      fc.property(someRecords, (records) => {
        for (const result of calculateIndicators(records)) {
          const members = membersOf(records, result);
          const wrong = indicators.filter((indicator) => {
            const expected = naive(members, indicator.code);
            return (['numerator', 'denominator'] as const).some(
              (part, at) =>
                rowsBehind(records, { indicator, ...result, part }).join() !== expected[at]?.join(),
            );
          });
          expect(wrong.map(({ code }) => `${result.group} ${code}`)).toEqual([]);
        }
      }),
      { numRuns: 10 },
    );
  });

  it('each group of each breakdown stands once, the whole school first', () => {
    fc.assert(
      fc.property(someRecords, (records) => {
        const results = calculateIndicators(records);
        expect(results[0]).toMatchObject({ breakdown: 'all', group: WHOLE_SCHOOL });
        expect(new Set(results.map(({ breakdown, group }) => `${breakdown} ${group}`)).size).toBe(
          results.length,
        );
        for (const breakdown of BREAKDOWNS) {
          const own = results.filter((result) => result.breakdown === breakdown);
          const people = breakdown === 'ethnicGroup' ? 0 : records.length;
          expect(own.reduce((sum, { graduates }) => sum + graduates, 0)).toBe(people);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('answers left over from a branch that the person left do not count', () => {
    expect(wholeSchool({ status: '8', fieldMatch: '1', income: '3', studyAndWork: '1' })).toMatchObject({
      employedOfAnswered: '0/1',
      'fieldMatch.same': '0/0',
      'income.3': '0/0',
    });
  });

  it('“Không trả lời” is no income band', () => {
    expect(wholeSchool({ status: '1', income: '9' }, { status: '1', income: '2' })).toMatchObject({
      'income.2': '1/1',
      'income.declined': '1/2',
    });
  });
});

describe('tab KPI', () => {
  it('names its campaign in every row, and holds no group of under 30 answers against the target', () => {
    const records = Array.from({ length: 40 }, (_, at) => ({
      ...record(`G${at}`, { status: '1' }),
      className: at < 29 ? 'KT1 K59' : 'KT2 K59',
      major: at < 30 ? 'Kế toán' : 'Ô tô',
    }));
    const rows = kpiRows(calculateIndicators(records), '2026-04-15T08:00:00', parseSettings([]), '2026');
    expect(new Set(rows.map(({ campaign }) => campaign))).toEqual(new Set(['2026']));
    const light = (group: string) => rows.find((row) => row.group === group)?.employedLight;
    expect(['Toàn trường', 'Kế toán', 'Ô tô', 'KT1 K59'].map(light)).toEqual([
      ...['Xanh, đạt', 'Xanh, đạt', 'n dưới 30', 'n dưới 30'],
    ]);
  });

  it('keeps six columns free for its charts beside what is read first, unless people put their own there', () => {
    const names = [...KPI_FIRST, 'employed'];
    const gridOf = (headers: readonly string[]) => ({
      cells: [headers],
      headerRow: 0,
      problems: [],
      index: new Map(names.map((name) => [name, headers.indexOf(name)])),
    });
    const free = Array.from({ length: 6 }, () => '');
    expect(planChartColumns(gridOf(names))).toEqual({ column: 11, insert: true });
    expect(planChartColumns(gridOf([...KPI_FIRST, ...free, 'employed']))).toEqual({
      column: 11,
      insert: false,
    });
    expect(planChartColumns(gridOf([...KPI_FIRST, 'Của phòng', ...free, 'employed']))).toBeNull();
    expect(planChartColumns(gridOf([...KPI_FIRST, '', 'employed']))).toBeNull();
  });

  it('P34: shows every group once, with its three rates and the time', () => {
    fc.assert(
      fc.property(someRecords, (records) => {
        const results = calculateIndicators(records);
        const rows = kpiRows(results, '2026-04-15T08:00:00', parseSettings([]), '2026');
        expect(rows).toHaveLength(results.length);
        expect(new Set(rows.map((row) => kpi.key.map((name) => row[name]).join('/'))).size).toBe(rows.length);
        for (const row of rows) {
          const own = results.find(
            ({ breakdown, group }) => BREAKDOWN_LABELS[breakdown] === row.breakdown && group === row.group,
          );
          const members = membersOf(records, own ?? { breakdown: 'all', group: '' });
          const employed = naive(members, 'employedOfAnswered')[0].length;
          const answered = naive(members, 'responseRate')[0].length;
          expect(row.employed).toBe(employed);
          expect(row.employedOfAnswered).toBe(answered === 0 ? null : employed / answered);
          expect(row.employedOfGraduates).toBe(row.graduates ? employed / row.graduates : null);
          expect(row.calculatedAt).toBe('2026-04-15T08:00:00');
        }
      }),
      { numRuns: 20 },
    );
  });
});

it('S1.28: a snapshot reads back as it was frozen, and holds no name and no contact', () => {
  fc.assert(
    fc.property(someRecords, (records) => {
      const snapshot = { campaign: '2026', frozenAt: '2026-04-15T08:00:00', records };
      expect(parseSnapshot(formatSnapshot(snapshot))).toEqual(snapshot);
    }),
  );
  expect(() => parseSnapshot('{"campaign":"2026"}')).toThrow('no snapshot');
});
