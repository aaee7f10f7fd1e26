/** What a column of a file can mean, and how surely its header says so (S1.14, S1.37–S1.51). */
import type { Cell } from '../../cell';
import type { AnyColumn } from '../../table';
import { fold, foldMarks, tidy } from '../../text';
import { classes } from '../classes';
import { graduations } from '../graduations';

type RosterTarget = Exclude<keyof typeof graduations.columns, 'graduationKey' | 'personKey'>;
/** A column of `Danh sách`, a name in one cell, or what says of the class what tab `Lớp` holds. */
export type ImportTarget = RosterTarget | 'fullName' | 'male' | 'female' | 'level' | 'major' | 'faculty';

interface TargetColumn {
  readonly target: ImportTarget;
  readonly label: string;
  readonly spellings: readonly string[];
  /** Headers that mean something else although they read alike without marks. */
  readonly others: readonly string[];
}

/** Headers that files have and our tabs do not. */
const MORE: Readonly<Partial<Record<ImportTarget, readonly string[]>>> = {
  fullName: [
    ...['Họ tên', 'Họ & tên', 'Họ, tên', 'Họ đệm và tên', 'Họ và tên HSSV', 'Họ tên HSSV'],
    ...['Họ và tên sinh viên', 'Tên sinh viên', 'Tên HSSV', 'Tên học viên', 'Tên người học'],
  ],
  familyName: ['Họ lót', 'Họ và tên lót', 'Họ & đệm'],
  birthDate: ['Ngày, tháng, năm sinh', 'Ngày/tháng/năm sinh', 'Năm sinh', 'Ng.sinh', 'N.sinh', 'NTNS'],
  sex: ['Giới', 'Nam, nữ'],
  ethnicGroup: ['Tộc', 'Thành phần dân tộc'],
  address: [
    ...['Địa chỉ liên hệ', 'Địa chỉ liên lạc', 'ĐC liên hệ', 'Địa chỉ gia đình', 'Hộ khẩu', 'Hộ khẩu TT'],
    ...['HKTT', 'ĐKHKTT', 'Nơi ĐKHKTT', 'Nơi cư trú', 'Chỗ ở hiện nay', 'Nơi ở hiện nay', 'Nơi thường trú'],
  ],
  graduationDate: ['Ngày ký bằng', 'Ngày QĐ', 'Ngày QĐTN', 'Ngày công nhận TN', 'Ngày quyết định tốt nghiệp'],
  phone: [
    ...['Số điện thoại liên hệ', 'SĐT HSSV', 'Điện thoại liên hệ', 'SDT', 'Phone', 'Tel', 'Mobile'],
    ...['ĐTDĐ', 'Số di động', 'Số liên lạc', 'Số liên hệ', 'SĐT/Zalo', 'SĐT, Zalo', 'Điện thoại/Zalo'],
  ],
  social: ['Zalo', 'FB', 'Zalo/FB', 'Địa chỉ MXH', 'Link Facebook', 'Link FB', 'Nick Facebook'],
  employer: ['Đơn vị', 'Công ty', 'Tên công ty', 'Cơ quan công tác', 'Cơ quan, đơn vị', 'Nơi làm', 'Chỗ làm'],
  income: ['Mức lương', 'Mức thu nhập', 'Thu nhập bình quân', 'Thu nhập BQ', 'Lương/tháng'],
  remark: ['GC'],
  className: ['Lớp hành chính', 'Lớp sinh hoạt', 'Lớp SH', 'Lớp chuyên ngành', 'Lớp HC'],
  cohort: ['Khóa đào tạo', 'Khóa ĐT', 'Khóa TS', 'Khóa tuyển sinh'],
  studentCode: [
    ...['Mã số', 'Mã số HSSV', 'Mã số sinh viên', 'Mã số SV', 'MSV', 'Mã HS', 'MSHS', 'Mã HV', 'MSHV'],
    ...['Mã người học', 'Số thẻ SV', 'Số thẻ HSSV'],
  ],
  email: ['Gmail', 'Thư ĐT', 'E mail', 'Địa chỉ mail', 'Mail cá nhân', 'Hòm thư'],
  nationality: ['QT'],
  diplomaNumber: ['Số hiệu', 'Số hiệu văn bằng', 'Số hiệu bằng TN', 'Số VB', 'Số bằng TN'],
  oldSchool: ['Trường THPT cũ', 'Trường cấp 3 cũ', 'Đã học THPT'],
  level: ['Hệ đào tạo', 'Hệ ĐT', 'Trình độ đào tạo', 'Trình độ ĐT', 'Bậc học', 'Bậc ĐT'],
  major: ['Ngành đào tạo', 'Ngành ĐT', 'Nghề đào tạo', 'Nghề ĐT', 'Ngành học', 'Ngành nghề đào tạo'],
  faculty: ['Khoa đào tạo', 'Khoa quản lý', 'Khoa/Bộ môn'],
};

const rosterTargets = Object.entries<AnyColumn>(graduations.columns)
  .filter(([, column]) => column.machine !== true)
  // The keys of a declared table are its column names; the machine's are taken out.
  .map(([name, column]): TargetColumn => targetColumn(name as RosterTarget, column));

function targetColumn(target: ImportTarget, column: AnyColumn): TargetColumn {
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

export const isTarget = (name: string): name is ImportTarget =>
  targetColumns.some(({ target }) => target === name);

/** 'sure' by an exact spelling, 'likely' without marks, by a part of the header, or by what stands below it. */
export interface Guess {
  readonly target: ImportTarget;
  readonly confidence: 'sure' | 'likely';
}

/** Signs that people put around a header: '*', a colon, a number in brackets. */
const bare = (header: string): string =>
  tidy(header)
    .replace(/\([^)]*\)|[*:.]+$/g, '')
    .trim();

const byForm = (form: (text: string) => string): ReadonlyMap<string, ImportTarget | null> => {
  const owners = new Map<string, ImportTarget | null>();
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

/** Columns about somebody else: a parent's number is not the graduate's. */
const OTHERS =
  /phu huynh|bo me|nguoi than|lien he khan|\b(?:bo|me|cha|vo|chong|gvcn)\b|chu nhiem|^(?!dia chi).*gia dinh/;

/** Words within longer headers, the more telling first. */
const PARTS: readonly (readonly [RegExp, ImportTarget])[] = [
  [/^(?:stt|tt)\b/, 'ordinal'],
  [/\bngay.*tot nghiep|\btot nghiep.*ngay/, 'graduationDate'],
  [/\b(?:ngay|nam) ?.*\bsinh\b/, 'birthDate'],
  [/dien thoai|\bsdt\b|^(?:so )?dt(?:dd)?\b|\bdi dong\b/, 'phone'],
  [/\bfacebook\b|\bfb\b|\bzalo\b|mang xa hoi|\bmxh\b/, 'social'],
  [/\be-?mail\b|\bgmail\b/, 'email'],
  [/^(?:ma|ms) ?.*(?:hs|sv|sinh vien|hoc sinh|hoc vien|nguoi hoc)/, 'studentCode'],
  [/^ho (?:va |& )?ten\b/, 'fullName'],
  [/dia chi|thuong tru|ho khau/, 'address'],
  [/(?:noi|don vi|co quan|cho) (?:.*)(?:cong tac|lam viec)/, 'employer'],
  [/^(?:muc )?(?:thu nhap|luong)\b/, 'income'],
  [/^nganh\b|^nghe dao tao\b/, 'major'],
];

const byPart = (plain: string): ImportTarget | null =>
  OTHERS.test(plain) ? null : (PARTS.find(([pattern]) => pattern.test(plain))?.[1] ?? null);

/** What a header means, or null. A header that reads like two of ours without its marks means neither. */
export const guessTarget = (header: string): Guess | null => {
  const text = bare(header);
  if (text === '') return null;
  const sure = exact.get(fold(text)) ?? null;
  if (sure !== null) return { target: sure, confidence: 'sure' };
  if (exact.get(fold(text)) === null) return null;
  const plain = foldMarks(text);
  const likely = unmarked.has(plain) ? (unmarked.get(plain) ?? null) : byPart(plain);
  return likely === null ? null : { target: likely, confidence: 'likely' };
};

const SHAPES: readonly (readonly [RegExp, ImportTarget])[] = [
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
