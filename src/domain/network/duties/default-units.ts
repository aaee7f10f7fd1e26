/** The units of Quyết định 1262/QĐ-CĐSL and the college's faculties, as `Đơn vị` begins. */
import type { UnitRow } from '../registers/units';
import type { Role } from '../roles';

const UNITS: readonly (readonly [
  code: string,
  name: string,
  kind: UnitRow['kind'],
  role: Role,
  short: string | null,
])[] = [
  ['office', 'Phòng Tổ chức cán bộ - Công tác HSSV', 'Phòng', 'Đầu mối', 'Phòng TC-HSSV'],
  ['finance', 'Phòng Kế hoạch - Tài chính', 'Phòng', 'Tài chính', null],
  ['media', 'Trung tâm Thông tin - Thư viện', 'Trung tâm', 'Truyền thông', 'TT TT-TV'],
  ['admissions', 'Trung tâm Tuyển sinh - Hướng nghiệp', 'Trung tâm', 'Tuyển sinh', null],
  ['union', 'Đoàn Thanh niên', 'Đoàn thể', 'Đoàn Thanh niên, Hội Sinh viên', null],
  ['students', 'Hội Sinh viên', 'Đoàn thể', 'Đoàn Thanh niên, Hội Sinh viên', null],
  ['learning', 'Hội Khuyến học', 'Đoàn thể', 'Hội Khuyến học', null],
];

/** The units of the regulation, and the college's faculties as `Lớp` names them. */
export const unitRows = (faculties: readonly string[]): UnitRow[] => {
  const empty = { head: null, email: null, phone: null, note: null };
  return [
    ...UNITS.map(([code, name, kind, role, shortName]) => ({
      name,
      kind,
      role,
      shortName,
      ...empty,
      rowKey: `unit-${code}`,
    })),
    ...faculties.map(
      (name): UnitRow => ({
        name,
        kind: 'Khoa',
        role: 'Khoa',
        shortName: null,
        ...empty,
        rowKey: `unit-khoa-${name}`,
      }),
    ),
  ];
};
