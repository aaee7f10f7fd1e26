/** What becomes of a text that is typed into a cell, or given to setValues. */
import { valueOf } from './scripts';

const typed = (text: string, format = ''): unknown =>
  valueOf(`
    const cell = sheet.getRange('A1').setNumberFormat(${JSON.stringify(format)});
    cell.setValue(${JSON.stringify(text)});
    const value = cell.getValue();
    return value instanceof Date ? 'Date ' + Utilities.formatDate(value, 'Asia/Ho_Chi_Minh', 'yyyy-MM-dd HH:mm:ss') : value;
  `);

describe('a text typed into an automatic cell', () => {
  test.each([
    ['Lò Thị Hoa', 'Lò Thị Hoa'],
    ['0912345678', 912345678],
    ['0912 345 678', '0912 345 678'],
    ['0912.345.678', '0912.345.678'],
    ['1.250.000', 1250000],
    ['1.234,5', 1234.5],
    ['12,5', 12.5],
    ['1.5', '1.5'],
    ['-3', -3],
    ['+84912345678', 84912345678],
    ['+84 912 345 678', '#ERROR!'],
    ['- ghi chú', '#ERROR!'],
    ['1E5', 100000],
    ['12%', 0.12],
    ['TRUE', true],
    ['false', false],
    [' 7 ', 7],
    ["'0912345678", '0912345678'],
    ['', ''],
    ['05/09/2003', 'Date 2003-09-05 00:00:00'],
    ['5-9-2003', 'Date 2003-09-05 00:00:00'],
    ['2003-09-05', 'Date 2003-09-05 00:00:00'],
    ['31/02/2003', '31/02/2003'],
    ['13/13/2003', '13/13/2003'],
    ['3/2', 'Date 2026-02-03 00:00:00'],
    ['10/2025', 'Date 2025-10-01 00:00:00'],
    ['31/12/2025 14:05', 'Date 2025-12-31 14:05:00'],
    ['2.3.2003', '2.3.2003'],
    ['=1+1', '#N/A'],
    ['=HYPERLINK("https://zalo.me/0912";"Zalo")', 'Zalo'],
    ['@lan', '@lan'],
  ])('%j becomes %j', (text, value) => expect(typed(text)).toBe(value));
});

describe("a cell with format '@' keeps what is typed", () => {
  test.each(['0912345678', '05/09/2003', '=1+1', '+84 912', '12%', 'TRUE', '1E5', ' 7 '])('%j', (text) =>
    expect(typed(text, '@')).toBe(text),
  );
});

test('a date takes a date format and is shown day first; a share is shown in per cent', () => {
  const shown = valueOf(`
    sheet.getRange('A1:A4').setValues([['5/9/2003'], ['12%'], [new Date(2026, 0, 12, 8, 30)], [1234567.5]]);
    sheet.getRange('A4').setNumberFormat('#,##0.0');
    return [sheet.getRange('A1:A4').getDisplayValues(), sheet.getRange('A1:A3').getNumberFormats()].map((rows) => rows.map(([cell]) => cell));
  `);
  expect(shown).toEqual([
    ['05/09/2003', '12%', '12/01/2026 08:30:00', '1.234.567,5'],
    ['dd/mm/yyyy', '0%', 'dd/mm/yyyy hh:mm:ss'],
  ]);
});

test('an empty cell reads as an empty text, and null empties a cell', () => {
  expect(
    valueOf(`sheet.getRange('A1:B1').setValues([['x', null]]); return sheet.getRange('A1:C1').getValues();`),
  ).toEqual([['x', '', '']]);
});

test('a formula keeps its text beside the value shown', () => {
  expect(
    valueOf(
      `sheet.getRange('A1').setFormula('SUM(B1:B2)'); return [sheet.getRange('A1').getFormula(), sheet.getRange('A1').getValue()];`,
    ),
  ).toEqual(['=SUM(B1:B2)', '#N/A']);
});
