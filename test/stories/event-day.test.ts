/** S2.23, S2.24: the door on the day of an event, the numbers afterwards, badges, and the plan that the principal approves. */
import { applyAct, sheetNamed } from '../../local/act';
import { PRINCIPAL } from '../../local/workspace/new-world';
import type { Workspace } from '../../local/workspace/workspace';
import type { SpreadsheetState } from '../../local/world/sheet-state';
import { passHours, press, refusal } from './support/desk';
import { event, invited, keyOf, list, listed } from './support/events';
import { added } from './support/network';
import { typeSetting } from './support/papers';
import { comment, wordsOf } from './support/principal';
import { once } from './support/small-college';
import { rowsOf, typeCell } from './support/tabs';

describe('S2.23: the day itself', () => {
  const opened = once(() => {
    const workspace = invited();
    press(workspace, 'issueCards', { className: press(workspace, 'readCards', {}).classes[1]?.key ?? '' });
    workspace.world.clock = '2026-10-15T01:00:00.000Z';
    return workspace;
  });
  const names = (workspace: Workspace, ...scanned: readonly string[]): string[] =>
    press(workspace, 'checkIn', { event, people: [...scanned], present: true }).people.map(
      ({ name, already, walkIn, fault }) => `${name}${already ? ' lại' : ''}${walkIn ? ' mới' : ''}${fault}`,
    );

  test('by number, by the code of invitation and badge, by alumni card; a holder who is not listed is added; twice is told', () => {
    const workspace = opened();
    const [, nam] = list(workspace, 'Mã mời');
    expect(names(workspace, '1', nam ?? '', 'CSV-2026-00001', 'CSV-2026-00002', 'D1')).toEqual([
      ...['Lò Thị Hoa', 'Lò Văn Nam', 'Giàng A Páo', 'Vàng Thị Mai mới', 'Lò Thị Hoa lại'],
    ]);
    expect(names(workspace, 'CSV-2026-00002')).toEqual(['Vàng Thị Mai lại']);
    expect(names(workspace, '77')[0]).toMatch(/“77”/);
    expect(list(workspace, 'Họ và tên', 'Diện', 'Điểm danh').at(-1)).toBe(
      'Vàng Thị Mai · Đến không đăng ký · Có mặt',
    );
    press(workspace, 'renewCard', { number: 1 });
    expect(names(workspace, 'CSV-2026-00001')[0]).toMatch(/đã cấp lại/);
  });

  test('the list is sorted by Tên and found without marks; who is on no list is added by name', () => {
    const workspace = opened();
    const people = press(workspace, 'readEvents', { event }).chosen?.people ?? [];
    expect(people.map(({ name }) => name)).toEqual([
      ...['Lò Thị Hoa', 'Lò Văn Nam', 'Giàng A Páo', 'Quàng Văn Tiến'],
    ]);
    expect(press(workspace, 'readEvents', { event, text: 'quang tien' }).chosen?.found).toBe(1);
    const typed = { event, name: 'Sồng A Dơ', className: 'OT1 K40', phone: '' };
    expect(press(workspace, 'addWalkIn', typed)).toMatchObject({ walkIn: true, already: false });
    const known = { ...typed, name: 'Lò Thị Hoa', graduationKey: keyOf(workspace, 'Hoa') };
    expect(press(workspace, 'addWalkIn', known)).toMatchObject({ walkIn: false, already: false });
    expect(press(workspace, 'readEvents', { event }).chosen).toMatchObject({ present: 2, walkIns: 1 });
  });

  test('on a phone a box is tapped in the Sổ điểm danh, a name typed below; both ways, whoever was quicker, and once', () => {
    const workspace = opened();
    const { url } = press(workspace, 'openDoorSheet', { event, emails: ['helper@example.com'] });
    expect(url).toMatch(/^https:/);
    // Each execution leaves a world of its own behind.
    const sheet = (): SpreadsheetState => {
      const found = Object.values(workspace.world.otherSpreadsheets).find(({ name }) =>
        name.startsWith('Điểm danh'),
      );
      if (!found) throw new Error('no sheet');
      return found;
    };
    const edit = (cell: string, value: string): void =>
      applyAct(workspace.world, sheet(), sheetNamed(sheet(), 'Điểm danh'), { kind: 'edit', cell, value });
    const shown = (): string[] =>
      sheetNamed(sheet(), 'Điểm danh')
        .rows.slice(1, 7)
        .map(({ v }) => [v[0] === true ? '✓' : '', v[1]].join(' ').trim());
    expect(shown().slice(0, 4)).toEqual(['Lò Thị Hoa', 'Lò Văn Nam', 'Giàng A Páo', 'Quàng Văn Tiến']);
    edit('A2', 'TRUE');
    edit('B6', 'Sồng A Dơ');
    press(workspace, 'checkIn', { event, people: ['2'], present: true });
    expect(press(workspace, 'readDoor', { event })).toEqual({ tapped: 1, added: 1 });
    expect(shown().slice(0, 5)).toEqual([
      ...['✓ Lò Thị Hoa', '✓ Lò Văn Nam', 'Giàng A Páo', 'Quàng Văn Tiến', '✓ Sồng A Dơ'],
    ]);
    expect(press(workspace, 'readDoor', { event })).toEqual({ tapped: 0, added: 0 });
    edit('A2', 'FALSE');
    passHours(workspace, 1);
    expect(list(workspace, 'Họ và tên', 'Điểm danh')).toEqual([
      ...[
        'Lò Thị Hoa · Vắng',
        'Lò Văn Nam · Có mặt',
        'Giàng A Páo · ',
        'Quàng Văn Tiến · ',
        'Sồng A Dơ · Có mặt',
      ],
    ]);
  });

  test('S2.12, S2.48: the numbers go into the event with what it cost, who came into Lượt kết nối once', () => {
    const workspace = opened();
    const line = { year: '2026', date: '2026-07-01', source: 'Ngân sách trường', content: 'Hội trường' };
    added(workspace, 'budgetLines', {
      ...line,
      event: 'Ngày hội trở về 2026',
      planned: '4000000',
      actual: '5000000',
    });
    press(workspace, 'checkIn', { event, people: ['1', '2'], present: true });
    expect(press(workspace, 'closeEvent', { event })).toMatchObject({ attended: 2, contacts: 2 });
    press(workspace, 'closeEvent', { event });
    const [row] = rowsOf(workspace, 'Sự kiện');
    expect(row?.cells).toMatchObject({
      'Số người mời': 4,
      'Số người dự': 2,
      'Tình trạng': 'Đã tổ chức',
      'Dự toán (đồng)': 4000000,
      'Đã chi (đồng)': 5000000,
    });
    expect(press(workspace, 'readEvents', { event }).chosen?.costPerHead).toBe(2500000);
    const contacts = rowsOf(workspace, 'Lượt kết nối').map(({ cells }) => cells['Nội dung']);
    expect(contacts).toEqual(['Dự Ngày hội trở về 2026', 'Dự Ngày hội trở về 2026']);
  });

  test('badges hold who comes, in the order of the list; the same guests give the same Doc', () => {
    const workspace = opened();
    const sheet = press(workspace, 'printBadges', { event, who: 'all', from: 0 });
    expect(sheet).toMatchObject({ badges: 4, left: 0 });
    expect(press(workspace, 'printBadges', { event, who: 'all', from: 0 })).toEqual(sheet);
    expect(refusal(workspace, 'printBadges', { event, who: 'coming', from: 0 }).code).toBe('events.noBadges');
  });
});

test('S2.23, S2.24: the plan is filled from the row, the budget and the list; submitted, approved and issued like every paper', () => {
  const workspace = listed();
  typeCell(workspace, 'Sự kiện', 2, 'Nơi tổ chức', 'Hội trường A');
  const line = {
    year: '2026',
    date: '2026-07-01',
    source: 'Ngân sách trường',
    content: 'Trang trí, âm thanh',
  };
  added(workspace, 'budgetLines', { ...line, event: 'Ngày hội trở về 2026', planned: '12000000' });
  const { documentId } = press(workspace, 'createHomecomingPlan', { event });
  const words = wordsOf(workspace, documentId);
  for (const part of [
    ...['Tổ chức Ngày hội trở về 2026', 'kỷ niệm 63 năm Ngày thành lập trường (15/10/1963 – 15/10/2026)'],
    ...['Thời gian: 7h30, ngày 15/10/2026.', 'Địa điểm: Hội trường A.', '4 người theo danh sách mời'],
    ...['Đón tiếp, điểm danh, phát thẻ đeo', '16/08/2026', 'Trang trí, âm thanh', '12.000.000'],
  ])
    expect(words).toContain(part);
  typeSetting(workspace, 'Email Hiệu trưởng', PRINCIPAL);
  press(workspace, 'submitPaper', { kind: 'homecoming' });
  expect(workspace.world.outbox.at(-1)?.body).toContain('Tổng dự toán 12.000.000 đồng');
  comment(workspace, documentId, 'CHƯƠNG TRÌNH', 'Đồng ý');
  press(workspace, 'recordApproval', { kind: 'homecoming', how: 'comment' });
  press(workspace, 'issuePaper', { kind: 'homecoming', number: 8, date: '2026-08-16' });
  const { chosen } = press(workspace, 'readEvents', { event });
  expect(chosen?.paper?.approval?.approval).toMatchObject({ state: 'Đã ban hành', number: 8 });
  expect(wordsOf(workspace, documentId)).toContain('08/KH');
});
