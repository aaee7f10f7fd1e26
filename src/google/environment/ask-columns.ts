/** What stays with columns that move, and what a drop-down or a protection does to a script. */
import type { columnProbes } from '../../domain/environment/sheet-probes';
import { COLUMN_STAMP, readStamps } from '../read-table';
import { inTab, orFault, type Asks } from './stage';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const NAME = 'probe';

/** Where the stamp of column B is after a change, counted from 1. */
const stampAfter = (change: (sheet: Sheet) => void): string =>
  inTab((sheet) => {
    sheet.getRange('B:B').addDeveloperMetadata(COLUMN_STAMP, NAME);
    change(sheet);
    const [at] = [...readStamps(sheet)].find(([, name]) => name === NAME) ?? [];
    return at === undefined ? 'mất' : `cột ${at + 1}`;
  });

/** Writes what the drop-down of the cell does not list. */
const outsideList = (allowed: boolean): Asks => {
  return () =>
    inTab((sheet) => {
      const cell = sheet.getRange('A1');
      const list = SpreadsheetApp.newDataValidation().requireValueInList(['Có', 'Không'], true);
      cell.setDataValidation(list.setAllowInvalid(allowed).build());
      return written(cell, 'Chưa rõ');
    });
};

const written = (cell: GoogleAppsScript.Spreadsheet.Range, value: string): string =>
  orFault(() => {
    cell.setValues([[value]]);
    SpreadsheetApp.flush();
    return cell.getValue() === value ? 'ghi được' : 'không ghi';
  });

export const askColumns: Readonly<Record<keyof typeof columnProbes, Asks>> = {
  'metadata.move': () => stampAfter((sheet) => sheet.moveColumns(sheet.getRange('B:B'), 5)),
  'metadata.insert': () => stampAfter((sheet) => sheet.insertColumnBefore(1)),
  'metadata.part': () =>
    inTab((sheet) =>
      orFault(() => {
        sheet.getRange('B1:B3').addDeveloperMetadata(COLUMN_STAMP, NAME);
        return 'được';
      }),
    ),
  'validation.warns': outsideList(true),
  'validation.rejects': outsideList(false),
  'protection.warning': () =>
    inTab((sheet) => {
      const cell = sheet.getRange('A1');
      cell.protect().setWarningOnly(true);
      return written(cell, 'x');
    }),
  'sheets.idStays': () =>
    inTab((sheet) => {
      const id = sheet.getSheetId();
      const name = sheet.getName();
      const renamed = sheet.setName(`${name} 2`).getSheetId();
      sheet.setName(name);
      return renamed === id ? 'giữ nguyên' : 'đổi';
    }),
};
