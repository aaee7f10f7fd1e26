/** First use at 300 px (UX 14): the form, the trial in one press, the strip with its hints on every page, and Bắt đầu thật. */
import type { Page } from 'playwright-core';
import { Workspace } from '../../local/workspace/workspace';
import { looksRight, onClonesOf } from './scene';
import { callNow, SCHOOL } from './stage';

/** The trial begun, prepared once. */
const scene = onClonesOf(() => {
  const tried = Workspace.create();
  callNow(tried, 'startTrial', { school: SCHOOL });
  return tried;
});
const strip = (page: Page) => page.getByRole('region', { name: 'Dùng thử' });

it('one name and one press bring a newcomer to a board with answers', async () => {
  await scene.begin(Workspace.create());
  const { page, complaints } = await scene.openSidebar();
  await page.getByLabel('Tên trường').fill(SCHOOL);
  await looksRight(page, 'trial-form');
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await page.getByText('Đã trả lời 40/60').waitFor();
  expect(await strip(page).getByText('Dữ liệu mẫu, email chỉ gửi cho bạn.').count()).toBe(1);
  expect(await strip(page).getByRole('listitem').count()).toBe(3);
  await looksRight(page, 'trial-home');
  expect(complaints).toEqual([]);
});

it('each hint leads to its step, where the strip stays, and is gone once done', async () => {
  const { page } = await scene.openSidebar();
  await page.getByRole('button', { name: 'Thử: Chờ khớp' }).click();
  await page.getByRole('heading', { name: /^5 / }).waitFor();
  await page.getByRole('button', { name: 'Thử: Chờ khớp' }).waitFor({ state: 'detached' });
  await looksRight(page, 'trial-step-5');
  await page.getByRole('button', { name: 'Lấy phản hồi mới' }).click();
  await page.getByRole('button', { name: 'Thử: Lấy phản hồi' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Thử: Tạo báo cáo' }).click();
  const make = { name: 'Chốt số liệu, tạo báo cáo' };
  await page.getByRole('button', make).click();
  // Answers still wait to be matched: an early step warns, and goes on when asked to.
  await page
    .getByRole('group', { name: /chờ khớp/ })
    .getByRole('button', make)
    .click();
  await strip(page).getByRole('listitem').first().waitFor({ state: 'detached' });
  expect(await strip(page).getByRole('button', { name: 'Bắt đầu thật' }).count()).toBe(1);
});

it('Bắt đầu thật asks once; Hủy and Esc change nothing, yes leaves an empty board', async () => {
  const { page, complaints } = await scene.openSidebar();
  const button = page.getByRole('button', { name: 'Bắt đầu thật' }).first();
  const question = page.getByRole('group', { name: /^Xóa HSSV mẫu/ });
  await button.click();
  await question.waitFor();
  await looksRight(page, 'trial-end-question');
  await page.keyboard.press('Escape');
  expect(await question.count()).toBe(0);
  expect(await page.locator(':focus').textContent()).toBe('Bắt đầu thật');
  await button.click();
  await question.getByRole('button', { name: 'Bắt đầu thật' }).click();
  await page.getByText('Đã dọn hết dữ liệu mẫu.').waitFor();
  expect(await strip(page).count()).toBe(0);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(SCHOOL);
  await looksRight(page, 'trial-ended');
  expect(complaints).toEqual([]);
});
