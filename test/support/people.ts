/** The invented people of the tests, and rows about them. */
import type { ResponseHead } from '../../src/domain/collection/responses-table';
import type { GraduateRecord } from '../../src/domain/indicators/records';
import type { ClassRow } from '../../src/domain/roster/classes';
import type { GraduationRow } from '../../src/domain/roster/graduations';

const nothing: GraduationRow = {
  ordinal: null,
  familyName: '',
  givenName: '',
  birthDate: null,
  sex: null,
  ethnicGroup: null,
  address: null,
  graduationDate: '2025-06-30',
  phone: null,
  social: null,
  employer: null,
  income: null,
  remark: null,
  className: 'KT2',
  cohort: 'K59',
  studentCode: null,
  email: null,
  nationality: null,
  diplomaNumber: null,
  oldSchool: null,
  graduationKey: null,
  personKey: null,
};

export const hoa: GraduationRow = {
  ...nothing,
  familyName: 'Lò Thị',
  givenName: 'Hoa',
  birthDate: '2003-03-02',
  sex: 'Nữ',
  ethnicGroup: 'Thái',
  phone: '0900000123',
  email: 'hoa@example.com',
  graduationKey: 'G-HOA',
  personKey: 'P-HOA',
};

export const nam: GraduationRow = {
  ...nothing,
  familyName: 'Lò Văn',
  givenName: 'Nam',
  birthDate: '2002-11-20',
  sex: 'Nam',
  email: 'nam@example.com',
  graduationKey: 'G-NAM',
  personKey: 'P-NAM',
};

export const pao: GraduationRow = {
  ...nothing,
  familyName: 'Giàng A',
  givenName: 'Páo',
  birthDate: '2001-01-15',
  sex: 'Nam',
  ethnicGroup: 'Mông',
  className: 'OT1',
  graduationKey: 'G-PAO',
  personKey: 'P-PAO',
};

/** Of cô Lan, GVCN. */
export const kt2: ClassRow = {
  className: 'KT2',
  cohort: 'K59',
  level: 'Cao đẳng',
  major: 'Kế toán',
  majorCode: '6340301',
  faculty: 'Kinh tế',
  teacher: 'Nguyễn Thị Lan',
  teacherTitle: 'cô',
  teacherEmail: 'lan@example.com',
  teacherPhone: null,
  representative: 'Quàng Văn Tiến',
  representativePhone: null,
  plannedGraduates: null,
  confirmedAt: null,
  confirmedBy: null,
};

export const ot1: ClassRow = {
  ...kt2,
  className: 'OT1',
  major: 'Công nghệ ô tô',
  faculty: 'Cơ khí',
  teacher: null,
};

/** A complete, matched answer of Lò Thị Hoa. */
export const answerOfHoa: ResponseHead = {
  responseId: 'r1',
  campaign: '2026',
  submittedAt: '2026-01-20T08:00:00',
  matchState: 'Đã khớp',
  completeness: 'Đủ',
  graduationKey: 'G-HOA',
  responseCode: null,
  channel: null,
  interviewer: null,
  matchedBy: 'Mã phiếu',
  form: null,
  review: null,
  reviewNote: null,
  reviewedBy: null,
  reviewedAt: null,
};

/** A graduate of KT2 K59 with these answer codes, or without an answer. */
export const record = (graduationKey: string, answer: GraduateRecord['answer']): GraduateRecord => ({
  graduationKey,
  className: 'KT2 K59',
  major: 'Kế toán',
  faculty: 'Kinh tế',
  answer,
});
