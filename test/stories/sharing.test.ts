/** S2.46, S2.47: a faculty's head sees the fewest columns of its own graduates and asks for corrections; the office decides; nothing is overwritten. */
import { applyAct, sheetNamed } from '../../local/act';
import type { Workspace } from '../../local/workspace/workspace';
import { COLLEAGUE } from './support/colleagues';
import { passHours, press, refusal } from './support/desk';
import { dutiful } from './support/network';
import { once } from './support/small-college';
import { columnOf, rowsOf, typeCell } from './support/tabs';

const HEAD = 'khoa@cdhoaban.example.edu.vn';

const shared = once(() => {
  const workspace = dutiful();
  const faculty = rowsOf(workspace, 'Đơn vị').find(({ cells }) => cells['Tên đơn vị'] === 'Kinh tế');
  typeCell(workspace, 'Đơn vị', faculty?.row ?? 0, 'Email', HEAD);
  press(workspace, 'shareWithFaculties', {});
  return workspace;
});

const copyOf = ({ world }: Workspace) => {
  const [book] = Object.values(world.otherSpreadsheets);
  if (!book) throw new Error('no copy');
  return { book, sheet: sheetNamed(book, 'Cựu HSSV') };
};

const ask = (workspace: Workspace, cell: string, value: string): void => {
  const { book, sheet } = copyOf(workspace);
  applyAct(workspace.world, book, sheet, { kind: 'edit', cell, value });
  workspace.world.clock = new Date(Date.parse(workspace.world.clock) + 60_000).toISOString();
};

const asked = once(() => {
  const workspace = shared();
  ask(workspace, 'F2', 'Nơi công tác: HTX Hoa Ban');
  ask(workspace, 'F3', 'Số điện thoại: 03791');
  press(workspace, 'readFacultyCopies', {});
  return workspace;
});

test('S2.46: the head alone opens the copy; only the faculty’s own people, no contact; logged, one mail', () => {
  const workspace = shared();
  const { book, sheet } = copyOf(workspace);
  expect(sheet.rows.map(({ v }) => v.slice(0, 2))).toEqual([
    ['Họ và tên', 'Lớp'],
    ['Lò Thị Hoa', 'KT2 K59'],
    ['Lò Văn Nam', 'KT2 K59'],
  ]);
  expect(JSON.stringify(sheet.rows)).not.toContain('0912345678');
  const rights = workspace.world.files[book.id]?.permissions.map(({ emailAddress }) => emailAddress);
  expect(rights).toContain(HEAD);
  press(workspace, 'shareWithFaculties', {});
  expect(
    workspace.world.outbox.filter(({ subject }) => subject.startsWith('Danh sách cựu HSSV')),
  ).toHaveLength(1);
  expect(columnOf(workspace, 'Nhật ký chia sẻ', 'Chia sẻ với')).toEqual([HEAD, HEAD]);
  const [economics, technics] = press(workspace, 'readSharing', {}).faculties;
  expect(economics?.note).toContain(`2 người, ${HEAD}`);
  expect(technics).toMatchObject({ name: 'Kỹ thuật', note: 'chưa có email trưởng khoa', url: '' });
  const duty = press(workspace, 'readDuties', {}).lines.find(({ text }) =>
    text.startsWith('Chia sẻ dữ liệu'),
  );
  expect(duty?.why).toBe('Thiếu lần chia sẻ: Kỹ thuật (0/1).');
});

test('S2.47: what was typed waits; accepted it is written with its log and can be undone, request and all', () => {
  const workspace = asked();
  const { waiting, waitingTotal } = press(workspace, 'readSharing', {});
  expect(waitingTotal).toBe(2);
  expect(waiting[0]).toMatchObject({ name: 'Lò Thị Hoa', column: 'employer', value: 'HTX Hoa Ban' });
  expect(columnOf(workspace, 'Danh sách', 'Nơi công tác')[0]).toBe('');
  const { request = '' } = waiting[0] ?? {};
  press(workspace, 'settleRequest', { request, column: 'employer', value: 'HTX Hoa Ban' });
  expect(columnOf(workspace, 'Danh sách', 'Nơi công tác')[0]).toBe('HTX Hoa Ban');
  expect(press(workspace, 'readSharing', {}).waitingTotal).toBe(1);
  press(workspace, 'undoLast', { number: press(workspace, 'readUndo', {})?.number ?? 0 });
  expect(columnOf(workspace, 'Danh sách', 'Nơi công tác')[0]).toBe('');
  expect(press(workspace, 'readSharing', {}).waitingTotal).toBe(2);
});

test('S2.47: what the roster cannot hold is refused with the reason; a refusal changes nothing else', () => {
  const workspace = asked();
  const before = columnOf(workspace, 'Danh sách', 'Số điện thoại');
  const wrong = press(workspace, 'readSharing', {}).waiting[1];
  const request = wrong?.request ?? '';
  expect(
    refusal(workspace, 'settleRequest', { request, column: 'phone', value: wrong?.value ?? '' }).message,
  ).toMatch(/Số điện thoại/);
  press(workspace, 'settleRequest', { request, reason: 'Thiếu số' });
  expect(columnOf(workspace, 'Danh sách', 'Số điện thoại')).toEqual(before);
  expect(columnOf(workspace, 'Đề nghị sửa', 'Tình trạng')).toEqual(['Chờ', 'Từ chối']);
  passHours(workspace, 1);
  expect(copyOf(workspace).sheet.rows.map(({ v }) => v[6])).toEqual([
    ...['Phòng trả lời', '', 'Không sửa: Thiếu số'],
  ]);
});

test('S2.47: read by itself within the hour, each word once; what the faculty typed stays in its copy', () => {
  const workspace = shared();
  ask(workspace, 'F2', 'HTX Hoa Ban');
  passHours(workspace, 3);
  expect(columnOf(workspace, 'Đề nghị sửa', 'Khoa đề nghị')).toEqual(['HTX Hoa Ban']);
  press(workspace, 'shareWithFaculties', {});
  expect(copyOf(workspace).sheet.rows[1]?.v[5]).toBe('HTX Hoa Ban');
});

const readers = (workspace: Workspace): (string | undefined)[] =>
  (workspace.world.files[copyOf(workspace).book.id]?.permissions ?? [])
    .filter(({ role }) => role !== 'owner')
    .map(({ emailAddress }) => emailAddress);

test('S2.46: where the head changes the copy is taken back within the hour, logged, and told until it is shared anew', () => {
  const workspace = shared();
  const faculty = rowsOf(workspace, 'Đơn vị').find(({ cells }) => cells['Tên đơn vị'] === 'Kinh tế');
  const next = 'khoamoi@cdhoaban.example.edu.vn';
  typeCell(workspace, 'Đơn vị', faculty?.row ?? 0, 'Email', next);
  expect(press(workspace, 'readSharing', {}).faculties[0]).toMatchObject({
    warns: true,
    note: `còn chia sẻ với ${HEAD}, không còn là email trưởng khoa: máy thu hồi`,
  });
  passHours(workspace, 2);
  expect(readers(workspace)).toEqual([]);
  expect(columnOf(workspace, 'Nhật ký chia sẻ', 'Việc')).toEqual(['Chia sẻ', 'Thu hồi']);
  expect(press(workspace, 'readSharing', {}).faculties[0]?.note).toBe(
    `đã thu hồi, cần chia sẻ lại với ${next}`,
  );
  press(workspace, 'shareWithFaculties', {});
  expect(readers(workspace)).toEqual([next]);
  press(workspace, 'withdrawCopy', { unit: press(workspace, 'readSharing', {}).faculties[0]?.unit ?? '' });
  expect(readers(workspace)).toEqual([]);
});

test('after a hand-over the old account takes its copies back, with what was typed last; the new one is told to share', () => {
  const workspace = shared();
  ask(workspace, 'F2', 'HTX Hoa Ban');
  press(workspace, 'handOver', { to: COLLEAGUE });
  press(workspace, 'acceptHandOver', {}, { as: COLLEAGUE });
  passHours(workspace, 1);
  expect(readers(workspace).filter((email) => email === HEAD)).toEqual([]);
  expect(columnOf(workspace, 'Đề nghị sửa', 'Khoa đề nghị')).toEqual(['HTX Hoa Ban']);
  expect(press(workspace, 'readSharing', {}, { as: COLLEAGUE }).faculties[0]).toMatchObject({ warns: true });
});

test('B9: erasing somebody reaches the copy and the request', () => {
  const workspace = asked();
  const key = String(rowsOf(workspace, 'Danh sách')[0]?.cells['Khóa dòng']);
  press(workspace, 'erasePerson', { graduationKey: key });
  expect(copyOf(workspace).sheet.rows[1]?.v[5]).toBe('');
  expect(columnOf(workspace, 'Đề nghị sửa', 'Khoa đề nghị')[0]).toBe('');
});
