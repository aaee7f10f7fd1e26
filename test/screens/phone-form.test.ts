/** The survey on a phone, from the link in the mail to the thanks (UX 7), and the form when it takes no answers. */
import { localLinks } from '../../local/server/local-links';
import type { FormState } from '../../local/world/forms';
import { PHONE, picture, sidewaysScroll } from './browser';
import { looksRight, onOneStage } from './scene';
import { callNow, collegeWithRoster } from './stage';

const scene = onOneStage(() => {
  const workspace = collegeWithRoster();
  for (const method of ['checkRoster', 'openSurvey', 'sendInvitations']) callNow(workspace, method, {});
  return workspace;
});

const survey = (): FormState => {
  const [form] = Object.values(scene.stage.workspace.world.forms);
  if (!form) throw new Error('there is no form');
  return form;
};

/** The link in the mail to Lò Thị Hoa, as it leads here. */
const linkOfHoa = (): string => {
  const mail = scene.stage.workspace.world.outbox.find(({ to }) => to.includes('lo.thi.hoa@example.com'));
  const link = /https:\S+viewform\S+/.exec(mail?.body ?? '')?.[0];
  if (!link) throw new Error('the mail has no link');
  return localLinks(link);
};

it('P4 P5: the mailed link opens the form on a phone with name, class and code filled in', async () => {
  const { page, complaints } = await scene.open(linkOfHoa(), PHONE);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const filled = await page
    .locator('input[type=text]')
    .evaluateAll((all) => all.map((one) => (one instanceof HTMLInputElement ? one.value : '')));
  expect(filled).toEqual(expect.arrayContaining(['Lò Thị Hoa', 'KT2']));
  expect(await page.locator('input[type=radio]:checked').count()).toBe(0);
  await looksRight(page, 'form-consent');
  expect(complaints).toEqual([]);
});

it('a required question stops the page and says so, with the focus on it', async () => {
  const { page } = await scene.open(linkOfHoa(), PHONE);
  await page.getByRole('button', { name: 'Tiếp' }).click();
  await page.getByText('Đây là một câu hỏi bắt buộc').first().waitFor();
  await page.locator('input[type=radio]:focus').waitFor({ state: 'attached' });
  await picture(page, 'form-required');
});

it('S1.24: an employed graduate walks the work branch by thumb, sends, and the answer stands in the form under its code', async () => {
  const { page, complaints } = await scene.open(linkOfHoa(), PHONE);
  await page.getByRole('radio', { name: 'Đồng ý', exact: true }).click();
  await page.getByRole('button', { name: 'Tiếp' }).click();
  await page.getByRole('radio', { name: /^Làm công/ }).click();
  await picture(page, 'form-status');
  await page.getByRole('button', { name: 'Tiếp' }).click();
  await page.getByLabel('Nơi công tác').fill('Công ty TNHH Mộc Châu');
  await looksRight(page, 'form-work');
  for (
    let guard = 0;
    guard < 10 && (await page.getByRole('button', { name: 'Gửi' }).count()) === 0;
    guard++
  ) {
    const title = await page.getByRole('heading', { level: 1 }).textContent();
    await page.getByRole('button', { name: 'Tiếp' }).click();
    await page
      .getByRole('heading', { level: 1 })
      .filter({ hasNotText: title ?? '' })
      .waitFor();
  }
  await picture(page, 'form-last');
  expect(await sidewaysScroll(page)).toBe(0);
  await page.getByRole('button', { name: 'Gửi' }).click();
  await page.getByRole('status').waitFor();
  expect(await page.getByRole('status').textContent()).toContain('Cảm ơn anh/chị');
  await picture(page, 'form-thanks');
  const given = survey().responses.flatMap(({ answers }) => answers.map(({ value }) => value));
  expect(given).toEqual(expect.arrayContaining(['Lò Thị Hoa', 'Đồng ý', 'Công ty TNHH Mộc Châu']));
  expect(given.some((value) => typeof value === 'string' && /^[A-Z0-9]+(-[A-Z0-9]+)+$/.test(value))).toBe(
    true,
  );
  expect(complaints).toEqual([]);
});

it('a telephone number that is none is refused with its reason; the link at the end opens one’s own answer to be edited', async () => {
  const { page } = await scene.open(linkOfHoa(), PHONE);
  await page.getByRole('radio', { name: 'Đồng ý', exact: true }).click();
  await page.getByRole('button', { name: 'Tiếp' }).click();
  await page.getByRole('radio', { name: /^Làm công/ }).click();
  const next = page.getByRole('button', { name: /^(Tiếp|Gửi)$/ });
  const phone = page.getByLabel(/điện thoại/i);
  while ((await phone.count()) === 0) {
    const title = await page.getByRole('heading', { level: 1 }).textContent();
    await next.click();
    await page
      .getByRole('heading', { level: 1 })
      .filter({ hasNotText: title ?? '' })
      .waitFor();
  }
  await phone.fill('0912');
  await next.click();
  await page.getByText('Gõ một số điện thoại, ví dụ 0912 345 678.').waitFor();
  await picture(page, 'form-phone');
  await phone.fill('0912 345 678');
  for (;;) {
    const last = await page.getByRole('button', { name: 'Gửi' }).count();
    const title = await page.getByRole('heading', { level: 1 }).textContent();
    await next.click();
    if (last > 0) break;
    await page
      .getByRole('heading', { level: 1 })
      .filter({ hasNotText: title ?? '' })
      .waitFor();
  }
  await page.getByRole('status').waitFor();
  const answers = survey().responses.length;
  await page.getByRole('link', { name: 'Chỉnh sửa câu trả lời' }).click();
  await page.getByRole('radio', { name: 'Đồng ý', exact: true }).waitFor();
  expect(await page.getByRole('radio', { name: 'Đồng ý', exact: true }).isChecked()).toBe(true);
  await page
    .getByText(/^Không/)
    .first()
    .click();
  await page.getByRole('button', { name: 'Gửi' }).click();
  await page.getByRole('status').waitFor();
  expect(survey().responses).toHaveLength(answers);
});

it('who does not agree is led to the end at once, and nothing but the refusal and the prefilled fields is sent', async () => {
  const before = survey().responses.length;
  const { page } = await scene.open(linkOfHoa(), PHONE);
  await page
    .getByText(/^Không/)
    .first()
    .click();
  expect(await page.getByRole('button', { name: 'Gửi' }).count()).toBe(1);
  await page.getByRole('button', { name: 'Gửi' }).click();
  await page.getByRole('status').waitFor();
  expect(survey().responses.length).toBe(before + 1);
  const titles = survey()
    .responses.at(-1)
    ?.answers.map(({ item }) => survey().items.find(({ id }) => id === item)?.title);
  expect(titles).toHaveLength(4);
  expect(titles).toEqual(expect.arrayContaining(['Họ và tên', 'Lớp', 'Mã phiếu']));
});

it('a form that takes no answers any more says so instead of showing questions', async () => {
  survey().acceptingResponses = false;
  const { page } = await scene.open(linkOfHoa(), PHONE);
  await page.getByText(/không còn nhận|đã đóng/i).waitFor();
  expect(await page.getByRole('button').count()).toBe(0);
  await picture(page, 'form-closed');
  survey().acceptingResponses = true;
});
