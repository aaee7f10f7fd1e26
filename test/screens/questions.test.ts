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
  await page.getByLabel(/^Hạn trả lời/).fill('2026-03-31');
  await page.getByLabel(/^Nhắc lần 1/).fill('2026-01-26');
  await looksRight(page, 'guide-survey-days');
  await fields.getByRole('button', { name: 'Hẹn ngày đóng, ngày nhắc' }).click();
  await page.getByText('Đã hẹn. Phiếu tự đóng hết ngày 31/03/2026.').waitFor();
  await page.getByText('Tự nhắc lần 1').waitFor();
});

it('S1.17, P39: the office makes a second campaign for whom a condition picks, and Home lets it choose', async () => {
  const { page } = await scene.openPanel(4, /^Đợt khảo sát/);
  await page.getByText('Đã trả lời 0/20').waitFor();
  await page.getByRole('button', { name: 'Đợt mới' }).click();
  await page.getByLabel('Tên đợt').fill('Hỏi thêm qua email');
  await page.getByText('Chọn điều kiện theo cột').click();
  await page.getByLabel('Cột').selectOption('Email');
  await page.getByLabel('Phép so').selectOption('không trống');
  await page.getByRole('button', { name: 'Thêm điều kiện' }).click();
  await page.getByRole('button', { name: 'Xem trước số người' }).click();
  await page.getByText('17 người').waitFor();
  await looksRight(page, 'guide-campaign-new');
  await page.getByRole('button', { name: 'Tạo đợt' }).click();
  await page.getByText(/^Đã tạo đợt 2026-2, 17 người/).waitFor();
  await page.getByText('Hỏi: tốt nghiệp 2025; mọi lớp; Email không trống').waitFor();
  await looksRight(page, 'guide-campaigns');
  await page.getByRole('button', { name: 'Về trang của bước' }).click();
  await page.getByRole('button', { name: 'Về trang đầu' }).click();
  const choice = page.getByLabel('Đợt khảo sát đang làm');
  await choice.waitFor();
  await choice.selectOption('2026');
  await page.getByText('Đã trả lời 0/20').waitFor();
  await looksRight(page, 'guide-campaign-choice');
});
