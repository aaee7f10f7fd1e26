/** Tab `KPI` beside people: their columns among ours keep values, formulas and looks, however often it is counted anew. */
import { sheetNamed } from '../../local/act';
import { putTyped } from '../../local/world/put-typed';
import { deleteColumns, insertColumns } from '../../local/world/structure';
import { typedValue } from '../../local/world/typed-values';
import { styleAt } from '../../local/world/styles';
import { press } from './support/desk';
import { answer, EMPLOYED } from './support/respondents';
import { once, openCollege } from './support/small-college';
import { headersOf, rowsOf } from './support/tabs';

const opened = once(() => openCollege());

test('a column that people put between ours is not written over', () => {
  const workspace = opened();
  press(workspace, 'updateIndicators', {});
  const sheet = sheetNamed(workspace.world.spreadsheet, 'KPI');
  insertColumns(sheet, 4, 1, 4);
  const own = ['Ghi chú', '0123', '=1+1', '=SUM(A1:A2)', '31/12/2025'];
  own.forEach((text, at) => putTyped(sheet, at + 1, 4, typedValue(text, styleAt(sheet, at + 1, 4), 2026)));
  const column = (): unknown[] =>
    sheet.rows.slice(0, own.length).map(({ v, f, s }) => [v[3], f?.['4'], s[3]]);
  const before = column();
  const counted = JSON.stringify(sheet.rows.map(({ v }) => v.filter((_, at) => at !== 3)));
  answer(workspace, 'CD22KT0001', EMPLOYED);
  press(workspace, 'pullResponses', {});
  press(workspace, 'updateIndicators', {});
  expect(column()).toEqual(before);
  expect(JSON.stringify(sheet.rows.map(({ v }) => v.filter((_, at) => at !== 3)))).not.toBe(counted);
});

test('a tab from before the column of the campaign gets it with the next calculation', () => {
  const workspace = opened();
  press(workspace, 'updateIndicators', {});
  deleteColumns(sheetNamed(workspace.world.spreadsheet, 'KPI'), 1, 1);
  expect(headersOf(workspace, 'KPI')).not.toContain('Đợt');
  press(workspace, 'updateIndicators', {});
  expect(rowsOf(workspace, 'KPI').map(({ cells }) => cells['Đợt'])).toContain('2026');
});
