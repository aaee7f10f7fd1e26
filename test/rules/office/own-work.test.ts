/** S1.4: which steps and duties fall to a person, told by the address alone; nobody is locked out. */
import { defaultConfig } from '../../../src/domain/office/procedure';
import type { ConfigRow } from '../../../src/domain/office/office-tables';
import { parseSettings } from '../../../src/domain/office/settings';
import { planOwnItems, type Waiting } from '../../../src/domain/own-work/own-items';
import { ownSteps, type StepRelation } from '../../../src/domain/own-work/own-steps';
import { choicesOf, personOfAddress, type Directory } from '../../../src/domain/own-work/who';
import type { ClassRow } from '../../../src/domain/roster/classes';

const OFFICE = 'van.phong@cdhoaban.example.edu.vn';
const LAN = 'lan@cdhoaban.example.edu.vn';
const TIEN = 'tien@cdhoaban.example.edu.vn';
const PAO = 'hieu.truong@cdhoaban.example.edu.vn';

const base = defaultConfig(OFFICE);
const rowOf = (more: Partial<ConfigRow> & Pick<ConfigRow, 'section' | 'name'>): ConfigRow => ({
  value: null,
  owner: null,
  supports: null,
  informed: null,
  form: null,
  note: null,
  ...more,
});
const KT2: ClassRow = {
  className: 'KT2',
  cohort: 'K59',
  level: 'Cao đẳng',
  major: 'Kế toán',
  majorCode: null,
  faculty: 'Kinh tế',
  teacher: 'Nguyễn Thị Lan',
  teacherTitle: 'cô',
  teacherEmail: LAN,
  teacherPhone: null,
  representative: null,
  representativePhone: null,
  plannedGraduates: null,
  confirmedAt: null,
  confirmedBy: null,
};
const directory = (config: readonly ConfigRow[] = base, more: Partial<Directory> = {}): Directory => ({
  settings: { ...parseSettings(config), principalEmail: PAO },
  config,
  owner: OFFICE,
  units: [],
  classes: [KT2],
  ...more,
});

const steps = (address: string, known = directory()): Readonly<Record<StepRelation, number[]>> => {
  const own = ownSteps(personOfAddress(address, known), known.config);
  const of = (wanted: StepRelation): number[] =>
    own.filter(({ relation }) => relation === wanted).map(({ number }) => number);
  return { responsible: of('responsible'), supports: of('supports'), informed: of('informed') };
};

describe('S1.4: whose step it is', () => {
  it.each([
    ['the office account', OFFICE, { responsible: [1, 2, 3, 5, 6, 7, 8], supports: [4], informed: [] }],
    ['the principal', PAO, { responsible: [2, 7], supports: [], informed: [1, 6, 8] }],
    ['a homeroom teacher', LAN, { responsible: [3, 4, 5], supports: [], informed: [2] }],
    ['somebody unknown', TIEN, { responsible: [], supports: [], informed: [] }],
  ])('%s', (_, address, expected) => {
    expect(steps(address)).toEqual(expected);
  });

  it('a row of Phân công names whoever it is about; a name or an address in the step table does too', () => {
    const named = [...base, rowOf({ section: 'Phân công', name: TIEN.toUpperCase(), owner: 'Khoa Kinh tế' })];
    expect(steps(TIEN, directory(named))).toMatchObject({ responsible: [], supports: [1, 3, 4, 6] });
    const inTable = base.map((row) =>
      row.name.startsWith('8.') ? { ...row, owner: `Phòng CT HSSV và ${TIEN}` } : row,
    );
    expect(steps(TIEN, directory(inTable))).toMatchObject({ responsible: [8], supports: [] });
  });

  it('a unit of the register, its short name, an office with another name, abbreviations written out', () => {
    const units: Directory['units'] = [
      {
        ...({ name: 'Phòng Đào tạo', shortName: 'P.ĐT', kind: 'Phòng', role: 'Khác' } as const),
        head: 'Quàng Văn Tiến',
        email: TIEN,
      },
    ];
    expect(steps(TIEN, directory(base, { units }))).toMatchObject({ responsible: [3], supports: [1, 6] });
    const renamed = base.map((row) =>
      row.section === 'Các bước' && row.name.startsWith('1.')
        ? { ...row, owner: 'Phòng Công tác học sinh, sinh viên' }
        : row,
    );
    const own = { ...directory(renamed), settings: { ...directory().settings, office: 'Phòng CT HSSV' } };
    expect(steps(OFFICE, own).responsible).toContain(1);
  });

  it('somebody unknown may choose what stands in the table and the registers, groups of units apart', () => {
    const choices = choicesOf(directory());
    expect(choices).toEqual(
      expect.arrayContaining(['Phòng CT HSSV', 'Phòng Đào tạo', 'GVCN', 'Hiệu trưởng', 'Khoa Kinh tế']),
    );
    expect(choices.filter((name) => name.startsWith('Các '))).toEqual([]);
    for (const unit of choices) {
      const config = [...base, rowOf({ section: 'Phân công', name: TIEN, owner: unit })];
      expect({ unit, parts: personOfAddress(TIEN, directory(config)).parts.length }).toEqual({
        unit,
        parts: 2,
      });
    }
  });
});

describe('S1.4: what waits for a person', () => {
  const waiting: Waiting = {
    today: '2026-01-20',
    steps: [],
    corrections: 0,
    queued: [],
    reports: [],
    todo: [
      { text: '3 phản hồi chờ khớp', button: 'Xem', step: 5 },
      { text: 'Chưa có báo cáo', button: 'Viết', step: 6 },
    ],
    submitted: [{ paper: 'Kế hoạch 2026, bản 1', submittedOn: '2026-01-12', url: 'https://docs.example/1' }],
    duties: [
      {
        key: 'a',
        article: '7',
        text: 'Mời diễn giả',
        unit: 'Khoa Kinh tế',
        period: 'Năm',
        due: '2026-01-10',
        light: 'late',
        why: '',
        tab: '',
      },
    ],
    solutions: [],
    requests: { open: 2, late: 1 },
    classes: [{ label: 'KT2 K59', answered: 1, targets: 2, confirmed: true, url: '' }],
  };
  const texts = (address: string, more: Partial<Waiting> = {}, known = directory()): string[] => {
    const person = personOfAddress(address, known);
    const own = ownSteps(person, known.config);
    return planOwnItems(person, { ...waiting, steps: own, ...more }).map(({ text }) => text);
  };

  it('the principal sees the papers, the office the board and the requests, what is late first', () => {
    expect(texts(PAO, { classes: [] })).toEqual(['Kế hoạch 2026, bản 1 chờ góp ý, phê duyệt']);
    expect(texts(OFFICE, { classes: [] })).toEqual([
      '2 yêu cầu dữ liệu của cựu HSSV',
      '3 phản hồi chờ khớp',
      'Chưa có báo cáo',
    ]);
    expect(texts(LAN)).toEqual(['3 phản hồi chờ khớp', 'KT2 K59: 1/2 người đã trả lời']);
  });

  it('a duty falls to its own unit alone', () => {
    const config = [...base, rowOf({ section: 'Phân công', name: TIEN, owner: 'Khoa Kinh tế' })];
    expect(texts(TIEN, { classes: [] }, directory(config))).toEqual(['Mời diễn giả']);
    expect(texts(PAO, { classes: [], submitted: [] })).toEqual([]);
  });
});
