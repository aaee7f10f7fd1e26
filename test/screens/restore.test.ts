/** B13: a backup's files picked in the sidebar of a new workbook bring everything back, at 300 px. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fillWorkspace } from '../../local/college/fill-workspace';
import { secondWorkbook } from '../../local/workspace/second-workbook';
import { Workspace } from '../../local/workspace/workspace';
import { looksRight, onOneStage } from './scene';
import { callNow, SCHOOL } from './stage';

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

const scene = onOneStage(() => {
  const first = Workspace.create({ seed: 7 });
  fillWorkspace(first, { graduates: 40, seed: 7, dirt: 'none' });
  callNow(first, 'checkRoster', {});
  callNow(first, 'backUp', {});
  files = download(first);
  const second = secondWorkbook(first);
  callNow(second, 'setUp', { school: SCHOOL });
  return second;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('asks for the files, says which one is lacking, and restores them', async () => {
  const { page, complaints } = await scene.openPanel(3, /^Khôi phục từ bản sao lưu/);
  await page.getByRole('heading', { name: 'Khôi phục từ bản sao lưu' }).waitFor();
  const picker = page.getByLabel(/^Các tệp của bản sao lưu/);
  await picker.setInputFiles(files.filter((file) => !file.endsWith('muc-luc.json')));
  await page.getByRole('button', { name: 'Khôi phục', exact: true }).click();
  await page.getByText(/^Chưa chọn tệp muc-luc\.json/).waitFor();
  await picker.setInputFiles(files);
  await page.getByText(/^Chưa chọn tệp/).waitFor({ state: 'detached' });
  await page.getByText(`Đã chọn ${files.length} tệp.`).waitFor();
  await looksRight(page, 'guide-restore');
  await page.getByRole('button', { name: 'Khôi phục', exact: true }).click();
  await page.getByText(/^Đã khôi phục: danh sách/).waitFor();
  await page.getByRole('button', { name: 'Về trang của bước' }).click();
  await page.getByText('Người tốt nghiệp').first().waitFor();
  await page.getByText(/^40$/).first().waitFor();
  expect(complaints).toEqual([]);
});
