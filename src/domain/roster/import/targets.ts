/** What a column of a file can mean, and how surely its header says so (S1.14, S1.37–S1.51). */
import type { Cell } from '../../cell';
import type { AnyColumn } from '../../table';
import { fold, foldMarks, tidy } from '../../text';
import { classes } from '../classes';
import { graduations } from '../graduations';

type RosterTarget = Exclude<keyof typeof graduations.columns, 'graduationKey' | 'personKey'>;
/** A column of `Danh sách`, a name in one cell, or what says of the class what tab `Lớp` holds. */
export type Target = RosterTarget | 'fullName' | 'male' | 'female' | 'level' | 'major' | 'faculty';

interface TargetColumn {
  readonly target: Target;
  readonly label: string;
  readonly spellings: readonly string[];
  /** Headers that mean something else although they read alike without marks. */
  readonly others: readonly string[];
}

/** Headers that files have and our tabs do not. */
const MORE: Readonly<Partial<Record<Target, readonly string[]>>> = {
  fullName: ['Họ tên', 'Họ và tên HSSV', 'Họ tên HSSV', 'Họ và tên sinh viên', 'Tên sinh viên', 'Tên HSSV'],
  familyName: ['Họ lót', 'Họ và tên lót'],
  birthDate: ['Ngày, tháng, năm sinh', 'Ngày/tháng/năm sinh', 'Năm sinh', 'Ng.sinh'],
  address: ['Địa chỉ liên hệ', 'Hộ khẩu', 'HKTT', 'Nơi cư trú', 'Chỗ ở hiện nay', 'Nơi thường trú'],
  graduationDate: ['Ngày ký bằng', 'Ngày QĐ', 'Ngày quyết định tốt nghiệp'],
  phone: ['Số điện thoại liên hệ', 'SĐT HSSV', 'Điện thoại liên hệ', 'SDT', 'Phone', 'Tel'],
  social: ['Zalo', 'FB', 'Địa chỉ MXH', 'Link Facebook'],
  employer: ['Đơn vị', 'Công ty', 'Cơ quan công tác'],
  income: ['Mức lương', 'Thu nhập bình quân'],
  studentCode: ['Mã số', 'Mã số HSSV', 'Mã số sinh viên', 'MSV', 'Mã HS', 'MSHS'],
  diplomaNumber: ['Số hiệu', 'Số hiệu văn bằng'],
};

const rosterTargets = Object.entries<AnyColumn>(graduations.columns)
  .filter(([, column]) => column.machine !== true)
  // The keys of a declared table are its column names; the machine's are taken out.
  .map(([name, column]): TargetColumn => targetColumn(name as RosterTarget, column));

function targetColumn(target: Target, column: AnyColumn): TargetColumn {
  const { header, aliases = [], notToConfuseWith = [] } = column;
  return {
    target,
    label: header,
    spellings: [header, ...aliases, ...(MORE[target] ?? [])],
    others: notToConfuseWith,
  };
}

/** Every meaning that a column can be given, in the order of the form. */
export const targetColumns: readonly TargetColumn[] = [
  { target: 'fullName', label: 'Họ và tên', spellings: ['Họ và tên', ...(MORE.fullName ?? [])], others: [] },
  ...rosterTargets,
  // Many lists have a column for each sex, marked with an x; 'Năm' reads like 'Nam' without its mark.
  { target: 'male', label: 'Nam (đánh dấu)', spellings: ['Nam'], others: ['Năm'] },
  { target: 'female', label: 'Nữ (đánh dấu)', spellings: ['Nữ'], others: [] },
  targetColumn('level', classes.columns.level),
  targetColumn('major', classes.columns.major),
  targetColumn('faculty', classes.columns.faculty),
];

export const isTarget = (name: string): name is Target => targetColumns.some(({ target }) => target === name);

/** 'sure' by an exact spelling, 'likely' without marks, by a part of the header, or by what stands below it. */
export interface Guess {
  readonly target: Target;
  readonly confidence: 'sure' | 'likely';
}

/** Signs that people put around a header: '*', a colon, a number in brackets. */
const bare = (header: string): string =>
  tidy(header)
    .replace(/\([^)]*\)|[*:.]+$/g, '')
    .trim();

const byForm = (form: (text: string) => string): ReadonlyMap<string, Target | null> => {
  const owners = new Map<string, Target | null>();
  for (const { target, spellings, others } of targetColumns) {
    for (const spelling of spellings.map(form)) {
      const owner = owners.get(spelling);
      owners.set(spelling, owner === undefined || owner === target ? target : null);
    }
    for (const other of others.map(form)) if (owners.has(other)) owners.set(other, null);
  }
  return owners;
};
const exact = byForm(fold);
const unmarked = byForm(foldMarks);

/** Words within longer headers, the more telling first. */
const PARTS: readonly (readonly [RegExp, Target])[] = [
  [/^stt\b/, 'ordinal'],
  [/\bngay.*tot nghiep|\btot nghiep.*ngay/, 'graduationDate'],
  [/\b(?:ngay|nam) ?.*\bsinh\b/, 'birthDate'],
  [/\bfacebook\b|\bzalo\b|mang xa hoi/, 'social'],
  [/\be-?mail\b/, 'email'],
  [/dien thoai|\bsdt\b/, 'phone'],
  [/^ma .*(?:hs|sv|sinh vien|hoc sinh)/, 'studentCode'],
  [/^ho (?:va )?ten\b/, 'fullName'],
  [/dia chi|thuong tru/, 'address'],
  [/noi (?:cong tac|lam viec)/, 'employer'],
];

/** What a header means, or null. A header that reads like two of ours without its marks means neither. */
export const guessTarget = (header: string): Guess | null => {
  const text = bare(header);
  if (text === '') return null;
  const sure = exact.get(fold(text)) ?? null;
  if (sure !== null) return { target: sure, confidence: 'sure' };
  if (exact.get(fold(text)) === null) return null;
  const plain = foldMarks(text);
  const likely = unmarked.has(plain)
    ? (unmarked.get(plain) ?? null)
    : (PARTS.find(([pattern]) => pattern.test(plain))?.[1] ?? null);
  return likely === null ? null : { target: likely, confidence: 'likely' };
};

const SHAPES: readonly (readonly [RegExp, Target])[] = [
  [/^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i, 'email'],
  [/^(?:\+?84|0)?[35789]\d{8}$/, 'phone'],
];
/** Of the filled cells so many must have the shape. */
const MOSTLY = 0.7;

/** What a column without a telling header holds, from its cells; null where they do not say. */
export const guessByCells = (cells: readonly Cell[]): Guess | null => {
  const filled = cells.map((cell) => tidy(String(cell)).replace(/[\s.-](?=\d)/g, '')).filter(Boolean);
  if (filled.length < 3) return null;
  const found = SHAPES.find(
    ([shape]) => filled.filter((text) => shape.test(text)).length >= MOSTLY * filled.length,
  );
  return found ? { target: found[1], confidence: 'likely' } : null;
};
