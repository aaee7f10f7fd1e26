/** A Doc on an office laptop: as it looks, typed over, commented on by the principal, its versions, locked, hostile. */
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { fillWorkspace } from '../../local/college/fill-workspace';
import { docxText } from '../../local/docx/docx-text';
import { rightsOn, type Doc } from '../../local/docx/doc-room';
import { simulate } from '../../local/respond';
import { OFFICE_ACCOUNT, PRINCIPAL, VIEWER } from '../../local/workspace/new-world';
import { Workspace } from '../../local/workspace/workspace';
import type { Role } from '../../local/world/drive';
import { MIME } from '../../local/world/drive';
import { hostileDocx } from '../local/hostile-docx';
import { LAPTOP, picture, seriousFaults, type Screen } from './browser';
import { looksRight, onOneStage } from './scene';
import { select } from './select-text';
import { callNow } from './stage';

const TITLE = 'Kết quả điều tra, truy vết';

const scene = onOneStage(() => {
  const workspace = Workspace.create();
  fillWorkspace(workspace, { graduates: 220, seed: 7 });
  for (const method of ['checkRoster', 'openSurvey', 'sendInvitations']) callNow(workspace, method, {});
  simulate(workspace, Object.keys(workspace.world.forms)[0] ?? '', { rate: 0.9 });
  for (const method of ['pullResponses', 'createReport', 'createReport']) callNow(workspace, method, {});
  return workspace;
});

/** The Docs of the report, the oldest version first. */
const reports = (): Doc[] =>
  Object.values(scene.stage.workspace.world.files)
    .filter((file): file is Doc => file.mimeType === MIME.doc && file.content !== null)
    .sort((one, other) => (one.createdTime < other.createdTime ? -1 : 1));
const report = (): Doc => {
  const [first] = reports();
  if (!first) throw new Error('no report was made');
  return first;
};

const share = (email: string, role: Role): void => {
  const { permissions } = report();
  report().permissions = permissions.filter(({ emailAddress }) => emailAddress !== email);
  report().permissions.push({ id: `p-${email}`, type: 'user', role, emailAddress: email, view: '' });
};

const open = async (as = OFFICE_ACCOUNT): Promise<Screen> => {
  await scene.stage.sitDown(as);
  return scene.open(`/docs/${report().id}`, LAPTOP);
};
const drawn = async (page: Page): Promise<void> => page.locator('.paper-place > section').first().waitFor();
const openDrawn = async (as = OFFICE_ACCOUNT): ReturnType<typeof open> => {
  const screen = await open(as);
  await drawn(screen.page);
  return screen;
};

/** Sits down as somebody else in the page itself: waits until the Doc came back as that person has it. */
const changeTo = async (page: Page, name: RegExp): Promise<void> => {
  const option = page.getByLabel('Tôi là').locator('option').filter({ hasText: name }).first();
  const email = (await option.getAttribute('value')) ?? '';
  const back = page.waitForResponse(
    (reply) => reply.request().method() === 'GET' && reply.url().includes('/api/docs/'),
  );
  await Promise.all([back, page.getByLabel('Tôi là').selectOption(email)]);
};

it('shows the report on A4 pages with header, number from page 2 on, and tables without borders where there are none', async () => {
  const { page, complaints } = await openDrawn();
  const pages = page.locator('.paper-place > section');
  expect(await pages.count()).toBeGreaterThan(1);
  for (const box of await pages.evaluateAll((all) =>
    all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect),
  ))
    expect([Math.round(box.width), Math.round(box.height)].sort((a, b) => a - b)).toEqual([794, 1123]);
  expect(await pages.nth(0).locator('header').innerText()).not.toContain('1');
  expect(await pages.nth(1).locator('header').innerText()).toMatch(/^\s*2\s+DỰ THẢO\s*$/);
  const border = (text: string): Promise<string> =>
    page
      .locator('td', { hasText: text })
      .first()
      .evaluate((cell) => getComputedStyle(cell).borderTopStyle);
  expect(await border('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toBe('none');
  expect(await border('TT')).toBe('solid');
  expect(await page.locator('.paper-place img').first().getAttribute('alt')).toMatch(/^Biểu đồ/);
  await looksRight(page, 'document-page');
  mkdirSync('build/screens', { recursive: true });
  await page.locator('.paper-place').screenshot({ path: 'build/screens/document-pages.png' });
  expect(complaints).toEqual([]);
});

it('a person with the right types over a word; look, other words and comments stay; Drive tells who and when', async () => {
  const doc = report();
  const [before, bytes] = [{ ...doc }, scene.stage.workspace.objects.get(doc.content)];
  const { page, complaints } = await openDrawn();
  await page.getByRole('button', { name: 'Sửa chữ' }).click();
  const line = page.locator('[contenteditable]', { hasText: TITLE }).first();
  await line.waitFor();
  await line.focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' (sửa tay)');
  await picture(page, 'document-typing');
  expect(await seriousFaults(page)).toEqual([]);
  await Promise.all([
    page.waitForResponse(
      (reply) => reply.request().method() === 'POST' && reply.url().includes('/api/docs/'),
    ),
    page.keyboard.press('Enter'),
  ]);
  await page.getByText('(sửa tay)').first().waitFor();
  await page.waitForFunction(() => document.querySelector('[contenteditable]:focus') === null);
  const after = report();
  expect(docxText(scene.stage.workspace.objects.get(after.content))).toBe(
    docxText(bytes).replace(new RegExp(`(${TITLE}[^\n]*)\n`), '$1 (sửa tay)\n'),
  );
  expect([after.headRevisionId === before.headRevisionId, after.version, after.lastModifier]).toEqual([
    false,
    before.version + 1,
    scene.stage.workspace.world.officeAccount,
  ]);
  const again = page.locator('[contenteditable]', { hasText: '(sửa tay)' }).first();
  await again.waitFor();
  await again.focus();
  await page.keyboard.type('rác');
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.querySelector('[contenteditable]:focus') === null);
  await again.filter({ hasNotText: 'rác' }).waitFor();
  expect(report().version).toBe(after.version);
  expect(complaints).toEqual([]);
});

it('the principal comments on a passage, the office answers and resolves, each beside the passage', async () => {
  share(PRINCIPAL, 'commenter');
  const { page, complaints } = await openDrawn(PRINCIPAL);
  await page.getByText('Được nhận xét').waitFor();
  expect(await page.getByRole('button', { name: 'Sửa chữ' }).count()).toBe(0);
  await select(page, 'KẾT QUẢ CHÍNH');
  await page.getByRole('button', { name: 'Nhận xét' }).click();
  await page.getByLabel('Nhận xét đoạn này').fill('Bổ sung so sánh với năm trước');
  await page.getByRole('button', { name: 'Gửi nhận xét' }).click();
  const card = page.getByRole('article', { name: 'Ý kiến 1' });
  await card.waitFor();
  expect(report().comments).toMatchObject([
    {
      author: PRINCIPAL,
      content: 'Bổ sung so sánh với năm trước',
      quotedText: 'KẾT QUẢ CHÍNH',
      resolved: false,
    },
  ]);
  const tops = async (): Promise<number[]> => [
    (await card.boundingBox())?.y ?? NaN,
    (await page.locator('.paper-place p', { hasText: 'KẾT QUẢ CHÍNH' }).first().boundingBox())?.y ?? NaN,
  ];
  const [cardTop = NaN, passageTop = NaN] = await tops();
  expect(Math.abs(cardTop - passageTop)).toBeLessThan(40);
  await changeTo(page, /Nguyễn Thị Lan/);
  await page.getByRole('button', { name: 'Sửa chữ' }).waitFor();
  await card.getByLabel('Trả lời').fill('Đã bổ sung');
  await card.getByRole('button', { name: 'Trả lời' }).click();
  await card.getByText('Đã bổ sung').waitFor();
  await picture(page, 'document-comment');
  expect(await seriousFaults(page)).toEqual([]);
  await card.getByRole('button', { name: 'Đã giải quyết' }).click();
  await page.getByRole('button', { name: 'Mở lại' }).waitFor();
  expect(report().comments[0]).toMatchObject({
    resolved: true,
    replies: [{ content: 'Đã bổ sung' }, { content: '', action: 'resolve' }],
  });
  expect(complaints).toEqual([]);
});

it('one version stands beside another, each reached from the other', async () => {
  expect(reports()).toHaveLength(2);
  const { page } = await openDrawn();
  expect(await page.getByRole('navigation', { name: 'Các bản' }).getByRole('link').count()).toBe(2);
  await page.getByLabel('Đặt cạnh').selectOption({ index: 1 });
  await page.locator('.beside .paper-place > section').first().waitFor();
  await page.locator('.doc-desk > .papers .paper-place > section').first().waitFor();
  expect(await page.getByText('(sửa tay)').count()).toBe(1);
  await looksRight(page, 'document-versions');
});

it('who may only read, and who meets a locked Doc, sees it and can neither type nor comment', async () => {
  const { page } = await open(VIEWER);
  await page.getByRole('alert').filter({ hasText: 'chưa chia sẻ' }).waitFor();
  share(VIEWER, 'reader');
  await page.reload();
  await page.getByText('Chỉ xem.').waitFor();
  expect(await page.getByRole('button', { name: /Nhận xét|Sửa chữ/ }).count()).toBe(0);
  const refused = await page.evaluate(async (id) => {
    const body = JSON.stringify({ kind: 'comment', text: 'x', quote: '' });
    return (
      await fetch(`/api/docs/${id}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body,
      })
    ).status;
  }, report().id);
  expect(refused).toBe(403);
  const kept = (id: string): Promise<number> =>
    page.evaluate(async (file) => (await fetch(`/files/${file}`)).status, id);
  expect([await kept(report().id), await kept(reports()[1]?.id ?? '')]).toEqual([200, 403]);
  await changeTo(page, /Nguyễn Thị Lan/);
  Object.assign(report(), { readOnly: true, readOnlyReason: 'Đã ban hành' });
  await page.reload();
  await page.getByText('Đã khóa: chỉ xem').waitFor();
  expect(await page.getByRole('button', { name: /Nhận xét|Sửa chữ/ }).count()).toBe(0);
  Object.assign(report(), { readOnly: false, readOnlyReason: '' });
  expect(rightsOn(scene.stage.workspace, report(), VIEWER)).toEqual({ mayEdit: false, mayComment: false });
});

it('prints as pages alone, each marked as an approximation', async () => {
  const { page } = await openDrawn();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.doc-bar').isVisible()).toBe(false);
  expect(await page.locator('.comments').isVisible()).toBe(false);
  const pages = await page.locator('.paper-place > section').count();
  expect(await page.locator('.print-note:visible').count()).toBe(pages);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(pages);
});

it('a hostile document runs nothing, loads nothing, leads nowhere', async () => {
  const doc = reports()[1];
  if (!doc) throw new Error('no second version');
  doc.content = scene.stage.workspace.objects.put(hostileDocx());
  const asked: string[] = [];
  const page = await scene.browser.newPage({ viewport: LAPTOP });
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(scene.stage.url(`/docs/${doc.id}`));
  await page.getByText('<img src=x onerror=alert(1)>').waitFor();
  expect(await page.locator('.paper-place script, .paper-place iframe, .paper-place [onload]').count()).toBe(
    0,
  );
  expect(
    await page.locator('.paper-place a').evaluateAll((all) => all.map((one) => one.getAttribute('href'))),
  ).toEqual([null, 'https://example.com/']);
  expect(await page.evaluate(() => Reflect.get(window, 'hacked') as unknown)).toBeUndefined();
  expect(asked.filter((path) => !/^\/(docs|page|api)\//.test(path))).toEqual([]);
});
