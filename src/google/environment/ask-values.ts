/** What a cell makes of what a script writes into it. */
import type { valueProbes } from '../../domain/environment/sheet-probes';
import { inTab, orFault, shownCell, type Asks } from './stage';

/** Writes a value into an empty cell of that format ('' for none) and reads it again. */
const typed = (value: string | Date, format = ''): Asks => {
  return () =>
    inTab((sheet) => {
      const cell = sheet.getRange('A1');
      if (format !== '') cell.setNumberFormat(format);
      const read: unknown = cell.setValues([[value]]).getValue();
      return shownCell(read);
    });
};

/** September 2003 is month 8: the fifth, at 14:05:09. */
const moment = (): Date => new Date(2003, 8, 5, 14, 5, 9);

const LONGEST = 50_000;

export const askValues: Readonly<Record<keyof typeof valueProbes, Asks>> = {
  'sheets.number': typed('0912345678'),
  'sheets.textFormat': typed('0912345678', '@'),
  'sheets.typedDate': typed('05/09/2003'),
  'sheets.date': () => typed(moment())(),
  'sheets.wholeTab': () =>
    inTab((sheet) => {
      sheet.getRange('A1:C2').setValues([
        [moment(), '', 'x'],
        ['', true, 7],
      ]);
      const values: unknown[][] = sheet.getSheetValues(1, 1, -1, -1);
      const alike =
        values.flat().map(shownCell).join() === sheet.getDataRange().getValues().flat().map(shownCell).join();
      const size = `${values.length} × ${values[0]?.length ?? 0}`;
      return `${size}, cuối là ${shownCell(values[1]?.[2])}; ${alike ? 'như' : 'khác'} getValues`;
    }),
  'sheets.comma': typed('1.234,5'),
  'sheets.spaceBeforeEquals': typed(' =1+1'),
  'sheets.equalsInText': typed('=1+1', '@'),
  'sheets.plusInText': typed('+84912345678', '@'),
  'sheets.apostrophe': typed("'0912"),
  'sheets.empty': () =>
    inTab((sheet) => {
      const cell = sheet.getRange('A1').setValues([['']]);
      const read: unknown = cell.getValue();
      return `${shownCell(read)}, ô ${cell.isBlank() ? 'trống' : 'không trống'}`;
    }),
  'sheets.rectangle': () =>
    inTab((sheet) =>
      orFault(() =>
        shownCell(
          sheet
            .getRange('A1:B2')
            .setValues([['x', 'y']])
            .getValue(),
        ),
      ),
    ),
  'sheets.outside': () =>
    inTab((sheet) => orFault(() => sheet.getRange(sheet.getMaxRows() + 1, 1).getA1Notation())),
  'sheets.longText': () =>
    inTab((sheet) =>
      orFault(() => {
        sheet.getRange('A1').setValues([['x'.repeat(LONGEST + 1)]]);
        SpreadsheetApp.flush();
        return 'ghi được';
      }),
    ),
};
