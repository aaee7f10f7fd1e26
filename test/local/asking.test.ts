/** A script's questions answered by the person: nothing happens before, then the same execution with the answers. */
import { projectOf } from '../../local/workspace/project';
import { Workspace } from '../../local/workspace/workspace';
import type { Answered, Asked } from '../../local/world/questions';

const SCRIPT = `
function press() {
  const ui = SpreadsheetApp.getUi();
  const sheet = SpreadsheetApp.getActive().getSheets()[0];
  sheet.getRange('A1').setValue('trước');
  const token = Utilities.getUuid();
  const name = ui.prompt('Tên', 'Gõ tên', ui.ButtonSet.OK_CANCEL);
  if (name.getSelectedButton() !== ui.Button.OK) return 'thôi';
  if (ui.alert('Ghi', 'Ghi ' + name.getResponseText() + '?', ui.ButtonSet.YES_NO) !== ui.Button.YES) return 'không';
  sheet.getRange('A2').setValue(name.getResponseText());
  return token;
}`;

const start = (): Workspace => Workspace.create({ project: projectOf(SCRIPT), seed: 7 });
const press = (workspace: Workspace, answers: readonly Answered[]) =>
  workspace.runAsking('press', [], { answers });
const said = (question: Asked | null, button: string, text = ''): Answered => {
  if (!question) throw new Error('nothing was asked');
  return { question, button, text };
};
const cells = ({ world }: Workspace) => world.spreadsheet.sheets[0]?.rows.map(({ v }) => v[0]) ?? [];

test('each question ends the execution without a trace; with all answers it runs through', () => {
  const workspace = start();
  const before = structuredClone(workspace.world);
  const first = press(workspace, []);
  expect(first.asked).toEqual({ kind: 'prompt', title: 'Tên', text: 'Gõ tên', buttons: 'OK_CANCEL' });
  expect(workspace.world).toEqual(before);
  const name = said(first.asked, 'OK', 'Lò Thị Hoa');
  const second = press(workspace, [name]);
  expect(second.asked).toMatchObject({ kind: 'alert', text: 'Ghi Lò Thị Hoa?', buttons: 'YES_NO' });
  expect(workspace.world).toEqual(before);
  const last = press(workspace, [name, said(second.asked, 'YES')]);
  expect([last.ok, last.asked]).toEqual([true, null]);
  expect(cells(workspace)).toEqual(['trước', 'Lò Thị Hoa']);
  expect(workspace.world.ui.alerts).toEqual([]);
});

test('closing a question is an answer too', () => {
  const workspace = start();
  const { asked } = press(workspace, []);
  expect(press(workspace, [said(asked, 'CLOSE')]).value).toBe('thôi');
  expect(cells(workspace)).toEqual(['trước']);
});

test('an answer counts only for the question it was given to', () => {
  const workspace = start();
  const { asked } = press(workspace, []);
  const name = said(asked, 'OK', 'Lò Văn Nam');
  const { asked: confirm } = press(workspace, [name]);
  const other = press(workspace, [said(asked, 'OK', 'Giàng A Páo'), said(confirm, 'YES')]);
  expect(other.asked?.text).toBe('Ghi Giàng A Páo?');
});

test('nothing that the script catches goes on behind an open question', () => {
  const project = projectOf(`function press() {
    try { SpreadsheetApp.getUi().alert('Đợi'); } catch (error) { /* goes on */ }
    SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue('lẻn');
    return 'xong';
  }`);
  const workspace = Workspace.create({ project, seed: 7 });
  expect(press(workspace, []).asked?.text).toBe('Đợi');
  expect(cells(workspace)).toEqual([]);
});

test('where nobody sits before it, the workspace answers as before', () => {
  const workspace = start();
  workspace.world.ui.answers.push('Quàng Văn Tiến', 'YES');
  expect(workspace.run('press').ok).toBe(true);
  expect(cells(workspace)).toEqual(['trước', 'Quàng Văn Tiến']);
});
