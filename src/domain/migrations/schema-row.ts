/** The row of `Cấu hình` that says which version of the program the workbook's tabs are made for. */
import type { ConfigRow } from '../office/office-tables';
import { FIRST_VERSION, SCHEMA_VERSION } from './migrations';

const SECTION = 'Trường';
export const SCHEMA_ROW = 'Phiên bản dữ liệu';

export const schemaRow = {
  section: SECTION,
  name: SCHEMA_ROW,
  value: String(SCHEMA_VERSION),
  note: 'Máy ghi khi Thiết lập; đừng sửa',
} as const satisfies Pick<ConfigRow, 'section' | 'name' | 'value' | 'note'>;

/** The version that `Cấu hình` names; a workbook from before versions were noted, or with the cell emptied, is of the first. */
export const schemaOf = (rows: readonly Pick<ConfigRow, 'section' | 'name' | 'value'>[]): number => {
  const typed = rows.find(({ section, name }) => section === SECTION && name === SCHEMA_ROW)?.value ?? '';
  return /^\d{1,4}$/.test(typed) ? Number(typed) : FIRST_VERSION;
};
