/** Tab Câu hỏi at 300 px: the preview, what a running form would change, changing it; the days of the survey (UX 4, 7). */
import { pasteRows, sheetNamed } from '../../local/act';
import { looksRight, onOneStage } from './scene';
import { collegeWithSurvey } from './stage';

const scene = onOneStage(() => collegeWithSurvey(20));

it('P1, S1.17: the office sees the questions, then what the form would change, then changes it', async () => {
  const { world } = scene.stage.workspace;
  const sheet = sheetNamed(world.spreadsheet, 'Câu hỏi');
  const row = sheet.rows.findIndex(({ v }) => v[0] === 'jobTitle') + 1;
  pasteRows(world, sheet, [['Anh/chị làm công việc gì?']], `C${row}`);
  const { page } = await scene.openStep(4);
  await page.getByRole('button', { name: /^Câu hỏi/ }).click();
  await page.getByText('Không có lỗi, dùng được.').waitFor();
  await page.getByRole('button', { name: 'Xem phiếu sẽ đổi gì' }).click();
  await page.getByText('lời mới: “Anh/chị làm công việc gì?”').waitFor();
  await looksRight(page, 'guide-questions');
  await page.getByRole('button', { name: 'Đổi phiếu (1 chỗ)' }).click();
  await page.getByText('Phiếu đã đổi theo tab Câu hỏi.').waitFor();
  await page.getByRole('button', { name: 'Xem phiếu sẽ đổi gì' }).click();
  await page.getByText('Phiếu đã đúng với tab Câu hỏi.').waitFor();
});

it('P29: under Khác the office sets the days on which the form closes and reminds', async () => {
  const { page } = await scene.openStep(4);
  await page.getByText('Khác', { exact: true }).click();
  await page.getByRole('button', { name: 'Hẹn ngày đóng, ngày nhắc' }).click();
  const fields = page.getByRole('group').filter({ has: page.getByLabel(/^Nhắc lần 1/) });
  await page.getByLabel(/^Đến ngày/).fill('2026-03-31');
  await page.getByLabel(/^Nhắc lần 1/).fill('2026-01-26');
  await looksRight(page, 'guide-survey-days');
  await fields.getByRole('button', { name: 'Hẹn ngày đóng, ngày nhắc' }).click();
  await page.getByText('Đã hẹn. Phiếu tự đóng hết ngày 31/03/2026.').waitFor();
  await page.getByText('Tự nhắc lần 1').waitFor();
});
