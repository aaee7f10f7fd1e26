/** Step 3 at 300 px: the graduation-day form opened with its poster, who has declared by class, one who waits settled (S2.19). */
import { respond } from '../../local/respond';
import { smallCollege } from '../stories/support/small-college';
import { looksRight, onOneStage } from './scene';

const scene = onOneStage(smallCollege);

const declare = (answers: Readonly<Record<string, string>>): void => {
  const { workspace } = scene.stage;
  const [form] = Object.keys(workspace.world.forms);
  const { refused } = respond(workspace, form ?? '', {
    answers: { 'Anh/chị đồng ý khai chứ?': 'Đồng ý', ...answers },
  });
  if (refused[0]) throw new Error(refused[0].reasons.join('; '));
};

it('S2.19: one press makes form and poster; coverage by class; what waits is settled by a press', async () => {
  const { page, complaints } = await scene.openPanel(3, /^Phiếu ngày nhận bằng/);
  await page.getByRole('spinbutton', { name: 'Năm tốt nghiệp' }).waitFor();
  await page.getByRole('button', { name: 'Mở phiếu ngày nhận bằng' }).click();
  await page.getByText(/^Phiếu ngày nhận bằng đã mở/).waitFor();
  await page.getByRole('img', { name: 'Mã QR phiếu ngày nhận bằng 2025' }).waitFor();
  declare({ 'Họ và tên': 'Lò Thị Hoa', 'Mã HSSV': 'CD22KT0001', 'Đơn vị công tác': 'Công ty Sữa Mộc Châu' });
  declare({ 'Họ và tên': 'Lò Văn Nam', 'Mã HSSV': 'TC23OT0001' });
  await page.getByRole('button', { name: 'Lấy phiếu mới' }).click();
  await page.getByText('KT2 K59: đã khai 1/2, 50,0%').waitFor();
  await looksRight(page, 'guide-graduation-day');
  await page.getByRole('button', { name: /^Khớp với Lò Văn Nam/ }).click();
  await page.getByText('Đã khớp với Lò Văn Nam. Còn 0.').waitFor();
  await page.getByText('KT2 K59: đã khai 2/2, 100').waitFor();
  expect(complaints).toEqual([]);
});
