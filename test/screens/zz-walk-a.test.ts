import { mkdirSync, writeFileSync } from 'node:fs';
import type { FrameLocator, Page } from 'playwright-core';
import { fillWorkspace } from '../../local/college/fill-workspace';
import { docNamed } from '../../local/docx/doc-room';
import { PRINCIPAL, OFFICE_ACCOUNT } from '../../local/workspace/new-world';
import { Workspace } from '../../local/workspace/workspace';
import { LAPTOP, SIDEBAR } from './browser';
import { goToStep, onOneStage } from './scene';
import { callNow } from './stage';

const scene = onOneStage(() => {
  const workspace = Workspace.create({ seed: 7 });
  fillWorkspace(workspace, { graduates: 40, seed: 7 });
  callNow(workspace, 'checkRoster', {});
  callNow(workspace, 'createPlan', { opens: '2026-01-19', closes: '2026-03-31' });
  return workspace;
});
let n = 0;
const shot = async (page: Page, name: string): Promise<void> => {
  mkdirSync('/tmp/walk', { recursive: true });
  n += 1;
  await page.screenshot({ path: `/tmp/walk/${String(n).padStart(2, '0')}-${name}.png`, fullPage: true });
};
const docId = (kind: string): string =>
  Object.values(scene.stage.workspace.world.files).find(
    ({ name, mimeType }) => name.startsWith(kind) && mimeType.endsWith('google-apps.document'),
  )?.id ?? '';

it('walk', async () => {
  const { page } = await scene.openStep(2);
  await page.getByRole('button', { name: 'Trình Hiệu trưởng' }).click();
  await shot(page, 'submit-ask');
  await page.getByRole('group').getByRole('button', { name: 'Trình Hiệu trưởng' }).click();
  await page.getByText(/Đã trình .* tới/).waitFor();
  await shot(page, 'submitted');
  // principal
  await scene.stage.sitDown(PRINCIPAL);
  const p = (await scene.open(`/docs/${docId('Kế hoạch')}`, LAPTOP)).page;
  await p.locator('.paper-place > section').first().waitFor();
  await shot(p, 'principal-doc');
  await p.getByRole('button', { name: 'Nhận xét' }).click();
  await p.getByLabel(/Nhận xét/).last().fill('Ghi rõ nguồn kinh phí');
  await p.getByRole('button', { name: 'Gửi nhận xét' }).click();
  await p.getByRole('article', { name: 'Ý kiến 1' }).waitFor();
  await shot(p, 'principal-commented');
  await scene.stage.sitDown(OFFICE_ACCOUNT);
  const s = (await scene.openStep(2)).page;
  await s.getByText('Ghi rõ nguồn kinh phí').waitFor();
  await shot(s, 'office-sees');
  await s.getByRole('button', { name: 'Trả lại để sửa…' }).click();
  await shot(s, 'return-field');
  await s.getByLabel('Lý do').fill('Hiệu trưởng yêu cầu ghi rõ nguồn kinh phí');
  await s.getByRole('button', { name: 'Trả lại để sửa…' }).click();
  await s.getByText(/đã trả lại/).waitFor();
  await shot(s, 'returned');
  await s.getByRole('button', { name: 'Trình Hiệu trưởng' }).click();
  await s.getByRole('group').getByRole('button', { name: 'Trình Hiệu trưởng' }).click();
  await s.getByText(/Đã trình .* tới/).waitFor();
  await shot(s, 'resubmitted');
  await scene.stage.sitDown(PRINCIPAL);
  await p.reload();
  await p.getByRole('button', { name: 'Nhận xét' }).click();
  await p.getByLabel(/Nhận xét/).last().fill('Đồng ý');
  await p.getByRole('button', { name: 'Gửi nhận xét' }).click();
  await p.getByRole('article', { name: 'Ý kiến 2' }).waitFor();
  await shot(p, 'principal-agreed');
  await scene.stage.sitDown(OFFICE_ACCOUNT);
  const t = (await scene.openStep(2)).page;
  await t.getByText(/ghi “Đồng ý”/).waitFor();
  await shot(t, 'office-sees-agreed');
  await t.getByRole('button', { name: 'Đã ký bản giấy…' }).click();
  writeFileSync('/tmp/walk/ke-hoach-da-ky.pdf', Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(1_500_000, 'x')]));
  await t.locator('input[type=file]').setInputFiles('/tmp/walk/ke-hoach-da-ky.pdf');
  await t.getByText(/✓ ke-hoach-da-ky/).waitFor();
  await shot(t, 'scan-chosen');
  await t.getByRole('button', { name: 'Đã ký bản giấy…' }).click();
  await shot(t, 'scan-ask');
  await t.getByRole('group').getByRole('button', { name: 'Đã ký bản giấy…' }).click();
  await t.getByText(/Đã ghi nhận/).waitFor();
  await shot(t, 'approved');
  await t.getByLabel('Số', { exact: true }).fill('5');
  await t.getByLabel(/^Ngày/).fill('2026-01-16');
  await t.getByRole('button', { name: 'Ban hành' }).click();
  const ask = t.getByRole('group').getByRole('button', { name: 'Ban hành' });
  await ask.or(t.getByText(/Đã ban hành Kế/)).first().waitFor();
  await shot(t, 'issue-ask');
  if (await ask.isVisible()) await ask.click();
  await t.getByText(/Đã ban hành Kế/).first().waitFor();
  await shot(t, 'issued');
  await t.getByText('Khác', { exact: true }).click();
  await shot(t, 'issued-more');
  const h = (await scene.openSidebar()).page;
  await h.locator('.step').first().waitFor();
  await h.getByText('Ai làm, còn gì').click();
  await shot(h, 'home');
}, 120_000);
