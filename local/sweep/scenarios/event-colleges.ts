/** Colleges with an event at each of its stages: planned, listed, asked, answered, at the door. */
import { graduations } from '../../../src/domain/roster/graduations';
import { applyAct, sheetNamed } from '../../act';
import { respond } from '../../respond';
import type { Workspace } from '../../workspace/workspace';
import { tableRows } from '../../world/table-cells';
import { once, press, typeSetting } from '../stage';
import { networkCollege } from './network';

export const EVENT = { event: 'ngày hội trở về 2026|2026-10-15' };
export const FORM = { kind: 'rsvp', ...EVENT };

export const plannedCollege = once(() => {
  const workspace = networkCollege();
  press(workspace, 'planHomecoming');
  return workspace;
});

/** Hoa agreed to hear from the college. */
export const GUESTS = {
  ...EVENT,
  roster: true,
  scope: '',
  faculty: '',
  group: '',
  condition: '',
  registers: [],
};
export const agreedCollege = once(() => {
  const workspace = plannedCollege();
  for (const { row } of tableRows(workspace.world.spreadsheet, graduations))
    press(workspace, 'recordConsent', {
      graduationKey: row.graduationKey,
      purposes: ['tin tức'],
      withdrawn: false,
    });
  return workspace;
});

/** Hoa and Nam stand on the list, the form is open; nobody is asked yet. */
export const listedCollege = once(() => {
  const workspace = agreedCollege();
  press(workspace, 'openRegisterForm', FORM);
  press(workspace, 'inviteToEvent', GUESTS);
  return workspace;
});

/** What is due by then runs with the next look of the dispatcher. */
const pass = ({ world }: Workspace, minutes: number): void => {
  world.clock = new Date(Date.parse(world.clock) + minutes * 60_000).toISOString();
};

/** One mail too many for the day: the rest goes by itself. */
export const halfAsked = once(() => {
  const workspace = listedCollege();
  typeSetting(workspace, 'Số email để dành mỗi ngày', '0');
  workspace.world.quotas.limits.mail = 1;
  press(workspace, 'sendEventMails', { ...EVENT, round: 'invite' });
  workspace.world.quotas.limits.mail = 100;
  pass(workspace, 70);
  return workspace;
});

/** Hoa answers by her own link; Nam wants no more mails. Nothing is taken yet. */
export const repliedCollege = once(() => {
  const workspace = listedCollege();
  press(workspace, 'sendEventMails', { ...EVENT, round: 'invite' });
  const linkTo = (to: string, before: string): string =>
    new RegExp(`${before} (\\S+)`).exec(
      workspace.world.outbox.find((mail) => mail.to[0] === to)?.body ?? '',
    )?.[1] ?? '';
  const link = linkTo('hoa@example.com', 'chuẩn bị chỗ:');
  const answers = {
    'Anh/chị đồng ý để nhà trường dùng các thông tin ấy chứ?': 'Đồng ý',
    'Anh/chị đến dự chứ?': 'Sẽ đến',
  };
  const out = linkTo('nam@example.com', 'Không nhận thư mời:');
  for (const { refused } of [
    respond(workspace, link, { link, answers }),
    respond(workspace, out, { link: out, answers: {} }),
  ])
    if (refused[0]) throw new Error(refused[0].reasons.join('; '));
  pass(workspace, 70);
  return workspace;
});

/** Hoa comes; somebody whom nobody knows comes too. */
export const answeredCollege = once(() => {
  const workspace = plannedCollege();
  press(workspace, 'openRegisterForm', FORM);
  const [form] = Object.keys(workspace.world.forms);
  for (const name of ['Lò Thị Hoa', 'Vàng A Sùng']) {
    const answers = {
      'Anh/chị đồng ý để nhà trường dùng các thông tin ấy chứ?': 'Đồng ý',
      'Họ và tên': name,
      'Anh/chị đến dự chứ?': 'Sẽ đến',
    };
    const { refused } = respond(workspace, form ?? '', { answers });
    if (refused[0]) throw new Error(refused[0].reasons.join('; '));
  }
  return workspace;
});

export const guestCollege = once(() => {
  const workspace = answeredCollege();
  press(workspace, 'pullRegisterForm', FORM);
  return workspace;
});

/** A helper has tapped the first guest and typed another. */
export const tappedCollege = once(() => {
  const workspace = guestCollege();
  press(workspace, 'openDoorSheet', { ...EVENT, emails: [] });
  const { world } = workspace;
  const sheet = Object.values(world.otherSpreadsheets).find(({ name }) => name.startsWith('Điểm danh'));
  if (!sheet) throw new Error('no sheet at the door');
  const tab = sheetNamed(sheet, 'Điểm danh');
  applyAct(world, sheet, tab, { kind: 'edit', cell: 'A2', value: 'TRUE' });
  applyAct(world, sheet, tab, { kind: 'edit', cell: 'B4', value: 'Sồng A Dơ' });
  return workspace;
});
