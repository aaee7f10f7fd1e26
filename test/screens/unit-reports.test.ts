/** S2.46, S2.47, S2.53–S2.55 at 300 px: the half-yearly reports and the sharing with faculties, each by its panel. */
import { applyAct, pasteRows, sheetNamed } from '../../local/act';
import { respond } from '../../local/respond';
import type { Workspace } from '../../local/workspace/workspace';
import { tableRows } from '../../local/world/table-cells';
import { units } from '../../src/domain/network/registers/units';
import { smallCollege } from '../stories/support/small-college';
import { press } from '../stories/support/desk';
import { looksRight, onOneStage } from './scene';

const HEADS = ['kinhte@cdhoaban.example.edu.vn', 'kythuat@cdhoaban.example.edu.vn'];

const giveAddresses = ({ world }: Workspace): void => {
  const at = tableRows(world.spreadsheet, units).findIndex(({ row }) => row.kind === 'Khoa');
  const sheet = sheetNamed(world.spreadsheet, units.title);
  pasteRows(
    world,
    sheet,
    HEADS.map((email) => [email]),
    `F${at + 2}`,
  );
};

const scene = onOneStage(() => {
  const workspace = smallCollege();
  workspace.world.clock = '2026-05-20T02:00:00.000Z';
  press(workspace, 'switchGroup', { group: 'duties', on: true });
  giveAddresses(workspace);
  return workspace;
});

it('S2.53–S2.55: the form goes to the units, one reports, the report is made and waits to be submitted', async () => {
  const { page } = await scene.openSidebar();
  await page.getByRole('button', { name: 'Mở: Mạng lưới cựu HSSV' }).click();
  await page.getByRole('button', { name: 'Báo cáo 6 tháng của đơn vị' }).click();
  await page.getByRole('button', { name: /^Mở phiếu và gửi/ }).click();
  await page.getByRole('button', { name: 'Gửi', exact: true }).click();
  await page.getByText(/2 đơn vị đã được gửi thư/).waitFor();
  const { workspace } = scene.stage;
  const link = press(workspace, 'readUnitReports', {}).units.find(({ name }) => name === 'Kinh tế')?.link;
  const [form] = Object.keys(workspace.world.forms);
  const { refused } = respond(workspace, form ?? '', { link, answers: { 'Khó khăn': 'Thiếu kinh phí' } });
  expect(refused).toEqual([]);
  await page.getByRole('button', { name: 'Lấy báo cáo mới' }).click();
  await page.getByText('Đã nhận 1 báo cáo.').waitFor();
  await page.getByText('đã nộp 20/05/2026').waitFor();
  await looksRight(page, 'guide-unit-reports');
  await page.getByRole('button', { name: 'Tạo báo cáo tổng hợp' }).click();
  await page.getByText('Báo cáo tổng hợp bản 1 đã tạo.').waitFor();
  await page.getByText('Báo cáo 6 tháng 2026-06, bản 1: Dự thảo').waitFor();
  await page.getByRole('button', { name: 'Trình Hiệu trưởng' }).waitFor();
});

it('S2.46, S2.47: a faculty has its copy, asks for a correction, the office accepts it', async () => {
  const { page } = await scene.openSidebar();
  await page.getByRole('button', { name: 'Mở: Mạng lưới cựu HSSV' }).click();
  await page.getByRole('button', { name: 'Chia sẻ với khoa' }).click();
  await page.getByRole('button', { name: 'Chia sẻ, cập nhật cho các khoa' }).click();
  await page.getByRole('button', { name: 'Chia sẻ', exact: true }).click();
  await page.getByText(/Đã chia sẻ với 2\/2 khoa/).waitFor();
  const { world } = scene.stage.workspace;
  const copy = Object.values(world.otherSpreadsheets).find(({ name }) => name.endsWith('Kinh tế'));
  if (!copy) throw new Error('no copy');
  const edit = { kind: 'edit', cell: 'F2', value: 'Nơi công tác: HTX Hoa Ban' } as const;
  applyAct(world, copy, sheetNamed(copy, 'Cựu HSSV'), edit);
  await page.getByRole('button', { name: 'Lấy đề nghị sửa mới' }).click();
  await page.getByText('Có 1 đề nghị sửa mới.').waitFor();
  await page.getByText('“Nơi công tác: HTX Hoa Ban”').waitFor();
  await looksRight(page, 'guide-sharing');
  await page.getByRole('button', { name: 'Nhận đề nghị về Lò Thị Hoa' }).click();
  await page.getByText('Đã xử lý đề nghị về Lò Thị Hoa, còn 0.').waitFor();
  await page.getByText('Không có đề nghị nào chờ.').waitFor();
});
