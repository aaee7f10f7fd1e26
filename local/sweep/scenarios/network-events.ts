/** Events and the forms that feed registers: planned, form opened, answers pulled, people checked in, counted (S2.23, S2.27). */
import { participants } from '../../../src/domain/network/registers/participants';
import { tableRows } from '../../world/table-cells';
import type { Scenario } from '../scenario';
import { passHours } from './clock';
import { networkCollege } from './network';
import {
  agreedCollege,
  answeredCollege,
  EVENT,
  FORM,
  guestCollege,
  GUESTS,
  halfAsked,
  listedCollege,
  plannedCollege,
  repliedCollege,
  tappedCollege,
} from './event-colleges';

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
    name: 'testEventMail',
    covers: ['testEventMail'],
    stage: listedCollege,
    press: { method: 'testEventMail', input: { ...EVENT, round: 'invite' } },
    mailRepeats: true,
    mayAnswer: ['mail.testFailed'],
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
