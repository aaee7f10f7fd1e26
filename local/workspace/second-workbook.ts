/** Another empty workbook of the same office: the same people, Drive, forms and outbox, with a script, notes and triggers of its own. */
import { newSpreadsheet, OFFICE_ACCOUNT } from './new-world';
import type { Workspace } from './workspace';

const ID = `1${'SecondWorkbook'.repeat(4).slice(0, 43)}`;

/** The workspace in which the new workbook is open; the first one is left as it is. */
export const secondWorkbook = (first: Workspace): Workspace => {
  const second = first.copyAs(OFFICE_ACCOUNT);
  second.world.spreadsheet = newSpreadsheet(ID, 'Kết nối cựu HSSV, bảng mới');
  return second;
};
