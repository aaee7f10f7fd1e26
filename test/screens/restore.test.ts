/** B13: a backup's files picked in the sidebar of a new workbook bring everything back, at 300 px. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { fillWorkspace } from '../../local/college/fill-workspace';
import { secondWorkbook } from '../../local/workspace/second-workbook';
import { Workspace } from '../../local/workspace/workspace';
import { launch, openPage, picture, seriousFaults, SIDEBAR, sidewaysScroll } from './browser';
import { callNow, openStage, SCHOOL, type Stage } from './stage';

let browser: Browser;
let stage: Stage;
let files: string[];
const folder = mkdtempSync(path.join(tmpdir(), 'backup-'));

/** The backup as Drive gives it when its folder is downloaded. */
const download = ({ world, objects }: Workspace): string[] => {
  mkdirSync(folder, { recursive: true });
  return Object.values(world.files)
    .filter(({ appProperties }) => 'backup' in appProperties)
    .map(({ name, content }) => {
      const file = path.join(folder, name);
      writeFileSync(file, objects.get(content ?? ''));
      return file;
    });
};

beforeAll(async () => {
  browser = await launch();
  const first = Workspace.create({ seed: 7 });
  fillWorkspace(first, { graduates: 40, seed: 7, dirt: 'none' });
  callNow(first, 'checkRoster', {});
  callNow(first, 'backUp', {});
  files = download(first);
  const second = secondWorkbook(first);
  callNow(second, 'setUp', { school: SCHOOL });
  stage = await openStage(second);
});
afterAll(async () => {
  await stage.served.close();
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

it('asks for the files, says which one is lacking, and restores them', async () => {
  const { page, complaints } = await openPage(browser, stage.url('/sidebar'), SIDEBAR);
  await page.getByRole('button', { name: /^Bước 3, / }).click();
  await page.getByRole('button', { name: /^Khôi phục từ bản sao lưu/ }).click();
  await page.getByRole('heading', { name: 'Khôi phục từ bản sao lưu' }).waitFor();
  const picker = page.getByLabel(/^Các tệp của bản sao lưu/);
  await picker.setInputFiles(files.filter((file) => !file.endsWith('muc-luc.json')));
  await page.getByRole('button', { name: 'Khôi phục', exact: true }).click();
  await page.getByText(/^Chưa chọn tệp muc-luc\.json/).waitFor();
  await picker.setInputFiles(files);
  await page.getByText(/^Chưa chọn tệp/).waitFor({ state: 'detached' });
  await page.getByText(`Đã chọn ${files.length} tệp.`).waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
  await picture(page, 'guide-restore');
  await page.getByRole('button', { name: 'Khôi phục', exact: true }).click();
  await page.getByText(/^Đã khôi phục: danh sách/).waitFor();
  await page.getByRole('button', { name: 'Về trang của bước' }).click();
  await page.getByText('Người tốt nghiệp').first().waitFor();
  await page.getByText(/^40$/).first().waitFor();
  expect(complaints).toEqual([]);
});
