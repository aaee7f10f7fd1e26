/** Turns a class's list into exactly what the tags of form BM.CTHS.06.01 print (S1.38–S1.54). */
import { foldMarks } from '../text';
import { formatInteger } from '../number-format';
import { BLANK, paperDate } from './official-paper';
import type { PrintList } from './roster-print-lists';
import type { RosterData } from './roster-tags';
import { classLabel } from '../roster/class-names';

/** What the office's settings bring to the form. */
export interface RosterForm {
  readonly place: string;
  /** The office that signs: 'Phòng CT HSSV'. */
  readonly office: string;
  readonly formCode: string;
}

/** The form says KHÓA before it: 'K59' and 'Khóa 59' print 59. */
const cohortNumber = (cohort: string): string => cohort.replace(/^(?:khóa|khoá|k)\s*\.?\s*(?=\d)/iu, '');

/** 'Phòng CT HSSV' signs as 'PHÒNG CÔNG TÁC HSSV', the words of the form. */
const signingOffice = (office: string): string =>
  office.replace(/(?<!\p{L})CT(?!\p{L})/u, 'Công tác').toUpperCase();

const orBlank = (text: string): string => (text === '' ? BLANK.repeat(3) : text);

/** How many of the last people stay on the page of the signatures. */
const WITH_SIGNATURES = 2;

/** The data of the template; day and month are left for the hand that signs. */
export const rosterData = (list: PrintList, form: RosterForm, year: number): RosterData => {
  const rows = list.rows.map((row, at) => ({ tt: String(at + 1), ...row }));
  return {
    lop: list.className.toUpperCase(),
    trinh_do: orBlank(list.level.toUpperCase()),
    khoa: cohortNumber(list.cohort).toUpperCase(),
    hssv: rows.slice(0, -WITH_SIGNATURES),
    hssv_cuoi: rows.slice(-WITH_SIGNATURES),
    so_nguoi: formatInteger(rows.length),
    dia_danh: orBlank(form.place),
    ngay_thang: paperDate(null, year),
    phong: signingOffice(form.office),
    gvcn: list.teacher,
    ma_bieu_mau: form.formCode,
  };
};

/** Everything that makes one print differ from another, but for the day it is made on. */
export const printContent = (list: PrintList, form: RosterForm): string =>
  JSON.stringify({ ...rosterData(list, form, 0), ngay_thang: '' });

export const printTitle = (list: PrintList): string =>
  `Danh sách trích ngang lớp ${classLabel(list)}, tốt nghiệp năm ${list.year}`;

/** 'danh-sach-kt2-k59.docx': for folders outside Drive, where marks and spaces make trouble. */
export const printFileName = (list: Pick<PrintList, 'className' | 'cohort'>): string =>
  `danh-sach-${foldMarks(classLabel(list))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}.docx`;
