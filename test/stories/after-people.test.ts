/** What people do between presses: copy a row and type over it, add a question late, come back after New Year; and a first set-up cut short. */
import { pasteRows, sheetNamed } from '../../local/act';
import type { Workspace } from '../../local/workspace/workspace';
import { openCollege, once, smallCollege } from './support/small-college';
import { press, pressOn } from './support/desk';
import { columnOf, rowsOf } from './support/tabs';
import { answer, EMPLOYED } from './support/respondents';

const college = once(smallCollege);
const open = once(openCollege);

const keyOf = (workspace: Workspace, givenName: string): string =>
  String(rowsOf(workspace, 'Danh sách').find(({ cells }) => cells['Tên'] === givenName)?.cells['Khóa dòng']);

test('B5 a copied row typed over with another name and sorted above keeps nobody from the key that is theirs', () => {
  const workspace = college();
  const hoa = keyOf(workspace, 'Hoa');
  const sheet = sheetNamed(workspace.world.spreadsheet, 'Danh sách');
  const [original] = rowsOf(workspace, 'Danh sách').filter(({ cells }) => cells['Tên'] === 'Hoa');
  // The whole row, keys and all, stands again at the bottom; then another person is typed over the original.
  const copied = Object.values(original?.cells ?? {}).map(String);
  const last = rowsOf(workspace, 'Danh sách').length + 2;
  pasteRows(workspace.world, sheet, [copied], `A${last}`);
  const columns = Object.keys(original?.cells ?? {});
  for (const [header, value] of Object.entries({
    Tên: 'An',
    'Mã HSSV': 'CD22KT0099',
    Email: 'an@example.com',
  })) {
    const letter = String.fromCharCode(65 + columns.indexOf(header));
    pasteRows(workspace.world, sheet, [[value]], `${letter}${original?.row ?? 0}`);
  }
  press(workspace, 'checkRoster', {});
  expect(keyOf(workspace, 'Hoa')).toBe(hoa);
  expect(keyOf(workspace, 'An')).not.toBe(hoa);
  expect(keyOf(workspace, 'An')).toMatch(/^[0-9A-Z]{8,}$/);
});

test('S1.24 answers to a question that was added after set-up come in with the first pull', () => {
  const workspace = college();
  const questions = sheetNamed(workspace.world.spreadsheet, 'Câu hỏi');
  const row = rowsOf(workspace, 'Câu hỏi').length + 2;
  pasteRows(workspace.world, questions, [['hobby', 'G', 'Anh/chị thích gì?', '', 'Chữ ngắn']], `A${row}`);
  pressOn(workspace, 'openSurvey');
  answer(workspace, 'CD22KT0001', { ...EMPLOYED, 'Anh/chị thích gì?': 'Chơi cờ' });
  press(workspace, 'pullResponses', {});
  expect(columnOf(workspace, 'Phản hồi', 'hobby: Anh/chị thích gì?')).toEqual(['Chơi cờ']);
});

test('S2.20 a campaign goes on over New Year: no second form, no second code, the answers still count', () => {
  const workspace = open();
  answer(workspace, 'CD22KT0001', EMPLOYED);
  press(workspace, 'pullResponses', {});
  const codes = columnOf(workspace, 'Phiếu mời', 'Mã phiếu');
  workspace.world.clock = '2027-01-05T01:00:00.000Z';
  pressOn(workspace, 'openSurvey');
  expect(columnOf(workspace, 'Phiếu mời', 'Mã phiếu')).toEqual(codes);
  expect(Object.keys(workspace.world.forms)).toHaveLength(1);
  expect(press(workspace, 'readHome', {}).campaign).toMatchObject({ code: '2026', answered: 1 });
});
