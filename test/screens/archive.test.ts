/** Steps 7 and 8 at 300 px: whom the report goes to, sending it, receipts; the four parts of the file, archived and checked (UX 4). */
import { Workspace } from '../../local/workspace/workspace';
import { looksRight, onOneStage } from './scene';
import { callNow, CLASSES, ROSTER, typeRows } from './stage';

const issued = (): Workspace => {
  const workspace = Workspace.create({ seed: 7 });
  callNow(workspace, 'setUp', {});
  typeRows(workspace, 'Lớp', CLASSES);
  typeRows(workspace, 'Danh sách', ROSTER);
  callNow(workspace, 'checkRoster', {});
  callNow(workspace, 'openSurvey', {});
  callNow(workspace, 'createReport', {});
  callNow(workspace, 'issuePaper', { kind: 'report', number: 40, date: '2026-04-20', anyway: true });
  return workspace;
};

const scene = onOneStage(issued);
const { openStep, openPanel } = scene;

it('S1.32: units are added, a wrong address is told, the report goes by one press, receipts are noted', async () => {
  const { page } = await openPanel(7, 'Nơi nhận ›');
  await page.getByText('Chưa có nơi nhận.').waitFor();
  const unit = page.getByLabel('Đơn vị, người nhận');
  const email = page.getByLabel('Email');
  const add = page.getByRole('button', { name: 'Thêm nơi nhận' });
  await unit.fill('Khoa Kinh tế');
  await email.fill('khoa kinh tế');
  await add.click();
  await page.getByRole('alert').getByText('Email: gõ một địa chỉ như lan@gmail.com').waitFor();
  expect(await unit.inputValue()).toBe('Khoa Kinh tế');
  for (const [name, address] of [
    ['Khoa Kinh tế', 'kinhte@cdhoaban.example.edu.vn'],
    ['Phòng Đào tạo', 'daotao@cdhoaban.example.edu.vn'],
  ] as const) {
    await unit.fill(name);
    await email.fill(address);
    await add.click();
    await page.getByText(`${address}, để thực hiện, bản đầy đủ`).waitFor();
    expect(await unit.inputValue()).toBe('');
  }
  await page.getByRole('button', { name: 'Về trang của bước' }).click();
  await page.getByRole('button', { name: 'Công bố (2)' }).click();
  await page.getByText('Thư đã gửi thì không rút lại được.').waitFor();
  await page.getByRole('button', { name: 'Công bố (2)' }).last().click();
  await page.getByText(/Đã gửi Báo cáo \d+, bản 1 tới 2 nơi\./).waitFor();
  await page.getByRole('button', { name: /^Nơi nhận/ }).click();
  await page.getByRole('button', { name: 'Đã nhận: Khoa Kinh tế' }).waitFor();
  // What the step's page said of its own action is not said again in a panel.
  expect(await page.getByText(/Đã gửi Báo cáo/).count()).toBe(0);
  await page.getByRole('button', { name: 'Đã nhận: Khoa Kinh tế' }).click();
  await page.getByText('✓ đã nhận').waitFor();
  await looksRight(page, 'guide-publication');
});

it('S1.33: the page says what each part lacks; archived all the same, and checked', async () => {
  const { page } = await openStep(8);
  await page.getByText('chưa in 1/1 lớp').waitFor();
  await page.getByRole('button', { name: 'Lưu hồ sơ' }).click();
  await page.getByText(/Hồ sơ đã lưu: \d+ tệp, đã khóa, có mục lục\./).waitFor();
  await page.getByRole('button', { name: 'Kiểm tra hồ sơ' }).click();
  await page.getByText(/còn đủ, không tệp nào bị sửa/).waitFor();
  await looksRight(page, 'guide-archive');
  for (const file of Object.values(scene.stage.workspace.world.files))
    if (file.name === 'Chỉ tiêu.csv') file.trashed = true;
  await page.getByRole('button', { name: 'Kiểm tra hồ sơ' }).click();
  const told = page.getByRole('status').filter({ hasText: 'Mất 1 tệp: Chỉ tiêu.csv.' });
  await told.locator('.notice.warning').waitFor();
});
