/** Numbers of the indicators traced to the people behind them, in tab KPI and in a snapshot (B18, P34, S1.28). */
import fc from 'fast-check';
import {
  BREAKDOWNS,
  calculateIndicators,
  rowsBehind,
  WHOLE_SCHOOL,
  type GroupResult,
} from '../../../src/domain/indicators/calculate';
import { indicators } from '../../../src/domain/indicators/definitions';
import { kpi, kpiRows } from '../../../src/domain/indicators/kpi-table';
import type { GraduateRecord } from '../../../src/domain/indicators/records';
import { formatSnapshot, parseSnapshot } from '../../../src/domain/indicators/snapshot';
import { record } from '../../support/people';

const groups = [
  { className: 'KT1 K59', major: 'Kế toán', faculty: 'Kinh tế' },
  { className: 'KT2 K59', major: 'Kế toán', faculty: 'Kinh tế' },
  { className: 'DL1 K59', major: 'Du lịch', faculty: 'Kinh tế' },
  { className: 'OT1 K59', major: 'Ô tô', faculty: 'Cơ khí' },
] as const;
const answer = fc.record(
  {
    status: fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '8', '9'),
    studyAndWork: fc.constantFrom('0', '1'),
    fieldMatch: fc.constantFrom('1', '2', '3'),
    income: fc.constantFrom('1', '2', '3', '4', '5', '6', '9'),
  },
  { requiredKeys: ['status'], noNullPrototype: true },
);
const someRecords: fc.Arbitrary<GraduateRecord[]> = fc
  .array(fc.tuple(fc.constantFrom(...groups), fc.option(answer)), { maxLength: 60 })
  .map((people) =>
    people.map(([group, given], at) => ({
      graduationKey: `G${at}`,
      ...group,
      answer: given as GraduateRecord['answer'],
    })),
  );

/** The second implementation: lists of people, one question at a time, in the words of the definitions. */
type Rule = (codes: Readonly<Record<string, string>>) => boolean;
const works: Rule = (codes) =>
  '1235'.includes(codes['status'] ?? '-') || (codes['status'] === '6' && codes['studyAndWork'] === '1');
const studies: Rule = (codes) => codes['status'] === '6';
const naive = (people: readonly GraduateRecord[]): Record<string, [string[], string[]]> => {
  const keys = (list: readonly GraduateRecord[]): string[] => list.map(({ graduationKey }) => graduationKey);
  const those = (list: readonly GraduateRecord[], rule: Rule): GraduateRecord[] =>
    list.filter((person) => person.answer !== null && rule(person.answer));
  const answered = those(people, () => true);
  const employed = those(people, works);
  const matched = those(employed, (codes) => codes['fieldMatch'] !== undefined);
  const named = those(employed, (codes) => codes['income'] !== undefined && codes['income'] !== '9');
  const asked = those(employed, (codes) => codes['income'] !== undefined);
  const of = (list: GraduateRecord[], rule: Rule): [string[], string[]] => [
    keys(those(list, rule)),
    keys(list),
  ];
  const match = (codes: string): [string[], string[]] =>
    of(matched, (its) => codes.includes(its['fieldMatch'] ?? '-'));
  return {
    responseRate: [keys(answered), keys(people)],
    employedOfGraduates: [keys(employed), keys(people)],
    employedOfAnswered: of(answered, works),
    employedOrStudyingOfAnswered: of(answered, (codes) => works(codes) || studies(codes)),
    studyingOfAnswered: of(answered, studies),
    'fieldMatch.same': match('1'),
    'fieldMatch.related': match('2'),
    'fieldMatch.none': match('3'),
    'fieldMatch.fitting': match('12'),
    ...Object.fromEntries(
      ['1', '2', '3', '4', '5', '6'].map((band) => [
        `income.${band}`,
        of(named, (codes) => codes['income'] === band),
      ]),
    ),
    'income.declined': of(asked, (codes) => codes['income'] === '9'),
  };
};

const membersOf = (records: readonly GraduateRecord[], { breakdown, group }: GroupResult): GraduateRecord[] =>
  records.filter((each) =>
    breakdown === 'all' ? true : (breakdown === 'class' ? each.className : each[breakdown]) === group,
  );

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
          const expected = naive(membersOf(records, result));
          for (const indicator of indicators)
            for (const [at, part] of (['numerator', 'denominator'] as const).entries())
              expect(rowsBehind(records, { indicator, ...result, part })).toEqual(
                expected[indicator.code]?.[at],
              );
        }
      }),
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
          expect(own.reduce((sum, { graduates }) => sum + graduates, 0)).toBe(records.length);
        }
      }),
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
  it('P34: shows every group once, with its three rates and the time', () => {
    fc.assert(
      fc.property(someRecords, (records) => {
        const results = calculateIndicators(records);
        const rows = kpiRows(results, '2026-04-15T08:00:00');
        expect(rows).toHaveLength(results.length);
        expect(new Set(rows.map((row) => kpi.key.map((name) => row[name]).join('/'))).size).toBe(rows.length);
        for (const [at, row] of rows.entries()) {
          const expected = naive(membersOf(records, results[at] ?? ({ ...results[0] } as GroupResult)));
          const employed = expected['employedOfAnswered']?.[0].length ?? 0;
          const answered = expected['responseRate']?.[0].length ?? 0;
          expect(row.employed).toBe(employed);
          expect(row.employedOfAnswered).toBe(answered === 0 ? null : employed / answered);
          expect(row.employedOfGraduates).toBe(row.graduates ? employed / row.graduates : null);
          expect(row.calculatedAt).toBe('2026-04-15T08:00:00');
        }
      }),
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
