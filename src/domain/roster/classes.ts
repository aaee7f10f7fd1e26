/** Tab `Lớp`: a class is name + cohort; it carries level, major, faculty and the homeroom teacher (S1.14). */
import { choice, email, integer, phone, text, time } from '../columns';
import { table, type Row } from '../table';
import { LEVELS } from './graduations';

export const classes = table({
  name: 'classes',
  title: 'Lớp',
  key: ['className', 'cohort'],
  visibility: 'shown',
  columns: {
    className: text('Lớp', { aliases: ['Tên lớp', 'Mã lớp'], required: true, width: 90 }),
    cohort: text('Khóa', { aliases: ['Khoá', 'Niên khóa'], required: true, width: 60 }),
    level: choice('Trình độ', LEVELS, { aliases: ['Hệ', 'Bậc đào tạo'], wanted: true, width: 90 }),
    major: text('Ngành, nghề', {
      aliases: ['Ngành', 'Nghề', 'Ngành/nghề', 'Chuyên ngành'],
      wanted: true,
      width: 170,
    }),
    majorCode: text('Mã ngành', { aliases: ['Mã nghề'], width: 80 }),
    faculty: text('Khoa', { wanted: true, width: 160 }),
    teacher: text('GVCN', {
      aliases: ['Giáo viên chủ nhiệm', 'Họ tên GVCN', 'Chủ nhiệm'],
      personal: true,
      width: 150,
    }),
    teacherTitle: choice('Thầy/cô', ['thầy', 'cô'], { aliases: ['Xưng hô'], width: 70 }),
    teacherEmail: email('Email GVCN', { aliases: ['Mail GVCN'], personal: true, width: 190 }),
    teacherPhone: phone('SĐT GVCN', { aliases: ['Điện thoại GVCN'], personal: true, width: 110 }),
    representative: text('Đại diện lớp', {
      aliases: ['Lớp trưởng', 'Ban cán sự'],
      personal: true,
      width: 150,
    }),
    representativePhone: phone('SĐT đại diện lớp', {
      aliases: ['SĐT lớp trưởng'],
      personal: true,
      width: 110,
    }),
    plannedGraduates: integer('Số tốt nghiệp', {
      aliases: ['Sĩ số tốt nghiệp', 'Số HSSV'],
      width: 90,
      note: 'Gõ trước khi có danh sách để lập kế hoạch.',
    }),
    /** The teacher has said that the class list is right: when, and who (S1.14). */
    confirmedAt: time('Xác nhận lúc', { machine: true, width: 130 }),
    confirmedBy: text('Người xác nhận', { machine: true, personal: true, width: 150 }),
  },
});

export type ClassRow = Row<typeof classes>;
