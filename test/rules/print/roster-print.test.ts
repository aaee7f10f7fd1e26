/** What stands in a printed list, and when one is printed again. */
import {
  printContent,
  printFileName,
  printTitle,
  rosterData,
} from '../../../src/domain/documents/roster-print';
import { planPrints, PRINT_KIND } from '../../../src/domain/documents/roster-print-plan';
import { FORM, KT2, listsOf, printed } from './example';

describe('S1.40–S1.51: the rows of a list', () => {
  it('are numbered after sorting by Tên, in proper case, dates dd/mm/yyyy, phones as read', () => {
    expect(printed(KT2)).toEqual([
      '1|Lò Văn|Ánh|15/08/2003|Nam|Thái||30/06/2025|||Tự làm|9,5 triệu|',
      '2|Lò Thị|Hoa|02/03/2003|Nữ|Thái||30/06/2025|0361234567|FB: Hoa Lò|||Lớp trưởng',
      '3|Giàng A|Páo|2003|Nam|Mông||30/06/2025|0912345678/0983456789||||',
      '4|Quàng Văn|Tiến|01/02/2003|Nam|Thái|bản Hin, Sơn La|30/06/2025|0912345678||UBND xã Chiềng Sơ|7 triệu|',
    ]);
  });

  it('stand as typed where the program cannot read them: nothing is lost', () => {
    expect(printed(KT2)[2]).toContain('|2003|');
    expect(printed(KT2)[2]).toContain('0912345678/0983456789');
  });
});

describe('S1.38, S1.39: the lists', () => {
  it('are one a class and graduation year; what cannot be used is left out and counted', () => {
    const { lists, leftOut } = listsOf();
    expect(lists.map(({ period, rows }) => `${period}: ${rows.length}`)).toEqual([
      '2025 KT2 K59: 4',
      '2025 OT1 K59: 1',
      '2026 KT2 K59: 1',
    ]);
    // Without a graduation date; of a class that `Lớp` does not know.
    expect(leftOut).toBe(2);
  });

  it('can be asked for by class, by class and cohort, by year too', () => {
    const asked = (...names: string[]): string[] => listsOf(names).lists.map(({ period }) => period);
    expect(asked('kt2')).toEqual(['2025 KT2 K59', '2026 KT2 K59']);
    expect(asked('OT1 K59')).toEqual(['2025 OT1 K59']);
    expect(asked('2026 KT2 K59')).toEqual(['2026 KT2 K59']);
    expect(asked('XX9')).toEqual([]);
  });

  it('before tab Lớp is filled carry the class as typed, and blanks for level and teacher', () => {
    const { lists, leftOut } = listsOf(undefined, 'Lớp | Khóa | Trình độ | Ngành, nghề | Khoa');
    expect(lists.map(({ period }) => period)).toContain('2025 OT-1 K59');
    expect(leftOut).toBe(1);
    const [first] = lists;
    expect(first && rosterData(first, FORM, 2026)).toMatchObject({ trinh_do: '………………', gvcn: '' });
  });
});

describe('the words of the form', () => {
  it('KHÓA is not said twice', () => {
    const cohortOf = (cohort: string): string => rosterData({ ...KT2, cohort }, FORM, 2026).khoa;
    expect(['K59', 'k 59', 'Khóa 59', '59', '2022-2025', 'Kinh tế'].map(cohortOf)).toEqual([
      '59',
      '59',
      '59',
      '59',
      '2022-2025',
      'KINH TẾ',
    ]);
  });

  it('the office signs by its full name', () => {
    const officeOf = (office: string): string => rosterData(KT2, { ...FORM, office }, 2026).phong;
    expect(officeOf('Phòng CT HSSV')).toBe('PHÒNG CÔNG TÁC HSSV');
    expect(officeOf('Phòng TC-HSSV')).toBe('PHÒNG TC-HSSV');
    expect(officeOf('Phòng CTSV')).toBe('PHÒNG CTSV');
  });

  it('files outside Drive have names without marks or spaces', () => {
    expect(printFileName({ className: 'TCĐD 1', cohort: 'K60' })).toBe('danh-sach-tcdd-1-k60.docx');
    expect(printTitle(KT2)).toBe('Danh sách trích ngang lớp KT2 K59, tốt nghiệp năm 2025');
  });
});

describe('printing again', () => {
  const paper = (version: number, snapshotHash: string, state: 'Đang tạo' | 'Dự thảo' = 'Dự thảo') => ({
    kind: PRINT_KIND as string,
    period: KT2.period,
    version,
    state,
    snapshotHash,
  });
  const plan = (...papers: ReturnType<typeof paper>[]): number[] =>
    planPrints([{ period: KT2.period, hash: 'a' }], papers).map(({ version }) => version);

  it.each([
    ['a list never printed becomes version 1', [], [1]],
    ['an unchanged one is left', [paper(1, 'a')], []],
    ['a changed one becomes a new version', [paper(1, 'b')], [2]],
    ['one that came back to what it once was becomes a new version too', [paper(1, 'a'), paper(2, 'b')], [3]],
    ['one that was begun is begun again under its number', [paper(1, 'b'), paper(2, 'a', 'Đang tạo')], [2]],
  ])('%s', (_, papers, versions) => {
    expect(plan(...papers)).toEqual(versions);
  });

  it('papers of another kind or class do not count', () => {
    expect(plan({ ...paper(3, 'a'), kind: 'Báo cáo' })).toEqual([1]);
    expect(plan({ ...paper(3, 'a'), period: '2025 OT1 K59' })).toEqual([1]);
  });

  it('the day of printing does not make a list another; a phone, the teacher, the place do', () => {
    const content = printContent(KT2, FORM);
    const [first, ...rest] = KT2.rows;
    expect(printContent({ ...KT2, rows: [...KT2.rows] }, { ...FORM })).toBe(content);
    expect(printContent({ ...KT2, teacher: 'Quàng Văn Tiến' }, FORM)).not.toBe(content);
    expect(printContent(KT2, { ...FORM, place: 'Thái Nguyên' })).not.toBe(content);
    expect(
      first && printContent({ ...KT2, rows: [{ ...first, dien_thoai: '0912345679' }, ...rest] }, FORM),
    ).not.toBe(content);
  });
});
