/** B15, S2.1: the periods of duties, what counts as evidence, and the lights that follow. */
import fc from 'fast-check';
import { addDays, dateOfDay, dayNumber } from '../../../src/domain/dates';
import { networkTables } from '../../../src/domain/network';
import { dutyRows } from '../../../src/domain/network/duties/default-duties';
import { dutyDigest, mondayOf } from '../../../src/domain/network/duties/digest';
import { dutyEvidenceOf, evidences, type DutyEvidence } from '../../../src/domain/network/duties/evidence';
import { PERIODS, periodAt, periodBefore } from '../../../src/domain/network/duties/periods';
import { planDutyCalendar, type DutyLine } from '../../../src/domain/network/duties/plan-calendar';
import type { AnyRow } from '../../../src/domain/network/register';
import { defaultContext } from './context';

const { settings } = defaultContext;
const anyDay = fc.integer({ min: dayNumber('2026-01-01'), max: dayNumber('2032-12-31') }).map(dateOfDay);

describe('periods', () => {
  test.each([
    ['Học kỳ', '2026-01-31', 'HK I 2025–2026', '2026-01-31'],
    ['Học kỳ', '2026-02-01', 'HK II 2025–2026', '2026-07-31'],
    ['Học kỳ', '2026-08-01', 'HK I 2026–2027', '2027-01-31'],
    ['6 tháng', '2026-06-14', 'kỳ 14/06/2026', '2026-06-14'],
    ['6 tháng', '2026-06-15', 'kỳ 14/12/2026', '2026-12-14'],
    ['6 tháng', '2026-12-15', 'kỳ 14/06/2027', '2027-06-14'],
    ['Năm', '2026-05-05', 'năm 2026', '2026-12-31'],
    ['Tháng 10', '2026-05-05', 'năm 2026', '2026-10-31'],
    ['Một lần', '2026-05-05', 'một lần', '2026-12-29'],
  ] as const)('S2.54, Điều 5–10: %s on %s is %s, due %s', (kind, today, label, due) => {
    expect(periodAt(kind, today, settings)).toMatchObject({ label, due });
  });

  test('a day lies in its period, and periods follow each other without a gap', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PERIODS), anyDay, (kind, today) => {
        const { from, to, due } = periodAt(kind, today, settings);
        expect(from <= today && today <= to && due <= to).toBe(true);
        if (kind !== 'Một lần') expect(periodAt(kind, addDays(to, 1), settings).from).toBe(addDays(to, 1));
      }),
    );
  });

  test('terms begin when the office says; what cannot be read is as the program has it', () => {
    const typed = { ...settings, termStarts: '15/9; 15/2' };
    expect(periodAt('Học kỳ', '2026-09-14', typed).label).toBe('HK II 2025–2026');
    expect(periodAt('Học kỳ', '2026-03-01', { ...settings, termStarts: 'tháng 9' }).label).toBe(
      'HK II 2025–2026',
    );
  });

  test('S2.1: nothing was missed before the regulation bound anybody', () => {
    expect(periodBefore('Năm', periodAt('Năm', '2026-03-01', settings), settings)).toBeNull();
    expect(periodBefore('Năm', periodAt('Năm', '2027-03-01', settings), settings)?.label).toBe('năm 2026');
  });
});

describe('the duties of Điều 4–10', () => {
  test('each names evidence that there is, and every evidence is asked for', () => {
    const asked = dutyRows().flatMap(({ evidence }) => evidence ?? []);
    expect(asked.filter((code) => dutyEvidenceOf(code) === null)).toEqual([]);
    expect(Object.keys(evidences).filter((code) => !asked.includes(code))).toEqual([]);
  });

  test('evidence asks for columns that its table has, and for words that a column can hold', () => {
    for (const [code, evidence] of Object.entries<DutyEvidence>(evidences)) {
      const { columns } = evidence.table;
      const days = evidence.kind === 'standing' ? [evidence.from, evidence.to] : [evidence.day];
      for (const name of [...days, evidence.per?.column ?? null, ...Object.keys(evidence.where)])
        if (name !== null) expect([code, name, name in columns]).toEqual([code, name, true]);
      for (const [name, words] of Object.entries(evidence.where)) {
        const kind = columns[name]?.kind;
        const choices = kind !== undefined && 'choices' in kind ? kind.choices : [];
        expect(choices).toEqual(expect.arrayContaining([...words]));
      }
    }
    expect(networkTables.length).toBeGreaterThan(20);
  });

  test('keys are the same at every try, each once', () => {
    const keys = dutyRows().map(({ rowKey }) => rowKey);
    expect(new Set(keys).size).toBe(30);
    expect(dutyRows()).toEqual(dutyRows());
  });
});

const calendar = (
  today: string,
  rows: Readonly<Record<string, readonly AnyRow[]>>,
  evidence: string,
): Pick<DutyLine, 'light' | 'why' | 'period'>[] =>
  planDutyCalendar(
    {
      duties: dutyRows().filter((duty) => duty.evidence === evidence),
      units: [],
      rows: new Map(Object.entries(rows)),
    },
    { ...defaultContext, today },
  ).map(({ light, why, period }) => ({ light, why, period }));

const homecoming = { kind: 'Ngày hội trở về', state: 'Đã tổ chức', date: '2026-10-15' };

describe('B15: lights', () => {
  test.each([
    ['2026-09-01', [], 'inTime', '0/1 Ngày hội trở về.'],
    ['2026-10-02', [], 'soon', '0/1 Ngày hội trở về.'],
    ['2026-10-02', [{ ...homecoming, state: 'Dự kiến' }], 'soon', '0/1 Ngày hội trở về, dự kiến 15/10/2026.'],
    ['2026-10-16', [homecoming], 'done', '1/1 Ngày hội trở về, mới nhất 15/10/2026.'],
    ['2026-11-01', [{ ...homecoming, state: 'Hủy' }], 'late', '0/1 Ngày hội trở về.'],
    ['2026-11-20', [{ ...homecoming, date: '2026-11-15' }], 'late', '0/1 Ngày hội trở về.'],
  ])('S2.23, S2.24: Ngày hội trở về on %s', (today, events, light, why) => {
    expect(calendar(today, { events }, 'homecoming')).toEqual([{ light, why, period: 'năm 2026' }]);
  });

  test('S2.31: Gương sáng is due by the end of October, and one that came later is no longer late', () => {
    const piece = { kind: 'Gương sáng cựu HSSV', published: '2026-11-05' };
    expect(calendar('2026-11-04', { news: [] }, 'roleModels')[0]?.light).toBe('late');
    expect(calendar('2026-11-06', { news: [piece] }, 'roleModels')[0]?.light).toBe('done');
  });

  test('S2.36: two speakers of one faculty do not stand for another', () => {
    const talk = { date: '2026-03-01', faculty: 'Kinh tế' };
    expect(calendar('2026-03-05', { speakers: [talk, talk] }, 'speakers')[0]).toMatchObject({
      light: 'inTime',
      why: 'Thiếu diễn giả: Kỹ thuật (0/1).',
    });
  });

  test('S2.19: contact at the degree is a share of the year’s graduates', () => {
    const graduate = { graduationDate: '2026-03-01', email: null, phone: null };
    const graduations = [...Array.from({ length: 4 }, () => ({ ...graduate, phone: '09' })), graduate];
    expect(calendar('2026-03-05', { graduations }, 'contactsAtDegree')[0]?.light).toBe('done');
    expect(calendar('2026-03-05', { graduations: [graduate] }, 'contactsAtDegree')[0]).toMatchObject({
      light: 'inTime',
      why: '0% người tốt nghiệp có email hoặc số điện thoại, mức 80%.',
    });
  });

  test('S2.53: each unit’s report counts for the half year whose due day it bears, before that day and after', () => {
    const report = { due: '2026-06-14', unit: 'phòng TC-HSSV', receivedOn: '2026-06-20' };
    expect(calendar('2026-06-10', { unitReports: [report] }, 'unitReports')[0]).toMatchObject({
      light: 'done',
      why: '1/1 đơn vị đủ 1 báo cáo.',
    });
    const [missed, running] = calendar('2026-06-16', {}, 'unitReports');
    expect([missed?.light, missed?.why, running?.light]).toEqual([
      ...['late', 'Thiếu báo cáo: Phòng TC-HSSV (0/1).', 'inTime'],
    ]);
  });

  test('a duty that the office has dropped is not told', () => {
    const duties = dutyRows().map((duty) => ({ ...duty, inForce: 'Không' as const }));
    expect(planDutyCalendar({ duties, units: [], rows: new Map() }, defaultContext)).toEqual([]);
  });

  test('what is late comes first, what is done last', () => {
    const lines = planDutyCalendar(
      { duties: dutyRows(), units: [], rows: new Map([['events', [homecoming]]]) },
      { ...defaultContext, today: '2027-01-10' },
    );
    const order = lines.map(({ light }) => ['late', 'soon', 'inTime', 'done'].indexOf(light));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(lines[0]?.light).toBe('late');
  });
});

describe('the reminder', () => {
  const from = {
    school: 'Trường Cao đẳng Hoa Ban',
    office: 'Phòng CT HSSV',
    week: '2026-10-05',
    warnings: [],
  };
  test('weeks begin on Mondays', () => {
    expect(['2026-10-04', '2026-10-05', '2026-10-11'].map(mondayOf)).toEqual([
      ...['2026-09-28', '2026-10-05', '2026-10-05'],
    ]);
  });
  test('is not written where nothing is late or due soon', () => {
    expect(dutyDigest([], from)).toBeNull();
    expect(dutyDigest([], { ...from, warnings: ['Quỹ: Tồn quỹ: -1 đồng'] })).toBeNull();
  });
});
