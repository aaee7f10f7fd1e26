/** The guest's side on a phone: the answer to an invitation from the link in the mail, a change of mind, the ways out of mails (S2.15, S2.23, UX 7). */
import type { Page } from 'playwright-core';
import { localLinks } from '../../local/server/local-links';
import { event, invited, linkIn, list } from '../stories/support/events';
import { passHours, press } from '../stories/support/desk';
import { added } from '../stories/support/network';
import { PHONE } from './browser';
import { looksRight, onOneStage } from './scene';

const scene = onOneStage(invited);
const openMailed = async (to: string, before = 'chuẩn bị chỗ:'): Promise<Page> => {
  const { page } = await scene.open(localLinks(linkIn(scene.stage.workspace, to, before)), PHONE);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
};
const agree = async (page: Page): Promise<void> => {
  await page.getByRole('radio', { name: 'Đồng ý', exact: true }).click();
  await page.getByRole('button', { name: 'Tiếp' }).click();
  await page.getByRole('radio', { name: 'Sẽ đến' }).waitFor();
};
const send = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Gửi' }).click();
  await page.getByRole('status').waitFor();
};
const hoaInTheList = (): string | undefined => {
  passHours(scene.stage.workspace, 2);
  return list(scene.stage.workspace, 'Họ và tên', 'Trả lời', 'Số người đi cùng')[0];
};

it('S2.23: the mailed link says when and where, asks for consent in so many words, then whether one comes and with how many', async () => {
  const page = await openMailed('hoa@example.com');
  await page.getByText('Ngày hội trở về 2026, 7h30, ngày 15/10/2026').waitFor();
  await page.getByText(/Đến được hay không, xin trả lời ở trang sau/).waitFor();
  expect(await page.locator('input[type=radio]:checked').count()).toBe(0);
  await looksRight(page, 'guest-consent');
  await agree(page);
  expect(await page.getByLabel('Họ và tên').inputValue()).toBe('Lò Thị Hoa');
  await page.getByText('Đông hơn 5 người: chọn 5, ghi thêm ở Nhắn nhà trường').waitFor();
  await looksRight(page, 'guest-answer');
  await page.getByRole('radio', { name: 'Sẽ đến' }).click();
  await page.getByRole('radio', { name: '5', exact: true }).click();
  await page.getByLabel('Nhắn nhà trường').fill('Đi 7 người');
  await send(page);
  await looksRight(page, 'guest-thanks');
  expect(hoaInTheList()).toBe('Lò Thị Hoa · Sẽ đến · 5');
});

it('S2.23: the mailed link opened again, or the answer edited, changes the mind; the last answer counts whole; “Không” takes it back', async () => {
  const page = await openMailed('hoa@example.com');
  await agree(page);
  await page.getByRole('radio', { name: 'Không đến' }).click();
  await send(page);
  await page.getByText(/nhà trường đã nhận câu trả lời/).waitFor();
  expect(hoaInTheList()).toBe('Lò Thị Hoa · Không đến · ');
  await page.getByRole('link', { name: 'Chỉnh sửa câu trả lời' }).click();
  await agree(page);
  await page.getByRole('radio', { name: 'Sẽ đến' }).click();
  await page.getByRole('radio', { name: '1', exact: true }).click();
  await send(page);
  expect(hoaInTheList()).toBe('Lò Thị Hoa · Sẽ đến · 1');
  await page.getByRole('link', { name: 'Chỉnh sửa câu trả lời' }).click();
  await page.getByRole('radio', { name: 'Không', exact: true }).click();
  await send(page);
  expect(hoaInTheList()).toBe('Lò Thị Hoa ·  · ');
});

it('P11: the way out of an event’s mails stands chosen, says how it goes on, and needs one press', async () => {
  const page = await openMailed('nam@example.com', 'Không nhận thư mời:');
  expect(await page.getByRole('radio', { name: 'Không nhận thư mời nữa' }).isChecked()).toBe(true);
  await looksRight(page, 'guest-opt-out');
  await send(page);
  passHours(scene.stage.workspace, 2);
  expect(press(scene.stage.workspace, 'readInvitation', { event, round: 'remind' }).leftOut).toContainEqual({
    label: 'không nhận thư nữa',
    count: 1,
  });
});

it('P11: the way out of the newsletter asks for one choice, and the next issue does not go to that reader', async () => {
  const { workspace } = scene.stage;
  added(workspace, 'news', {
    title: 'Khởi công xưởng thực hành',
    kind: 'Phát triển nhà trường',
    summary: 'Xưởng mới cho ngành ô tô.',
    channel: 'Website',
    published: '2026-07-01',
  });
  const [piece] = press(workspace, 'readNewsletters', {}).candidates;
  const compose = { title: 'Mùa hè', intro: '', items: [piece?.mark ?? ''] };
  const { issue } = press(workspace, 'saveNewsletter', compose);
  while (press(workspace, 'sendNewsletter', { issue }).state === 'running');
  const mail = workspace.world.outbox.find(
    ({ to, subject }) => to.includes('pao@example.com') && subject.startsWith('Bản tin'),
  );
  const link = /Không nhận bản tin nữa: (https:\S+)/.exec(mail?.body ?? '')?.[1] ?? '';
  const { page } = await scene.open(localLinks(link), PHONE);
  expect(await page.getByLabel('Họ và tên').inputValue()).toBe('Giàng A Páo');
  await looksRight(page, 'guest-newsletter-out');
  await page.getByRole('radio', { name: 'Không nhận bản tin nữa' }).click();
  await send(page);
  await page.getByText('Đã ghi nhận. Anh/chị sẽ không nhận bản tin nữa.').waitFor();
  passHours(workspace, 24);
  const { leftOut } = press(workspace, 'readNewsletters', {});
  expect(leftOut.some(({ label }) => label.includes('không nhận'))).toBe(true);
});
