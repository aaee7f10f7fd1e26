/** The workbook on an office laptop: grid, tabs, the sidebar in its frame, Xem, menu, people, clock, documents. */
import type { Browser, Frame, Page } from 'playwright-core';
import { pasteRows, sheetNamed } from '../../local/act';
import type { Workspace } from '../../local/workspace/workspace';
import { closeWindows, launch, LAPTOP, openPage, picture, seriousFaults, sidewaysScroll } from './browser';
import { callNow, collegeWithRoster, openStage, type Stage } from './stage';

let browser: Browser;
let prepared: Workspace;
let stage: Stage;
beforeAll(async () => {
  prepared = collegeWithRoster();
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  stage = await openStage(prepared.clone());
});
afterEach(async () => {
  await closeWindows(browser);
  await stage.served.close();
});

const open = async (): Promise<{ page: Page; sidebar: Frame; complaints: readonly string[] }> => {
  const { page, complaints } = await openPage(browser, stage.url('/'), LAPTOP);
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('the sidebar has no frame');
  await frame.waitForSelector('.step, form');
  await page.getByRole('gridcell', { name: 'Hoa', exact: true }).waitFor();
  return { page, sidebar: frame, complaints };
};

it('shows the tabs with their texts as people see them, the header frozen, notes on its cells', async () => {
  const { page, sidebar, complaints } = await open();
  expect(await page.getByRole('tab').allTextContents()).toEqual([
    'Danh sách',
    'Lớp',
    'Phản hồi',
    'KPI',
    'Hồ sơ',
    'Cấu hình',
  ]);
  expect(await page.getByRole('gridcell', { name: '02/03/2003' }).count()).toBe(3);
  expect(await page.getByRole('gridcell', { name: '0912345678' }).count()).toBe(1);
  expect(await page.locator('thead').getByRole('gridcell', { name: 'Họ và', exact: true }).count()).toBe(1);
  expect(await seriousFaults(page)).toEqual([]);
  expect(await seriousFaults(sidebar)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
  await picture(page, 'workbench-home');
  await page.getByLabel('Tab ẩn').check();
  expect(await page.getByRole('tab', { name: 'Câu hỏi' }).count()).toBe(1);
  expect(complaints).toEqual([]);
});

it('Xem in the sidebar goes to the cell in the grid, and the grid follows what the script changed', async () => {
  const { page, sidebar } = await open();
  await sidebar.getByRole('button', { name: /^Bước 3, / }).click();
  await sidebar.getByRole('button', { name: 'Kiểm tra danh sách' }).click();
  await sidebar.getByText(/Đã kiểm tra/).waitFor();
  await sidebar.locator('.group summary').first().click();
  await page.getByRole('tab', { name: 'Lớp' }).click();
  await page.getByRole('gridcell', { name: 'Kế toán' }).waitFor();
  await sidebar.getByRole('button', { name: /^Xem: Danh sách, dòng 3, Số điện thoại/ }).click();
  await page.locator('td.active', { hasText: '03791' }).waitFor();
  expect(await page.getByRole('tab', { name: 'Danh sách' }).getAttribute('aria-selected')).toBe('true');
  await picture(page, 'workbench-xem');
  await page.locator('.grid').focus();
  await page.keyboard.press('ArrowUp');
  await page.waitForFunction(
    () => document.querySelector<HTMLTextAreaElement>('.formula-bar .content')?.value === '0912345678',
  );
});

it('hidden rows and columns take no room and are passed by keys; a merged block is one cell', async () => {
  const sheet = sheetNamed(stage.workspace.world.spreadsheet, 'Danh sách');
  Object.assign(sheet, { hiddenRows: [3], hiddenColumns: [4] });
  sheet.merges.push({ row: 7, column: 2, rows: 2, columns: 4 });
  const { page } = await openPage(browser, stage.url('/'), LAPTOP);
  await page.locator('#cell-C2').click();
  expect(await page.locator('#cell-C3, #cell-D2').count()).toBe(0);
  await page.keyboard.press('ArrowDown');
  await page.locator('#cell-C4.active').waitFor();
  await page.keyboard.press('ArrowRight');
  await page.locator('#cell-E4.active').waitFor();
  const block = page.locator('#cell-B7');
  expect([await block.getAttribute('colspan'), await block.getAttribute('rowspan')]).toEqual(['3', '2']);
  expect(await page.locator('#cell-C7, #cell-B8').count()).toBe(0);
  await picture(page, 'workbench-merged');
});

it('draws only the rows in sight of ten thousand, and brings any of them', async () => {
  const { world } = stage.workspace;
  const rows = Array.from({ length: 10_000 }, (_, index) => [
    String(index + 1),
    'Lò Thị',
    `Hoa ${index + 1}`,
  ]);
  pasteRows(world, sheetNamed(world.spreadsheet, 'Danh sách'), rows, 'A2');
  const { page } = await openPage(browser, stage.url('/'), LAPTOP);
  await page.getByRole('gridcell', { name: 'Hoa 1', exact: true }).waitFor();
  expect(await page.locator('tbody tr').count()).toBeLessThan(100);
  await page.locator('.grid').evaluate((grid) => (grid.scrollTop = 24 * 9_990));
  await page.getByRole('gridcell', { name: 'Hoa 10000', exact: true }).waitFor();
  expect(await page.locator('tbody tr').count()).toBeLessThan(100);
  await page.locator('.grid').evaluate((grid) => (grid.scrollTop = 0));
  await page.getByRole('gridcell', { name: 'Hoa 1', exact: true }).click();
  const start = Date.now();
  for (let times = 0; times < 100; times++) await page.keyboard.press('ArrowDown');
  await page.locator('#cell-C102.active').waitFor();
  // Keys would pile up behind the drawing if each took longer than a fast typist's.
  expect((Date.now() - start) / 100).toBeLessThan(100);
  await page.keyboard.press('Control+ArrowDown');
  await page.locator('#cell-C10001.active').waitFor();
});

it("the script's menu runs its items, by keyboard too, and closes with Esc", async () => {
  const { page } = await open();
  await page.getByRole('button', { name: 'Kết nối cựu HSSV' }).click();
  const items = await page.getByRole('menuitem').allTextContents();
  expect(items[0]).toBe('Mở bảng công việc');
  expect(items).toContain('Thiết lập');
  await picture(page, 'workbench-menu');
  await page.keyboard.press('Escape');
  expect(await page.getByRole('menuitem').count()).toBe(0);
  stage.workspace.world.ui.sidebar = null;
  await page.keyboard.press('Enter');
  await page.locator('[role=menuitem]:focus').waitFor();
  await Promise.all([
    page.waitForResponse((reply) => reply.url().endsWith('/api/menu')),
    page.keyboard.press('Enter'),
  ]);
  expect(stage.workspace.world.ui.sidebar).not.toBeNull();
});

it('one can sit down as somebody else; who may only view has no menu; the clock moves by the hour', async () => {
  const { page } = await open();
  const clock = page.locator('.clock time');
  const before = await clock.textContent();
  await page.getByRole('button', { name: 'Giờ sau' }).click();
  await page.waitForFunction((old) => document.querySelector('.clock time')?.textContent !== old, before);
  expect(await clock.textContent()).toMatch(/^09:\d\d 12\/01\/2026$/);
  await page.getByLabel('Tôi là').selectOption('khach@cdhoaban.example.edu.vn');
  await page.waitForFunction(() => document.querySelector('.script-menu') === null);
  await page.getByLabel('Tôi là').selectOption('quang.van.tien@cdhoaban.example.edu.vn');
  await page.locator('.script-menu').waitFor();
});

it('mails are seen as they look, without scripts; the report’s text is shown and its .docx offered', async () => {
  for (const method of ['checkRoster', 'openSurvey', 'sendInvitations', 'updateIndicators', 'createReport'])
    callNow(stage.workspace, method, {});
  const { page, complaints } = await openPage(browser, stage.url('/outbox'), LAPTOP);
  await page.locator('details').first().locator('summary').click();
  const mail = await (await page.waitForSelector('iframe')).contentFrame();
  await mail?.waitForSelector('a[href^="/forms/"]');
  expect(await seriousFaults(page)).toEqual([]);
  await picture(page, 'outbox');
  await page.goto(stage.url('/files'));
  await page
    .getByRole('link', { name: /Báo cáo/ })
    .first()
    .waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await picture(page, 'files');
  await page
    .getByRole('link', { name: /Báo cáo/ })
    .first()
    .click();
  await page.getByText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM').waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await picture(page, 'document');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Tải .docx' }).click(),
  ]);
  expect(saved.suggestedFilename()).toMatch(/\.docx$/);
  expect(complaints).toEqual([]);
});
