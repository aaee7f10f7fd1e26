/** Call books as the stories use them: sent to their teachers, what a teacher does in one, the dispatcher when its hour has come. */
import { applyAct, sheetNamed } from '../../../local/act';
import type { Act } from '../../../local/act';
import type { CallSite } from '../../../local/runtime/execution';
import type { Workspace } from '../../../local/workspace/workspace';
import { valueAt } from '../../../local/world/grid';
import type { SheetState, SpreadsheetState } from '../../../local/world/sheet-state';
import { press } from './desk';
import { once, openCollege } from './small-college';
import { lettersOf, rowsOf } from './tabs';

export const LAN = 'lan@cdhoaban.example.edu.vn';
export const TIEN = 'tien@cdhoaban.example.edu.vn';
const HEADER_ROW = 2;

export const opened = once(() => openCollege());
export const sent = once(() => {
  const workspace = opened();
  expect(press(workspace, 'sendCallBooks', {})).toMatchObject({
    state: 'done',
    done: 2,
    total: 2,
    failed: [],
  });
  return workspace;
});

export const bookFor = ({ world }: Workspace, className: string): SpreadsheetState => {
  const [book, ...others] = Object.values(world.otherSpreadsheets).filter(({ name }) =>
    name.includes(className),
  );
  if (!book || others.length > 0) throw new Error(`${others.length + (book ? 1 : 0)} books of ${className}`);
  return book;
};
export const tabOf = (workspace: Workspace, className: string): SheetState =>
  sheetNamed(bookFor(workspace, className), 'Sổ gọi');

const columnAt = (sheet: SheetState, header: string): number => {
  const at = (sheet.rows[HEADER_ROW - 1]?.v ?? []).map(String).indexOf(header);
  if (at < 0) throw new Error(`no column ${header}`);
  return at;
};
export const rowAt = (sheet: SheetState, name: string): number => {
  const at = sheet.rows.findIndex(({ v }) => v[columnAt(sheet, 'Họ và tên')] === name);
  if (at < 0) throw new Error(`${name} has no row`);
  return at + 1;
};
export const shows = (workspace: Workspace, className: string, name: string, header: string): string => {
  const sheet = tabOf(workspace, className);
  return String(valueAt(sheet, rowAt(sheet, name), columnAt(sheet, header) + 1));
};

/** Something the teacher does in the book. */
export const act = (workspace: Workspace, className: string, change: Act): void =>
  applyAct(workspace.world, bookFor(workspace, className), tabOf(workspace, className), change);
export const type = (
  workspace: Workspace,
  className: string,
  name: string,
  header: string,
  value: string,
): void => {
  const sheet = tabOf(workspace, className);
  const cell = `${lettersOf(columnAt(sheet, header))}${rowAt(sheet, name)}`;
  act(workspace, className, { kind: 'edit', cell, value });
};

/** The dispatcher when its hour has come. */
export const dispatch = (
  workspace: Workspace,
  onCall?: (site: CallSite) => { stop: string } | undefined,
): void => {
  workspace.world.clock = new Date(Date.parse(workspace.world.clock) + 3_700_000).toISOString();
  const { error } = workspace.run('onClock', ['trigger'], {
    event: 'clock',
    ...(onCall === undefined ? {} : { onCall }),
  });
  if (error) throw new Error(error.message);
};
export const outcomeOf = (workspace: Workspace): string =>
  String(
    rowsOf(workspace, 'Lịch chạy').find(({ cells }) => cells['Việc'] === 'readCallBooks 2026')?.cells[
      'Kết quả'
    ],
  );
export const noted = (workspace: Workspace): string[] =>
  rowsOf(workspace, 'Nhật ký liên hệ')
    .map(({ cells }) =>
      [cells['Họ và tên'], cells['Kết quả'], cells['Ghi chú'], cells['Người liên hệ']].join(),
    )
    .sort();
export const lettersTo = ({ world }: Workspace, address: string): number =>
  world.outbox.filter(({ to }) => to.includes(address)).length;

/** Teacher Lan calls her two. */
export const called = once(() => {
  const workspace = sent();
  type(workspace, 'KT2', 'Lò Thị Hoa', 'Kết quả', 'Từ chối');
  type(workspace, 'KT2', 'Lò Văn Nam', 'Kết quả', 'Không nghe');
  type(workspace, 'KT2', 'Lò Văn Nam', 'Hẹn gọi lại', '31/12/2026 16:00');
  type(workspace, 'KT2', 'Lò Văn Nam', 'Ghi chú', 'Đang họp');
  act(workspace, 'KT2', { kind: 'edit', cell: 'B1', value: 'TRUE' });
  act(workspace, 'KT2', { kind: 'sort', column: 'Họ và tên', ascending: false });
  act(workspace, 'KT2', { kind: 'move-column', column: 'Ghi chú', before: 'Họ và tên' });
  return workspace;
});
