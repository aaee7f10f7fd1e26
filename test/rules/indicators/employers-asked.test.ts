/** B17: employers whose opinion was asked, counted once a year, as evidence of their own standard. */
import { countEmployersAsked, EMPLOYER_SOURCE, employerRows } from '../../../src/domain/indicators/yearly';
import { yearlyEvidence } from '../../../src/domain/indicators/yearly-view';
import { rowsOf, settings, snapshotOf, typed } from './years';

describe('employers asked', () => {
  const opinion = (
    date: string,
    company: string,
    as: 'Nhà tuyển dụng' | 'Chuyên gia' = 'Nhà tuyển dụng',
  ) => ({
    date,
    company,
    as,
  });
  const ten = Array.from({ length: 10 }, (_, at) => opinion('2025-05-01', `Doanh nghiệp số ${at}`));

  it('each counts once a calendar year, however spelt; experts are none', () => {
    const answers = [
      opinion('2025-01-05', 'Công ty TNHH Hoa Ban'),
      opinion('2025-12-31', 'CÔNG TY TNHH HOA BAN '),
      opinion('2026-01-01', 'Công ty TNHH Hoa Ban'),
      opinion('2025-03-01', 'Lò Văn Nam', 'Chuyên gia'),
    ];
    expect([...countEmployersAsked(answers)]).toEqual([
      [2025, 1],
      [2026, 1],
    ]);
  });

  it('ten reach the target of facts/vietnam.md, nine do not; the number is a setting', () => {
    const at = '2026-04-15T08:00:00';
    const lights = (count: number, own = settings) =>
      employerRows(ten.slice(0, count), [], at, own).map(({ year, numerator, light }) => [
        ...[year, numerator, light],
      ]);
    expect(lights(10)).toEqual([[2025, 10, 'Xanh, đạt']]);
    expect(lights(9)).toEqual([[2025, 9, 'Đỏ, chưa đạt']]);
    expect(lights(9, { ...settings, employersTarget: '9' })).toEqual([[2025, 9, 'Xanh, đạt']]);
  });

  it('a year whose opinions were taken out of the register counts none again; what was typed by hand stays', () => {
    const [known] = employerRows(ten, [], '2026-04-15T08:00:00', settings);
    const before = [known, { ...typed(2024, 'employersAsked', 12, 0), source: 'Sổ giấy' }].flatMap(
      (row) => row ?? [],
    );
    const rows = employerRows([], before, '2026-05-01T08:00:00', settings);
    expect(rows.map(({ year, numerator, source }) => [year, numerator, source])).toEqual([
      [2025, 0, EMPLOYER_SOURCE],
    ]);
  });

  it('they stand as evidence of their own standard, in their own years', () => {
    const rows = [
      ...rowsOf(snapshotOf(100, 85, 60), 2024),
      ...employerRows(ten, [], '2026-04-15T08:00:00', settings),
    ];
    const { standards, missing } = yearlyEvidence(rows, settings);
    const last = standards.slice(-1)[0];
    expect(last?.years).toEqual([2023, 2024, 2025]);
    expect(last?.lines[0]).toMatchObject({ target: 'từ 10 nơi', verdict: 'đạt 1/3 năm, thiếu 2024' });
    expect(missing).toEqual([2022, 2023]);
    expect(last?.lines[0]?.values.at(-1)?.value).toBe('10 nơi');
  });
});
