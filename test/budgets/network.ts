/** The measured network: a group switched on, a row added to a register, a duty noted as done. */
import { tableRows } from '../../local/world/table-cells';
import { classes } from '../../src/domain/roster/classes';
import type { Desk } from './desk';

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
  desk.press('markDuty', { key: 'duty-fundRules', doneOn: day, proof: 'Quyết định 99/QĐ-CĐHB' });
};
