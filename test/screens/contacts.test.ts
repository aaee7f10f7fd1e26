/** Calls, messages and paper at 300 px: digits choose, the next person comes, texts are copied, the poster opens (UX 5.3, 8). */
import { rowsOf } from '../stories/support/tabs';
import { openCollege } from '../stories/support/small-college';
import { picture } from './browser';
import { looksRight, onOneStage } from './scene';

const scene = onOneStage(openCollege);

it('P7: a digit chooses outside text fields, a note may hold digits, Enter saves, the next person comes', async () => {
  const { page } = await scene.openPanel(4, 'Phỏng vấn qua điện thoại ›');
  await page.getByRole('heading', { name: 'Lò Thị Hoa' }).waitFor();
  await page.getByText('Lời gọi').click();
  await page.getByText(/Em đồng ý trả lời chứ/).waitFor();
  await page.getByRole('button', { name: 'QR' }).click();
  await page.getByRole('img', { name: 'Mã QR để gọi Lò Thị Hoa' }).waitFor();
  await page.keyboard.press('3');
  expect(await page.getByRole('radio', { name: '3 Không nghe' }).isChecked()).toBe(true);
  await page.getByLabel('Ghi chú').fill('Gọi lại số 5');
  await page.getByLabel('Ghi chú').press('1');
  expect(await page.getByRole('radio', { name: '3 Không nghe' }).isChecked()).toBe(true);
  expect(await page.getByRole('link', { name: 'Mở phiếu' }).getAttribute('href')).toMatch(/-P1&?|-P1$/);
  await looksRight(page, 'guide-phone');
  await page.getByLabel('Ghi chú').press('Enter');
  await page.getByText('Đã ghi: Lò Thị Hoa, không nghe.').waitFor();
  await page.getByRole('heading', { name: 'Lò Thị Hoa' }).waitFor({ state: 'detached' });
  expect(rowsOf(scene.stage.workspace, 'Nhật ký liên hệ').map(({ cells }) => cells['Ghi chú'])).toEqual([
    'Gọi lại số 51',
  ]);
});

it('B1: a message is copied, marked as sent, and the class gets its own link and poster', async () => {
  const { page } = await scene.openPanel(4, 'Tin nhắn Zalo, Facebook, SMS ›');
  await page.getByText('Chưa nhắn 5/5 người').waitFor();
  await page
    .getByRole('button', { name: /^Chép tin cho / })
    .first()
    .click();
  await page.getByText('Đã chép').waitFor();
  await looksRight(page, 'guide-messages');
  await page
    .getByRole('button', { name: /^Đã nhắn / })
    .first()
    .click();
  await page.getByText('Chưa nhắn 4/5 người').waitFor();
  await page.getByLabel('Lớp').selectOption({ label: 'KT2 K59' });
  await page.getByText(/^Chưa nhắn \d\/2 người$/).waitFor();
  await page.getByRole('button', { name: 'Đường dẫn cho nhóm lớp, tờ QR' }).click();
  await page.getByRole('img', { name: 'Mã QR phiếu, KT2 K59' }).waitFor();
  const [poster] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'In tờ QR' }).click(),
  ]);
  await poster.getByRole('heading', { name: 'Lớp KT2 K59: anh/chị đang làm gì?' }).waitFor();
  await poster.setViewportSize({ width: 794, height: 1123 });
  await picture(poster, 'guide-poster');
});

it('S1.26: paper: the person is found and the form opens marked as paper', async () => {
  const { page } = await scene.openPanel(5, 'Nhập phiếu giấy ›');
  await page.getByLabel(/^Tên, lớp, SĐT/).fill('pao');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Chọn Giàng A Páo/ }).click();
  const link = page.getByRole('link', { name: 'Mở phiếu để nhập' });
  await link.waitFor();
  expect(await link.getAttribute('href')).toMatch(/-G1&?|-G1$/);
  await looksRight(page, 'guide-paper');
});

it('S1.23: the progress board stands against the target, by class and by homeroom teacher', async () => {
  const { page } = await scene.openPanel(4, 'Tiến độ so với mục tiêu ›');
  await page.getByRole('region', { name: 'OT1 K59' }).waitFor();
  expect(await page.getByText(/^Trả lời đủ 0\/5 \(0,0%\), còn thiếu 4 người để đạt 80%$/).count()).toBe(1);
  await page.getByLabel('Xem theo').selectOption('teacher');
  await page.getByRole('region', { name: 'Nguyễn Thị Lan' }).waitFor();
  await looksRight(page, 'guide-progress');
});
