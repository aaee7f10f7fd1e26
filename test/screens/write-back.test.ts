/** Step 5 at 300 px: what answers bring into Danh sách, employers merged, a person's data requested and erased (UX 4, B6, B9). */
import { Workspace } from '../../local/workspace/workspace';
import { respond } from '../../local/respond';
import { readInvited } from '../../local/respond/invited';
import { looksRight, onOneStage } from './scene';
import { callNow, CLASSES, ROSTER, typeRows } from './stage';

const EMPLOYERS = ['Công ty TNHH Sữa Mộc Châu', 'Cty sữa Mộc Châu', 'Cty sữa Mộc Châu', 'Bệnh viện Sơn La'];

const answered = (): Workspace => {
  const workspace = Workspace.create({ seed: 7 });
  callNow(workspace, 'setUp', {});
  typeRows(workspace, 'Lớp', CLASSES);
  typeRows(
    workspace,
    'Danh sách',
    ROSTER.map((row, at) => ({
      ...row,
      'Mã HSSV': `CD${at}`,
      'Ngày sinh': '02/03/2003',
      'Số điện thoại': '',
    })),
  );
  callNow(workspace, 'checkRoster', {});
  callNow(workspace, 'openSurvey', {});
  const [form] = Object.values(workspace.world.forms);
  if (!form) throw new Error('no form');
  for (const [at, invited] of readInvited(workspace.world, form).entries()) {
    const { refused } = respond(workspace, form.id, {
      link: invited.linkBy('Z'),
      answers: {
        'Anh/chị đồng ý để nhà trường dùng những thông tin này chứ?': 'Đồng ý',
        'Hiện nay anh/chị làm gì?': 'Làm công hưởng lương',
        'Công việc có đúng ngành, nghề đã học không?': 'Đúng ngành',
        'Nơi công tác': EMPLOYERS[at] ?? '',
        'Số Zalo hoặc điện thoại': `098300011${at}`,
      },
    });
    if (refused[0]) throw new Error(refused[0].reasons.join('; '));
  }
  callNow(workspace, 'pullResponses', {});
  return workspace;
};

const { openPanel } = onOneStage(answered);

it('employers: spellings of one employer are merged under a chosen name', async () => {
  const { page } = await openPanel(5, 'Gộp nơi công tác ›');
  await page.getByRole('heading', { name: 'Gộp nơi công tác' }).waitFor();
  await page.getByRole('textbox', { name: 'Tên chung' }).fill('Công ty Sữa Mộc Châu');
  await looksRight(page, 'guide-employers');
  await page.getByRole('button', { name: 'Gộp thành Công ty Sữa Mộc Châu' }).click();
  await page.getByText('Đã gộp 2 cách viết thành 1 nơi công tác.').waitFor();
  await page.getByText('Không còn nơi công tác nào viết nhiều cách.').waitFor();
});

it('B6: the roster is brought up to date after a preview with ticks, under the merged name', async () => {
  const { page } = await openPanel(5, 'Cập nhật Danh sách ›');
  await page.getByRole('button', { name: 'Cập nhật 8 ô' }).waitFor();
  await page.getByRole('checkbox', { name: 'Lò Thị Hoa, Số điện thoại' }).uncheck();
  await page.getByRole('button', { name: 'Cập nhật 7 ô' }).waitFor();
  await looksRight(page, 'guide-write-back');
  await page.getByRole('button', { name: 'Cập nhật 7 ô' }).click();
  await page.getByText('Đã cập nhật 7 ô của Danh sách.').waitFor();
  await page.getByRole('button', { name: 'Cập nhật 1 ô' }).waitFor();
});

it('B10: levels of evidence, and that re-calling is off', async () => {
  const { page } = await openPanel(5, 'Mức tin cậy, gọi lại ›');
  await page.getByText(/^Đang tắt\./).waitFor();
  await page.getByText('4 (100,0%)').waitFor();
  await looksRight(page, 'guide-evidence');
});

it('B9: a request is noted with its deadline; a person is erased after a preview that says it cannot be undone', async () => {
  const { page } = await openPanel(5, 'Yêu cầu dữ liệu ›');
  await page.getByRole('searchbox', { name: /^Người yêu cầu/ }).fill('páo');
  await page.getByRole('button', { name: 'Tìm' }).click();
  await page.getByRole('button', { name: /^Mở: Giàng A Páo/ }).click();
  await page.getByRole('combobox', { name: 'Yêu cầu' }).selectOption('Xóa');
  await page.getByRole('button', { name: 'Ghi yêu cầu' }).click();
  await page.getByText(/^Đã ghi yêu cầu số 1: trả lời trước hết ngày/).waitFor();
  await page.getByRole('button', { name: 'Xem dữ liệu đang giữ' }).click();
  await page.getByRole('textbox', { name: 'Chép để trả lời người yêu cầu' }).waitFor();
  await page.getByRole('button', { name: 'Xem trước khi xóa' }).click();
  await page.getByText('Xóa rồi không lấy lại được, không hoàn tác được.').waitFor();
  await looksRight(page, 'guide-data-request');
  await page.getByRole('button', { name: /^Xóa dữ liệu của / }).click();
  await page.getByText(/^Đã xóa liên hệ, nơi công tác/).waitFor();
  await page.getByRole('button', { name: 'Về Yêu cầu dữ liệu' }).click();
  await page.getByText('Đã xong').first().waitFor();
});
