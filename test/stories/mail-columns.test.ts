/** B5: somebody moves a column of the hidden tab Thư while mails go: each mail keeps its state, no cell is lost, nobody gets two. */
import { applyAct, sheetNamed } from '../../local/act';
import type { CallSite } from '../../local/runtime/execution';
import type { Workspace } from '../../local/workspace/workspace';
import { call, press } from './support/desk';
import { once, openCollege } from './support/small-college';
import { columnOf } from './support/tabs';

const opened = once(openCollege);
const HEADERS = ['Đợt', 'Khóa dòng', 'Lượt', 'Gửi tới', 'Tình trạng', 'Lỗi'];

const shown = (workspace: Workspace): unknown[][] =>
  HEADERS.map((header) => columnOf(workspace, 'Thư', header));

const moveFirstColumn = ({ world }: Workspace): void => {
  const sheet = sheetNamed(world.spreadsheet, 'Thư');
  const before = (sheet.rows[0]?.v.length ?? 0) + 1;
  applyAct(world, world.spreadsheet, sheet, { kind: 'move-column', column: 1, before });
};

/** Sends, and when the second mail goes moves the first column behind the last. */
const sendWhileMoved = (workspace: Workspace): void => {
  let mails = 0;
  const onCall = ({ member, phase }: CallSite): undefined => {
    if (member !== 'sendEmail' || phase !== 'before') return;
    mails += 1;
    if (mails === 2) moveFirstColumn(workspace);
  };
  expect(call(workspace, 'sendInvitations', '{}', { onCall })).toMatchObject({ ok: true });
};

test('the page ends with every state in its column, as if nobody had moved anything', () => {
  const [quiet, moved] = [opened(), opened()];
  press(quiet, 'sendInvitations', {});
  sendWhileMoved(moved);
  expect(shown(moved)).toEqual(shown(quiet));
  expect(press(moved, 'sendInvitations', {})).toMatchObject({ state: 'done' });
  expect(moved.world.outbox).toHaveLength(quiet.world.outbox.length);
});

/** Moves the column before the second mail, and ends the execution `calls` service calls after it. */
const cutShort = (workspace: Workspace, calls: number): void => {
  let [mails, left] = [0, calls];
  const onCall = ({ member, phase }: CallSite): { readonly stop: string } | undefined => {
    if (member === 'sendEmail' && phase === 'before') mails += 1;
    if (member === 'sendEmail' && phase === 'before' && mails === 2) moveFirstColumn(workspace);
    if (mails < 2 || phase === 'before') return undefined;
    left -= 1;
    return left < 0 ? { stop: 'cut short' } : undefined;
  };
  workspace.run('rpc', ['sendInvitations', '{}'], { onCall });
};

// The mail itself, what notes it, the next one's state, the look, what is put right, the tick.
test.each([0, 2, 6, 12])(
  'B4: cut short %i calls after such a mail and pressed again, nobody gets two and no cell is lost',
  (calls) => {
    const [quiet, moved] = [opened(), opened()];
    press(quiet, 'sendInvitations', {});
    cutShort(moved, calls);
    press(moved, 'sendInvitations', {});
    const { outbox } = moved.world;
    expect(outbox.map(({ to }) => to.join()).sort()).toEqual([
      ...new Set(outbox.map(({ to }) => to.join()).sort()),
    ]);
    const unknown = columnOf(moved, 'Thư', 'Tình trạng').filter((state) => state === 'chưa rõ').length;
    expect(unknown).toBeLessThanOrEqual(1);
    expect(outbox.length + unknown).toBeGreaterThanOrEqual(quiet.world.outbox.length);
    expect(shown(moved)[1]).toEqual(shown(quiet)[1]);
    expect(shown(moved)[3]).toEqual(shown(quiet)[3]);
    expect(columnOf(moved, 'Thư', 'Tình trạng').filter((state) => state === 'chờ gửi')).toEqual([]);
  },
);
