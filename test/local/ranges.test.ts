/** Rectangles, borders of the sheet, and everything that moves with rows and columns. */
import { errorOf, valueOf } from './scripts';

describe('a rectangle that does not fit is refused in words of Google', () => {
  test.each([
    [
      `sheet.getRange(1, 1, 2, 1).setValues([['a']])`,
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      `sheet.getRange(1, 1, 1, 2).setValues([['a']])`,
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [
      `sheet.getRange(1, 1, 2, 2).setValues([['a', 'b'], ['c']])`,
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [`sheet.getRange(0, 1)`, 'The starting row of the range is too small.'],
    [`sheet.getRange(1, 1, 0, 1)`, 'The number of rows in the range must be at least 1.'],
    [
      `sheet.getRange(1000, 1, 2, 1)`,
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    [`sheet.getRange('nowhere')`, 'Range not found'],
    [`sheet.deleteRows(1, 1000)`, "You can't delete all the rows on the sheet."],
    [
      `sheet.getRange('A1').setValue('a'.repeat(50001))`,
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
    [
      `sheet.getRange('A1:B2').addDeveloperMetadata('key')`,
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    ],
  ])('%s', (body, message) => expect(errorOf(body)).toBe(message));
});

test('nothing is written when one value of many is refused', () => {
  expect(
    valueOf(`
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['Nam', 'Nữ']).setAllowInvalid(false).build();
      sheet.getRange('A1:A3').setDataValidation(rule);
      let message = '';
      try { sheet.getRange('A1:A2').setValues([['Nam'], ['khác']]); } catch (error) { message = error.message; }
      return [message, sheet.getRange('A1').getValue()];
    `),
  ).toEqual(['The data you entered in cell A2 violates the data validation rules set on this cell.', '']);
});

describe('what hangs on a column follows it', () => {
  const setUp = `
    sheet.getRange('A1:C2').setValues([['Họ', 'Tên', 'Lớp'], ['Lò', 'Hoa', 'KT2']]);
    sheet.getRange('B:B').addDeveloperMetadata('column', 'given').setNumberFormat('@');
    sheet.getRange('B1').setNote('ghi chú');
    sheet.setColumnWidth(2, 180);
    const where = () => {
      const column = sheet.createDeveloperMetadataFinder().withKey('column').find()[0]?.getLocation().getColumn().getColumn() ?? 0;
      return column === 0 ? 'gone' : [column, sheet.getRange(1, column).getValue(), sheet.getRange(1, column).getNote(), sheet.getRange(2, column).getNumberFormat(), sheet.getColumnWidth(column)];
    };`;
  test.each([
    ['inserting before it', 'sheet.insertColumnsBefore(1, 2)', [4, 'Tên', 'ghi chú', '@', 180]],
    ['inserting after it', 'sheet.insertColumnsAfter(2, 1)', [2, 'Tên', 'ghi chú', '@', 180]],
    ['deleting one before it', 'sheet.deleteColumn(1)', [1, 'Tên', 'ghi chú', '@', 180]],
    [
      'moving it to the right',
      `sheet.moveColumns(sheet.getRange('B:B'), 4)`,
      [3, 'Tên', 'ghi chú', '@', 180],
    ],
    ['moving it to the left', `sheet.moveColumns(sheet.getRange('B:B'), 1)`, [1, 'Tên', 'ghi chú', '@', 180]],
    ['deleting it', 'sheet.deleteColumn(2)', 'gone'],
  ])('%s', (_title, change, expected) =>
    expect(valueOf(`${setUp} ${change}; return where();`)).toEqual(expected),
  );
});

test('sorting takes values, formats and notes along and leaves empty rows at the end', () => {
  expect(
    valueOf(`
      sheet.getRange('A1:B5').setValues([['Tên', 'Số'], ['Hoa', 3], ['', ''], ['Ánh', 1], ['Páo', 2]]);
      sheet.setFrozenRows(1);
      sheet.getRange('A2').setNote('của Hoa').setBackground('#FF0000');
      sheet.sort(1);
      return [sheet.getRange('A2:B5').getValues(), sheet.getRange('A3').getNote(), sheet.getRange('A3').getBackground()];
    `),
  ).toEqual([
    [
      ['Ánh', 1],
      ['Hoa', 3],
      ['Páo', 2],
      ['', ''],
    ],
    'của Hoa',
    '#ff0000',
  ]);
});

test('deleted sheets are gone for handles that were kept', () => {
  expect(errorOf(`const other = book.insertSheet('Lớp'); book.deleteSheet(other); other.getName();`)).toMatch(
    /^Sheet \d+ not found$/,
  );
});
