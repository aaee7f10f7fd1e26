/** What the script asks at the workbench is answered by the person; two windows belong to two people; time passes quickly. */
import type { Page } from 'playwright-core';
import { COLLEAGUE, OFFICE_ACCOUNT, VIEWER } from '../../local/workspace/new-world';
import { LAPTOP, picture, seriousFaults } from './browser';
import { onClonesOf } from './scene';
import { callNow, collegeWithRoster } from './stage';

const scene = onClonesOf(collegeWithRoster);

const pressItem = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name: 'Kết nối cựu HSSV' }).click();
  await page.getByRole('menuitem', { name }).click();
};
const question = (page: Page, title: string) => page.getByRole('alertdialog', { name: title });
/** Whom the handing over waits for. */
const heirs = (): string[] =>
  Object.values(scene.stage.workspace.world.properties.document).filter((value) => value.includes(COLLEAGUE));

it('D9: a prompt waits for what the person types; Esc does nothing; the answer goes on, and its alert is closed by OK', async () => {
  const { page, complaints } = await scene.openWorkbench();
  await pressItem(page, 'Bàn giao');
  const asked = question(page, 'Bàn giao');
  await asked.getByText('Gõ địa chỉ email của người nhận').waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await picture(page, 'workbench-prompt');
  await page.keyboard.press('Escape');
  await asked.waitFor({ state: 'detached' });
  expect(heirs()).toEqual([]);
  await pressItem(page, 'Bàn giao');
  await page.getByRole('alertdialog').getByRole('textbox').waitFor();
  await page.keyboard.type(COLLEAGUE);
  await page.keyboard.press('Enter');
  await asked.getByText(`Đã chia sẻ phiếu và tệp với ${COLLEAGUE}`).waitFor();
  await picture(page, 'workbench-alert');
  await page.keyboard.press('Enter');
  await asked.waitFor({ state: 'detached' });
  expect(heirs()).not.toEqual([]);
  expect(complaints).toEqual([]);
});

it('a question with Có and Không waits, also for a page that is loaded again; Không changes nothing', async () => {
  const { page } = await scene.openWorkbench();
  const before = JSON.stringify(scene.stage.workspace.world.properties);
  await pressItem(page, 'Đây là bảng tính mới');
  const asked = question(page, 'Đây là bảng tính mới');
  await asked.getByRole('button', { name: 'Có' }).waitFor();
  await page.reload();
  await asked.getByRole('button', { name: 'Có' }).waitFor();
  expect(await page.locator(':focus').textContent()).toBe('Có');
  await asked.getByRole('button', { name: 'Không' }).click();
  await asked.waitFor({ state: 'detached' });
  expect(JSON.stringify(scene.stage.workspace.world.properties)).toBe(before);
  expect(scene.stage.workspace.world.ui.alerts).toEqual([]);
});

it('an answer to a question that is gone is refused, and so is a button that it does not have', async () => {
  const { page } = await scene.openWorkbench();
  await pressItem(page, 'Đây là bảng tính mới');
  await question(page, 'Đây là bảng tính mới').waitFor();
  const answer = (number: number, button: string): Promise<number> =>
    page.evaluate(
      async (body) => {
        const headers = { 'Content-Type': 'application/json' };
        return (await fetch('/api/answer', { method: 'POST', headers, body })).status;
      },
      JSON.stringify({ number, button, text: '' }),
    );
  const text = await page.evaluate(async () => (await fetch('/api/desk')).text());
  // The page's own address gives this shape (server/views.ts).
  const { question: known } = JSON.parse(text) as { question: { number: number } };
  expect(await answer(known.number + 1, 'YES')).toBe(409);
  expect(await answer(known.number, 'OK')).toBe(400);
});

it('two windows belong to two people, each with their own rights, whatever the other one does', async () => {
  const { page: office } = await scene.openWorkbench();
  const { page: viewer } = await scene.open('/', LAPTOP);
  await viewer.getByLabel('Tôi là').selectOption(VIEWER);
  await viewer.locator('.chip', { hasText: 'Chỉ xem' }).waitFor();
  await office.getByRole('gridcell', { name: 'Hoa', exact: true }).click();
  await office.keyboard.type('Hòa');
  await office.keyboard.press('Enter');
  await office.getByRole('gridcell', { name: 'Hòa', exact: true }).waitFor();
  expect(await office.getByLabel('Tôi là').inputValue()).toBe(OFFICE_ACCOUNT);
  expect(await office.locator('.script-menu').count()).toBe(1);
  await viewer.reload();
  await viewer.locator('.chip', { hasText: 'Chỉ xem' }).waitFor();
  expect(await viewer.getByLabel('Tôi là').inputValue()).toBe(VIEWER);
});

it('the sidebar says that the right to edit is gone, not that the network is', async () => {
  const { page } = await scene.openStep(3);
  await page.getByRole('button', { name: 'Kiểm tra danh sách' }).waitFor();
  const { spreadsheet } = scene.stage.workspace.world;
  spreadsheet.owner = COLLEAGUE;
  spreadsheet.viewers.push(OFFICE_ACCOUNT);
  await page.getByRole('button', { name: 'Kiểm tra danh sách' }).click();
  await page.getByRole('alert').getByText('không còn quyền sửa bảng tính này').first().waitFor();
});

it('a day passes within seconds, shows how far it is, and does what is due meanwhile', async () => {
  for (const method of ['checkRoster', 'openSurvey']) callNow(scene.stage.workspace, method, {});
  const { page } = await scene.openWorkbench();
  const before = scene.stage.workspace.world.clock;
  await page.getByRole('button', { name: 'Ngày sau' }).click();
  const log = page.locator('.clock-log', { hasText: 'Bộ hẹn giờ chạy' });
  // On a quick machine the day is over before there is progress to show.
  await page.getByRole('progressbar').or(log).first().waitFor();
  await picture(page, 'workbench-day');
  await log.waitFor();
  const runs = Number(/chạy (\d+) lần/.exec((await log.textContent()) ?? '')?.[1]);
  expect(runs).toBeGreaterThanOrEqual(24);
  expect(runs).toBeLessThan(80);
  expect(Date.parse(scene.stage.workspace.world.clock) - Date.parse(before)).toBeGreaterThanOrEqual(
    86_400_000,
  );
});
