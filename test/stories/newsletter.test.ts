/** S2.15: the newsletter composed of the register, sent once to who agreed, kept; S2.31: only with its subject's consent. */
import type { CallSite } from '../../local/runtime/execution';
import { respond } from '../../local/respond';
import type { Workspace } from '../../local/workspace/workspace';
import { jumpTo, passHours, press, refusal } from './support/desk';
import { added, dutiful } from './support/network';
import { once } from './support/small-college';
import { rowsOf, typeCell } from './support/tabs';

const PIECES = [
  { title: 'Khởi công xưởng thực hành', kind: 'Phát triển nhà trường', summary: 'Xưởng mới cho ngành ô tô.' },
  {
    title: 'Lò Thị Hoa mở hợp tác xã',
    kind: 'Gương sáng cựu HSSV',
    name: 'Lò Thị Hoa',
    url: 'https://example.com/hoa',
  },
];

/** Two pieces of news; Hoa and Nam agreed to receive news, Páo was never asked. */
const editorial = once(() => {
  const workspace = dutiful();
  for (const piece of PIECES)
    added(workspace, 'news', { ...piece, channel: 'Website', published: '2026-03-01' });
  for (const { cells } of rowsOf(workspace, 'Danh sách').slice(0, 2))
    press(workspace, 'recordConsent', {
      graduationKey: String(cells['Khóa dòng']),
      purposes: ['tin tức'],
      withdrawn: false,
    });
  return workspace;
});

const newest = (workspace: Workspace) => {
  const [line] = press(workspace, 'readRegister', { register: 'news' }).rows;
  if (line === undefined) throw new Error('no news');
  return line;
};

const issued = (workspace: Workspace) =>
  workspace.world.outbox.filter(({ subject }) => subject.startsWith('Bản tin cựu HSSV số 1'));

describe('S2.15: the newsletter', () => {
  test('a piece about somebody who did not agree cannot go; composed, it is looked at as mail and as page', () => {
    const workspace = editorial();
    const { candidates, next } = press(workspace, 'readNewsletters', {});
    expect([next, candidates.map(({ title, blocked }) => `${title}: ${blocked}`)]).toEqual([
      1,
      ['Lò Thị Hoa mở hợp tác xã: chưa ghi nhân vật đồng ý', 'Khởi công xưởng thực hành: '],
    ]);
    const items = candidates.map(({ mark }) => mark);
    const refused = refusal(workspace, 'saveNewsletter', { title: 'Tháng Ba', intro: '', items });
    expect(refused.message).toMatch(/Hoa mở hợp tác xã.*chưa ghi nhân vật đồng ý/);
    const { row, values: seen } = newest(workspace);
    press(workspace, 'changeRegisterRow', {
      register: 'news',
      row,
      seen,
      values: { ...seen, consent: 'Có' },
    });
    press(workspace, 'saveNewsletter', { title: 'Tháng Ba', intro: 'Chào anh chị.', items });
    const { draft, waiting, leftOut, takes } = press(workspace, 'readNewsletters', {});
    expect(draft?.mail.body).toMatch(
      /Chào anh chị\.[\s\S]*1\. Lò Thị Hoa mở hợp tác xã\nXem: https:\/\/example\.com\/hoa[\s\S]*2\. Khởi công[^\n]*\nXưởng mới[\s\S]*Không nhận bản tin nữa/,
    );
    expect(draft?.text).toMatch(
      /^Bản tin cựu HSSV số 1: Tháng Ba\n\nTrường Cao đẳng Hoa Ban, ngày 05\/03\/2026/,
    );
    expect([waiting, leftOut, takes]).toEqual([
      2,
      [{ label: 'chưa đồng ý nhận tin', count: 3 }],
      '2 thư, 1 ngày, xong 05/03/2026',
    ]);
  });

  test('it goes once to each who agreed, over days where the quota ends; who opts out gets no other; the light of Điều 4.1', () => {
    const workspace = editorial();
    const [, piece] = press(workspace, 'readNewsletters', {}).candidates;
    const compose = (title: string): number =>
      press(workspace, 'saveNewsletter', { title, intro: '', items: [piece?.mark ?? ''] }).issue;
    const issue = compose('Tháng Ba');
    const { limits } = workspace.world.quotas;
    // Thirty are kept back on each day, half of a small quota.
    limits.mail = 2;
    while (press(workspace, 'sendNewsletter', { issue }).state === 'running');
    expect(issued(workspace)).toHaveLength(1);
    expect(press(workspace, 'readNewsletters', {}).going).toMatchObject({ issue: 1, sent: 1, left: 1 });
    limits.mail = 100;
    jumpTo(workspace, '2026-03-06T09:00');
    passHours(workspace, 2);
    expect(issued(workspace).map(({ to }) => to[0])).toEqual(['hoa@example.com', 'nam@example.com']);
    passHours(workspace, 3);
    expect(issued(workspace)).toHaveLength(2);
    const { issues, going } = press(workspace, 'readNewsletters', {});
    expect([going, issues[0]?.note]).toEqual([null, 'đã gửi, 2 người, 05/03/2026 đến 06/03/2026']);
    expect(
      press(workspace, 'readNewsletters', {}).candidates.map(({ title, sent }) => [title, sent]),
    ).toEqual([
      ['Lò Thị Hoa mở hợp tác xã', ''],
      ['Khởi công xưởng thực hành', 'đã gửi trong số 1'],
    ]);
    const light = press(workspace, 'readDuties', {}).lines.find(({ text }) =>
      text.startsWith('Cập nhật, chia sẻ'),
    );
    expect([light?.light, light?.why]).toEqual(['done', expect.stringMatching(/^2\/1 tin bài/)]);
    const link = /Không nhận bản tin nữa: (\S+)/.exec(issued(workspace)[0]?.body ?? '')?.[1] ?? '';
    const { refused } = respond(workspace, link, {
      link,
      answers: { 'Anh/chị muốn': 'Không nhận bản tin nữa' },
    });
    expect(refused).toEqual([]);
    workspace.world.clock = new Date(Date.parse(workspace.world.clock) + 60_000).toISOString();
    const second = compose('Tháng Tư');
    expect(second).toBe(2);
    while (press(workspace, 'sendNewsletter', { issue: second }).state === 'running');
    const mails = workspace.world.outbox.filter(({ subject }) => subject.includes('số 2'));
    expect(mails.map(({ to }) => to[0])).toEqual(['nam@example.com']);
  });
});

test('P26: on its way the page says so and how it is paused; paused, that nothing goes, and nothing does until a press', () => {
  const workspace = editorial();
  const [, piece] = press(workspace, 'readNewsletters', {}).candidates;
  press(workspace, 'saveNewsletter', { title: 'Tháng Ba', intro: '', items: [piece?.mark ?? ''] });
  expect(press(workspace, 'readNewsletters', {}).running).toBeNull();
  const { limits } = workspace.world.quotas;
  limits.mail = 2;
  while (press(workspace, 'sendNewsletter', { issue: 1 }).state === 'running');
  expect(press(workspace, 'readNewsletters', {}).running).toEqual({
    state: 'running',
    label: 'Đang gửi bản tin số 1',
    done: 1,
    total: 2,
    pause: 'pauseNewsletter',
  });
  press(workspace, 'pauseNewsletter', {});
  const { going, running } = press(workspace, 'readNewsletters', {});
  expect([going, running]).toEqual([{ issue: 1, sent: 1, left: 1 }, null]);
  limits.mail = 100;
  jumpTo(workspace, '2026-03-06T09:00');
  passHours(workspace, 2);
  expect(issued(workspace)).toHaveLength(1);
  press(workspace, 'sendNewsletter', { issue: 1 });
  expect(issued(workspace)).toHaveLength(2);
});

describe('P20, P21: a failed mail of the newsletter', () => {
  /** Google refused Hoa's address; Nam has his issue. */
  const failed = once(() => {
    const workspace = editorial();
    const [, piece] = press(workspace, 'readNewsletters', {}).candidates;
    press(workspace, 'saveNewsletter', { title: 'Tháng Ba', intro: '', items: [piece?.mark ?? ''] });
    let sent = 0;
    const hook = {
      onCall: ({ member, phase }: CallSite) =>
        member === 'sendEmail' && phase === 'before' && sent++ === 0
          ? { fail: 'Invalid email: hoa@example.com' }
          : undefined,
    };
    while (press(workspace, 'sendNewsletter', { issue: 1 }, hook).state === 'running');
    return workspace;
  });
  const readers = (workspace: Workspace) => issued(workspace).map(({ to }) => to[0]);
  const retry = (workspace: Workspace): string =>
    press(workspace, 'readNewsletters', {}).trouble?.asOf ?? 'nothing failed';

  test('is told with its reason and what to do, and waits for somebody to ask', () => {
    const workspace = failed();
    const { trouble, issues } = press(workspace, 'readNewsletters', {});
    expect([trouble?.failures, trouble?.failed[0]]).toEqual([
      1,
      expect.objectContaining({
        name: 'Lò Thị Hoa, KT2 K59',
        note: 'Thư bản tin 1 05/03/2026, hoa@example.com, Invalid email: hoa@example.com',
      }),
    ]);
    expect(issues[0]?.note).toBe('đã gửi, 1 người, 05/03/2026');
    passHours(workspace, 30);
    press(workspace, 'sendNewsletter', { issue: 1 });
    expect(readers(workspace)).toEqual(['nam@example.com']);
  });

  test('asked for, it goes once, to the address that the person has now, and to nobody who agreed since', () => {
    const workspace = failed();
    passHours(workspace, 1);
    const [hoa, , pao] = rowsOf(workspace, 'Danh sách');
    typeCell(workspace, 'Danh sách', hoa?.row ?? 0, 'Email', 'hoa.moi@example.com');
    const graduationKey = String(pao?.cells['Khóa dòng']);
    press(workspace, 'recordConsent', { graduationKey, purposes: ['tin tức'], withdrawn: false });
    const retryBefore = retry(workspace);
    const again = () => press(workspace, 'sendNewsletter', { issue: 1, retryBefore }).state;
    expect([again(), again()]).toEqual(['done', 'done']);
    expect(readers(workspace)).toEqual(['nam@example.com', 'hoa.moi@example.com']);
    const { trouble, issues } = press(workspace, 'readNewsletters', {});
    expect([trouble, issues[0]?.note]).toEqual([null, 'đã gửi, 2 người, 05/03/2026']);
  });

  test('B4: a retry cut short while its mail goes is not sent again by itself; the page says whose', () => {
    const workspace = failed();
    passHours(workspace, 1);
    const input = { issue: 1, retryBefore: retry(workspace) };
    const onCall = ({ member, phase }: CallSite) =>
      member === 'sendEmail' && phase === 'before' ? { stop: 'stopped' } : undefined;
    expect(workspace.run('rpc', ['sendNewsletter', JSON.stringify(input)], { onCall }).stopped).toBe(true);
    passHours(workspace, 3);
    expect(readers(workspace)).toEqual(['nam@example.com']);
    const { going, trouble } = press(workspace, 'readNewsletters', {});
    expect([going, trouble?.failures, trouble?.unclear.map(({ name }) => name)]).toEqual([
      null,
      0,
      ['Lò Thị Hoa, KT2 K59'],
    ]);
  });
});
