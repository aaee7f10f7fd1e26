/** Sixty invented graduates of three classes, with four harmless faults to find (UX 14). Numbers and addresses reach nobody. */
import { pad } from '../dates';
import type { ClassRow } from '../roster/classes';
import type { GraduationRow } from '../roster/graduations';

/** The cohort of every sample class: no real class carries it. */
const SAMPLE_COHORT = 'Mẫu';
const CLASS_SIZE = 20;

type SampleClass = Partial<ClassRow> & Pick<ClassRow, 'className' | 'cohort'>;
export type SamplePerson = Partial<GraduationRow> &
  Pick<GraduationRow, 'familyName' | 'givenName' | 'className' | 'cohort'> & {
    readonly graduationKey: string;
    readonly studentCode: string;
  };

const CLASSES = [
  {
    className: 'KT2',
    level: 'Cao đẳng',
    major: 'Kế toán',
    faculty: 'Kinh tế',
    teacher: 'Nguyễn Thị Lan',
    teacherTitle: 'cô',
  },
  {
    className: 'OT1',
    level: 'Trung cấp',
    major: 'Công nghệ ô tô',
    faculty: 'Kỹ thuật',
    teacher: 'Cầm Bá Thức',
    teacherTitle: 'thầy',
  },
  {
    className: 'ĐD1',
    level: 'Cao đẳng',
    major: 'Điều dưỡng',
    faculty: 'Y dược',
    teacher: 'Vì Thị Én',
    teacherTitle: 'cô',
  },
] as const;

export const sampleClasses = (): readonly SampleClass[] =>
  CLASSES.map((row) => ({ ...row, cohort: SAMPLE_COHORT, plannedGraduates: CLASS_SIZE }));

const words = (text: string): readonly string[] => text.split(' ');
const WOMEN = words(
  'Hoa Mai Thảo Hương Lan Én Ban Xuân Thu Hạnh Duyên Nga Yến Phượng Loan Tươi Thơm Diệp Oanh Trang',
);
const MEN = words(
  'Nam Páo Tiến Thức Dũng Cường Sơn Hải Long Minh Phong Quân Tâm Vinh Đức Khánh Lâm Bình Hùng Toàn',
);
const FAMILIES = [
  ['Lò', 'Thái'],
  ['Quàng', 'Thái'],
  ['Giàng', 'Mông'],
  ['Nguyễn', 'Kinh'],
  ['Cà', 'Thái'],
  ['Vàng', 'Mông'],
  ['Đinh', 'Mường'],
  ['Hoàng', 'Thái'],
  ['Sùng', 'Mông'],
  ['Trần', 'Kinh'],
] as const;
const COMMUNES = ['Mường La', 'Thuận Châu', 'Mai Sơn', 'Yên Châu', 'Bắc Yên', 'Sốp Cộp'];

/** People whom the guide and the pictures know, and who have an address, so that mails can be tried. */
const KNOWN: Readonly<Record<number, Partial<SamplePerson>>> = {
  0: {
    familyName: 'Lò Thị',
    givenName: 'Hoa',
    sex: 'Nữ',
    ethnicGroup: 'Thái',
    email: 'lo.thi.hoa@example.com',
  },
  1: {
    familyName: 'Lò Văn',
    givenName: 'Nam',
    sex: 'Nam',
    ethnicGroup: 'Thái',
    email: 'lo.van.nam@example.com',
  },
  20: {
    familyName: 'Giàng A',
    givenName: 'Páo',
    sex: 'Nam',
    ethnicGroup: 'Mông',
    email: 'giang.a.pao@example.com',
  },
  21: {
    familyName: 'Quàng Văn',
    givenName: 'Tiến',
    sex: 'Nam',
    ethnicGroup: 'Thái',
    email: 'quang.van.tien@example.com',
  },
};
const SHORT_PHONE = 7;
const IMPOSSIBLE_DATE = 26;
/** The person who stands twice, and the second place. */
const DOUBLED = { first: 45, second: 59 } as const;

/** The key of the nth made-up graduation, by which the end of the trial knows it again. */
export const sampleKey = (at: number): string => `MAU-${pad(at + 1, 3)}`;

const person = (at: number, year: number): SamplePerson => {
  const group = CLASSES[Math.floor(at / CLASS_SIZE)] ?? CLASSES[0];
  const seat = at % CLASS_SIZE;
  const [family, ethnicGroup] = FAMILIES[(at * 7) % FAMILIES.length] ?? FAMILIES[0];
  const woman = group.className === 'OT1' ? seat % 7 === 4 : seat % 4 !== 1;
  const middle = woman ? 'Thị' : ethnicGroup === 'Mông' ? 'A' : 'Văn';
  return {
    graduationKey: sampleKey(at),
    personKey: sampleKey(at),
    studentCode: `MAU${pad(at + 1, 3)}`,
    ordinal: String(seat + 1),
    familyName: `${family} ${middle}`,
    givenName: (woman ? WOMEN : MEN)[seat] ?? '',
    birthDate: `${year - 21}-${pad(1 + (at % 12))}-${pad(1 + ((at * 5) % 28))}`,
    sex: woman ? 'Nữ' : 'Nam',
    ethnicGroup,
    address: `Bản mẫu, ${COMMUNES[at % COMMUNES.length] ?? ''}, Sơn La`,
    graduationDate: `${year}-06-30`,
    phone: `0900000${pad(at + 101, 3)}`,
    className: group.className,
    cohort: SAMPLE_COHORT,
    ...KNOWN[at],
  };
};

/** The rows of `Danh sách`, keys given, for people who graduated in `year`. */
export const samplePeople = (year: number): readonly SamplePerson[] =>
  Array.from({ length: CLASSES.length * CLASS_SIZE }, (_, at) => {
    if (at === SHORT_PHONE) return { ...person(at, year), phone: '03791' };
    // Not a day of any calendar: the cell keeps it as it stands, as it would a person's typing.
    if (at === IMPOSSIBLE_DATE) return { ...person(at, year), birthDate: `31/02/${year - 21}` };
    if (at !== DOUBLED.second) return person(at, year);
    const { ordinal, graduationKey } = person(at, year);
    return { ...person(DOUBLED.first, year), ordinal: ordinal ?? null, graduationKey };
  });
