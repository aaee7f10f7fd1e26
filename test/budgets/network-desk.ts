/** The measured desk of the network: a row changed, an issue of the newsletter composed and sent, a faculty's copy taken back. */
import { pasteRows, sheetNamed } from '../../local/act';
import { tableRows } from '../../local/world/table-cells';
import { rowMark, typedRow } from '../../src/domain/network/edit';
import { issueRound } from '../../src/domain/network/newsletters/recipients';
import { ambassadors, ambassadorsRegister } from '../../src/domain/network/registers/ambassadors';
import { news, newsRegister } from '../../src/domain/network/registers/news';
import { facultyCopies } from '../../src/domain/network/sharing/tables';
import { mails } from '../../src/domain/collection/collection-tables';
import type { Desk } from './desk';

/** More than any quota left: the sending is measured, not the waiting. */
const MANY_MAILS = 2000;

/** As if Google had refused the newsletter's first address. */
const failOne = ({ workspace: { world } }: Desk): void => {
  const sheet = sheetNamed(world.spreadsheet, mails.title);
  const at = sheet.rows.findIndex(({ v }) => v.includes(issueRound(1)) && v.includes('đã gửi'));
  const column = sheet.rows[at]?.v.indexOf('đã gửi') ?? -1;
  pasteRows(world, sheet, [['lỗi']], `${String.fromCharCode(65 + column)}${at + 1}`);
};

const newsletter = (desk: Desk): void => {
  const { world } = desk.workspace;
  desk.ask('switchGroup', { group: 'information', on: true });
  const published = world.clock.slice(0, 10);
  const piece = { title: 'Khởi công xưởng', kind: 'Phát triển nhà trường', channel: 'Website', published };
  desk.ask('addToRegister', { register: 'news', values: piece });
  const items = tableRows(world.spreadsheet, news).map(({ row }) => rowMark(newsRegister, row));
  desk.press('saveNewsletter', { title: 'Số đầu', intro: '', items });
  desk.press('testNewsletter', { issue: 1 });
  const { limits } = world.quotas;
  const { mail } = limits;
  limits.mail = MANY_MAILS;
  const sent = (): number =>
    tableRows(world.spreadsheet, mails).filter(({ row }) => row.round === issueRound(1)).length;
  desk.press('sendNewsletter', { issue: 1 }, { size: () => ({ mails: sent() }) });
  limits.mail = mail;
  failOne(desk);
  const again = { issue: 1, retryBefore: '2100-01-01T00:00:00' };
  desk.press('sendNewsletter', again, { named: 'sendNewsletter, a failed mail again' });
  desk.press('pauseNewsletter');
};

/** A row that the measured network has written. */
const changeRow = (desk: Desk): void => {
  const [first] = tableRows(desk.workspace.world.spreadsheet, ambassadors);
  const row = first?.row ?? {};
  const seen = typedRow(ambassadorsRegister, row);
  const asked = { register: 'ambassadors', row: rowMark(ambassadorsRegister, row), seen };
  desk.press('changeRegisterRow', { ...asked, values: { ...seen, highSchool: 'THPT Mộc Lỵ' } });
};

const decision = (desk: Desk): void => {
  const day = desk.workspace.world.clock.slice(0, 10);
  const values = { name: 'Lò Thị Hoa', year: day.slice(0, 4), achievement: 'Hợp tác xã', state: 'Đã xét' };
  desk.ask('addToRegister', { register: 'honours', values });
  const wish = { kind: 'honours', faculty: '' };
  desk.press('createDecision', wish);
  desk.press('recordDecision', { ...wish, number: '99/QĐ-CĐHB', day });
};

export const networkDesk = (desk: Desk): void => {
  changeRow(desk);
  decision(desk);
  const [copy] = tableRows(desk.workspace.world.spreadsheet, facultyCopies);
  desk.press('withdrawCopy', { unit: copy?.row.unitKey ?? '' });
  newsletter(desk);
};
