/** The line Hoàn tác on home at 300 px (UX 3, 12): what was done and when, asked with what it changes, kept edits listed. */
import type { Browser, Page } from 'playwright-core';
import type { Workspace } from '../../local/workspace/workspace';
import { closeWindows, launch, openPage, picture, seriousFaults, SIDEBAR, sidewaysScroll } from './browser';
import { callNow, collegeSetUp, CLASSES, openStage, ROSTER, typeRows, type Stage } from './stage';
import { typeCell } from '../stories/support/tabs';

const PHONE = 'Số điện thoại';
let browser: Browser;
/** Lò Thị Hoa's number begins with +84, Quàng Văn Tiến's name is in capitals. */
let dirty: Workspace;
let stage: Stage;
beforeAll(async () => {
  dirty = collegeSetUp();
  typeRows(dirty, 'Lớp', CLASSES);
  typeRows(dirty, 'Danh sách', ROSTER);
  typeCell(dirty, 'Danh sách', 2, PHONE, '+84 912 345 678');
  typeCell(dirty, 'Danh sách', 5, 'Họ và', 'QUÀNG VĂN');
  callNow(dirty, 'checkRoster', {});
  browser = await launch();
});
afterAll(() => browser.close());
afterEach(async () => {
  await closeWindows(browser);
  await stage.served.close();
});

const looksRight = async (page: Page, name: string): Promise<void> => {
  expect(await seriousFaults(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
  await picture(page, name);
};
const line = (page: Page) => page.getByRole('button', { name: /^Hoàn tác: Chuẩn hóa cách viết \d\d:\d\d$/ });

it('repairs at step 3, asked with what of which kind, and home offers to undo them', async () => {
  stage = await openStage(dirty.clone());
  const { page, complaints } = await openPage(browser, stage.url('/sidebar'), SIDEBAR);
  await page.getByRole('button', { name: /^Bước 3, / }).click();
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
  const workspace = dirty.clone();
  callNow(workspace, 'repairRoster', {});
  typeCell(workspace, 'Danh sách', 5, 'Họ và', 'Quàng Thế');
  stage = await openStage(workspace);
  const { page } = await openPage(browser, stage.url('/sidebar'), SIDEBAR);
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
