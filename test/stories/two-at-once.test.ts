/** P32: two people press at the same moment, in two executions that really run at once: one works, the other is told by whom. */
import type { Answer, Method } from '../../src/api/contract';
import type { CallSite } from '../../local/runtime/execution';
import type { Workspace } from '../../local/workspace/workspace';
import { call, press } from './support/desk';
import { COLLEAGUE, OFFICE_ACCOUNT } from './support/colleagues';
import { answer, EMPLOYED } from './support/respondents';
import { once, openCollege } from './support/small-college';
import { columnOf, typeCell } from './support/tabs';

const opened = once(openCollege);

/** Presses as the office account; in the midst of it, when the first cells are written, somebody else presses too. */
const pressBoth = (workspace: Workspace, first: Method, second: Method): Answer<unknown>[] => {
  const others: Answer<unknown>[] = [];
  const during = ({ member, phase }: CallSite): undefined => {
    if (others.length > 0 || member !== 'setValues' || phase !== 'after') return;
    others.push(call(workspace, second, '{}', { as: COLLEAGUE }));
  };
  const mine = call(workspace, first, '{}', { as: OFFICE_ACCOUNT, onCall: during });
  if (others.length === 0) throw new Error(`${first} wrote nothing`);
  return [mine, ...others];
};

describe('P32: two at once', () => {
  test('the second of two pulls is told who is at it, by the name that colleagues use; the answer is there once', () => {
    const workspace = opened();
    typeCell(workspace, 'Lớp', 2, 'Email GVCN', OFFICE_ACCOUNT);
    answer(workspace, 'CD22KT0001', EMPLOYED);
    const [mine, other] = pressBoth(workspace, 'pullResponses', 'pullResponses');
    expect(mine).toMatchObject({ ok: true, value: { pulled: 1, matched: 1 } });
    expect(other).toMatchObject({
      ok: false,
      problem: { code: 'action.busy', message: 'Cô Lan đang lấy phản hồi. Thử lại sau 1 phút.' },
    });
    expect(columnOf(workspace, 'Phản hồi', 'Khớp')).toEqual(['Đã khớp']);
    expect(press(workspace, 'pullResponses', {}, { as: COLLEAGUE }).pulled).toBe(0);
  });

  test('while mails go, a colleague’s press that would write waits its turn and no mail goes twice', () => {
    const workspace = opened();
    const [mine, other] = pressBoth(workspace, 'sendInvitations', 'checkRoster');
    expect(mine).toMatchObject({ ok: true, value: { state: 'done', done: 4 } });
    expect(other).toMatchObject({
      ok: false,
      problem: { message: `${OFFICE_ACCOUNT} đang gửi thư. Thử lại sau 1 phút.` },
    });
    const to = workspace.world.outbox.flatMap((mail) => mail.to);
    expect(new Set(to).size).toBe(4);
    expect(to).toHaveLength(4);
  });

  test('reading waits for nobody', () => {
    const [, other] = pressBoth(opened(), 'updateIndicators', 'readHome');
    expect(other).toMatchObject({ ok: true });
  });
});
