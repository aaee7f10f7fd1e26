/** S2.53–S2.55, B16: what the units' half-yearly reports count, whose links they are, who is late, when a reminder is due. */
import {
  countFigures,
  type CountedRegisters,
  type ReportingUnit,
} from '../../../src/domain/network/reports/count-figures';
import { noFigures } from '../../../src/domain/network/reports/figures';
import { reportLink, reportProbes } from '../../../src/domain/network/reports/report-links';
import { planReports, type ReportSubmission } from '../../../src/domain/network/reports/read-report';
import { reminderDue, standUnits } from '../../../src/domain/network/reports/standing';
import { parseProbeUrl } from '../../../src/domain/survey/prefill';
import { parseSettings } from '../../../src/domain/office/settings';
import { periodAt } from '../../../src/domain/network/duties/periods';

const unit = (name: string, role: ReportingUnit['role'], kind: ReportingUnit['kind']): ReportingUnit => ({
  name,
  role,
  kind,
  shortName: null,
  head: null,
  email: null,
  rowKey: `u-${name}`,
});
const office = unit('Phòng CT HSSV', 'Đầu mối', 'Phòng');
const economics = unit('Kinh tế', 'Khoa', 'Khoa');
const technics = unit('Kỹ thuật', 'Khoa', 'Khoa');
const settings = parseSettings([]);
const UNITS = [office, economics, technics];
const SPAN = { from: '2025-12-15', to: '2026-06-14' };

const book: CountedRegisters = {
  rows: new Map<string, readonly Readonly<Record<string, unknown>>[]>([
    [
      'events',
      [
        { date: '2026-03-01', state: 'Đã tổ chức', unit: 'Kinh tế' },
        { date: '2026-03-02', state: 'Đã tổ chức', unit: null, faculty: 'Kỹ thuật' },
        { date: '2026-03-03', state: 'Đã tổ chức', unit: null, faculty: null },
        { date: '2026-05-03', state: 'Đã tổ chức', unit: 'Kinh tế' },
        { date: '2026-03-04', state: 'Dự kiến', unit: 'Kinh tế' },
        { date: '2025-12-14', state: 'Đã tổ chức', unit: 'Kinh tế' },
      ],
    ],
    [
      'sponsorships',
      [
        { receivedOn: '2026-02-01', state: 'Đã nhận', form: 'Tiền', value: 5_000_000, graduationKey: 'G1' },
        { receivedOn: null, state: 'Đã hứa', form: 'Tiền', value: 9_000_000, graduationKey: 'G1' },
      ],
    ],
    ['speakers', [{ date: '2026-02-01', faculty: 'Ngoại ngữ' }]],
  ]),
  facultyOf: new Map([
    ['G1', 'Kinh tế'],
    ['G2', 'Kỹ thuật'],
  ]),
  updated: ['G1', 'G2'],
};

describe('B16: figures by unit', () => {
  const { units, school } = countFigures(UNITS, book, SPAN, '2026-04-01');

  test('each row counts once: for the unit it names, its faculty, its graduate’s faculty, or the register’s keeper', () => {
    expect(units.get('u-Kinh tế')).toEqual({ ...noFigures(), events: 1, raisedMoney: 5_000_000, updated: 1 });
    expect(units.get('u-Kỹ thuật')).toEqual({ ...noFigures(), events: 1, updated: 1 });
    expect(units.get('u-Phòng CT HSSV')).toEqual({ ...noFigures(), events: 1 });
  });

  test('what lies ahead, was planned or only promised adds nothing; what no unit answers for counts for the school', () => {
    expect(school).toEqual({ ...noFigures(), events: 3, raisedMoney: 5_000_000, speakers: 1, updated: 2 });
  });
});

describe('S2.53: links and answers', () => {
  const probe = `https://forms.example/viewform?usp=pp_url&${Object.values(reportProbes)
    .map((answer, at) => `entry.${at + 1}=${answer}`)
    .join('&')}`;
  const pattern = parseProbeUrl(probe, reportProbes);

  test('a probe that lacks an answer gives no pattern', () => {
    expect(
      parseProbeUrl('https://forms.example/viewform?usp=pp_url&entry.1=probe-unit', reportProbes),
    ).toBeNull();
  });

  test('the link fills in unit, code and figures', () => {
    if (!pattern) throw new Error('no pattern');
    const link = reportLink(pattern, { ...economics, rowKey: 'u 1' }, { ...noFigures(), events: 3 });
    expect(link).toContain('?usp=pp_url&entry.1=Kinh%20t%E1%BA%BF&entry.2=u%201&entry.3=3&entry.4=0');
  });

  const sent = (words: Record<string, string>, submittedAt: string): ReportSubmission => ({
    id: `r${submittedAt}`,
    submittedAt,
    words,
  });

  test('the newest answer of a unit counts; typed numbers are read, what cannot be read is told, nothing is guessed', () => {
    const rows = planReports(
      '2026-06-14',
      [
        sent({ unit: 'Kinh tế', code: 'u-Kinh tế', events: '1' }, '2026-06-10T08:00:00'),
        sent(
          {
            unit: 'Kinh tế',
            code: 'u-Kinh tế',
            events: '2',
            raisedMoney: '5.000.000',
            mous: 'hai',
            difficulties: 'Thiếu kinh phí',
          },
          '2026-06-11T08:00:00',
        ),
        sent({ unit: 'kinh  tế (cũ)', code: 'x' }, '2026-06-12T08:00:00'),
      ],
      UNITS,
      [],
    );
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      unit: 'Kinh tế',
      receivedOn: '2026-06-11',
      events: 2,
      raisedMoney: 5_000_000,
      mous: null,
      difficulties: 'Thiếu kinh phí',
      note: 'Biên bản hợp tác đã ký: đơn vị ghi “hai”.',
      rowKey: '2026-06-14 u-Kinh tế',
    });
    expect(rows[1]).toMatchObject({ unit: 'kinh tế (cũ)', rowKey: '2026-06-14 r2026-06-12T08:00:00' });
    expect(
      planReports('2026-06-14', [sent({ code: 'u-Kinh tế' }, '2026-06-11T08:00:00')], UNITS, rows),
    ).toEqual([]);
  });
});

describe('S2.54: due days and reminders', () => {
  test('the due days are a setting; what cannot be read falls back on 14/6 and 14/12', () => {
    const due = (reportDays: string): string =>
      periodAt('6 tháng', '2026-06-01', { ...settings, reportDays }).due;
    expect([due('14/06; 14/12'), due('09/06; 09/12'), due('bao giờ cũng được')]).toEqual([
      '2026-06-14',
      '2026-06-09',
      '2026-06-14',
    ]);
  });

  test('a report is late from the day after; a unit that has not reported is late then', () => {
    const report = { due: '2026-06-14', unit: 'Kinh tế', receivedOn: '2026-06-15' };
    const rows = planReports('2026-06-14', [], UNITS, []);
    const late = (today: string) =>
      standUnits([economics, technics], [...rows, { ...blank, ...report }], '2026-06-14', today).map(
        (one) => one.late,
      );
    expect(late('2026-06-14')).toEqual([true, false]);
    expect(late('2026-06-15')).toEqual([true, true]);
  });

  const blank = {
    reporter: null,
    events: null,
    speakers: null,
    mous: null,
    jobs: null,
    news: null,
    updated: null,
    scholarships: null,
    scholarshipValue: null,
    raisedMoney: null,
    raisedKind: null,
    difficulties: null,
    proposals: null,
    note: null,
    submittedAt: null,
    rowKey: null,
  };

  test.each([
    ['2026-05-30', null],
    ['2026-05-31', 14],
    ['2026-06-05', 14],
    ['2026-06-11', 3],
    ['2026-06-14', 3],
    ['2026-06-15', null],
  ])('reminders go 14 and 3 days before: %s', (today, days) => {
    expect(reminderDue('2026-06-14', '2026-05-01', today)).toBe(days);
  });

  test('who was first written to after a reminder’s day is not reminded of that day', () => {
    expect(reminderDue('2026-06-14', '2026-06-02', '2026-06-03')).toBeNull();
    expect(reminderDue('2026-06-14', '2026-06-02', '2026-06-11')).toBe(3);
  });
});
