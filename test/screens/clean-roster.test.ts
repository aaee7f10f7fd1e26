/** Step 3 at 300 px: proposals by kind and one by one, look-alikes, classes, one person's history (UX 4, 11). */
import { doubtfulCollege } from '../stories/support/doubtful-college';
import { looksRight, onOneStage } from './scene';

const { openPanel } = onOneStage(doubtfulCollege);

it('UX 4: proposals are counted by kind; one is refused, the others accepted with one press', async () => {
  const { page } = await openPanel(3, /^Sửa theo đề xuất/);
  await page.getByRole('button', { name: 'Xem 2 số điện thoại' }).waitFor();
  await looksRight(page, 'guide-proposals');
  await page.getByRole('button', { name: 'Xem 2 số điện thoại' }).click();
  await page.getByText('→ 0912345678').waitFor();
  await looksRight(page, 'guide-proposals-kind');
  await page.getByRole('button', { name: /^Bỏ qua: Lò Thị Hoa/ }).click();
  await page.getByRole('button', { name: 'Sửa cả 1 số điện thoại' }).click();
  await page.getByText('Đã sửa 2 ô (số điện thoại).').waitFor();
});

it('S1.15: a pair of look-alikes is told apart by a press; a row too many is asked about first', async () => {
  const { page } = await openPanel(3, /^Xem ›$/);
  await page.getByText('2 cặp nghi trùng.').waitFor();
  await looksRight(page, 'guide-duplicates');
  await page
    .getByRole('button', { name: /^Dòng thừa: xóa dòng này, dòng 7/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Xóa dòng 7', exact: true }).click();
  await page.getByText('1 cặp nghi trùng.').waitFor();
  await page.getByRole('button', { name: /^Là một người/ }).click();
  await page.getByText('Không có hai dòng nào nghi trùng.').waitFor();
});

it('S1.14: a class list is noted as confirmed by its teacher', async () => {
  const { page } = await openPanel(3, /^Các lớp/);
  await page.getByText(/^Đã xác nhận 0\//).waitFor();
  await looksRight(page, 'guide-classes');
  await page.getByRole('button', { name: 'GVCN đã xác nhận: KT2 K59' }).click();
  await page.getByText(/Nguyễn Thị Lan xác nhận \d/).waitFor();
});

it('S1.2: a person is found by name and shown over the years', async () => {
  const { page } = await openPanel(3, /^Tìm một người/);
  await page.getByRole('searchbox').fill('lo van nam');
  await page.getByRole('button', { name: 'Tìm', exact: true }).click();
  await page.getByRole('button', { name: /^Xem lịch sử: Lò Văn Nam/ }).click();
  await page.getByRole('heading', { name: 'Lò Văn Nam' }).waitFor();
  await page.getByRole('heading', { name: /^Tốt nghiệp \(1\)/ }).waitFor();
  await looksRight(page, 'guide-person');
});
