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

/** Sends, and when the second mail goes moves the first column behind the last. */
const sendWhileMoved = (workspace: Workspace): void => {
  let mails = 0;
  const onCall = ({ member, phase }: CallSite): undefined => {
    if (member !== 'sendEmail' || phase !== 'before') return;
    mails += 1;
    if (mails !== 2) return;
    const sheet = sheetNamed(workspace.world.spreadsheet, 'Thư');
    const before = (sheet.rows[0]?.v.length ?? 0) + 1;
    applyAct(workspace.world, workspace.world.spreadsheet, sheet, { kind: 'move-column', column: 1, before });
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
