/** The workbook on an office laptop: grid, tabs, the sidebar in its frame, Xem, menu, people, clock, documents. */
import type { Frame } from 'playwright-core';
import { pasteRows, sheetNamed } from '../../local/act';
import { LAPTOP, picture, seriousFaults, type Screen } from './browser';
import { goToStep, looksRight, onClonesOf, sidebarOf } from './scene';
import { callNow, collegeWithRoster } from './stage';

const scene = onClonesOf(collegeWithRoster);

const open = async (): Promise<Screen & { readonly sidebar: Frame }> => {
  const screen = await scene.openWorkbench();
  return { ...screen, sidebar: await sidebarOf(screen.page) };
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
  expect(await seriousFaults(sidebar)).toEqual([]);
  await looksRight(page, 'workbench-home');
  await page.getByLabel('Tab ẩn').check();
  expect(await page.getByRole('tab', { name: 'Câu hỏi' }).count()).toBe(1);
  expect(complaints).toEqual([]);
});

it('Xem in the sidebar goes to the cell in the grid, and the grid follows what the script changed', async () => {
  const { page, sidebar } = await open();
  await goToStep(sidebar, 3);
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
  const sheet = sheetNamed(scene.stage.workspace.world.spreadsheet, 'Danh sách');
  Object.assign(sheet, { hiddenRows: [3], hiddenColumns: [4] });
  sheet.merges.push({ row: 7, column: 2, rows: 2, columns: 4 });
  const { page } = await scene.open('/', LAPTOP);
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
  const { world } = scene.stage.workspace;
  const rows = Array.from({ length: 10_000 }, (_, index) => [
    String(index + 1),
    'Lò Thị',
    `Hoa ${index + 1}`,
  ]);
  pasteRows(world, sheetNamed(world.spreadsheet, 'Danh sách'), rows, 'A2');
  const { page } = await scene.open('/', LAPTOP);
  await page.getByRole('gridcell', { name: 'Hoa 1', exact: true }).waitFor();
  expect(await page.locator('tbody tr').count()).toBeLessThan(100);
  await page.locator('.grid').evaluate((grid) => (grid.scrollTop = 24 * 9_990));
  await page.getByRole('gridcell', { name: 'Hoa 10000', exact: true }).waitFor();
  expect(await page.locator('tbody tr').count()).toBeLessThan(100);
  await page.locator('.grid').evaluate((grid) => (grid.scrollTop = 0));
  await page.getByRole('gridcell', { name: 'Hoa 1', exact: true }).click();
  const changes = await page.locator('.grid tbody').evaluateHandle((body) => {
    const count = { total: 0 };
    new MutationObserver((all) => (count.total += all.length)).observe(body, {
      subtree: true,
      childList: true,
      attributes: true,
    });
    return count;
  });
  for (let times = 0; times < 100; times++) await page.keyboard.press('ArrowDown');
  await page.locator('#cell-C102.active').waitFor();
  // Keys would pile up behind the drawing if each drew all cells in sight anew, some two hundred.
  const { total } = await changes.jsonValue();
  expect(total).toBeGreaterThan(100);
  expect(total / 100).toBeLessThan(20);
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
  scene.stage.workspace.world.ui.sidebar = null;
  await page.keyboard.press('Enter');
  await page.locator('[role=menuitem]:focus').waitFor();
  await Promise.all([
    page.waitForResponse((reply) => reply.url().endsWith('/api/menu')),
    page.keyboard.press('Enter'),
  ]);
  expect(scene.stage.workspace.world.ui.sidebar).not.toBeNull();
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
    callNow(scene.stage.workspace, method, {});
  const { page, complaints } = await scene.open('/outbox', LAPTOP);
  await page.locator('details').first().locator('summary').click();
  const mail = await (await page.waitForSelector('iframe')).contentFrame();
  await mail?.waitForSelector('a[href^="/forms/"]');
  expect(await seriousFaults(page)).toEqual([]);
  await picture(page, 'outbox');
  await page.goto(scene.stage.url('/files'));
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
