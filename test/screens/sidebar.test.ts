/** The sidebar at 300 px as the office uses it: first use, the board, a step's problems, sending, what goes wrong (UX 3, 4, 11, 12, 14). */
import type { Page } from 'playwright-core';
import { COLLEAGUE } from '../../local/workspace/new-world';
import { Workspace } from '../../local/workspace/workspace';
import { sidewaysScroll } from './browser';
import { goToStep, looksRight, onClonesOf } from './scene';
import { callNow, collegeWithRoster, SCHOOL } from './stage';

const scene = onClonesOf(collegeWithRoster);

/** What a screen reader says of the element that has the focus. */
const focused = (page: Page): Promise<string> => page.locator(':focus').ariaSnapshot();

it('first use asks for three names with one sentence and one button, then shows the eight steps', async () => {
  await scene.begin(Workspace.create());
  const { page, complaints } = await scene.openSidebar();
  await page.getByLabel('Tên trường').fill(SCHOOL);
  await page.getByLabel('Cơ quan chủ quản').fill('UBND tỉnh');
  expect(await page.getByLabel('Phòng chủ trì').inputValue()).toBe('Phòng CT HSSV');
  expect(await page.getByRole('button').count()).toBe(1);
  expect(await page.getByLabel('Dùng thử 60 HSSV mẫu').isChecked()).toBe(true);
  await looksRight(page, 'sidebar-first-use');
  await page.getByLabel('Danh sách của trường').check();
  await page.keyboard.press('Enter');
  await page.locator('.step').first().waitFor();
  expect(await page.locator('.step').count()).toBe(8);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(SCHOOL);
  expect(scene.stage.workspace.world.spreadsheet.sheets.map(({ name }) => name)).toContain('Danh sách');
  await looksRight(page, 'sidebar-home-empty');
  expect(complaints).toEqual([]);
});

it('step 3 lists every fault with its place, and Xem goes to the cell', async () => {
  const { page } = await scene.openStep(3);
  await page.getByRole('button', { name: 'Kiểm tra danh sách' }).click();
  await page.getByText(/Đã kiểm tra/).waitFor();
  for (const summary of await page.locator('.group summary').all()) await summary.click();
  expect(await page.locator('.problem').allTextContents()).toEqual(
    expect.arrayContaining([expect.stringContaining('dòng 3, Số điện thoại: 03791 có 5 số. Gõ lại 10 số.')]),
  );
  await looksRight(page, 'sidebar-step-3');
  await Promise.all([
    page.waitForResponse((reply) => reply.url().endsWith('/rpc')),
    page.getByRole('button', { name: /^Xem: Danh sách, dòng 3, Số điện thoại/ }).click(),
  ]);
  const { ui, spreadsheet } = scene.stage.workspace.world;
  const header = spreadsheet.sheets.find(({ id }) => id === spreadsheet.activeSheetId)?.rows[0]?.v ?? [];
  expect(ui.activeCell).toMatch(/^[A-Z]+3$/);
  expect(header[ui.activeCell.charCodeAt(0) - 65]).toBe('Số điện thoại');
});

it('is worked by keyboard alone: a step opens with Enter, the title takes the focus, back gives it to the step again', async () => {
  const { page } = await scene.openSidebar();
  await page.locator('.step').first().waitFor();
  const order: string[] = [];
  for (let press = 0; press < 5; press++) {
    await page.keyboard.press('Tab');
    order.push(await focused(page));
  }
  expect(order[0]).toContain('Đọc lại số liệu');
  expect(order.slice(1).map((label) => /Bước \d/.exec(label)?.[0])).toEqual([
    'Bước 1',
    'Bước 2',
    'Bước 3',
    'Bước 4',
  ]);
  await page.keyboard.press('Enter');
  await page.locator('.facts').waitFor();
  expect(await focused(page)).toContain('4 Điều tra, truy vết');
  await page.keyboard.press('Shift+Tab');
  expect(await focused(page)).toContain('Về trang đầu');
  await page.keyboard.press('Enter');
  await page.locator('.step').first().waitFor();
  expect(await focused(page)).toContain('button "Bước 4, Điều tra, truy vết, chưa làm"');
});

it('asks before an early step in its place; Esc closes the question without harm and gives the focus back', async () => {
  const { page } = await scene.openStep(4);
  const button = page.getByRole('button', { name: 'Mở phiếu khảo sát' }).first();
  await button.click();
  const question = page.getByRole('group', { name: /ban hành/ });
  await question.waitFor();
  await looksRight(page, 'sidebar-step-4-question');
  await page.keyboard.press('Escape');
  expect(await question.count()).toBe(0);
  expect(await focused(page)).toContain('Mở phiếu khảo sát');
  expect(Object.keys(scene.stage.workspace.world.forms)).toEqual([]);
});

it('a long action shows how far it is and when it ends, is spoken at each tenth, pauses, goes on, and says what it brought', async () => {
  const { page } = await scene.openSidebar();
  // Three thousand mails would take days: the transport answers in their place, part by part, and waits to be let on.
  let sent = 0;
  let free = 0;
  let wake: () => void = () => undefined;
  /** Also lets on a call that has not come yet. */
  const letOn = (): void => {
    free += 1;
    wake();
  };
  const turn = async (): Promise<void> => {
    while (free === 0) await new Promise<void>((resolve) => (wake = resolve));
    free -= 1;
  };
  await page.route('**/rpc', async (route) => {
    const { method } = route.request().postDataJSON() as { method: string };
    if (method !== 'openSurvey') return route.continue();
    sent += 612;
    if (sent > 612) await turn();
    const total = 2410;
    const value = {
      state: sent < total ? 'running' : 'done',
      label: 'Đang gửi',
      done: Math.min(sent, total),
      total,
      // Done with a day to come would mean a form that opens by itself then.
      ...(sent < total ? { finishes: '2026-01-20' } : {}),
    };
    return route.fulfill({ json: { ok: true, text: JSON.stringify({ ok: true, value }) } });
  });
  await goToStep(page, 4);
  await page.getByRole('button', { name: 'Mở phiếu khảo sát' }).first().click();
  await page
    .getByRole('group', { name: /ban hành/ })
    .getByRole('button', { name: 'Mở phiếu khảo sát' })
    .click();
  await page.getByText('Đang gửi 612/2.410').waitFor();
  const bar = page.getByRole('progressbar');
  expect(await bar.getAttribute('aria-valuenow')).toBe('25');
  expect(await page.locator('[aria-live=polite]').textContent()).toBe('Đang gửi, 20 phần trăm');
  expect(await page.getByText('xong 20/01/2026').count()).toBe(1);
  await looksRight(page, 'sidebar-running');
  await page.getByRole('button', { name: 'Tạm dừng' }).click();
  letOn();
  await page.getByText('Đang gửi 1.224/2.410').waitFor();
  await page.getByRole('button', { name: 'Làm tiếp' }).click();
  for (const done of ['1.836', '2.410']) {
    letOn();
    await page.getByText(new RegExp(`Đang gửi ${done}|${done} người`)).waitFor();
  }
  await page.getByText('Phiếu đã mở, 2.410 người có đường dẫn riêng.').waitFor();
});

it('tells an error in its place, takes the focus there, and the button can be pressed again', async () => {
  const { page } = await scene.openStep(3);
  await page.getByRole('button', { name: 'Kiểm tra danh sách' }).waitFor();
  await page.route('**/rpc', (route) => route.abort());
  await page.getByRole('button', { name: 'Kiểm tra danh sách' }).click();
  const alert = page.getByRole('alert').first();
  await alert.waitFor();
  expect(await alert.textContent()).toContain('Mất kết nối mạng');
  await page.unroute('**/rpc');
  await page.getByRole('button', { name: 'Kiểm tra danh sách' }).click();
  await page.getByText(/Đã kiểm tra/).waitFor();
  // What else the page could not read meanwhile is read again now.
  await page.waitForFunction(() => document.querySelector('[role="alert"]') === null);
});

it('asks for one Google account when the call is denied for several', async () => {
  await scene.begin(Workspace.create());
  const { page } = await scene.openSidebar();
  await page.route('**/rpc', (route) => route.fulfill({ json: { ok: false, message: 'PERMISSION_DENIED' } }));
  await page.reload();
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').textContent()).toContain('Hãy chỉ đăng nhập một tài khoản');
  expect(await focused(page)).toContain('Đang mở nhiều tài khoản Google');
  await looksRight(page, 'sidebar-accounts');
});

it('is usable at 200 % zoom: nothing scrolls sideways at 150 px', async () => {
  const { page } = await scene.openSidebar({ width: 150, height: 360 });
  await page.locator('.step').first().waitFor();
  await looksRight(page, 'sidebar-zoomed');
  await goToStep(page, 3);
  await page.locator('.facts').waitFor();
  expect(await sidewaysScroll(page)).toBe(0);
});

it('gives every button and field at least 32 px of height', async () => {
  const { page } = await scene.openSidebar();
  for (const step of [3, 4]) {
    await goToStep(page, step);
    await page.locator('.facts').waitFor();
    const heights = await page
      .locator('button, input, summary')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(3);
    expect(Math.min(...heights.filter((height) => height > 0))).toBeGreaterThanOrEqual(32);
    await page.getByRole('button', { name: 'Về trang đầu' }).click();
  }
});

it('home tells the campaign at a glance: answered of targets with percent and bar, deadline, steps, what to do next', async () => {
  for (const method of ['checkRoster', 'openSurvey', 'sendInvitations'])
    callNow(scene.stage.workspace, method, {});
  const { page } = await scene.openSidebar();
  await page.getByText('Đã trả lời 0/4 (0,0%)').waitFor();
  expect(await page.getByText(/^hạn \d\d\/\d\d\/\d{4}$/).count()).toBe(1);
  expect(
    await page.getByRole('button', { name: /^Bước 4, Điều tra, truy vết, đang làm, 0 phần trăm$/ }).count(),
  ).toBe(1);
  const todo = page.locator('section', { has: page.getByRole('heading', { name: 'Cần làm' }) });
  expect(await todo.locator('.with-button').count()).toBeLessThanOrEqual(3);
  await looksRight(page, 'sidebar-home');
  await goToStep(page, 4);
  await page.locator('.facts').waitFor();
  await looksRight(page, 'sidebar-step-4');
});

it('S1.4: Việc của tôi asks somebody unknown for the unit, then shows the steps that fall to them, each with its guide', async () => {
  await scene.stage.sitDown(COLLEAGUE);
  const { page, complaints } = await scene.openSidebar();
  await page.getByText('Anh/chị thuộc đơn vị nào?').waitFor();
  await page.getByRole('button', { name: 'Xem: Việc của tôi' }).click();
  await page.getByText('việc nào cũng bấm được').waitFor();
  await looksRight(page, 'own-work-unknown');
  await page.getByLabel('Đơn vị của tôi').fill('Phòng CT HSSV');
  await page.getByLabel('Họ và tên').fill('Quàng Văn Tiến');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Tôi phụ trách' }).waitFor();
  await page.getByText('Hướng dẫn bước 3').click();
  await looksRight(page, 'own-work');
  await page.getByRole('button', { name: 'Mở: bước 3' }).click();
  await page.getByRole('heading', { level: 1, name: /^3 / }).waitFor();
  await page.getByRole('button', { name: 'Về trang đầu' }).click();
  await page.getByText(/phụ trách bước 1, 2, 3/).waitFor();
  await looksRight(page, 'sidebar-home-own-work');
  expect(complaints).toEqual([]);
});
