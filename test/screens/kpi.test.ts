/** P34, B17, B18: the indicators in pictures, the people behind a bar, the evidence of the years. */
import { fillWorkspace } from '../../local/college/fill-workspace';
import { pasteRows, sheetNamed } from '../../local/act';
import { simulate } from '../../local/respond';
import { Workspace } from '../../local/workspace/workspace';
import { lastRowOf } from '../../local/world/grid';
import { looksRight, onOneStage } from './scene';
import { callNow } from './stage';

const scene = onOneStage(() => {
  const workspace = Workspace.create({ seed: 7 });
  fillWorkspace(workspace, { graduates: 40, seed: 7 });
  for (const method of ['checkRoster', 'openSurvey', 'sendInvitations']) callNow(workspace, method, {});
  simulate(workspace, Object.keys(workspace.world.forms)[0] ?? '', { rate: 0.9 });
  callNow(workspace, 'pullResponses', {});
  callNow(workspace, 'createReport', {});
  return workspace;
});

it('P34: lights say in words where the school stands; bars follow the indicator and the breakdown that are chosen', async () => {
  const { page } = await scene.openPanel(6, /^Chỉ tiêu bằng hình/);
  const lights = page.getByRole('list', { name: 'Mục tiêu' });
  await lights
    .getByText(/(Xanh, đạt|Vàng, gần đạt|Đỏ, chưa đạt), mục tiêu 80%/)
    .first()
    .waitFor();
  await looksRight(page, 'guide-kpi');
  await page.getByLabel('Xem theo').selectOption('sex');
  const bars = page.getByRole('list', { name: 'Biểu đồ' });
  await bars.getByText('Nữ').waitFor();
  await page.getByLabel('Chỉ tiêu').selectOption('sector.2');
  await bars.getByRole('img', { name: /^Nữ: \d+,\d%$/ }).waitFor();
});

it('B18: a bar opens the people behind it, in the numerator or in the denominator', async () => {
  const { page } = await scene.openPanel(6, /^Chỉ tiêu bằng hình/);
  await page.getByLabel('Xem theo').selectOption('sex');
  await page.getByRole('button', { name: 'Xem người: Nữ' }).click();
  await page.getByRole('heading', { level: 1, name: 'Nữ' }).waitFor();
  const people = page.getByRole('button', { name: /^Xem dòng của / });
  await people.first().waitFor();
  const inNumerator = await people.count();
  await page.getByLabel('Người được tính').selectOption('denominator');
  await page.waitForFunction(
    (count) => document.querySelectorAll('button[aria-label^="Xem dòng của "]').length > count,
    inNumerator,
  );
  await looksRight(page, 'kpi-people');
  await page.getByRole('button', { name: 'Về biểu đồ' }).click();
  await page.getByRole('heading', { level: 1, name: 'Chỉ tiêu bằng hình' }).waitFor();
});

it('B17: the evidence of the years comes from the frozen report, by standard, and says how many years are missing', async () => {
  const { page } = await scene.openPanel(6, /^Minh chứng 3 năm/);
  await page.getByText('Chưa có số liệu.').waitFor();
  await page.getByRole('button', { name: 'Cập nhật từ báo cáo đã chốt' }).click();
  await page
    .getByRole('heading', { level: 2, name: /TT 14\/2024/ })
    .first()
    .waitFor();
  await page.getByText(/còn thiếu số liệu năm 2023, 2024/).waitFor();
  // Years from before the program, one of them unknown: typed into the tab.
  const { world } = scene.stage.workspace;
  const typed = [
    ['2022', 'responseRate', '', '', '52', '80'],
    ['2022', 'employedOfAnswered', '', '', '40', '52'],
    ['2024', 'responseRate', '', '', '61', '80'],
    ['2024', 'employedOfAnswered', '', '', '49', '61'],
  ];
  const tab = sheetNamed(world.spreadsheet, 'Số liệu các năm');
  pasteRows(world, tab, typed, `A${lastRowOf(tab) + 1}`);
  await page.getByRole('button', { name: 'Cập nhật từ báo cáo đã chốt' }).click();
  await page
    .getByRole('img', { name: /^Tỷ lệ qua các năm.*Phản hồi: 2022 65,0%, 2023 chưa có số liệu, 2024 76,3%/ })
    .waitFor();
  await page.getByText('2023: Chưa có số liệu', { exact: true }).waitFor();
  await looksRight(page, 'guide-yearly');
});
