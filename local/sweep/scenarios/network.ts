/** The alumni network: a group switched on with the rows it begins with, a row added, a duty noted, the week's reminder. */
import type { Workspace } from '../../workspace/workspace';
import { once, checkedCollege, press, typeRows } from '../stage';
import type { Scenario } from '../scenario';
import { passHours } from './clock';

/** Activities, information and duties are on; no register but those of units and duties has a row. */
export const networkCollege = once(() => {
  const workspace = checkedCollege();
  press(workspace, 'switchGroup', { group: 'activities', on: true });
  press(workspace, 'switchGroup', { group: 'information', on: true });
  press(workspace, 'switchGroup', { group: 'duties', on: true });
  return workspace;
});

/** Two units were typed into their tab, which have no keys yet. */
export const typedUnits = once(() => {
  const workspace = networkCollege();
  typeRows(workspace, 'Đơn vị', [
    { 'Tên đơn vị': 'Phòng Đào tạo', Loại: 'Phòng', 'Vai trò': 'Khác' },
    { 'Tên đơn vị': 'Phòng Quản trị', Loại: 'Phòng', 'Vai trò': 'Khác' },
  ]);
  return workspace;
});

/** A Monday of October on which terms were missed, and the reminder is due. */
const remindedCollege = once(() => {
  const workspace = networkCollege();
  workspace.world.clock = '2026-10-05T00:10:00.000Z';
  return workspace;
});

/** What a stop left of this week's run is finished by the next week's. */
const nextMonday = (workspace: Workspace): void => {
  passHours(2)(workspace);
  workspace.world.clock = '2026-10-11T23:30:00.000Z';
  passHours(1)(workspace);
};

/** A mentor and a student of their trade, typed into the registers. */
export const mentoredCollege = once(() => {
  const workspace = networkCollege();
  const major = { faculty: 'Kinh tế', major: 'Kế toán' };
  const mentor = { ...major, name: 'Lò Thị Hoa', capacity: '1', from: '2026-01-05' };
  const student = { ...major, student: 'Quàng Văn Tiến', studentClass: 'KT3', askedOn: '2026-01-06' };
  press(workspace, 'addToRegister', { register: 'mentors', values: mentor });
  press(workspace, 'addToRegister', { register: 'mentees', values: { ...student, state: 'Chờ ghép' } });
  return workspace;
});

/** Everybody of one class has a card. */
export const cardedCollege = once(() => {
  const workspace = networkCollege();
  press(workspace, 'issueCards', { className: 'kt2|k59' });
  return workspace;
});

const SPEAKER = {
  date: '2026-01-12',
  name: 'Lò Thị Hoa',
  faculty: 'Kinh tế',
  kind: 'Báo cáo chuyên đề',
  topic: 'Kế toán hợp tác xã',
};

export const networkScenarios: readonly Scenario[] = [
  {
    name: 'switchGroup',
    covers: ['switchGroup'],
    stage: checkedCollege,
    press: { method: 'switchGroup', input: { group: 'duties', on: true } },
  },
  {
    name: 'addToRegister',
    covers: ['addToRegister'],
    stage: networkCollege,
    press: { method: 'addToRegister', input: { register: 'speakers', values: SPEAKER } },
  },
  {
    name: 'addToRegister, rows typed by hand',
    covers: ['addToRegister'],
    stage: typedUnits,
    press: {
      method: 'addToRegister',
      input: {
        register: 'units',
        values: { name: 'Phòng Khảo thí', kind: 'Phòng', role: 'Khác' },
      },
    },
  },
  {
    name: 'issueCards',
    covers: ['issueCards'],
    stage: networkCollege,
    press: { method: 'issueCards', input: { className: 'kt2|k59' } },
  },
  {
    name: 'renewCard',
    covers: ['renewCard'],
    stage: cardedCollege,
    press: { method: 'renewCard', input: { number: 1 } },
  },
  {
    name: 'printCards',
    covers: ['printCards'],
    stage: cardedCollege,
    press: { method: 'printCards', input: { from: 1, to: 2 } },
  },
  {
    name: 'acceptMentorPairs',
    covers: ['acceptMentorPairs'],
    stage: mentoredCollege,
    press: {
      method: 'acceptMentorPairs',
      input: {
        pairs: [{ mentee: 'quàng văn tiến|kt3|2026-01-06', mentor: 'lò thị hoa||kế toán|2026-01-05' }],
      },
    },
  },
  {
    name: 'markDuty',
    covers: ['markDuty'],
    stage: networkCollege,
    press: {
      method: 'markDuty',
      input: { key: 'duty-fundRules', doneOn: '2026-01-12', proof: 'Quyết định 99/QĐ-CĐHB' },
    },
  },
  {
    name: 'clock: duties',
    covers: ['onClock'],
    stage: remindedCollege,
    press: { clock: 1 },
    then: nextMonday,
  },
];
