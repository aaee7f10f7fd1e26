/** The page *Mạng lưới* at 300 px: switched on, a row added through the form, the light that it changes (issue 7, B15). */
import type { Page } from 'playwright-core';
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

it('S2.38: pairs are proposed with why, one is unticked, the others are accepted', async () => {
  const { workspace } = scene.stage;
  const trade = { faculty: 'Kinh tế', major: 'Kế toán' };
  const student = { ...trade, askedOn: '2026-07-01', studentClass: 'KT3', state: 'Chờ ghép' };
  for (const values of [
    { ...trade, name: 'Lò Thị Hoa', capacity: '2', topics: 'đồ án', place: 'Mường La', from: '2026-01-01' },
  ])
    press(workspace, 'addToRegister', { register: 'mentors', values });
  for (const values of [
    { ...student, student: 'Quàng Văn Tiến', topics: 'đồ án', place: 'Mường La' },
    { ...student, student: 'Lò Văn Nam' },
    { ...student, student: 'Giàng A Páo', faculty: 'Kỹ thuật', major: 'Điện' },
  ])
    press(workspace, 'addToRegister', { register: 'mentees', values });
  const { page } = await scene.openSidebar();
  await page.getByRole('button', { name: 'Mở: Mạng lưới cựu HSSV' }).click();
  await page.getByRole('button', { name: 'Ghép cố vấn' }).click();
  await page.getByText('cùng ngành Kế toán; chủ đề: đồ án; cùng ở Mường La').waitFor();
  await looksRight(page, 'guide-mentors');
  await page.getByLabel(/^Ghép Lò Văn Nam/).uncheck();
  await page.getByRole('button', { name: 'Ghép 1 cặp' }).click();
  await page.getByText('Đã ghép 1 cặp.').waitFor();
});

it('S2.25: a class gets cards, and the sheet is made', async () => {
  const { page } = await scene.openSidebar();
  await page.getByRole('button', { name: 'Mở: Mạng lưới cựu HSSV' }).click();
  await page.getByRole('button', { name: 'Phát hành thẻ' }).click();
  await page.getByRole('button', { name: /^Cấp \d+ thẻ$/ }).click();
  await page.getByText(/^Đã cấp \d+ thẻ/).waitFor();
  await page.getByRole('button', { name: 'Làm tờ thẻ để in' }).click();
  await page.getByRole('link', { name: 'Mở tờ thẻ' }).waitFor();
  await looksRight(page, 'guide-cards');
});

/** The reminders are chosen and cannot be read: no button goes while they are read, and the page stays at the invitations. */
const otherRoundUnread = async (page: Page): Promise<void> => {
  let fail: () => void = () => undefined;
  const failing = new Promise<void>((resolve) => (fail = resolve));
  await page.route('**/rpc', async (route) => {
    if (!/readInvitation.*remind/.test(route.request().postData() ?? '')) return route.continue();
    await failing;
    return route.abort();
  });
  await page.getByLabel('Lượt thư').selectOption('remind');
  const resting = page.getByRole('button', { name: 'Gửi 3 thư mời', disabled: true });
  await resting.waitFor();
  fail();
  await page.getByRole('alert').getByText('Mất kết nối mạng').waitFor();
  expect(await page.getByLabel('Lượt thư').inputValue()).toBe('invite');
  await resting.waitFor({ state: 'detached' });
};

it('S2.23, S2.27: the homecoming is planned, guests are chosen, asked and checked in; forms for people outside', async () => {
  const { workspace } = scene.stage;
  for (const { cells } of rowsOf(workspace, 'Danh sách').slice(0, 3))
    press(workspace, 'recordConsent', {
      graduationKey: String(cells['Khóa dòng']),
      purposes: ['tin tức'],
      withdrawn: false,
    });
  const { page } = await scene.openSidebar();
  await page.getByRole('button', { name: 'Mở: Mạng lưới cựu HSSV' }).click();
  await page.getByRole('button', { name: 'Tổ chức sự kiện' }).click();
  await page.getByRole('button', { name: /^Lập Ngày hội trở về/ }).click();
  const blue = () => page.locator('button.primary:visible').allInnerTexts();
  expect(await blue()).toEqual(['Mời dự']);
  await page.getByText('Kế hoạch tổ chức', { exact: true }).click();
  await page.getByRole('button', { name: 'Tạo kế hoạch tổ chức' }).waitFor();
  // The browser tells of an opened part only after it is drawn.
  await page.locator('button.plain', { hasText: 'Mời dự' }).waitFor();
  expect(await blue()).toEqual(['Tạo kế hoạch tổ chức']);
  await page.getByRole('button', { name: 'Tạo kế hoạch tổ chức' }).click();
  await page.getByText(/Ngày hội trở về 2026, bản 1: Dự thảo/).waitFor();
  await looksRight(page, 'guide-events');
  expect(await blue()).toEqual(['Trình Hiệu trưởng']);
  await page.getByRole('button', { name: 'Mời dự' }).click();
  await page.getByRole('button', { name: 'Mở phiếu' }).click();
  await page.getByRole('button', { name: 'Lấy phiếu mới' }).waitFor();
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await page.getByText(/2 chưa đồng ý nhận tin/).waitFor();
  await looksRight(page, 'guide-invite');
  expect(await blue()).toEqual(['Đưa 3 người vào danh sách mời']);
  await page.getByRole('button', { name: 'Đưa 3 người vào danh sách mời' }).click();
  await page.getByRole('button', { name: 'Gửi thử cho tôi' }).click();
  await page.getByText(/^Đã gửi thử tới/).waitFor();
  await otherRoundUnread(page);
  await page.getByRole('button', { name: 'Gửi 3 thư mời' }).click();
  await page
    .getByRole('group', { name: /không rút lại/ })
    .getByRole('button', { name: 'Gửi 3 thư mời' })
    .click();
  await page.getByText('Đã gửi 3/3 thư.').waitFor();
  const { outbox } = workspace.world;
  expect(outbox.filter(({ subject }) => subject.includes('mong tin'))).toEqual([]);
  await page.getByText(/^Nhắn Zalo, Facebook từng người/).click();
  await page.getByRole('textbox', { name: 'Tin cho Lò Thị Hoa' }).waitFor();
  await looksRight(page, 'guide-invite-sent');
  await page.getByRole('button', { name: 'Về sự kiện' }).click();
  await page.getByRole('button', { name: 'Điểm danh', exact: true }).click();
  await page.getByLabel(/^Quét mã/).fill('1');
  await page.keyboard.press('Enter');
  await page.getByText('✓ Lò Thị Hoa, KT2 K59: có mặt').waitFor();
  await page.getByRole('button', { name: /^Có mặt: Giàng A Páo/ }).click();
  await page.getByText('✓ Giàng A Páo, OT1 K59: có mặt').waitFor();
  await page.getByText(/2 người có mặt, 0 người đã hẹn đến/).waitFor();
  await page.getByText(/hôm nay chưa tới ngày/).waitFor();
  await looksRight(page, 'guide-door');
  await page.getByText('Điểm danh bằng điện thoại').click();
  const helpers = page.getByLabel(/^Email Google của người giúp/);
  await helpers.fill('cô Lan');
  await page.getByRole('button', { name: 'Mở Sổ điểm danh' }).click();
  await page.getByText(/gõ từng địa chỉ như lan@gmail.com/).waitFor();
  expect(await helpers.inputValue()).toBe('cô Lan');
  await page.getByRole('button', { name: 'Về sự kiện' }).click();
  await page.getByRole('button', { name: 'Về Mạng lưới' }).click();
  await page.getByRole('button', { name: 'Phiếu cho người ngoài' }).click();
  await page.getByRole('heading', { name: 'Phiếu đề cử vinh danh' }).waitFor();
  await looksRight(page, 'guide-register-forms');
});
