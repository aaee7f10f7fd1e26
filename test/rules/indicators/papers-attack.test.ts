/** B8: the attacker reads what really leaves the office: the strings of the full report and of the public one, together. */
import fc from 'fast-check';
import { publicData } from '../../../src/domain/documents/public-data';
import { reportData } from '../../../src/domain/documents/report-data';
import { publicFromOffice, reportFromOffice } from '../../../src/domain/documents/report-from-office';
import { publicTags, type ReportData } from '../../../src/domain/documents/report-tags';
import { BREAKDOWN_LABELS, PUBLISHED } from '../../../src/domain/indicators/breakdowns';
import { calculateIndicators, type GroupResult } from '../../../src/domain/indicators/calculate';
import type { GraduateRecord } from '../../../src/domain/indicators/records';
import { freezeNumbers, type Snapshot } from '../../../src/domain/indicators/snapshot';
import { suggestSolutions } from '../../../src/domain/solutions/suggest';
import { reportSolutions } from '../../../src/domain/solutions/tracker';
import { copyHeaders, parseExtras } from '../../../src/domain/network/sharing/copy';
import { attack, someSchool } from '../../support/attack';
import { campaign2026 } from '../../support/campaign';

const RULES = { answers: 5, income: 8 };
type Row = ReportData['nhom_khac'][number];

/** As the office makes it: proposals that follow from the numbers stand in it, with the numbers. */
const snapshotOf = (records: readonly GraduateRecord[]): Snapshot => {
  const results = calculateIndicators(records, PUBLISHED);
  const rows = suggestSolutions(results, RULES, 80).map((proposal) => ({
    ...proposal,
    state: null,
    doneOn: null,
    period: null,
    note: null,
  }));
  return {
    campaign: '2026',
    frozenAt: '2026-04-15T08:00:00',
    records,
    solutions: reportSolutions(rows, '2026'),
    numbers: freezeNumbers(records, null),
  };
};

const papersOf = (records: readonly GraduateRecord[]): ReportData[] => {
  const snapshot = snapshotOf(records);
  return [
    reportData(reportFromOffice(snapshot, campaign2026, [], 1)),
    publicData(publicFromOffice(snapshot, campaign2026, [], 1)),
  ];
};

/** A number of people that a rate out of `base` tells: the only one that is written so. */
const fromRate = (words: string, base: number): number | null => {
  const rate = /^([\d.]+,\d)%$/.exec(words)?.[1]?.replace('.', '').replace(',', '.');
  if (rate === undefined) return null;
  const fits = Array.from({ length: base + 1 }, (_, count) => count).filter(
    (count) => Math.abs((count * 100) / base - Number(rate)) <= 0.05,
  );
  return fits.length === 1 ? (fits[0] ?? null) : null;
};

const integer = (words: string): number | null =>
  /^[\d.]+$/.test(words) ? Number(words.replace('.', '')) : null;

/** Who works, as a row of a table tells it in any of its cells. */
const employedIn = (row: Row): number | null => {
  const [all, answered] = [integer(row.tot_nghiep) ?? 0, integer(row.tra_loi) ?? 0];
  return integer(row.co_viec) ?? fromRate(row.co_viec_tn, all) ?? fromRate(row.co_viec_tl, answered);
};
const eitherIn = (row: Row): number | null => fromRate(row.viec_hoc_tl, integer(row.tra_loi) ?? 0);

/** The rows of both papers by breakdown and group, as the tables name them. */
const rowsOf = (papers: readonly ReportData[]): [string, Row][] =>
  papers.flatMap((paper, at): [string, Row][] => {
    const named = (label: string, rows: readonly Row[]): [string, Row][] =>
      rows.map((row) => [`${label}: ${row.ten}`, row]);
    const all = [...named(BREAKDOWN_LABELS.all, paper.tong), ...named(BREAKDOWN_LABELS.major, paper.nganh)];
    // The public paper prints nothing by class, faculty, level or sex.
    return at === 1
      ? all
      : [
          ...all,
          ...named(BREAKDOWN_LABELS.class, paper.lop),
          ...named(BREAKDOWN_LABELS.faculty, paper.khoa),
          ...paper.nhom_khac.map((row): [string, Row] => [row.ten, row]),
        ];
  });
const nameOf = ({ breakdown, group }: GroupResult): string => `${BREAKDOWN_LABELS[breakdown]}: ${group}`;

/** Every text of the papers, however deep. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

/** 'ngành N1, 83,3% (25/30)': shares of majors that sentences tell. */
const toldInWords = (papers: readonly ReportData[]): [major: string, over: number, under: number][] =>
  textsIn(papers).flatMap((text) =>
    [...text.matchAll(/(?:ngành|;) (N\d)[^()]*?,\d% \((\d+)\/(\d+)\)/g)].map(
      ([, major = '', over, under]): [string, number, number] => [major, Number(over), Number(under)],
    ),
  );

describe('what really leaves the office', () => {
  it.each([
    ['who works', 'employedOfAnswered', employedIn],
    ['who works or studies', 'employedOrStudyingOfAnswered', eitherIn],
  ] as const)('tells no hidden number of %s, from all tables of both reports together', (_, code, read) => {
    fc.assert(
      fc.property(someSchool, (records) => {
        const groups = calculateIndicators(records, PUBLISHED);
        const learned = new Map<string, number>();
        for (const [name, row] of rowsOf(papersOf(records))) {
          const count = read(row);
          if (count !== null) learned.set(name, count);
        }
        const numberOf = (group: GroupResult): number => group.counts[code]?.numerator ?? 0;
        // What is printed is right, and is printed of no small group.
        for (const group of groups) {
          const told = learned.get(nameOf(group));
          if (told === undefined) continue;
          expect(told).toBe(numberOf(group));
          expect(group.answered === 0 || group.answered >= 5).toBe(true);
        }
        const isHidden = (group: GroupResult): boolean => !learned.has(nameOf(group));
        // A rate that two counts could have made tells neither: such a group counts as hidden and is no secret.
        const secret = groups.filter((group) => isHidden(group) && group.answered > 0 && group.answered < 5);
        const found = attack(groups, isHidden, ({ answered }) => answered, numberOf);
        const names = new Set(secret.map(({ breakdown, group }) => `${breakdown} ${group}`));
        expect(found.filter(({ group }) => names.has(group))).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  it('no sentence gives a share of a small major, or of one that a table hides', () => {
    fc.assert(
      fc.property(someSchool, (records) => {
        const papers = papersOf(records);
        const hidden = new Set(
          rowsOf(papers).flatMap(([, row]) => (row.co_viec === 'đã ẩn' ? [row.ten] : [])),
        );
        for (const [major, , base] of toldInWords(papers)) {
          expect(base).toBeGreaterThanOrEqual(30);
          expect(hidden.has(major)).toBe(false);
        }
      }),
      { numRuns: 10 },
    );
  });

  it('income is told of the school and of majors alone, and of no eight or fewer', () => {
    fc.assert(
      fc.property(someSchool, (records) => {
        const groups = calculateIndicators(records, ['all', 'major']);
        for (const { thu_nhap_nganh: majors } of papersOf(records))
          for (const { ten, so_nguoi } of majors) {
            const named = groups.find(({ group }) => group === ten)?.counts['income.1']?.denominator ?? 0;
            if (named > 0 && named < 8) expect(so_nguoi).toBe('đã ẩn');
          }
      }),
      { numRuns: 8 },
    );
  });

  it('the public report has nothing by class, faculty, teacher or year, and no finding that names a class', () => {
    const own = Object.keys(publicTags);
    for (const tag of ['lop', 'khoa', 'nhom_khac', 'chi_tieu', 'lien_he_gvcn', 'cac_nam', 'thu_nhap_nganh'])
      expect(own).not.toContain(tag);
    const records = Array.from(
      { length: 120 },
      (_, at): GraduateRecord => ({
        graduationKey: `G${at}`,
        className: `L${at % 4}`,
        major: `N${at % 2}`,
        faculty: 'K',
        answer: at % 4 === 0 && at > 8 ? null : { status: at % 3 === 0 ? '8' : '1' },
      }),
    );
    const [full, open] = papersOf(records).map(({ giai_phap: solutions }) => textsIn(solutions).join('\n'));
    expect(full).toMatch(/thấp nhất: L0 \d/);
    expect(open).not.toMatch(/L\d|Căn cứ/);
  });

  it('a faculty’s copy holds no answer: who and where, and what the office adds from the roster', () => {
    expect(copyHeaders(parseExtras(''))).toEqual(['Họ và tên', 'Lớp', 'Ngành', 'Ngày tốt nghiệp']);
    expect(parseExtras('Thu nhập; Dân tộc; Tình trạng; Email')).toEqual(['email']);
  });
});
