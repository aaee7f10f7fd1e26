/** Step 4: tab Câu hỏi edited by the office: preview, faults, a running form changed after seeing how, no answer lost. */
import { respond } from '../../local/respond';
import { readInvited } from '../../local/respond/invited';
import type { Workspace } from '../../local/workspace/workspace';
import { dispatchOnce } from './support/colleagues';
import { press, refusal, stopAt } from './support/desk';
import { formOf, formShape, pagesOf } from './support/form-shape';
import { once, openCollege } from './support/small-college';
import { act, columnOf, rowsOf, typeCell, type TabRow } from './support/tabs';

const opened = once(openCollege);

const STATUS = 'Hiện nay anh/chị làm gì?';
const BASE = {
  'Anh/chị đồng ý để nhà trường dùng những thông tin này chứ?': 'Đồng ý',
  'Công việc có đúng ngành, nghề đã học không?': 'Đúng ngành',
};

const answerAs = (workspace: Workspace, at: number, answers: Readonly<Record<string, string>>): void => {
  const form = formOf(workspace);
  const link = readInvited(workspace.world, form)[at]?.linkBy('E') ?? '';
  expect(respond(workspace, form.id, { link, answers: { ...BASE, ...answers } }).refused).toEqual([]);
};
const rowOf = (workspace: Workspace, code: string): { row: number; cells: TabRow['cells'] } => {
  const found = rowsOf(workspace, 'Câu hỏi').find(({ cells }) => cells['Mã'] === code);
  if (!found) throw new Error(`no question ${code}`);
  return found;
};
const edit = (workspace: Workspace, code: string, column: string, change: (now: string) => string): void => {
  const { row, cells } = rowOf(workspace, code);
  typeCell(workspace, 'Câu hỏi', row, column, change(String(cells[column] ?? '')));
};
const titles = (workspace: Workspace): string[] =>
  pagesOf(workspace).flatMap(({ items }) => items.map(({ title }) => title));
const update = (workspace: Workspace): void => {
  while (press(workspace, 'updateForm', {}).state === 'running');
};

/** Hoa has answered and nothing is pulled; then the office rewords a choice and a question, and drops another. */
const edited = once(() => {
  const workspace = opened();
  answerAs(workspace, 0, { [STATUS]: 'Làm công hưởng lương', 'Chức danh, công việc': 'Kế toán viên' });
  edit(workspace, 'status', 'Lựa chọn', (now) => now.replace('Làm công hưởng lương', 'Đi làm có lương'));
  edit(workspace, 'status', 'Lời cũ', () => '1 Làm công hưởng lương');
  edit(workspace, 'income', 'Câu hỏi', () => 'Mỗi tháng khoảng bao nhiêu tiền?');
  act(workspace, 'Câu hỏi', { kind: 'delete-row', row: rowOf(workspace, 'jobTitle').row, count: 1 });
  return workspace;
});

describe('P1: tab Câu hỏi as it will be asked', () => {
  test('the preview tells every page and where every choice leads', () => {
    const { pages, problems, built } = press(opened(), 'readQuestions', {});
    expect([problems, built]).toEqual([[], true]);
    expect(pages.map(({ letter }) => letter).join('')).toBe('ABCDEFG');
    const status = pages.flatMap(({ questions }) => questions).find(({ code }) => code === 'status');
    expect(status?.choices[0]).toEqual({ label: 'Làm công hưởng lương', to: 'phần C' });
  });

  test('a fault is told there before any use, and nothing can be changed with it', () => {
    const workspace = opened();
    edit(workspace, 'consent', 'Lựa chọn', () => '1 Đồng ý → B\n0 Không → Z');
    expect(press(workspace, 'readQuestions', {}).problems.map(({ code }) => code)).toContain(
      'survey.noSuchPage',
    );
    const before = formShape(workspace);
    expect(refusal(workspace, 'updateForm', {}).code).toMatch(/^survey\./);
    expect(formShape(workspace)).toEqual(before);
  });
});

test('S1.17, P2: the tab made ready for a later campaign changes no answer to a form that is still open', () => {
  const workspace = opened();
  const income = rowOf(workspace, 'income');
  act(workspace, 'Câu hỏi', { kind: 'delete-row', row: income.row, count: 1 });
  // The words of two choices change places, and nobody thinks of column Lời cũ.
  edit(workspace, 'status', 'Lựa chọn', (now) =>
    now
      .replace('Làm công hưởng lương', '…')
      .replace('Đang tìm việc làm', 'Làm công hưởng lương')
      .replace('…', 'Đang tìm việc làm'),
  );
  const first = String(income.cells['Lựa chọn']).split('\n')[0] ?? '';
  const label = first.replace(/^\S+ /, '');
  answerAs(workspace, 0, { [STATUS]: 'Làm công hưởng lương', [String(income.cells['Câu hỏi'])]: label });
  expect(press(workspace, 'pullResponses', {})).toMatchObject({ matched: 1, problems: [] });
  expect(rowsOf(workspace, 'Phản hồi')[0]?.cells).toMatchObject({
    status: '1',
    income: first.split(' ')[0],
    [`income: ${String(income.cells['Câu hỏi'])}`]: label,
  });
  press(workspace, 'updateIndicators', {});
  const behind = { breakdown: 'all', group: 'Toàn trường', part: 'numerator' } as const;
  const { rows } = press(workspace, 'readRowsBehind', { indicator: 'employedOfAnswered', ...behind });
  expect(rows).toHaveLength(1);
});

describe('S1.17: a running form is changed after seeing how', () => {
  test('the form as it was built differs in nothing', () => {
    expect(press(opened(), 'readFormChanges', {})).toEqual({ changes: [], warnings: [], faults: [] });
  });

  test('what will change is told first, in the words of the form, and reading changes nothing', () => {
    const workspace = edited();
    const before = formShape(workspace);
    const { changes, warnings, faults } = press(workspace, 'readFormChanges', {});
    expect(faults).toEqual([]);
    expect(changes.map(({ what }) => what).sort()).toEqual(['Bỏ', 'Sửa', 'Sửa']);
    expect(changes.flatMap(({ details }) => details)).toEqual(
      expect.arrayContaining([
        'bỏ lựa chọn “Làm công hưởng lương”',
        'thêm lựa chọn “Đi làm có lương”',
        'lời mới: “Mỗi tháng khoảng bao nhiêu tiền?”',
      ]),
    );
    expect(warnings).toHaveLength(1);
    expect(formShape(workspace)).toEqual(before);
  });

  test('a wording that would be forgotten is warned of', () => {
    const workspace = edited();
    edit(workspace, 'status', 'Lời cũ', () => '');
    expect(press(workspace, 'readFormChanges', {}).warnings.join('\n')).toContain('Làm công hưởng lương');
  });

  test('answers in the old words and in the new count alike; the dropped question keeps its column', () => {
    const workspace = edited();
    update(workspace);
    expect(titles(workspace)).toContain('Mỗi tháng khoảng bao nhiêu tiền?');
    expect(titles(workspace)).not.toContain('Chức danh, công việc');
    expect(press(workspace, 'readFormChanges', {}).changes).toEqual([]);
    answerAs(workspace, 1, { [STATUS]: 'Đi làm có lương' });
    press(workspace, 'pullResponses', {});
    const answers = rowsOf(workspace, 'Phản hồi').map(({ cells }) => Object.values(cells));
    expect(answers).toHaveLength(2);
    expect(answers.map((cells) => cells.includes('Đi làm có lương'))).toEqual([true, true]);
    press(workspace, 'updateIndicators', {});
    const employed = press(workspace, 'readRowsBehind', {
      indicator: 'employedOfAnswered',
      breakdown: 'all',
      group: 'Toàn trường',
      part: 'numerator',
    });
    expect(employed.rows).toHaveLength(2);
  });

  test('what was answered to a dropped question stays, also after the weekly look at all answers, and is erased on request', () => {
    const workspace = edited();
    update(workspace);
    const titlesOfJob = (): unknown[] =>
      rowsOf(workspace, 'Phản hồi').map(({ cells }) => Object.values(cells).includes('Kế toán viên'));
    expect(titlesOfJob()).toEqual([true]);
    workspace.world.clock = '2026-01-25T19:30:00.000Z';
    expect(dispatchOnce(workspace).error).toBeNull();
    expect(titlesOfJob()).toEqual([true]);
    // B9: an erasure finds the column all the same.
    const graduationKey = String(rowsOf(workspace, 'Phản hồi')[0]?.cells['Khóa dòng']);
    press(workspace, 'erasePerson', { graduationKey });
    expect(titlesOfJob()).toEqual([false]);
  });

  test('links sent before still lead to a form that knows the person', () => {
    const workspace = edited();
    const prefill = columnOf(workspace, 'Đợt khảo sát', 'Mẫu đường dẫn điền sẵn');
    update(workspace);
    expect(columnOf(workspace, 'Đợt khảo sát', 'Mẫu đường dẫn điền sẵn')).toEqual(prefill);
  });

  test('another kind under the same code is refused: Google would drop the answers', () => {
    const workspace = opened();
    edit(workspace, 'employer', 'Loại', () => 'Đoạn văn');
    expect(press(workspace, 'readFormChanges', {}).faults.map(({ code }) => code)).toEqual([
      'survey.kindChanged',
    ]);
    expect(refusal(workspace, 'updateForm', {}).code).toBe('survey.kindChanged');
  });

  test('stopped on the way and pressed again it comes to the same form', () => {
    const whole = edited();
    update(whole);
    const calls = edited().run('rpc', ['updateForm', '{}']).totalCalls;
    for (const part of [0.5, 0.8, 0.95]) {
      const workspace = edited();
      workspace.run('rpc', ['updateForm', '{}'], { onCall: stopAt(Math.floor(calls * part)) });
      update(workspace);
      expect(formShape(workspace)).toEqual(formShape(whole));
    }
  });
});
