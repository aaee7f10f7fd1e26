/** The queue `Chờ khớp` and the review at 300 px: settled by letter and by click, searched, taken back (UX 5.2, 11). */
import { respond } from '../../local/respond';
import { looksRight, onOneStage } from './scene';
import { callNow, collegeWithRoster } from './stage';

const ANSWER = {
  'Anh/chị đồng ý để nhà trường dùng những thông tin này chứ?': 'Đồng ý',
  'Hiện nay anh/chị làm gì?': 'Làm công hưởng lương',
  'Công việc có đúng ngành, nghề đã học không?': 'Đúng ngành',
};

const { openPanel } = onOneStage(() => {
  const workspace = collegeWithRoster();
  callNow(workspace, 'checkRoster', {});
  callNow(workspace, 'openSurvey', {});
  const [formId = ''] = Object.keys(workspace.world.forms);
  for (const name of ['Lò Thị Hoa', 'Lo Van Nam', 'Vàng A Sùng']) {
    respond(workspace, formId, { answers: { ...ANSWER, 'Họ và tên': name } });
    workspace.world.clock = new Date(Date.parse(workspace.world.clock) + 60_000).toISOString();
  }
  callNow(workspace, 'pullResponses', {});
  return workspace;
});

it('P14: a letter settles the answer, the focus moves on, and Hoàn tác gives it back', async () => {
  const { page, complaints } = await openPanel(5, 'Chờ khớp ›');
  await page.getByRole('heading', { name: 'Phiếu: Lò Thị Hoa' }).waitFor();
  await page.getByText('Còn 3 phản hồi').waitFor();
  await looksRight(page, 'guide-unmatched');
  await page.keyboard.press('a');
  await page.getByText('Đã khớp với Lò Thị Hoa.').waitFor();
  await page.getByRole('heading', { name: 'Phiếu: Lo Van Nam' }).waitFor();
  expect(await page.locator(':focus').textContent()).toContain('Lo Van Nam');
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await page.getByText('Đã hoàn tác.').waitFor();
  await page.getByRole('heading', { name: 'Phiếu: Lò Thị Hoa' }).waitFor();
  expect(complaints).toEqual([]);
});

it('UX 11: in the search field letters are letters; somebody found there is chosen, what is nobody’s is said so', async () => {
  const { page, complaints } = await openPanel(5, 'Chờ khớp ›');
  await page.getByRole('heading', { name: 'Phiếu: Lò Thị Hoa' }).waitFor();
  await page.keyboard.press('1');
  await page.getByRole('heading', { name: 'Phiếu: Lo Van Nam' }).waitFor();
  await page.keyboard.press('s');
  await page.getByRole('heading', { name: 'Phiếu: Vàng A Sùng' }).waitFor();
  await page.getByRole('button', { name: 'Tìm', exact: true }).click();
  const field = page.getByRole('searchbox');
  await field.pressSequentially('ka pao');
  await field.press('Enter');
  await page.getByText('Không thấy ai trong đợt này.').waitFor();
  await field.fill('pao');
  await field.press('Enter');
  await page.getByRole('button', { name: /^Chọn Giàng A Páo/ }).waitFor();
  await looksRight(page, 'guide-unmatched-search');
  await page.getByRole('button', { name: 'Không phải ai' }).click();
  await page.getByText('Hết; để sau 1 phản hồi.').waitFor();
  expect(complaints).toEqual([]);
});

it('P16: an answer to look at is accepted with one click', async () => {
  const { page, complaints } = await openPanel(5, 'Cần xem ›');
  await page.getByText('làm công hưởng lương, không ghi nơi công tác').first().waitFor();
  await looksRight(page, 'guide-review');
  const [first] = await page.getByRole('button', { name: /^Chấp nhận phản hồi của/ }).all();
  await first?.click();
  await page.getByText(/^Đã chấp nhận phản hồi của/).waitFor();
  await page.getByRole('heading', { name: 'Cần xem (2)' }).waitFor();
  expect(complaints).toEqual([]);
});
