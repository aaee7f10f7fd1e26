/** Mails at 300 px: what a round would be, a test to oneself, the sending; then broken addresses and opt-outs by hand (UX 4, 12). */
import { looksRight, onOneStage } from './scene';
import { collegeWithSurvey } from './stage';

const scene = onOneStage(() => collegeWithSurvey(30));

it('P23, P28: the round is shown before it goes; a test comes to oneself and counts nowhere; then it goes', async () => {
  const { outbox } = scene.stage.workspace.world;
  const { page } = await scene.openPanel(4, /^Gửi email mời \(\d+\)/);
  await page
    .getByRole('region', { name: 'Thư đầu tiên' })
    .getByText(/thân mến, đã \d+ tháng/)
    .waitFor();
  expect(await page.getByText(/^\d+ thư, 1 ngày, xong /).count()).toBe(1);
  await looksRight(page, 'guide-send-mail');
  await page.getByRole('button', { name: 'Gửi thử cho tôi' }).click();
  await page.getByText(/^Đã gửi thử tới/).waitFor();
  expect(outbox).toHaveLength(1);
  expect(outbox[0]?.subject).toMatch(/^\[Gửi thử\] /);
  const send = page.getByRole('button', { name: /^Gửi \d+ thư mời$/ }).first();
  const total = Number(/\d+/.exec((await send.textContent()) ?? '')?.[0]);
  expect(await page.getByText('Thư đã gửi thì không rút lại được.').count()).toBe(1);
  await send.click();
  await page.getByText(`Đã gửi ${total} thư.`).waitFor({ timeout: 60_000 });
  expect(outbox).toHaveLength(total + 1);
  await page.getByText('Không còn ai để gửi lượt này.').waitFor();
  await page.getByLabel('Lượt thư').selectOption('reminder1');
  await page.getByText(/nên đợi đến \d\d\/\d\d\/\d{4}/).waitFor();
  await looksRight(page, 'guide-reminder-early');
});

it('P11, P12: an address is marked as broken, somebody is written down as wanting no mails, and both are taken back', async () => {
  const { page } = await scene.openPanel(4, 'Email hỏng, từ chối ›');
  const [mail] = scene.stage.workspace.world.outbox.slice(-1);
  await page.getByLabel(/^Email hỏng \(dán/).fill(`Delivery failed: <${mail?.to[0] ?? ''}>\nla@example.org`);
  await page.getByRole('button', { name: 'Đánh dấu email hỏng' }).click();
  await page.getByText('Đã ghi 1 địa chỉ. Không có trong Danh sách: la@example.org.').waitFor();
  await page.getByRole('heading', { name: 'Email hỏng (1)' }).waitFor();
  await page.getByLabel(/^Người không muốn nhận thư/).fill('van');
  await page.keyboard.press('Enter');
  await page
    .getByRole('button', { name: /^Ghi không nhận thư/ })
    .first()
    .click();
  await page.getByRole('heading', { name: 'Không nhận thư nữa (1)' }).waitFor();
  await looksRight(page, 'guide-mail-trouble');
  await page.getByRole('button', { name: /^Dùng lại: / }).click();
  await page.getByRole('heading', { name: 'Email hỏng (1)' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^Nhận lại: / }).click();
  await page.getByRole('heading', { name: 'Không nhận thư nữa (1)' }).waitFor({ state: 'detached' });
});
