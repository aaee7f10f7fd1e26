/** Events and the forms that feed registers: planned, form opened, answers pulled, people checked in, counted (S2.23, S2.27). */
import { participants } from '../../../src/domain/network/registers/participants';
import { graduations } from '../../../src/domain/roster/graduations';
import { applyAct, sheetNamed } from '../../act';
import { respond } from '../../respond';
import type { Workspace } from '../../workspace/workspace';
import { tableRows } from '../../world/table-cells';
import type { Scenario } from '../scenario';
import { once, press, typeSetting } from '../stage';
import { passHours } from './clock';
import { networkCollege } from './network';

export const EVENT = { event: 'ngày hội trở về 2026|2026-10-15' };
const FORM = { kind: 'rsvp', ...EVENT };

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
const agreedCollege = once(() => {
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
const halfAsked = once(() => {
  const workspace = listedCollege();
  typeSetting(workspace, 'Số email để dành mỗi ngày', '0');
  workspace.world.quotas.limits.mail = 1;
  press(workspace, 'sendEventMails', { ...EVENT, round: 'invite' });
  workspace.world.quotas.limits.mail = 100;
  pass(workspace, 70);
  return workspace;
});

/** Hoa answers by her own link; Nam wants no more mails. Nothing is taken yet. */
const repliedCollege = once(() => {
  const workspace = listedCollege();
  press(workspace, 'sendEventMails', { ...EVENT, round: 'invite' });
  const linkTo = (to: string, before: string): string =>
    new RegExp(`${before} (\\S+)`).exec(
      workspace.world.outbox.find((mail) => mail.to[0] === to)?.body ?? '',
    )?.[1] ?? '';
  const link = linkTo('hoa@example.com', 'chuẩn bị chỗ:');
  const answers = { 'Anh/chị đồng ý chứ?': 'Đồng ý', 'Anh/chị đến dự chứ?': 'Sẽ đến' };
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
const answeredCollege = once(() => {
  const workspace = plannedCollege();
  press(workspace, 'openRegisterForm', FORM);
  const [form] = Object.keys(workspace.world.forms);
  for (const name of ['Lò Thị Hoa', 'Vàng A Sùng']) {
    const answers = { 'Anh/chị đồng ý chứ?': 'Đồng ý', 'Họ và tên': name, 'Anh/chị đến dự chứ?': 'Sẽ đến' };
    const { refused } = respond(workspace, form ?? '', { answers });
    if (refused[0]) throw new Error(refused[0].reasons.join('; '));
  }
  return workspace;
});

const guestCollege = once(() => {
  const workspace = answeredCollege();
  press(workspace, 'pullRegisterForm', FORM);
  return workspace;
});

/** A helper has tapped the first guest and typed another. */
const tappedCollege = once(() => {
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

const oneForm: NonNullable<Scenario['faults']> = ({ world }) => {
  const forms = Object.keys(world.forms).length;
  return forms === 1 ? [] : [`${forms} forms, not one`];
};

const numberedOnce: NonNullable<Scenario['faults']> = ({ world }) => {
  const codes = tableRows(world.spreadsheet, participants).map(({ row }) => row.code);
  return codes.join() === '1,2' ? [] : [`participants are numbered ${codes.join()}`];
};

export const networkEventScenarios: readonly Scenario[] = [
  {
    name: 'planHomecoming',
    covers: ['planHomecoming'],
    stage: networkCollege,
    press: { method: 'planHomecoming' },
  },
  {
    name: 'openRegisterForm',
    covers: ['openRegisterForm'],
    stage: plannedCollege,
    press: { method: 'openRegisterForm', input: FORM },
    faults: oneForm,
  },
  {
    name: 'pullRegisterForm',
    covers: ['pullRegisterForm'],
    stage: answeredCollege,
    press: { method: 'pullRegisterForm', input: FORM },
    faults: numberedOnce,
  },
  {
    name: 'checkIn',
    covers: ['checkIn'],
    stage: guestCollege,
    press: { method: 'checkIn', input: { ...EVENT, people: ['1', '2', '99'], present: true } },
  },
  {
    name: 'inviteToEvent',
    covers: ['inviteToEvent'],
    stage: agreedCollege,
    press: { method: 'inviteToEvent', input: GUESTS },
    faults: numberedOnce,
  },
  {
    name: 'sendEventMails',
    covers: ['sendEventMails'],
    stage: listedCollege,
    press: { method: 'sendEventMails', input: { ...EVENT, round: 'invite' } },
  },
  {
    name: 'pauseEventMails',
    covers: ['pauseEventMails'],
    stage: halfAsked,
    press: { method: 'pauseEventMails' },
  },
  {
    name: 'clock: mails of an event',
    covers: ['onClock'],
    stage: halfAsked,
    press: { clock: 1 },
    then: passHours(3),
  },
  {
    name: 'clock: answers of an event',
    covers: ['onClock'],
    stage: repliedCollege,
    press: { clock: 1 },
    then: passHours(3),
    faults: ({ world }) =>
      tableRows(world.spreadsheet, participants).filter(({ row }) => row.coming === 'Sẽ đến').length === 1
        ? []
        : ['not one guest who comes'],
  },
  {
    name: 'noteAsked',
    covers: ['noteAsked'],
    stage: listedCollege,
    press: {
      method: 'noteAsked',
      input: { ...EVENT, participant: '1|lò thị hoa|kt2 k59|0912345678', by: 'Zalo' },
    },
  },
  {
    name: 'noteFormsSeen',
    covers: ['noteFormsSeen'],
    stage: guestCollege,
    press: { method: 'noteFormsSeen' },
  },
  {
    name: 'addWalkIn',
    covers: ['addWalkIn'],
    stage: guestCollege,
    press: {
      method: 'addWalkIn',
      input: { ...EVENT, name: 'Sồng A Dơ', className: 'OT1 K40', phone: '' },
    },
  },
  {
    name: 'openDoorSheet',
    covers: ['openDoorSheet'],
    stage: guestCollege,
    press: { method: 'openDoorSheet', input: { ...EVENT, emails: ['helper@example.com'] } },
  },
  {
    name: 'readDoor',
    covers: ['readDoor'],
    stage: tappedCollege,
    press: { method: 'readDoor', input: EVENT },
    faults: ({ world }) => {
      const here = tableRows(world.spreadsheet, participants).flatMap(({ row }) =>
        row.present === 'Có mặt' ? row.name : [],
      );
      return here.join() === 'Lò Thị Hoa,Sồng A Dơ'
        ? []
        : [`not the one tapped and the one typed: ${here.join()}`];
    },
  },
  {
    name: 'printBadges',
    covers: ['printBadges'],
    stage: guestCollege,
    press: { method: 'printBadges', input: { ...EVENT, who: 'all', from: 0 } },
  },
  {
    name: 'createHomecomingPlan',
    covers: ['createHomecomingPlan'],
    stage: plannedCollege,
    press: { method: 'createHomecomingPlan', input: EVENT },
  },
  {
    name: 'closeEvent',
    covers: ['closeEvent'],
    stage: guestCollege,
    press: { method: 'closeEvent', input: EVENT },
  },
];
