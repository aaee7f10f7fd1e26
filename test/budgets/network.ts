/** The measured network: a group switched on, a row added to a register, a pair, cards, an event with its form, a duty noted as done. */
import { tableRows } from '../../local/world/table-cells';
import { classes } from '../../src/domain/roster/classes';
import { graduations } from '../../src/domain/roster/graduations';
import { respond } from '../../local/respond';
import type { Desk } from './desk';
import { networkDesk } from './network-desk';
import { reportsAndSharing } from './reports-sharing';

/** Guests who answer. */
const GUESTS = ['Giàng A Páo', 'Quàng Văn Tiến'];

/** People who agreed to hear from the college, and are invited. */
const AGREED = 10;

const inviteAll = (desk: Desk, event: string): void => {
  const people = tableRows(desk.workspace.world.spreadsheet, graduations).slice(0, AGREED);
  for (const { row } of people)
    desk.ask('recordConsent', {
      graduationKey: row.graduationKey,
      purposes: ['tin tức'],
      withdrawn: false,
    });
  desk.press('createHomecomingPlan', { event });
  const everybody = { roster: true, scope: '', faculty: '', group: '', condition: '', registers: [] };
  desk.press('inviteToEvent', { event, ...everybody }, { size: ({ invited = 0 }) => ({ codes: invited }) });
  const [guest] = desk.ask('readEventMessages', { event, round: 'invite' }).people ?? [];
  desk.press('noteAsked', { event, participant: guest?.participant ?? '', by: 'Zalo' });
  desk.press('testEventMail', { event, round: 'invite' });
  desk.press('sendEventMails', { event, round: 'invite' }, { size: ({ total = 0 }) => ({ mails: total }) });
  desk.press('pauseEventMails');
};

const homecoming = (desk: Desk): void => {
  const { event = '' } = desk.press('planHomecoming');
  const known = new Set(Object.keys(desk.workspace.world.forms));
  desk.press('openRegisterForm', { kind: 'rsvp', event });
  const form = Object.keys(desk.workspace.world.forms).find((id) => !known.has(id)) ?? '';
  inviteAll(desk, event);
  for (const name of GUESTS) {
    const answers = {
      'Anh/chị đồng ý để nhà trường dùng các thông tin ấy chứ?': 'Đồng ý',
      'Họ và tên': name,
      'Anh/chị đến dự chứ?': 'Sẽ đến',
    };
    const { refused } = respond(desk.workspace, form, { answers });
    if (refused[0]) throw new Error(refused[0].reasons.join('; '));
  }
  desk.press('pullRegisterForm', { kind: 'rsvp', event }, { size: () => ({ answers: GUESTS.length }) });
  desk.press('noteFormsSeen');
  desk.press('checkIn', { event, people: ['1', '2'], present: true });
  desk.press('addWalkIn', { event, name: 'Sồng A Dơ', className: 'OT1 K40', phone: '' });
  desk.press('openDoorSheet', { event, emails: [] });
  desk.press('readDoor', { event });
  desk.press('printBadges', { event, who: 'all', from: 0 });
  desk.press('closeEvent', { event });
};

export const network = (desk: Desk): void => {
  desk.ask('switchGroup', { group: 'activities', on: true });
  desk.press('switchGroup', { group: 'duties', on: true });
  const day = desk.workspace.world.clock.slice(0, 10);
  const member = { name: 'Lò Thị Hoa', province: 'Sơn La', commune: 'Mộc Châu', from: day };
  desk.press('addToRegister', { register: 'ambassadors', values: member });
  const [first] = tableRows(desk.workspace.world.spreadsheet, classes);
  const trade = { faculty: first?.row.faculty ?? '', major: 'Kế toán' };
  desk.ask('addToRegister', {
    register: 'mentors',
    values: { ...trade, name: 'Lò Thị Hoa', capacity: '1', from: day },
  });
  desk.ask('addToRegister', {
    register: 'mentees',
    values: { ...trade, student: 'Quàng Văn Tiến', studentClass: 'KT3', askedOn: day, state: 'Chờ ghép' },
  });
  desk.press('acceptMentorPairs', {
    pairs: [{ mentee: `quàng văn tiến|kt3|${day}`, mentor: `lò thị hoa||kế toán|${day}` }],
  });
  const [cards] = desk.ask('readCards').classes ?? [];
  desk.press('issueCards', { className: cards?.key ?? '' });
  desk.press('renewCard', { number: 1 });
  desk.press('printCards', { from: 1, to: 20 });
  homecoming(desk);
  reportsAndSharing(desk);
  networkDesk(desk);
  desk.press('markDuty', { key: 'duty-fundRules', doneOn: day, proof: 'Quyết định 99/QĐ-CĐHB' });
};
