/** The emulated SpreadsheetApp. `openById` and `open` are not emulated: the manifest's scopes do not allow them. */
import { newConditionalFormatRule } from './conditional-format';
import { exception, host, world } from './core';
import { newDataValidation } from './data-validation';
import { emulate } from './emulate';
import { SpreadsheetPart } from './spreadsheet';
import { spreadsheetEnums } from './spreadsheet-enums';
import { createUi } from './ui';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export const createSpreadsheetApp = (): App => {
  const part = new SpreadsheetPart(world().spreadsheet);
  const active = emulate<GoogleAppsScript.Spreadsheet.Spreadsheet>('Spreadsheet', part);
  const ui = createUi();
  const getUi = (): GoogleAppsScript.Base.Ui => {
    if (host().headless) throw exception('Cannot call SpreadsheetApp.getUi() from this context.');
    return ui;
  };
  return emulate<App>('SpreadsheetApp', {
    ...spreadsheetEnums,
    getActive: () => active,
    getActiveSpreadsheet: () => active,
    getActiveSheet: () => part.getActiveSheet(),
    setActiveSheet: (sheet: Sheet) => part.setActiveSheet(sheet),
    getActiveRange: () => part.getActiveCell(),
    setActiveRange: (range: Range) => range.activate(),
    getCurrentCell: () => part.getActiveCell(),
    getUi,
    flush: () => undefined,
    newDataValidation,
    newConditionalFormatRule,
  } satisfies Partial<App>);
};
