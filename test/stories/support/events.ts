/** The small college with its Ngày hội trở về: planned, with a list of guests, invited; what its stories press and look at. */
import { respond } from '../../../local/respond';
import type { Workspace } from '../../../local/workspace/workspace';
import type { Input } from '../../../src/api/contract';
import { press } from './desk';
import { added, dutiful } from './network';
import { once } from './small-college';
import { rowsOf } from './tabs';

export const event = 'ngày hội trở về 2026|2026-10-15';
const FORM = { kind: 'rsvp', event } as const;
export const WISH: Input<'readInvitees'> = {
  event,
  roster: true,
  scope: '',
  faculty: '',
  group: '',
  condition: '',
  registers: [],
};

export const keyOf = (workspace: Workspace, given: string): string =>
  String(
    rowsOf(workspace, 'Danh sách').find(({ cells }) => cells['Tên'] === given)?.cells['Khóa dòng'] ?? '',
  );
export const list = (workspace: Workspace, ...headers: readonly string[]): string[] =>
  rowsOf(workspace, 'Người dự').map(({ cells }) =>
    headers.map((header) => String(cells[header] ?? '')).join(' · '),
  );

/** In July: the event is planned, its form open; Hoa, Nam and Páo agreed to hear from the college, Mai and Thức said nothing. */
export const planned = once(() => {
  const workspace = dutiful();
  workspace.world.clock = '2026-07-10T02:00:00.000Z';
  press(workspace, 'planHomecoming', {});
  for (const given of ['Hoa', 'Nam', 'Páo'])
    press(workspace, 'recordConsent', {
      graduationKey: keyOf(workspace, given),
      purposes: ['tin tức'],
      withdrawn: false,
    });
  while (press(workspace, 'openRegisterForm', FORM).state === 'running');
  return workspace;
});

/** The three stand on the list, and an honoured guest whom no roster knows. */
export const listed = once(() => {
  const workspace = planned();
  added(workspace, 'honours', {
    year: '2025',
    name: 'Quàng Văn Tiến',
    achievement: 'Hợp tác xã 40 lao động',
    state: 'Đã vinh danh',
    decision: '99/QĐ-CĐHB',
    ceremony: 'Ngày 20/11',
    honouredOn: '2025-11-20',
    email: 'tien@example.com',
  });
  press(workspace, 'inviteToEvent', { ...WISH, registers: ['honours'] });
  return workspace;
});

export const send = (workspace: Workspace, round: 'invite' | 'remind' = 'invite'): void => {
  while (press(workspace, 'sendEventMails', { event, round }).state === 'running');
};
export const invited = once(() => {
  const workspace = listed();
  send(workspace);
  return workspace;
});

export const letters = ({ world }: Workspace): { to: string; subject: string; body: string }[] =>
  world.outbox
    .filter(({ subject }) => subject.includes('Ngày hội trở về'))
    .map(({ to, subject, body }) => ({ to: String(to), subject, body }));
export const linkIn = (workspace: Workspace, to: string, before: string): string => {
  const { body } = letters(workspace).find((letter) => letter.to === to) ?? { body: '' };
  return new RegExp(`${before} (https:\\S+)`).exec(body)?.[1] ?? '';
};
export const answer = (
  workspace: Workspace,
  to: string,
  answers: Readonly<Record<string, string>>,
  before = 'chuẩn bị chỗ:',
): void => {
  const link = linkIn(workspace, to, before);
  const { refused } = respond(workspace, link, { link, answers });
  expect(refused).toEqual([]);
};
export const AGREED = { 'Anh/chị đồng ý để nhà trường dùng các thông tin ấy chứ?': 'Đồng ý' };
