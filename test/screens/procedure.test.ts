/** The office walks the procedure at the workbench: plan and approval, campaign, a colleague's queued press, the report (UX 3–5). */
import type { FrameLocator, Page } from 'playwright-core';
import { fillWorkspace } from '../../local/college/fill-workspace';
import { commentOn } from '../../local/docx/comment-acts';
import { docNamed } from '../../local/docx/doc-room';
import { simulate } from '../../local/respond';
import { COLLEAGUE, PRINCIPAL } from '../../local/workspace/new-world';
import { Workspace } from '../../local/workspace/workspace';
import { LAPTOP, picture, seriousFaults } from './browser';
import { goToStep, onOneStage } from './scene';
import { callNow } from './stage';

const scene = onOneStage(() => {
  const workspace = Workspace.create({ seed: 7 });
  workspace.run('onOpen', [], { event: 'open' });
  fillWorkspace(workspace, { graduates: 40, seed: 7 });
  callNow(workspace, 'checkRoster', {});
  return workspace;
});

const open = async (): Promise<{ page: Page; sidebar: FrameLocator }> => {
  const { page } = await scene.open('/', LAPTOP);
  const sidebar = page.frameLocator('iframe[title="Bảng công việc"]');
  await sidebar.locator('.step').first().waitFor();
  return { page, sidebar };
};

const documentOf = (kind: string): string => {
  const file = Object.values(scene.stage.workspace.world.files).find(
    ({ name, mimeType }) => name.startsWith(kind) && mimeType.endsWith('google-apps.document'),
  );
  if (!file) throw new Error(`no document ${kind}`);
  return file.id;
};

it('S1.10–S1.12 step 1 makes the plan, step 2 submits it, shows comments by section, records and issues', async () => {
  const { workspace } = scene.stage;
  const { page, sidebar } = await open();
  await goToStep(sidebar, 1);
  await sidebar.getByRole('button', { name: 'Tạo kế hoạch' }).click();
  await sidebar.getByText(/bản 1/i).first().waitFor();
  await picture(page, 'guide-plan');
  await sidebar.getByRole('button', { name: 'Về trang đầu' }).click();
  await goToStep(sidebar, 2);
  await sidebar.getByRole('button', { name: 'Trình Hiệu trưởng' }).click();
  await picture(page, 'guide-submit');
  // A mail cannot be taken back, so it asks.
  await sidebar.getByRole('group').getByRole('button', { name: 'Trình Hiệu trưởng' }).click();
  await sidebar
    .getByText(/Đã trình/)
    .first()
    .waitFor();
  await sidebar.getByText(/^Máy nhắc lần 1 từ/).waitFor();
  const doc = docNamed(workspace, documentOf('Kế hoạch'));
  commentOn(workspace, doc, PRINCIPAL, 'Ghi rõ nguồn kinh phí.', { quote: 'Nguồn kinh phí' });
  commentOn(workspace, doc, PRINCIPAL, 'Đồng ý', { quote: '' });
  await sidebar.getByRole('button', { name: 'Về trang đầu' }).click();
  await goToStep(sidebar, 2);
  await sidebar.getByText('Ghi rõ nguồn kinh phí.').waitFor();
  expect(
    await seriousFaults(page.frames().find((frame) => frame.url().includes('/sidebar')) ?? page),
  ).toEqual([]);
  await sidebar.getByText('Hiệu trưởng đã trả lời: máy không nhắc.').waitFor();
  await picture(page, 'guide-approval');
  // P41: paper signed by hand, with its scan; too large or no scan is told before anything is sent.
  await sidebar.getByRole('button', { name: 'Đã ký bản giấy…' }).click();
  const scan = sidebar.locator('input[type=file]');
  await scan.setInputFiles({
    name: 'danh-sach.xlsx',
    mimeType: 'application/zip',
    buffer: Buffer.from('PK'),
  });
  await sidebar.getByText('danh-sach.xlsx: chỉ nhận tệp PDF, JPG, PNG.').waitFor();
  const buffer = Buffer.from('%PDF-1.4 bản ký');
  await scan.setInputFiles({ name: 'ke-hoach-da-ky.pdf', mimeType: 'application/pdf', buffer });
  await sidebar.getByText(/✓ ke-hoach-da-ky\.pdf/).waitFor();
  await picture(page, 'guide-signed-paper');
  await scan.press('Escape');
  await sidebar.getByRole('button', { name: 'Ghi nhận phê duyệt' }).click();
  // One comment is open: that warns and does not block.
  await sidebar.getByRole('group').getByRole('button', { name: 'Ghi nhận phê duyệt' }).click();
  await sidebar
    .getByText(/đã duyệt/i)
    .first()
    .waitFor();
});

it('S1.17 step 4 opens the survey and mails the links; the home tells how far it is', async () => {
  const { workspace } = scene.stage;
  const { page, sidebar } = await open();
  await goToStep(sidebar, 4);
  await sidebar.getByRole('button', { name: 'Mở phiếu khảo sát' }).click();
  const asked = sidebar.getByRole('group').getByRole('button', { name: 'Mở phiếu khảo sát' });
  const opened = sidebar.getByRole('button', { name: /^Gửi email mời/ });
  await asked.or(opened).first().waitFor();
  if (await asked.isVisible()) await asked.click();
  await opened.waitFor();
  await picture(page, 'guide-step-4');
  callNow(workspace, 'sendInvitations', {});
  const [formId = ''] = Object.keys(workspace.world.forms);
  simulate(workspace, formId);
  callNow(workspace, 'pullResponses', {});
  callNow(workspace, 'updateIndicators', {});
  await page.reload();
  await sidebar.getByText(/Đã trả lời \d+\/\d+/).waitFor();
  await picture(page, 'guide-home');
});

it('decision 9: a colleague presses what only the office account can do; it is queued, then done', async () => {
  const { page, sidebar } = await open();
  await page.getByLabel('Tôi là').selectOption(COLLEAGUE);
  await sidebar.locator('.step').first().waitFor();
  await goToStep(sidebar, 6);
  await sidebar.getByRole('button', { name: 'Chốt số liệu, tạo báo cáo' }).click();
  await sidebar.getByText(/Đã chuyển cho tài khoản của phòng/).waitFor();
  await picture(page, 'guide-queued');
  // UX 12: opened again, the sidebar shows what is still under way.
  await page.reload();
  const asked = sidebar.getByRole('region', { name: 'Đã nhờ tài khoản của phòng' });
  await asked.getByText('Chốt số liệu, tạo báo cáo: đang chờ').waitFor();
  await picture(page, 'guide-queued-again');
  await page.getByRole('button', { name: 'Giờ sau' }).click();
  await page.locator('.clock-log', { hasText: 'Bộ hẹn giờ chạy' }).waitFor();
  await asked.waitFor({ state: 'detached' });
  await goToStep(sidebar, 6);
  await sidebar.getByText(/bản 1/i).first().waitFor({ timeout: 45_000 });
  expect(documentOf('Báo cáo')).not.toBe('');
});
