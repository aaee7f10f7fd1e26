/** B9, S1.23: people, teachers and the office account change while call books are out. */
import type { Workspace } from '../../local/workspace/workspace';
import { carMechanics } from './support/campaigns';
import { COLLEAGUE, OFFICE_ACCOUNT, dispatchOnce } from './support/colleagues';
import { press } from './support/desk';
import { rowsOf, typeCell } from './support/tabs';
import { LAN, bookFor, called, dispatch, lettersTo, noted, sent, shows, type } from './support/call-book';

test('B9: erasing somebody empties number, links and notes in the live book too, and no reading brings them back', () => {
  const workspace = called();
  dispatch(workspace);
  const key = rowsOf(workspace, 'Danh sách').find(({ cells }) => cells['Tên'] === 'Nam')?.cells['Khóa dòng'];
  const graduationKey = String(key);
  const places = press(workspace, 'readErasure', { graduationKey }).places.map(({ label }) => label);
  expect(places).toContain('Sổ gọi: số điện thoại, tin nhắn, ghi chú');
  press(workspace, 'erasePerson', { graduationKey });
  dispatch(workspace);
  const held = ['Số điện thoại', 'Zalo', 'Tin nhắn', 'Phiếu phỏng vấn', 'Ghi chú'].map((header) =>
    shows(workspace, 'KT2', 'Lò Văn Nam', header),
  );
  expect(held).toEqual(['', '', '', '', '']);
  expect(shows(workspace, 'KT2', 'Lò Thị Hoa', 'Số điện thoại')).toBe('0912345678');
  expect(noted(workspace)).toHaveLength(2);
  expect(press(workspace, 'readErasure', { graduationKey }).places).toEqual([]);
});

test('S1.23: a class that gets another teacher: the book is taken from the former one, shared with the new one and mailed once', () => {
  const workspace = called();
  dispatch(workspace);
  const row = rowsOf(workspace, 'Lớp').find(({ cells }) => cells['Lớp'] === 'KT2')?.row ?? 0;
  typeCell(workspace, 'Lớp', row, 'Email GVCN', 'mai@cdhoaban.example.edu.vn');
  expect(press(workspace, 'readBookPlan', {}).waiting).toHaveLength(1);
  press(workspace, 'sendCallBooks', {});
  const rights = workspace.world.files[bookFor(workspace, 'KT2').id]?.permissions.map(
    ({ role, emailAddress }) => `${role} ${emailAddress}`,
  );
  expect(rights?.filter((right) => !right.startsWith('owner'))).toEqual([
    'writer mai@cdhoaban.example.edu.vn',
  ]);
  expect(lettersTo(workspace, 'mai@cdhoaban.example.edu.vn')).toBe(1);
  expect(shows(workspace, 'KT2', 'Lò Văn Nam', 'Ghi chú')).toBe('Đang họp');
  expect(press(workspace, 'sendCallBooks', {})).toMatchObject({ state: 'done', done: 2 });
  expect(lettersTo(workspace, 'mai@cdhoaban.example.edu.vn')).toBe(1);
});

test('Bàn giao: the new account makes the books anew, the old ones, of whatever campaign, are read a last time and taken from their teachers', () => {
  const workspace = sent();
  const old = bookFor(workspace, 'KT2').id;
  type(workspace, 'KT2', 'Lò Văn Nam', 'Ghi chú', 'Gọi lại tối');
  // Another campaign is at hand by then: the books of the earlier one are out all the same.
  press(workspace, 'saveCampaign', carMechanics);
  press(workspace, 'handOver', { to: COLLEAGUE });
  press(workspace, 'acceptHandOver', {}, { as: COLLEAGUE });
  dispatchOnce(workspace, OFFICE_ACCOUNT);
  expect(noted(workspace)).toEqual([`Lò Văn Nam,,Gọi lại tối,${LAN}`]);
  const writers = ({ world }: Workspace, id: string): (string | undefined)[] =>
    (world.files[id]?.permissions ?? []).flatMap(({ role, emailAddress }) =>
      role === 'writer' && emailAddress !== COLLEAGUE ? [emailAddress] : [],
    );
  expect(writers(workspace, old)).toEqual([]);
  expect(workspace.world.triggers.map(({ creator }) => creator)).toEqual([COLLEAGUE]);
  press(workspace, 'chooseCampaign', { campaign: '2026' }, { as: COLLEAGUE });
  press(workspace, 'sendCallBooks', {}, { as: COLLEAGUE });
  expect(Object.keys(workspace.world.otherSpreadsheets)).toHaveLength(4);
  expect(lettersTo(workspace, LAN)).toBe(2);
});
