/** UX 5.1: the import's dialog at 720×560 over the sheet: file, columns, preview; mistakes are told, nothing is written before. */
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { messyXlsx } from '../support/messy-xlsx';
import { columnOf, rowsOf } from '../stories/support/tabs';
import { LAPTOP } from './browser';
import { goToStep, looksRight, onClonesOf } from './scene';
import { collegeSetUp } from './stage';

const DIALOG = 'iframe[title="Nhập danh sách"]';
const scene = onClonesOf(collegeSetUp);
let folder = '';
let file = '';
beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'import-'));
  file = path.join(folder, 'HSSV 2025.xlsx');
  writeFileSync(file, await messyXlsx());
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The dialog's frame in the workbench, opened by the blue button of step 3. */
const openDialog = async (): Promise<{ page: Page; frame: Frame; complaints: readonly string[] }> => {
  const { page, complaints } = await scene.open('/', LAPTOP);
  const sidebar = page.frameLocator('iframe[title="Bảng công việc"]');
  await goToStep(sidebar, 3);
  await sidebar.getByRole('button', { name: 'Nhập danh sách…' }).click();
  const handle = await page.locator(DIALOG).elementHandle();
  const frame = await handle.contentFrame();
  if (!frame) throw new Error('the dialog has no frame');
  await frame.getByLabel('Chọn tệp .xlsx hoặc .csv').waitFor();
  return { page, frame, complaints };
};

const button = (frame: Frame, name: string | RegExp) => frame.getByRole('button', { name });
const choose = (frame: Frame, files: Parameters<ReturnType<Frame['getByLabel']>['setInputFiles']>[0]) =>
  frame.getByLabel('Chọn tệp .xlsx hoặc .csv').setInputFiles(files);
const textFile = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

it('a messy .xlsx with three tabs: tabs, columns, preview, import; the dialog closes', async () => {
  const { page, frame, complaints } = await openDialog();
  await choose(frame, file);
  await frame.getByLabel(/^Sheet1 \(tiêu đề dòng 6–7, 3 dòng\)$/).waitFor();
  expect(await frame.getByLabel(/^Ghi nhớ/).isDisabled()).toBe(true);
  await looksRight(page, 'import-file', frame);
  await button(frame, 'Tiếp').click();
  await frame.getByRole('combobox', { name: 'ĐT nhập vào', exact: true }).waitFor();
  expect(await frame.getByRole('combobox', { name: 'ĐT nhập vào', exact: true }).inputValue()).toBe('phone');
  expect(await frame.getByRole('combobox', { name: 'Ghi nhập vào', exact: true }).inputValue()).toBe('');
  await frame.getByRole('combobox', { name: 'Ghi nhập vào', exact: true }).selectOption({ label: 'Ghi chú' });
  expect(await frame.getByRole('group', { name: 'Cho cả tab Sheet1' }).getByLabel('Lớp').inputValue()).toBe(
    'KT2',
  );
  await looksRight(page, 'import-columns', frame);
  await button(frame, 'Xem trước').click();
  await frame.getByText('Thêm 5, sửa 0, giữ nguyên 0, không nhận 1.').waitFor();
  await frame.getByText('Sheet1, dòng 10, Nguyễn Thị: thiếu Tên.').waitFor();
  await looksRight(page, 'import-preview', frame);
  expect(rowsOf(scene.stage.workspace, 'Danh sách')).toEqual([]);
  await button(frame, 'Nhập 5 dòng').click();
  await frame.getByText(/^Đã nhập: thêm 5 dòng, sửa 0 dòng, thêm 3 lớp\./).waitFor();
  await looksRight(page, 'import-done', frame);
  expect(columnOf(scene.stage.workspace, 'Danh sách', 'Ghi chú')[0]).toBe('lớp trưởng');
  await Promise.all([page.locator(DIALOG).waitFor({ state: 'detached' }), button(frame, 'Đóng').click()]);
  expect(complaints).toEqual([]);
});

it('pasted cells without a class: it is typed for all of them; Hủy leaves nothing behind', async () => {
  const { page, frame } = await openDialog();
  await frame
    .getByLabel(/^hoặc dán bảng/)
    .fill('Họ và tên\tNgày sinh\nLò Thị Hoa\t02/03/2003\nLò Văn Nam\t15/08/2003');
  await frame.getByLabel(/^Bảng dán \(tiêu đề dòng 1, 2 dòng\)$/).waitFor();
  await button(frame, 'Tiếp').click();
  await button(frame, 'Xem trước').click();
  await frame
    .getByRole('alert')
    .getByText(/^Bảng dán: chưa biết Lớp, Khóa, Ngày tốt nghiệp\./)
    .waitFor();
  const whole = frame.getByRole('group', { name: 'Cho cả tab Bảng dán' });
  await whole.getByLabel('Lớp').fill('KT2');
  await whole.getByLabel('Khóa').fill('K59');
  await whole.getByLabel('Ngày tốt nghiệp').fill('2025');
  await button(frame, 'Xem trước').click();
  await frame
    .getByRole('alert')
    .getByText(/“2025” không phải ngày/)
    .waitFor();
  await whole.getByLabel('Ngày tốt nghiệp').fill('30/06/2025');
  await button(frame, 'Xem trước').click();
  await frame.getByText('Thêm 2, sửa 0, giữ nguyên 0, không nhận 0.').waitFor();
  await Promise.all([page.locator(DIALOG).waitFor({ state: 'detached' }), button(frame, 'Hủy').click()]);
  expect(rowsOf(scene.stage.workspace, 'Danh sách')).toEqual([]);
  expect(rowsOf(scene.stage.workspace, 'Nhập dở')).toEqual([]);
});

it('a wrong file is told in words, and another can be chosen', async () => {
  const { frame } = await openDialog();
  const mistakes: readonly (readonly [Parameters<typeof choose>[1], RegExp])[] = [
    [textFile('anh.png', 'PNG'), /anh\.png không phải \.xlsx hoặc \.csv/],
    [textFile('rong.csv', ''), /Tệp rong\.csv rỗng/],
    [
      { name: 'cu.xls', mimeType: '', buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]) },
      /kiểu cũ \(\.xls\) hoặc có mật khẩu/,
    ],
    [
      { name: 'hong.xlsx', mimeType: '', buffer: Buffer.from([0x50, 0x4b, 3, 4, 1, 2]) },
      /Không đọc được hong\.xlsx/,
    ],
    [{ name: 'tcvn.csv', mimeType: '', buffer: Buffer.from([0x48, 0xe4, 0x20, 0xb5]) }, /bảng mã cũ/],
    [textFile('ghi.csv', 'a,b\n1,2'), /không thấy dòng tiêu đề có cột Họ tên/],
    [textFile('trong.csv', 'Họ và,Tên,Ngày sinh\n'), /chưa có người nào/],
  ];
  for (const [wrong, message] of mistakes) {
    await choose(frame, wrong);
    await frame.getByRole('alert').getByText(message).waitFor();
    expect(await button(frame, 'Tiếp').getAttribute('aria-disabled')).toBe('true');
  }
  await choose(frame, textFile('KT2.csv', '\ufeffHọ và;Tên;Ngày sinh\nLò Thị;Hoa;02/03/2003'));
  await frame.getByLabel(/^KT2 \(/).waitFor();
  expect(await frame.getByRole('alert').count()).toBe(0);
});
