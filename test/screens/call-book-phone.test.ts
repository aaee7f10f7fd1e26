/** B2: a call book as its homeroom teacher sees it on a telephone of 390×844: message, form, outcome, nothing of the workbook. */
import type { Workspace } from '../../local/workspace/workspace';
import { press } from '../stories/support/desk';
import { openCollege } from '../stories/support/small-college';
import { PHONE } from './browser';
import { looksRight, onOneStage } from './scene';

const LAN = 'lan@cdhoaban.example.edu.vn';

const withBooks = (): Workspace => {
  const workspace = openCollege();
  press(workspace, 'sendCallBooks', {});
  return workspace;
};
const scene = onOneStage(withBooks);

it('B2: the teacher opens the book on a phone, sees her people and types an outcome; the page does not scroll sideways', async () => {
  const { workspace, sitDown } = scene.stage;
  const book = Object.values(workspace.world.otherSpreadsheets).find(({ name }) => name.includes('KT2'));
  await sitDown(LAN);
  const { page, complaints } = await scene.open(`/books/${book?.id ?? ''}`, PHONE);
  await page.getByRole('gridcell', { name: 'Lò Thị Hoa' }).waitFor();
  await looksRight(page, 'workbench-phone-book');
  await page.getByRole('gridcell', { name: 'Lò Thị Hoa' }).click();
  for (let right = 0; right < 6; right += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.type('Không nghe');
  await page.keyboard.press('Enter');
  await page.getByRole('gridcell', { name: 'Không nghe' }).waitFor();
  expect(complaints).toEqual([]);
});
