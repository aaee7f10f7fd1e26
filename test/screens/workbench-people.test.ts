/** Everybody's own view at the workbench: viewer, principal, teacher, graduate on a phone; the clock, the dialog, charts, what the script says. */
import type { Page } from 'playwright-core';
import { pasteRows, sheetNamed } from '../../local/act';
import { picture, seriousFaults } from './browser';
import { onClonesOf } from './scene';
import { callNow, CLASSES, collegeWithRoster } from './stage';

const scene = onClonesOf(() =>
  collegeWithRoster(CLASSES.map((one) => ({ ...one, 'Email GVCN': 'nguyen.thi.lan@example.com' }))),
);

/** Sits down as the first person whose entry in the list reads so. */
const sitDownAs = async (page: Page, entry: string): Promise<void> => {
  const option = page.locator('.seat option', { hasText: entry }).first();
  await page.getByLabel('Tôi là').selectOption((await option.getAttribute('value')) ?? '');
};

/** The status of an answer to the page's own fetch: posted with a body, read without one. */
const status = (page: Page, path: string, body?: unknown): Promise<number> =>
  page.evaluate(
    async ({ where, text }) => {
      const headers = { 'Content-Type': 'application/json' };
      return (await fetch(where, text === '' ? {} : { method: 'POST', headers, body: text })).status;
    },
    { where: path, text: body === undefined ? '' : JSON.stringify(body) },
  );

it('who may only view has neither menu nor sidebar nor a way to change a cell', async () => {
  const { page, complaints } = await scene.openWorkbench();
  await sitDownAs(page, 'chỉ xem');
  await page.locator('.chip', { hasText: 'Chỉ xem' }).waitFor();
  await page.getByRole('gridcell', { name: 'Hoa', exact: true }).click();
  expect(await page.locator('.script-menu, .sidebar, .grid-tools').count()).toBe(0);
  await page.keyboard.type('Sai');
  await page.keyboard.press('F2');
  expect(await page.locator('.cell-input.on').count()).toBe(0);
  expect(complaints).toEqual([]);
  expect(await seriousFaults(page)).toEqual([]);
  await picture(page, 'workbench-viewer');
  const edit = { kind: 'edit', sheet: 0, row: 1, column: 1, text: 'x' };
  expect(await status(page, '/api/act', edit)).toBe(403);
  expect(await status(page, '/rpc', { method: 'readHome', input: '{}' })).toBe(403);
  expect(await status(page, '/sidebar')).toBe(403);
});

it('the principal and a homeroom teacher see their mails and files, never the workbook', async () => {
  const { page, complaints } = await scene.openWorkbench();
  const { world } = scene.stage.workspace;
  world.outbox.push({
    id: 'm1',
    time: world.clock,
    from: world.officeAccount,
    name: 'Phòng CT HSSV',
    replyTo: '',
    to: ['nguyen.thi.lan@example.com'],
    cc: [],
    bcc: [],
    attachments: [],
    subject: 'Sổ gọi lớp KT2',
    body: 'Kính gửi cô Lan <b>',
    htmlBody: '',
  });
  await sitDownAs(page, 'Nguyễn Thị Lan (GVCN)');
  await page.getByText('Sổ gọi lớp KT2').click();
  const mail = await (await page.waitForSelector('iframe.mail-body')).contentFrame();
  await mail?.getByText('Kính gửi cô Lan <b>').waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await picture(page, 'workbench-teacher');
  expect(await page.getByRole('grid').count()).toBe(0);
  await sitDownAs(page, 'Hiệu trưởng');
  await page.getByRole('heading', { name: 'Thư của Giàng A Páo' }).waitFor();
  await page.getByText('Chưa có thư.').waitFor();
  expect(complaints).toEqual([]);
  expect(await status(page, `/api/sheet/${encodeURIComponent('Danh sách')}`)).toBe(403);
});

it('a graduate opens the mail on a phone, and its link opens the form there', async () => {
  for (const method of ['checkRoster', 'openSurvey', 'sendInvitations'])
    callNow(scene.stage.workspace, method, {});
  const { page, complaints } = await scene.openWorkbench();
  await sitDownAs(page, 'Lò Thị Hoa');
  const phone = page.getByRole('region', { name: 'Điện thoại của Lò Thị Hoa' });
  await phone.getByRole('button', { name: /hỏi thăm/ }).click();
  const frame = await (await page.waitForSelector('.phone iframe')).contentFrame();
  if (!frame) throw new Error('the phone shows nothing');
  await frame.getByRole('link', { name: /Mở phiếu/ }).waitFor();
  await picture(page, 'workbench-phone-mail');
  await frame.getByRole('link', { name: /Mở phiếu/ }).click();
  await frame.getByRole('radio', { name: 'Đồng ý', exact: true }).check();
  expect(
    await page.locator('.phone').evaluate(({ clientWidth, clientHeight }) => [clientWidth, clientHeight]),
  ).toEqual([390, 844]);
  expect(await seriousFaults(page)).toEqual([]);
  await picture(page, 'workbench-phone-form');
  expect(complaints).toEqual([]);
});

it('the clock tells what was fired while it moved on', async () => {
  callNow(scene.stage.workspace, 'checkRoster', {});
  const { page } = await scene.openWorkbench();
  await page.getByRole('button', { name: 'Giờ sau' }).click();
  const log = page.locator('.clock-log');
  await log.waitFor();
  expect(await log.textContent()).toMatch(/Bộ hẹn giờ chạy \d+ lần|Không có việc hẹn giờ/);
  const triggers = scene.stage.workspace.world.triggers.length;
  if (triggers > 0) expect(await log.textContent()).toContain('Bộ hẹn giờ chạy');
  await picture(page, 'workbench-clock');
  await log.getByRole('button', { name: 'Đóng' }).click();
  expect(await log.count()).toBe(0);
});

it("the script's dialog stands over the sheet in its size, and closes by Esc or by its own script; toasts are shown", async () => {
  const { page, complaints } = await scene.openWorkbench();
  const { ui } = scene.stage.workspace.world;
  const html = `<!doctype html><html lang="vi"><head><title>Nhập</title></head><body><button id="done">Xong</button><script>document.getElementById('done').onclick = () => google.script.host.close();</script></body></html>`;
  const show = async (): Promise<void> => {
    ui.dialog = { title: 'Nhập danh sách', html, width: 720, height: 560, modal: true };
    ui.toasts.push({ title: 'Danh sách', message: 'Đã nhập 122 dòng.' });
    await page.getByRole('button', { name: 'Giờ sau' }).click();
    await page.getByRole('dialog', { name: 'Nhập danh sách' }).waitFor();
  };
  await show();
  const frame = page.locator('.script-dialog iframe');
  expect(await frame.evaluate(({ clientWidth, clientHeight }) => [clientWidth, clientHeight])).toEqual([
    720, 560,
  ]);
  await page.getByText('Đã nhập 122 dòng.').waitFor();
  await picture(page, 'workbench-dialog');
  expect(await seriousFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(ui.dialog).toBeNull();
  await show();
  await (await (await page.waitForSelector('.script-dialog iframe')).contentFrame())?.click('#done');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
});

it("a tab's native chart is drawn over its cells and told in words", async () => {
  const { world } = scene.stage.workspace;
  const sheet = sheetNamed(world.spreadsheet, 'KPI');
  const rows = [
    ['Lớp', 'Tỷ lệ phản hồi'],
    ['KT2', '70,9%'],
    ['OT1', '64,5%'],
  ];
  // Right of the declared columns, whose formats are text.
  pasteRows(world, sheet, rows, 'T20');
  sheet.charts.push({
    id: 1,
    type: 'COLUMN',
    headers: 1,
    transpose: false,
    ranges: [{ sheetId: sheet.id, rect: { row: 20, column: 20, rows: 3, columns: 2 } }],
    options: { title: 'Tỷ lệ phản hồi theo lớp', width: 480, height: 300 },
    position: { row: 2, column: 4, offsetX: 0, offsetY: 0 },
  });
  const { page, complaints } = await scene.openWorkbench();
  await page.getByRole('tab', { name: 'KPI' }).click();
  const words = page.getByRole('list', { name: 'Biểu đồ của tab' });
  await words.getByText(/^Biểu đồ cột Tỷ lệ phản hồi theo lớp\. KT2: 0,71; OT1: 0,6[45]/).waitFor();
  await page.waitForFunction(
    () => document.querySelector<HTMLImageElement>('.sheet-chart')?.naturalWidth === 480,
  );
  expect(await seriousFaults(page)).toEqual([]);
  await picture(page, 'workbench-chart');
  expect(complaints).toEqual([]);
});
