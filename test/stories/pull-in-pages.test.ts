/** B13: many answers are taken in by pages; whatever ends the run, the next one goes on where it ended. */
import { respond } from '../../local/respond';
import type { Workspace } from '../../local/workspace/workspace';
import type { CallSite } from '../../local/runtime/execution';
import { PULL_PAGE } from '../../src/domain/collection/plan-pull';
import { press } from './support/desk';
import { dispatchOnce, OFFICE_ACCOUNT } from './support/colleagues';
import { formOf } from './support/form-shape';
import { ASKED, SEEKING } from './support/respondents';
import { once, openCollege } from './support/small-college';
import { columnOf, rowsOf } from './support/tabs';

const MANY = PULL_PAGE + 5;

/** So many answers without a code, one a minute. */
const answered = once(() => {
  const workspace = openCollege();
  const { world } = workspace;
  const answers = Array.from({ length: MANY }, (_, at) => ({
    answers: { ...SEEKING, [ASKED.fullName]: `Lò Thị Hoa ${at}`, [ASKED.phone]: '0912345678' },
  }));
  respond(workspace, formOf(workspace).id, answers);
  const start = Date.parse(world.clock);
  formOf(workspace).responses.forEach((response, at) => {
    response.timestamp = new Date(start + at * 60_000).toISOString();
  });
  world.clock = new Date(start + MANY * 60_000).toISOString();
  return workspace;
});

/** Google takes so long over the first answer that is read. */
const slowOnce = (milliseconds: number): ((site: CallSite) => { readonly slow: number } | undefined) => {
  let slowed = false;
  return ({ member, phase }) => {
    if (slowed || member !== 'getItemResponses' || phase !== 'after') return undefined;
    slowed = true;
    return { slow: milliseconds };
  };
};

/** Google ends the execution while it reads that answer. */
const endAt = (answer: number): ((site: CallSite) => { readonly stop: string } | undefined) => {
  let read = 0;
  return ({ member, phase }) =>
    member === 'getItemResponses' && phase === 'after' && (read += 1) === answer
      ? { stop: 'Exceeded maximum execution time' }
      : undefined;
};

const reached = (workspace: Workspace): string =>
  String(columnOf(workspace, 'Đợt khảo sát', 'Đã lấy phản hồi đến'));
const pulledNames = (workspace: Workspace): number =>
  new Set(columnOf(workspace, 'Phản hồi', 'Mã phản hồi')).size;

describe('B13: a pull that time does not suffice for', () => {
  test('says how many are left, keeps its place, and the dispatcher takes the rest; nothing comes twice', () => {
    const workspace = answered();
    const first = press(workspace, 'pullResponses', {}, { onCall: slowOnce(130_000) });
    expect(first).toMatchObject({ pulled: PULL_PAGE, left: MANY - PULL_PAGE });
    const place = reached(workspace);
    expect(place).not.toBe('');
    dispatchOnce(workspace);
    expect(rowsOf(workspace, 'Phản hồi')).toHaveLength(MANY);
    expect(pulledNames(workspace)).toBe(MANY);
    expect(rowsOf(workspace, 'Liên hệ phản hồi')).toHaveLength(MANY);
    expect(press(workspace, 'pullResponses', {})).toMatchObject({ pulled: 0, left: 0 });
  });

  test('ended by Google after six minutes in the midst of a page, it is gone on with from the last page', () => {
    const workspace = answered();
    const { stopped } = workspace.run('rpc', ['pullResponses', '{}'], {
      as: OFFICE_ACCOUNT,
      onCall: endAt(PULL_PAGE + 2),
    });
    expect(stopped).toBe(true);
    expect(rowsOf(workspace, 'Phản hồi')).toHaveLength(PULL_PAGE);
    press(workspace, 'pullResponses', {});
    expect(rowsOf(workspace, 'Phản hồi')).toHaveLength(MANY);
    expect(pulledNames(workspace)).toBe(MANY);
  });
});

test('decision 5: the nightly sweep that time does not suffice for goes on from its place until all were read', () => {
  const workspace = answered();
  const { world } = workspace;
  press(workspace, 'pullResponses', {});
  world.clock = '2026-01-12T18:30:00.000Z';
  dispatchOnce(workspace);
  world.clock = '2026-01-12T19:05:00.000Z';
  const reads = (milliseconds: number): number => {
    const slow = slowOnce(milliseconds);
    let count = 0;
    workspace.run('onClock', ['t'], {
      as: OFFICE_ACCOUNT,
      event: 'clock',
      onCall: (site) => {
        if (site.member === 'getItemResponses' && site.phase === 'after') count += 1;
        return slow(site);
      },
    });
    return count;
  };
  expect(reads(280_000)).toBe(PULL_PAGE);
  expect(world.properties.document['sweptUntil 2026']).toMatch(/^2026-/);
  expect(reads(0)).toBe(MANY - PULL_PAGE);
  expect(world.properties.document['sweptUntil 2026']).toBeUndefined();
  expect(rowsOf(workspace, 'Phản hồi')).toHaveLength(MANY);
});
