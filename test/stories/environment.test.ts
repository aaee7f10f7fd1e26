/** Quản trị › Kiểm tra môi trường: every answer of the local workspace is the expected one; it goes on after a stop and leaves nothing behind. */
import { allProbes, personProbeCodes, scriptProbes } from '../../src/domain/environment/probes';
import type { ExecutionOptions } from '../../local/runtime';
import type { OnCall } from '../../local/runtime/execution';
import { COLLEAGUE, OFFICE_ACCOUNT } from '../../local/workspace/new-world';
import type { Workspace } from '../../local/workspace/workspace';
import { call, press } from './support/desk';
import { once, setUpCollege } from './support/small-college';
import { rowsOf } from './support/tabs';

const TAB = 'Kiểm tra môi trường';
const college = once(setUpCollege);
const total = Object.keys(allProbes).length;
const byScript = Object.keys(scriptProbes);

const lines = (workspace: Workspace): Record<string, unknown>[] =>
  rowsOf(workspace, TAB).map(({ cells }) => cells);

/** Presses until the program has asked everything; gives the number of presses. */
const askAll = (workspace: Workspace, options: ExecutionOptions = {}): number => {
  for (let pressed = 1; ; pressed += 1)
    if (press(workspace, 'checkEnvironment', {}, options).state === 'done') return pressed;
};

/** Tabs and files outside the bin that a check may leave behind: its own tab, and what FormApp made out of Drive's reach. */
const leftovers = ({ world }: Workspace): string[] => [
  ...world.spreadsheet.sheets.map(({ name }) => name).filter((name) => name.includes('(tạm)')),
  ...Object.values(world.files)
    .filter(({ name, trashed }) => name.includes('(tạm)') && !name.includes('xóa được') && !trashed)
    .map(({ name }) => name),
];

let presses = 0;
const asked = once(() => {
  const workspace = college();
  presses = askAll(workspace);
  return workspace;
});

describe('Kiểm tra môi trường', () => {
  test('in the local workspace every answer is the expected one, and says that Google was not asked', () => {
    const answered = lines(asked()).filter((line) => byScript.includes(String(line['Mã'])));
    expect(answered).toHaveLength(byScript.length);
    expect(answered.filter((line) => line['Khớp'] !== 'Có')).toEqual([]);
    expect(new Set(answered.map((line) => line['Thấy ở']))).toEqual(new Set(['Giả lập']));
    expect(answered.filter((line) => !line['Lúc'] || !line['Nguồn'] || !line['Mong đợi'])).toEqual([]);
  });

  test('it works in pages that a press can wait for, and leaves no tab, file or form of its own', () => {
    const workspace = asked();
    const tabs = college().world.spreadsheet.sheets.map(({ name }) => name);
    expect(presses).toBeGreaterThan(1);
    expect(leftovers(workspace)).toEqual([]);
    expect(workspace.world.spreadsheet.sheets.map(({ name }) => name)).toEqual([...tabs, TAB]);
  });

  test('an answer that differs is a line that says Không with what was got, and the others go on', () => {
    const workspace = college();
    let failed = 0;
    const onCall: OnCall = ({ member, phase }) => {
      if (member !== 'getRemainingDailyQuota' || phase !== 'before' || failed > 0) return undefined;
      failed += 1;
      return { fail: 'Service unavailable' };
    };
    askAll(workspace, { onCall });
    const wrong = lines(workspace).filter((line) => line['Khớp'] === 'Không');
    expect(wrong.map((line) => line['Mã'])).toEqual(['mail.quota']);
    expect(wrong[0]?.['Thực tế']).toMatch(/^lỗi: .*Service unavailable/);
  });

  test.each([300])('stopped at call %i and pressed again it ends as if it had not been', (k) => {
    const workspace = college();
    workspace.run('rpc', ['checkEnvironment', '{}'], {
      onCall: (site) => (site.k === k && site.phase === 'after' ? { stop: 'six minutes' } : undefined),
    });
    askAll(workspace);
    expect(lines(workspace).map((line) => [line['Mã'], line['Khớp']])).toEqual(
      lines(asked()).map((line) => [line['Mã'], line['Khớp']]),
    );
    expect(leftovers(workspace)).toEqual([]);
  });

  test('a new round asks everything anew, and only when it is asked for', () => {
    const workspace = asked();
    expect(press(workspace, 'checkEnvironment', {})).toMatchObject({
      state: 'done',
      done: byScript.length,
      total,
    });
    press(workspace, 'recordEnvironment', { probe: 'sidebar.links', yes: true });
    expect(press(workspace, 'checkEnvironment', { again: true }).done).toBeLessThan(byScript.length);
  });

  test('the menu asks a person what only a person can see, and notes it', () => {
    const workspace = college();
    workspace.run('menuEnvironment');
    const line = lines(workspace).find((each) => each['Mã'] === 'sidebar.clipboard');
    expect(line).toMatchObject({ 'Thực tế': 'Có', Khớp: 'Có', 'Thấy ở': 'Giả lập' });
    expect(lines(workspace).filter((each) => each['Khớp'] === 'Có')).toHaveLength(total);
  });

  test('what a person saw otherwise is a difference; a line that the program answers takes no word of a person', () => {
    const workspace = asked();
    const [first = ''] = personProbeCodes;
    expect(press(workspace, 'recordEnvironment', { probe: first, yes: false }).differ).toEqual([first]);
    expect(call(workspace, 'recordEnvironment', '{"probe":"sheets.number","yes":true}')).toMatchObject({
      ok: false,
      problem: { code: 'environment.unknownProbe' },
    });
  });

  test.each(['checkEnvironment', 'recordEnvironment'])('%s is the office account’s own', (method) => {
    const json = method === 'recordEnvironment' ? '{"probe":"sidebar.links","yes":true}' : '{}';
    const workspace = college();
    expect(call(workspace, method, json, { as: COLLEAGUE })).toMatchObject({
      ok: false,
      problem: { code: 'account.notOwner', details: { owner: OFFICE_ACCOUNT } },
    });
    expect(workspace.world.spreadsheet.sheets.map(({ name }) => name)).not.toContain(TAB);
  });
});
