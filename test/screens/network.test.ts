/** The page *Mạng lưới* at 300 px: switched on, a row added through the form, the light that it changes (issue 7, B15). */
import { smallCollege } from '../stories/support/small-college';
import { press } from '../stories/support/desk';
import { rowsOf } from '../stories/support/tabs';
import { looksRight, onOneStage } from './scene';

const scene = onOneStage(() => {
  const workspace = smallCollege();
  workspace.world.clock = '2026-07-10T02:00:00.000Z';
  press(workspace, 'switchGroup', { group: 'duties', on: true });
  return workspace;
});

it('UX 2, B15: a group is switched on, a speaker is added, and the duty says what still lacks', async () => {
  const { page } = await scene.openSidebar();
  await page.getByRole('button', { name: 'Mở: Mạng lưới cựu HSSV' }).click();
  await page.getByRole('button', { name: 'Bật Hoạt động' }).click();
  await page.getByText('Đã bật Hoạt động.').waitFor();
  await looksRight(page, 'guide-network');
  await page.getByRole('button', { name: /^Diễn giả/ }).click();
  await page.getByText('Chưa có diễn giả nào.').waitFor();
  await page.getByText('Thêm diễn giả', { exact: true }).click();
  await page.getByLabel('Tìm trong Danh sách').fill('hoa');
  await page.getByRole('button', { name: 'Tìm' }).click();
  await page.getByRole('button', { name: /^Chọn Lò Thị Hoa/ }).click();
  await page.getByLabel('Khoa', { exact: true }).fill('Luật');
  await page.getByLabel('Hình thức').selectOption('Báo cáo chuyên đề');
  await page.getByLabel('Chủ đề').fill('Kế toán hợp tác xã');
  await page.getByRole('button', { name: 'Ghi vào sổ' }).click();
  await page.getByText(/“Luật” chưa có/).waitFor();
  await page.getByLabel('Khoa', { exact: true }).fill('Kinh tế');
  await looksRight(page, 'guide-register');
  await page.getByRole('button', { name: 'Ghi vào sổ' }).click();
  await page.getByText('Đã thêm diễn giả.').waitFor();
  await page.getByRole('button', { name: /^Xem: Lò Thị Hoa/ }).waitFor();
  const [row] = rowsOf(scene.stage.workspace, 'Diễn giả');
  expect(row?.cells).toMatchObject({ 'Họ và tên': 'Lò Thị Hoa', 'Lớp, khóa': 'KT2 K59', Khoa: 'Kinh tế' });
  expect(row?.cells['Khóa trong Danh sách']).not.toBe('');
});

it('B15: the calendar tells why, and a duty that no register shows is noted', async () => {
  const { page } = await scene.openSidebar();
  await page.getByRole('button', { name: 'Mở: Mạng lưới cựu HSSV' }).click();
  await page.getByRole('button', { name: 'Xem nhiệm vụ' }).click();
  await page.getByText(/Thiếu diễn giả: Kỹ thuật \(0\/1\)/).waitFor();
  await looksRight(page, 'guide-duties');
  await page.getByText('Còn hạn').click();
  await page.getByRole('button', { name: /^Ghi đã làm: Xây dựng quy chế/ }).click();
  await page.getByLabel('Làm xong ngày').fill('2026-07-01');
  await page.getByLabel(/^Minh chứng/).fill('Quyết định 99/QĐ-CĐHB');
  await page.getByRole('button', { name: 'Ghi đã làm', exact: true }).click();
  await page.getByText(/^Đã ghi: Xây dựng quy chế/).waitFor();
});
