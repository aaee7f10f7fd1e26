/** Tab `Danh sách`: one row is one graduation; the first thirteen columns are form BM.CTHS.06.01 in its order (S1.37–S1.51). */
import { choice, date, email, phone, text } from '../columns';
import { table, type Row } from '../table';

export const LEVELS = ['Sơ cấp', 'Trung cấp', 'Cao đẳng'] as const;
const SEXES = ['Nam', 'Nữ'] as const;

export const graduations = table({
  name: 'graduations',
  title: 'Danh sách',
  key: ['graduationKey'],
  visibility: 'shown',
  columns: {
    ordinal: text('Stt', { aliases: ['TT', 'Số TT', 'STT'], printed: true, width: 45 }),
    familyName: text('Họ và', {
      aliases: ['Họ', 'Họ và đệm', 'Họ đệm', 'Họ và tên đệm'],
      required: true,
      printed: true,
      personal: true,
      width: 130,
    }),
    givenName: text('Tên', { required: true, printed: true, personal: true, width: 80 }),
    birthDate: date('Ngày sinh', {
      aliases: ['Ngày tháng năm sinh', 'Sinh ngày', 'NS'],
      printed: true,
      personal: true,
      width: 90,
    }),
    sex: choice('Giới tính', SEXES, {
      aliases: ['Nam/Nữ', 'GT', 'Phái'],
      printed: true,
      personal: true,
      width: 70,
    }),
    ethnicGroup: text('Dân tộc', { aliases: ['Dân tột', 'DT'], printed: true, personal: true, width: 80 }),
    address: text('Địa chỉ', {
      aliases: ['Hộ khẩu thường trú', 'Nơi ở', 'Quê quán', 'Địa chỉ thường trú'],
      printed: true,
      personal: true,
      width: 200,
    }),
    graduationDate: date('Ngày tốt nghiệp', {
      aliases: ['Ngày TN', 'Ngày cấp bằng', 'Ngày công nhận tốt nghiệp'],
      required: true,
      printed: true,
      width: 100,
    }),
    phone: phone('Số điện thoại', {
      aliases: ['Điện thoại', 'SĐT', 'ĐT', 'Số ĐT', 'Di động'],
      printed: true,
      personal: true,
      width: 110,
    }),
    social: text('Địa chỉ mạng xã hội', {
      aliases: ['Mạng xã hội', 'Facebook', 'Zalo/Facebook', 'MXH'],
      printed: true,
      personal: true,
      width: 150,
    }),
    employer: text('Nơi công tác', {
      aliases: ['Đơn vị công tác', 'Nơi làm việc', 'Cơ quan'],
      printed: true,
      personal: true,
      width: 160,
    }),
    income: text('Thu nhập', {
      aliases: ['Thu nhập/tháng', 'Lương'],
      printed: true,
      personal: true,
      width: 100,
    }),
    remark: text('Ghi chú', { aliases: ['Chú thích'], printed: true, width: 140 }),
    className: text('Lớp', { aliases: ['Tên lớp', 'Lớp học', 'Mã lớp'], required: true, width: 90 }),
    cohort: text('Khóa', {
      aliases: ['Khoá', 'Khóa học', 'Niên khóa'],
      notToConfuseWith: ['Khoa'],
      required: true,
      width: 60,
    }),
    studentCode: text('Mã HSSV', {
      aliases: ['Mã SV', 'MSSV', 'Mã sinh viên', 'Mã học viên'],
      personal: true,
      width: 100,
    }),
    email: email('Email', {
      aliases: ['Thư điện tử', 'Địa chỉ email', 'Mail', 'E-mail'],
      personal: true,
      width: 180,
    }),
    nationality: text('Quốc tịch', { personal: true, width: 80 }),
    diplomaNumber: text('Số hiệu bằng', { aliases: ['Số bằng', 'Số văn bằng'], personal: true, width: 100 }),
    /** Told on the graduation day (S2.19); not printed. */
    oldSchool: text('THPT cũ', {
      aliases: ['Trường THPT', 'THPT', 'Trường cấp 3'],
      personal: true,
      width: 150,
    }),
    graduationKey: text('Khóa dòng', {
      machine: true,
      width: 90,
      note: 'Máy ghi, xin đừng sửa: nhờ cột này mà sắp xếp, chèn dòng không làm lẫn người.',
    }),
    personKey: text('Khóa người', {
      machine: true,
      width: 90,
      note: 'Máy ghi, xin đừng sửa: hai dòng của một người có cùng khóa.',
    }),
  },
});

export type GraduationRow = Row<typeof graduations>;

/** A row that has its key, by which every other tab names it. */
export type KeyedGraduation = GraduationRow & { readonly graduationKey: string };

/** The rows that have a key: one that a person has just typed has none yet. */
export const keyedGraduations = <T extends Pick<GraduationRow, 'graduationKey'>>(
  rows: readonly T[],
): (T & { readonly graduationKey: string })[] =>
  rows.flatMap((row) => (row.graduationKey === null ? [] : [{ ...row, graduationKey: row.graduationKey }]));

/** The calendar year of the graduation. */
export const graduationYear = ({ graduationDate }: Pick<GraduationRow, 'graduationDate'>): number =>
  Number(graduationDate.slice(0, 4));

/** The latest year in which somebody graduated, or null for an empty roster. */
export const latestYear = (rows: readonly GraduationRow[]): number | null =>
  rows.length === 0 ? null : rows.reduce((latest, row) => Math.max(latest, graduationYear(row)), 0);
