/** The line Hoàn tác on home at 300 px (UX 3, 12): what was done and when, asked with what it changes, kept edits listed. */
import type { Page } from 'playwright-core';
import { typeCell } from '../stories/support/tabs';
import { looksRight, onClonesOf } from './scene';
import { callNow, collegeWithRoster } from './stage';

const PHONE = 'Số điện thoại';
/** Lò Thị Hoa's number begins with +84, Quàng Văn Tiến's name is in capitals. */
const scene = onClonesOf(() => {
  const dirty = collegeWithRoster();
  typeCell(dirty, 'Danh sách', 2, PHONE, '+84 912 345 678');
  typeCell(dirty, 'Danh sách', 5, 'Họ và', 'QUÀNG VĂN');
  callNow(dirty, 'checkRoster', {});
  return dirty;
});

const line = (page: Page) => page.getByRole('button', { name: /^Hoàn tác: Chuẩn hóa cách viết \d\d:\d\d$/ });

it('repairs at step 3, asked with what of which kind, and home offers to undo them', async () => {
  const { page, complaints } = await scene.openStep(3);
  await page.locator('summary', { hasText: 'Khác' }).click();
  await page.getByRole('button', { name: 'Chuẩn hóa 2 chỗ' }).click();
  const question = page.getByRole('group', { name: /1 họ tên .*1 số điện thoại có \+84/ });
  await question.waitFor();
  await looksRight(page, 'sidebar-repair-question');
  await question.getByRole('button', { name: /^Chuẩn hóa 2 chỗ/ }).click();
  await page.getByText(/^Đã sửa 2 chỗ: /).waitFor();
  await page.getByRole('button', { name: 'Về trang đầu' }).click();
  await line(page).waitFor();
  await looksRight(page, 'sidebar-home-undo');
  expect(complaints).toEqual([]);
});

it('asks with what it would change; Esc changes nothing; yes gives back all but a later edit, which it lists', async () => {
  const { workspace } = scene.stage;
  callNow(workspace, 'repairRoster', {});
  typeCell(workspace, 'Danh sách', 5, 'Họ và', 'Quàng Thế');
  const { page } = await scene.openSidebar();
  const question = page.getByRole('group', { name: /1 ô trở lại như cũ\. Giữ nguyên 1 chỗ đã sửa tay\.$/ });
  await line(page).click();
  await question.waitFor();
  await page.keyboard.press('Escape');
  await question.waitFor({ state: 'detached' });
  expect(await page.locator(':focus').textContent()).toMatch(/^Hoàn tác: /);
  await page.keyboard.press('Enter');
  await question.getByRole('button', { name: 'Hoàn tác' }).click();
  await page.getByText(/^Đã hoàn tác “Chuẩn hóa cách viết”: 1 ô trở lại như cũ/).waitFor();
  await line(page).waitFor({ state: 'detached' });
  await page.locator('.group summary', { hasText: 'Giữ nguyên vì đã sửa tay' }).click();
  await page.getByText(/dòng 5, Họ và: đang ghi “Quàng Thế”/).waitFor();
  await looksRight(page, 'sidebar-undone');
});
