/** The network's desk at 300 px: a row changed and followed up, an issue composed, a decision drafted, a trip's people, a refusal with its reason. */
import { applyAct, sheetNamed } from '../../local/act';
import type { CallSite } from '../../local/runtime/execution';
import { press } from '../stories/support/desk';
import { smallCollege } from '../stories/support/small-college';
import { columnOf, rowsOf, typeCell } from '../stories/support/tabs';
import { looksRight, onOneStage } from './scene';

const HEAD = 'khoa@cdhoaban.example.edu.vn';
const hoa = { name: 'Lò Thị Hoa', className: 'KT2 K59' };
const ROWS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  [
    'sponsorships',
    {
      donor: 'HTX Hoa Ban',
      donorKind: 'Doanh nghiệp cựu HSSV',
      form: 'Tiền',
      value: '5.000.000',
      purpose: 'Quỹ hỗ trợ sinh viên',
      state: 'Đã hứa',
      pledgedOn: '2026-06-01',
    },
  ],
  [
    'news',
    {
      ...hoa,
      title: 'Hoa mở hợp tác xã',
      kind: 'Gương sáng cựu HSSV',
      channel: 'Website',
      published: '2026-06-20',
    },
  ],
  [
    'news',
    {
      title: 'Khởi công xưởng thực hành',
      kind: 'Phát triển nhà trường',
      channel: 'Website',
      published: '2026-06-10',
      summary: 'Xưởng mới cho ngành ô tô, dùng từ học kỳ tới.',
    },
  ],
  ['honours', { ...hoa, year: '2026', achievement: 'Hợp tác xã 40 lao động', state: 'Đã xét' }],
  [
    'ambassadors',
    { ...hoa, province: 'Sơn La', commune: 'Mường La', highSchool: 'Mộc Lỵ', from: '2026-01-01' },
  ],
  [
    'events',
    {
      title: 'Tư vấn tuyển sinh 2026',
      kind: 'Đoàn tư vấn tuyển sinh',
      date: '2026-08-02',
      place: 'THPT Mộc Lỵ',
      state: 'Dự kiến',
    },
  ],
];

const scene = onOneStage(() => {
  const workspace = smallCollege();
  workspace.world.clock = '2026-07-10T02:00:00.000Z';
  for (const group of ['duties', 'activities', 'information', 'resources'] as const)
    press(workspace, 'switchGroup', { group, on: true });
  for (const [register, values] of ROWS) press(workspace, 'addToRegister', { register, values });
  const [first, ...others] = rowsOf(workspace, 'Danh sách');
  for (const one of [first, others[0]])
    press(workspace, 'recordConsent', {
      graduationKey: String(one?.cells['Khóa dòng']),
      purposes: ['tin tức'],
      withdrawn: false,
    });
  const faculty = rowsOf(workspace, 'Đơn vị').find(({ cells }) => cells['Tên đơn vị'] === 'Kinh tế');
  typeCell(workspace, 'Đơn vị', faculty?.row ?? 0, 'Email', HEAD);
  press(workspace, 'shareWithFaculties', {});
  const [copy] = Object.values(workspace.world.otherSpreadsheets);
  if (!copy) throw new Error('no copy');
  const edit = { kind: 'edit', cell: 'F2', value: 'Nơi công tác: HTX Hoa Ban' } as const;
  applyAct(workspace.world, copy, sheetNamed(copy, 'Cựu HSSV'), edit);
  workspace.world.clock = '2026-07-10T02:05:00.000Z';
  press(workspace, 'readFacultyCopies', {});
  return workspace;
});

const openNetwork = async () => {
  const { page } = await scene.openSidebar();
  await page.getByRole('button', { name: 'Mở: Mạng lưới cựu HSSV' }).click();
  return page;
};

it('S2.43: a pledge becomes received in its form, and its receipt begins filled in the fund’s ledger', async () => {
  const page = await openNetwork();
  await page.getByRole('button', { name: /^Tài trợ/ }).click();
  await page.getByRole('button', { name: 'Sửa: HTX Hoa Ban' }).click();
  await page.getByLabel('Tình trạng').selectOption('Đã nhận');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.getByText(/Ngày nhận: còn trống/).waitFor();
  await page.getByLabel('Ngày nhận').fill('2026-07-01');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.getByText('Đã sửa HTX Hoa Ban.').waitFor();
  await page.getByRole('button', { name: 'Sửa: HTX Hoa Ban' }).click();
  await looksRight(page, 'register-change');
  await page.getByRole('button', { name: 'Ghi thu vào sổ Quỹ' }).click();
  await page.getByLabel('Số phiếu').fill('PT01');
  expect(await page.getByLabel('Số tiền (đồng)').inputValue()).toBe('5.000.000');
  await page.getByRole('button', { name: 'Ghi vào sổ' }).click();
  await page.getByText('Đã thêm khoản thu, chi.').waitFor();
  expect(columnOf(scene.stage.workspace, 'Quỹ', 'Nội dung')).toEqual([
    'HTX Hoa Ban tài trợ: Quỹ hỗ trợ sinh viên',
  ]);
});

it('S2.15: pieces are chosen and put in order, the issue is looked at and sent; a subject who did not agree is told', async () => {
  const page = await openNetwork();
  await page.getByRole('button', { name: 'Bản tin', exact: true }).click();
  await page.getByText('Không gửi được: chưa ghi nhân vật đồng ý').waitFor();
  await page.getByLabel('Tên bản tin').fill('Mùa hè');
  await page.getByLabel('Chọn Khởi công xưởng thực hành').click();
  await page.getByRole('button', { name: 'Lưu bản tin' }).click();
  await page.getByText('Bản tin số 1 đã lưu.').waitFor();
  await page.getByText('Thư như người nhận đọc').click();
  await page.getByText('Gửi tới 2 người').waitFor();
  await page.getByLabel('Lời mở đầu').fill('Chào hè');
  await page.getByText(/Bản tin đã sửa mà chưa lưu/).waitFor();
  await page.getByRole('button', { name: 'Lưu bản tin' }).click();
  await page.getByText(/Bản tin đã sửa mà chưa lưu/).waitFor({ state: 'detached' });
  await looksRight(page, 'guide-newsletter');
  await page.getByRole('button', { name: 'Gửi 2 thư' }).click();
  await page
    .getByRole('group', { name: /không rút lại được/ })
    .getByRole('button', { name: 'Gửi 2 thư' })
    .click();
  await page.getByText('Đã gửi bản tin tới 2 người.').waitFor();
  await page.getByText(/^Số 1: Mùa hè/).waitFor();
  await page.getByText('đã gửi trong số 1', { exact: true }).waitFor();
  expect(await page.getByLabel('Chọn Khởi công xưởng thực hành').isChecked()).toBe(false);
});

it('P20, P21: a mail that failed stands with its reason in the newsletter’s page, and goes again from there', async () => {
  const { workspace } = scene.stage;
  const { mark } =
    press(workspace, 'readNewsletters', {}).candidates.find(({ blocked }) => blocked === '') ?? {};
  const { issue } = press(workspace, 'saveNewsletter', { title: 'Mùa thu', intro: '', items: [mark ?? ''] });
  const onCall = ({ member, phase }: CallSite) =>
    member === 'sendEmail' && phase === 'before' ? { fail: 'Invalid email' } : undefined;
  while (press(workspace, 'sendNewsletter', { issue }, { onCall }).state === 'running');
  workspace.world.clock = '2026-07-10T03:00:00.000Z';
  const page = await openNetwork();
  await page.getByRole('button', { name: 'Bản tin', exact: true }).click();
  await page.getByRole('heading', { name: `Thư lỗi của bản tin số ${issue} (2)` }).waitFor();
  await page.getByText(/hoa@example\.com, Invalid email/).waitFor();
  await looksRight(page, 'newsletter-failed');
  await page.getByRole('button', { name: 'Gửi lại 2 thư lỗi' }).click();
  await page.getByText('Đã gửi bản tin tới 2 người.').waitFor();
  await page.getByRole('heading', { name: /^Thư lỗi/ }).waitFor({ state: 'detached' });
});

it('P26: an issue that goes by itself is paused from its page, which then says so, and goes on by a press', async () => {
  const { workspace } = scene.stage;
  const { mark } =
    press(workspace, 'readNewsletters', {}).candidates.find(({ blocked }) => blocked === '') ?? {};
  const { issue } = press(workspace, 'saveNewsletter', { title: 'Mùa đông', intro: '', items: [mark ?? ''] });
  const { limits } = workspace.world.quotas;
  const { mail } = limits;
  limits.mail = 0;
  while (press(workspace, 'sendNewsletter', { issue }).state === 'running');
  const page = await openNetwork();
  await page.getByRole('button', { name: 'Bản tin', exact: true }).click();
  await page.getByRole('heading', { name: `Bản tin số ${issue} đang gửi` }).waitFor();
  await page.getByText('tự chạy tiếp').waitFor();
  await page.getByRole('button', { name: 'Tạm dừng' }).click();
  await page.getByRole('heading', { name: `Bản tin số ${issue} tạm dừng` }).waitFor();
  await page.getByText('Đã gửi 0, còn 2.').waitFor();
  expect(await page.getByText(/tự chạy tiếp|gửi tiếp, có thể đóng/).count()).toBe(0);
  await looksRight(page, 'newsletter-paused');
  limits.mail = mail;
  await page.getByRole('button', { name: 'Gửi tiếp ngay' }).click();
  await page.getByText('Đã gửi bản tin tới 2 người.').waitFor();
});

it('S2.27: a decision is drafted from the register, and noted in it once signed', async () => {
  const page = await openNetwork();
  await page.getByRole('button', { name: 'Quyết định', exact: true }).click();
  await page.getByRole('button', { name: 'Soạn quyết định: Cựu HSSV tiêu biểu năm 2026' }).click();
  await page.getByText('Dự thảo quyết định bản 1 đã tạo.').waitFor();
  await page.getByRole('button', { name: 'Đã ký…: Cựu HSSV tiêu biểu năm 2026' }).click();
  await page.getByLabel('Số quyết định').fill('99/QĐ-CĐHB');
  await page.getByLabel('Ngày ký').fill('2026-12-09');
  await page.getByRole('button', { name: 'Ghi vào sổ' }).click();
  await page.getByText(/Ngày 09\/12\/2026 chưa tới/).waitFor();
  expect(await page.getByLabel('Số quyết định').inputValue()).toBe('99/QĐ-CĐHB');
  await page.getByLabel('Ngày ký').fill('2026-07-09');
  await looksRight(page, 'guide-decisions');
  await page.getByRole('button', { name: 'Ghi vào sổ' }).click();
  await page.getByText('Đã ghi quyết định vào 1 dòng.').waitFor();
});

it('S2.33, S2.12: what in the registers has to be looked at, who could go with a trip, and what went between the college and that person', async () => {
  const page = await openNetwork();
  await looksRight(page, 'network-all');
  await page.getByRole('button', { name: 'Cần xem ở các sổ' }).click();
  await page.getByText('Đã đăng, chưa ghi nhân vật đồng ý: 1 bài').waitFor();
  await looksRight(page, 'guide-warnings');
  await page.getByRole('button', { name: 'Về Mạng lưới' }).click();
  await page.getByRole('button', { name: 'Đoàn tư vấn tuyển sinh' }).click();
  await page.getByText('trường cũ Mộc Lỵ').waitFor();
  await looksRight(page, 'guide-trips');
  await page.getByRole('button', { name: 'Về Mạng lưới' }).click();
  await page.getByRole('button', { name: 'Cựu HSSV lâu không liên hệ' }).click();
  await page.getByText('Lịch sử kết nối của một người').click();
  await page.getByLabel('Tìm trong Danh sách').fill('hoa');
  await page.getByRole('button', { name: 'Tìm' }).click();
  await page.getByRole('button', { name: /^Lịch sử kết nối của Lò Thị Hoa/ }).click();
  await page.getByText('Thư: bản tin 1').waitFor();
  await looksRight(page, 'guide-connections');
});

it('S2.47: a refusal says why, in words that the faculty will read', async () => {
  const page = await openNetwork();
  await page.getByRole('button', { name: 'Chia sẻ với khoa' }).click();
  await page.getByRole('button', { name: 'Từ chối đề nghị về Lò Thị Hoa' }).click();
  await page.getByLabel(/^Lý do không sửa/).fill('Hợp tác xã đã giải thể');
  await looksRight(page, 'guide-sharing');
  await page.getByRole('button', { name: 'Gửi lý do từ chối đề nghị về Lò Thị Hoa' }).click();
  await page.getByText('Đã xử lý đề nghị về Lò Thị Hoa').waitFor();
  expect(columnOf(scene.stage.workspace, 'Đề nghị sửa', 'Lý do từ chối')).toEqual(['Hợp tác xã đã giải thể']);
});
