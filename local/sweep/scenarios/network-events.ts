/** Events and the forms that feed registers: planned, form opened, answers pulled, people checked in, counted (S2.23, S2.27). */
import { participants } from '../../../src/domain/network/registers/participants';
import { respond } from '../../respond';
import { tableRows } from '../../world/table-cells';
import type { Scenario } from '../scenario';
import { once, press } from '../stage';
import { networkCollege } from './network';

const EVENT = { event: 'ngày hội trở về 2026|2026-10-15' };
const FORM = { kind: 'rsvp', ...EVENT };

export const plannedCollege = once(() => {
  const workspace = networkCollege();
  press(workspace, 'planHomecoming');
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
    press: { method: 'checkIn', input: { ...EVENT, participant: '1', present: true } },
  },
  {
    name: 'closeEvent',
    covers: ['closeEvent'],
    stage: guestCollege,
    press: { method: 'closeEvent', input: EVENT },
  },
];
