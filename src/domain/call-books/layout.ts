/** A new call book: the box and the class, the headers, then the people. */
import { CONTACT_OUTCOMES } from '../contacts/outcomes';
import { boxCell, planSheet, textCell, TEXT_FORMAT } from '../shared-sheets/layout';
import type { CellData, RowData, SheetRequest } from '../shared-sheets/sheet-requests';
import { BOOK_COLUMNS, bookColumns, CONFIRM_LABEL, type BookColumn, type BookPerson } from './columns';

const boldCell = (text: string): CellData => ({
  userEnteredValue: { stringValue: text },
  userEnteredFormat: { textFormat: { bold: true } },
});

const OUTCOME: CellData = {
  userEnteredFormat: TEXT_FORMAT,
  dataValidation: {
    condition: {
      type: 'ONE_OF_LIST',
      values: CONTACT_OUTCOMES.map((userEnteredValue) => ({ userEnteredValue })),
    },
    strict: true,
    showCustomUi: true,
  },
};
const CALL_BACK: CellData = {
  userEnteredFormat: { numberFormat: { type: 'DATE_TIME', pattern: 'dd/mm/yyyy hh:mm' } },
};

export const personCell = (person: BookPerson, column: BookColumn): CellData => {
  if (column === 'outcome') return OUTCOME;
  if (column === 'callBack') return CALL_BACK;
  return textCell(column === 'note' ? '' : person[column]);
};

const rowOf = (person: BookPerson): RowData => ({
  values: BOOK_COLUMNS.map((column) => personCell(person, column)),
});

/** The whole book of a class. */
export const planLayout = (className: string, people: readonly BookPerson[]): SheetRequest[] =>
  planSheet({
    title: 'Sổ gọi',
    columns: bookColumns,
    frozenColumns: 1,
    above: [{ values: [boldCell(CONFIRM_LABEL), boxCell(false), boldCell(`Lớp ${className}`)] }],
    rows: people.map(rowOf),
  });
