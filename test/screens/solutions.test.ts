/** Step 6 at 300 px: solutions with what is late, one done with a press, one added; Kiểm tra mẫu; the board in words (UX 4, 11). */
import type { Workspace } from '../../local/workspace/workspace';
import { once } from '../../local/sweep/stage';
import { looksRight, onOneStage } from './scene';
import { callNow, collegeWithRoster } from './stage';

const LATE = 'Rà soát thời lượng thực tập ngành Kế toán cùng doanh nghiệp';

/** Two solutions, one of them late; the report's template has a tag misspelt. */
const college = once((): Workspace => {
  const workspace = collegeWithRoster();
  const late = { content: LATE, area: 'Đào tạo', unit: 'Khoa Kinh tế', due: '2026-01-02' };
  callNow(workspace, 'addSolution', {
    content: 'Giữ nhóm lớp 12 tháng sau tốt nghiệp',
    area: 'Quản lý HSSV',
  });
  callNow(workspace, 'addSolution', late);
  return workspace;
});

const { openPanel, openSidebar } = onOneStage(college);

it('S1.3: the late one stands first in words; done it is late no more, and a new one is added by form', async () => {
  const { page } = await openPanel(6, /^Giải pháp/);
  await page.getByText('2 mục, 2 chưa xong, 1 quá hạn').waitFor();
  await page.getByText(/^Quá hạn, Đề xuất · Đào tạo · Khoa Kinh tế · hạn 02\/01\/2026/).waitFor();
  await looksRight(page, 'guide-solutions');
  await page.getByRole('button', { name: `Đã xong: ${LATE}` }).click();
  await page.getByText('2 mục, 1 chưa xong').waitFor();
  await page.getByLabel('Giải pháp').fill('Tư vấn tuyển sinh bằng số liệu việc làm');
  await page.getByLabel('Lĩnh vực').selectOption('Tuyển sinh');
  await page.getByRole('button', { name: 'Thêm giải pháp' }).click();
  await page.getByText('3 mục, 2 chưa xong').waitFor();
});

it('P35: Kiểm tra mẫu says how many templates there are and that nothing is wrong with them', async () => {
  const { page } = await openSidebar();
  await page.getByRole('button', { name: /Bước 6/ }).click();
  await page.getByRole('heading', { name: /^6 / }).waitFor();
  await page.getByText('Khác', { exact: true }).click();
  await page.getByRole('button', { name: 'Kiểm tra mẫu văn bản' }).click();
  await page.getByText(/\d+ mẫu, chưa mẫu nào được sửa: không có lỗi/).waitFor();
  await looksRight(page, 'check-templates');
});

it('S1.1, S1.4: the board tells in words who answers for a step and what it still lacks', async () => {
  const { page } = await openSidebar();
  await page.getByText('Ai làm, còn gì').click();
  await page.getByText('Còn: bản kế hoạch').first().waitFor();
  await looksRight(page, 'guide-board');
});
