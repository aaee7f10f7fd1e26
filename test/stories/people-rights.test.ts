/** Rights on the workbook: whoever may only look does nothing, locked tabs refuse in words, two at once are told of each other. */
import { contract } from '../../src/api/contract';
import { press, refusal } from './support/desk';
import { once, openCollege, smallCollege } from './support/small-college';
import { COLLEAGUE, OFFICE_ACCOUNT, VIEWER } from './support/colleagues';
import { columnOf } from './support/tabs';
import type { Workspace } from '../../local/workspace/workspace';

const filled = once(smallCollege);
const opened = once(openCollege);
const asColleague = { as: COLLEAGUE };

const reports = (workspace: Workspace): string[] =>
  columnOf(workspace, 'Hồ sơ', 'Loại').filter((kind) => kind === 'Báo cáo');

describe('Rights', () => {
  test.each(Object.keys(contract))('whoever may only look cannot call %s', (method) => {
    const workspace = opened();
    const before = JSON.stringify(workspace.world.spreadsheet);
    expect(workspace.run('rpc', [method, '{}'], { as: VIEWER }).error?.message).toContain('permission');
    expect(JSON.stringify(workspace.world.spreadsheet)).toBe(before);
  });

  test('a tab that somebody locked refuses in words; a mere warning never does', () => {
    const workspace = filled();
    press(workspace, 'checkRoster', {}, asColleague);
    const roster = workspace.world.spreadsheet.sheets.find(({ name }) => name === 'Danh sách');
    roster?.protections.push({
      id: '1',
      type: 'SHEET',
      description: '',
      warningOnly: false,
      editors: [OFFICE_ACCOUNT],
      unprotected: [],
    });
    roster?.rows.forEach(({ v }, at) => at > 0 && v.splice(-2, 2, '', ''));
    expect(refusal(workspace, 'checkRoster', {}, asColleague).code).toBe('workbook.protected');
    press(workspace, 'checkRoster', {});
  });

  test('two press at once: one runs, the other is told who is at what', () => {
    const workspace = opened();
    let told: unknown = null;
    const result = workspace.run('rpc', ['createReport', '{}'], {
      onCall: ({ service, member, phase }) => {
        if (told === null && service === 'Drive.Files' && member === 'create' && phase === 'before')
          told = refusal(workspace, 'checkRoster', {}, asColleague).message;
        return undefined;
      },
    });
    expect(result.ok).toBe(true);
    expect(told).toBe(`${OFFICE_ACCOUNT} đang tạo báo cáo. Thử lại sau 1 phút.`);
    expect(reports(workspace)).toHaveLength(1);
  });
});
