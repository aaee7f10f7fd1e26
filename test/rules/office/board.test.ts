/** UX 3: where the eight steps stand and what to do next; no step is ever locked. */
import fc from 'fast-check';
import { planBoard, planTodo } from '../../../src/domain/office/board';
import type { BoardFacts, PaperStanding } from '../../../src/domain/office/board-facts';
import { procedure } from '../../../src/domain/office/procedure';
import { stepActions } from '../../../src/domain/office/step-actions';

const nothing: BoardFacts = {
  graduations: 0,
  withoutKey: 0,
  rosterProblems: 0,
  campaign: null,
  targets: 0,
  answered: 0,
  uninvited: 0,
  unmatched: 0,
  reports: 0,
  plan: null,
  report: null,
  marked: new Set(),
};
const open = { state: 'Đang mở', closes: '2026-03-31' } as const;
const draft: PaperStanding = { version: 1, state: 'Dự thảo', number: null, date: null, remark: null };

const standing = (step: number, facts: Partial<BoardFacts>): string => {
  const { state, note } = planBoard({ ...nothing, ...facts })[step - 1] ?? { state: '', note: '' };
  return `${state} ${note}`.trim();
};

describe('the board', () => {
  it.each<[step: number, case_: string, facts: Partial<BoardFacts>, standing: string]>([
    [1, 'no plan', {}, 'todo'],
    [1, 'a second version', { plan: { ...draft, version: 2 } }, 'done bản 2'],
    [2, 'a draft', { plan: draft }, 'todo'],
    [2, 'returned with a remark', { plan: { ...draft, remark: 'Bổ sung kinh phí' } }, 'attention trả lại'],
    [2, 'submitted', { plan: { ...draft, state: 'Đã trình' } }, 'doing đã trình'],
    [2, 'issued without a number', { plan: { ...draft, state: 'Đã ban hành' } }, 'attention thiếu số'],
    [2, 'issued', { plan: { ...draft, state: 'Đã ban hành', number: 5, date: '2026-01-12' } }, 'done'],
    [3, 'no roster', {}, 'todo'],
    [3, 'faults', { graduations: 9, rosterProblems: 2 }, 'attention 2 chỗ'],
    [3, 'new rows', { graduations: 9, withoutKey: 3 }, 'doing 3 dòng mới'],
    [3, 'all well', { graduations: 9 }, 'done'],
    [4, 'no survey', {}, 'todo'],
    [4, 'open', { campaign: open, targets: 2980, answered: 2114 }, 'doing 70%'],
    [4, 'open, nobody to ask', { campaign: open }, 'doing 0%'],
    [4, 'almost all: never rounded up', { campaign: open, targets: 1000, answered: 999 }, 'doing 99%'],
    [4, 'closed', { campaign: { ...open, state: 'Đã đóng' }, targets: 4, answered: 2 }, 'done 50%'],
    [5, 'no answers', {}, 'todo'],
    [5, 'answers', { answered: 3 }, 'doing'],
    [5, 'answers to match', { answered: 3, unmatched: 14 }, 'attention 14 việc'],
    [6, 'no report', {}, 'todo'],
    [6, 'a report', { reports: 1 }, 'done bản 1'],
    [7, 'a report submitted', { report: { ...draft, state: 'Đã trình' } }, 'doing đã trình'],
    [8, 'not yet archived', {}, 'todo'],
  ])('step %i, %s', (step, _, facts, expected) => {
    expect(standing(step, facts)).toBe(expected);
  });

  it('a mark of the office settles a step, and never hides what needs attention', () => {
    for (const { number } of procedure)
      expect(standing(number, { marked: new Set([number]) })).toMatch(/^done/);
    expect(standing(5, { unmatched: 1, marked: new Set([5]) })).toMatch(/^attention/);
  });

  const facts: fc.Arbitrary<BoardFacts> = fc.record({
    graduations: fc.nat({ max: 3 }),
    withoutKey: fc.nat({ max: 2 }),
    rosterProblems: fc.nat({ max: 2 }),
    campaign: fc.option(
      fc.record({
        state: fc.constantFrom('Đang dựng phiếu', 'Đang tạo mã phiếu', 'Đang mở', 'Đã đóng', null),
        closes: fc.constant(null),
      }),
    ),
    targets: fc.nat({ max: 3 }),
    answered: fc.nat({ max: 3 }),
    uninvited: fc.nat({ max: 2 }),
    unmatched: fc.nat({ max: 2 }),
    reports: fc.nat({ max: 2 }),
    plan: fc.option(fc.constant(draft)),
    report: fc.option(fc.constant(draft)),
    marked: fc.subarray([1, 2, 3, 4, 5, 6, 7, 8]).map((steps): ReadonlySet<number> => new Set(steps)),
  });
  const defaults = { opens: '2026-01-19', closes: '2026-03-31', target: 80, year: 2025 };

  it('S1.1: always shows eight steps in order, each with something to press: nothing is locked', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const steps = planBoard(given);
        expect(steps.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
        for (const { number } of steps)
          expect(stepActions(number, given, defaults).length).toBeGreaterThan(0);
      }),
    );
  });

  it('names three things to do at most, each once, each with its button and step', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const todo = planTodo(given);
        expect(todo.length).toBeLessThanOrEqual(3);
        expect(new Set(todo.map(({ text }) => text)).size).toBe(todo.length);
        for (const { button, step } of todo) {
          expect(button).not.toBe('');
          expect(procedure.map(({ number }) => number)).toContain(step);
        }
      }),
    );
  });

  it.each<[case_: string, facts: Partial<BoardFacts>, todo: string[]]>([
    ['at first the roster', {}, ['Chưa có danh sách']],
    [
      'then its faults',
      { graduations: 9, rosterProblems: 2 },
      ['2 chỗ cần sửa trong danh sách', 'Chưa mở phiếu khảo sát'],
    ],
    ['faults also where no row is good yet', { rosterProblems: 2 }, ['2 chỗ cần sửa trong danh sách']],
    ['then the invitations', { graduations: 9, campaign: open, uninvited: 9 }, ['9 người chưa nhận thư mời']],
    [
      'answers that wait come first',
      { graduations: 9, campaign: open, unmatched: 14, withoutKey: 1, rosterProblems: 1, answered: 3 },
      ['14 phản hồi chờ khớp', '1 dòng mới chưa kiểm tra', '1 chỗ cần sửa trong danh sách'],
    ],
    ['at last the report', { graduations: 9, campaign: open, answered: 3 }, ['Chưa có báo cáo']],
    ['nothing, when all is done', { graduations: 9, campaign: open, answered: 3, reports: 1 }, []],
  ])('asks for %s', (_, given, expected) => {
    expect(planTodo({ ...nothing, ...given }).map(({ text }) => text)).toEqual(expected);
  });

  it('a reminder that should wait is never the blue button, and says from which day', () => {
    const invited: BoardFacts = { ...nothing, campaign: open, graduations: 9, remindable: 2410 };
    const remind = (remindFrom?: string): ReturnType<typeof stepActions>[number] | undefined =>
      stepActions(4, invited, { ...defaults, ...(remindFrom === undefined ? {} : { remindFrom }) }).find(
        ({ method }) => method === 'readMailPlan',
      );
    expect(remind('2026-01-26')).toMatchObject({ label: 'Nhắc (2.410), nên từ 26/01/2026', rare: true });
    expect(remind()).toMatchObject({ label: 'Nhắc (2.410)' });
    expect(remind()).not.toHaveProperty('rare');
  });

  it('an empty page of steps 2, 7, 8 has no blue button that says it is done', () => {
    for (const step of [2, 7, 8])
      expect(stepActions(step, nothing, defaults).filter(({ rare }) => rare !== true)).toEqual([]);
  });

  it('an early step only warns', () => {
    const openSurvey = (marked: readonly number[]): string | undefined =>
      stepActions(4, { ...nothing, marked: new Set(marked) }, defaults)[0]?.confirm;
    expect(openSurvey([])).toMatch(/\?$/);
    expect(openSurvey([2])).toBeUndefined();
  });
});
