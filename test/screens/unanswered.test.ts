/** Who has not answered, at 300 px: from home over step 4 to a class, its people and their row in the grid (UX 3, 4). */
import type { Page } from 'playwright-core';
import { simulate } from '../../local/respond';
import { looksRight, onOneStage } from './scene';
import { callNow, collegeWithSurvey } from './stage';

const scene = onOneStage(() => {
  const workspace = collegeWithSurvey(90);
  callNow(workspace, 'sendInvitations', {});
  simulate(workspace, Object.keys(workspace.world.forms)[0] ?? '', { rate: 0.5 });
  callNow(workspace, 'pullResponses', {});
  return workspace;
});

/** Numbers at the end of 'còn 12 người chưa trả lời', in the order of the rows. */
const lacking = async (page: Page): Promise<number[]> => {
  const rows = await page.getByRole('listitem').getByRole('button').allTextContents();
  return rows.map((text) => Number(/còn (\d+) người/.exec(text)?.[1]));
};

it('P10, S1.23: home says how many have not answered; by class, who lacks most first, down to the person', async () => {
  const { page, complaints } = await scene.openSidebar();
  await page.getByRole('button', { name: /^Nhắc: \d+ người chưa trả lời/ }).click();
  await page.getByRole('button', { name: 'Theo lớp ›' }).click();
  await page.getByRole('heading', { name: 'Chưa trả lời, theo lớp' }).waitFor();
  await page.getByText(/^Đã trả lời \d+\/\d+/).waitFor();
  const counts = await lacking(page);
  expect(counts.length).toBeGreaterThan(2);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  await looksRight(page, 'guide-unanswered');
  // By keyboard from here on.
  await page.getByRole('listitem').getByRole('button').first().focus();
  await page.keyboard.press('Enter');
  await page
    .getByRole('button', { name: /^Xem .* trong Danh sách$/ })
    .first()
    .waitFor();
  expect(await page.getByRole('listitem').count()).toBe(counts[0]);
  await looksRight(page, 'guide-unanswered-class');
  await page.getByRole('button', { name: 'Về danh sách các nhóm' }).press('Enter');
  await page.getByText(/^Đã trả lời \d+\/\d+/).waitFor();
  expect(await page.locator(':focus').textContent()).toContain(`còn ${counts[0]} người`);
  expect(complaints).toEqual([]);
});

it('by GVCN: the same people, under their teachers', async () => {
  const { page } = await scene.openPanel(4, 'Theo GVCN ›');
  await page.getByText(/^Đã trả lời \d+\/\d+/).waitFor();
  const [todo] = /\d+/.exec((await page.getByText(/^Đã trả lời \d+\/\d+/).textContent()) ?? '') ?? [];
  expect(Number(todo)).toBeGreaterThan(0);
  await looksRight(page, 'guide-unanswered-teacher');
  await page.getByRole('button', { name: 'Về trang của bước' }).click();
  await page.getByRole('heading', { name: /^4 / }).waitFor();
});
