/** Step 4: opening, closing and reminders by day, closing by hand, opening again. */
import { readForm, respond } from '../../local/respond';
import { readInvited } from '../../local/respond/invited';
import type { Input, Output } from '../../src/api/contract';
import type { Workspace } from '../../local/workspace/workspace';
import { dispatchOnce } from './support/colleagues';
import { press, pressOn, refusal } from './support/desk';
import { formOf } from './support/form-shape';
import { once, openCollege, smallCollege } from './support/small-college';
import { columnOf, rowsOf } from './support/tabs';

const checked = once(smallCollege);
const opened = once(openCollege);
const invited = once(() => {
  const workspace = opened();
  pressOn(workspace, 'sendInvitations');
  return workspace;
});

/** The dispatcher's run at a local time. */
const runAt = (workspace: Workspace, local: string): void => {
  workspace.world.clock = new Date(`${local}:00+07:00`).toISOString();
  expect(dispatchOnce(workspace).error).toBeNull();
};
const stateOf = (workspace: Workspace): unknown => columnOf(workspace, 'Đợt khảo sát', 'Tình trạng')[0];
const accessOf = (workspace: Workspace): string => readForm(workspace.world, formOf(workspace).id).access;
const dueOf = (workspace: Workspace, task: string): unknown =>
  rowsOf(workspace, 'Lịch chạy').find(({ cells }) => cells['Việc'] === `${task} 2026`)?.cells['Đến giờ'];

type Dates = Input<'openSurvey'>;
const openWith = (workspace: Workspace, dates: Dates): Output<'openSurvey'> => {
  for (;;) {
    const progress = press(workspace, 'openSurvey', dates);
    if (progress.state !== 'running') return progress;
  }
};

/** Lò Thị Hoa answers by her own link; why the form refuses, if it does. */
const answer = (workspace: Workspace): readonly unknown[] => {
  const form = formOf(workspace);
  const [hoa] = readInvited(workspace.world, form);
  return respond(workspace, form.id, {
    link: hoa?.linkBy('E') ?? '',
    answers: {
      'Anh/chị đồng ý để nhà trường dùng những thông tin này chứ?': 'Đồng ý',
      'Hiện nay anh/chị làm gì?': 'Làm công hưởng lương',
      'Công việc có đúng ngành, nghề đã học không?': 'Đúng ngành',
    },
  }).refused;
};

describe('P29: the survey opens by itself on its day', () => {
  test('until then the form stands with everybody’s code and lets nobody in', () => {
    const workspace = checked();
    const { state, finishes } = openWith(workspace, { opens: '2026-01-19' });
    expect([state, finishes]).toEqual(['done', '2026-01-19']);
    expect([accessOf(workspace), columnOf(workspace, 'Phiếu mời', 'Mã phiếu').length]).toEqual([
      'unpublished',
      5,
    ]);
    expect(refusal(workspace, 'sendInvitations', {}).code).toBe('campaign.notOpen');
    runAt(workspace, '2026-01-18T23:50');
    expect(accessOf(workspace)).toBe('unpublished');
    runAt(workspace, '2026-01-19T00:10');
    expect([accessOf(workspace), stateOf(workspace)]).toEqual(['open', 'Đang mở']);
  });

  test('pressed again with today as the day it opens at once, and the arranged opening finds nothing to do', () => {
    const workspace = checked();
    openWith(workspace, { opens: '2026-01-19' });
    openWith(workspace, { opens: workspace.world.clock.slice(0, 10) });
    expect(accessOf(workspace)).toBe('open');
    press(workspace, 'closeSurvey', {});
    runAt(workspace, '2026-01-19T00:10');
    expect([accessOf(workspace), stateOf(workspace)]).not.toContain('open');
  });
});

describe('S1.17, P29: the survey closes by itself when its last day is over', () => {
  const short = once(() => {
    const workspace = checked();
    openWith(workspace, { closes: '2026-01-20' });
    return workspace;
  });

  test('the last day counts; afterwards nobody is let in and the form says why', () => {
    const workspace = short();
    runAt(workspace, '2026-01-20T23:50');
    expect(accessOf(workspace)).toBe('open');
    runAt(workspace, '2026-01-21T00:10');
    expect([accessOf(workspace), stateOf(workspace)]).toEqual(['closed', 'Đã đóng']);
    expect(formOf(workspace).closedMessage).toMatch(/^Đợt khảo sát đã kết thúc, cảm ơn anh\/chị\./);
    expect(formOf(workspace).closedMessage).not.toMatch(/[{}]/);
    expect(answer(workspace)).not.toEqual([]);
  });

  test('a day put off meanwhile holds', () => {
    const workspace = short();
    press(workspace, 'setSurveyDays', { closes: '2026-01-25' });
    runAt(workspace, '2026-01-21T00:10');
    expect(accessOf(workspace)).toBe('open');
    runAt(workspace, '2026-01-26T00:10');
    expect(accessOf(workspace)).toBe('closed');
  });

  test('what was answered before is pulled afterwards; opened again it is the same form with the same links', () => {
    const workspace = short();
    const [id, codes] = [formOf(workspace).id, columnOf(workspace, 'Phiếu mời', 'Mã phiếu')];
    press(workspace, 'closeSurvey', {});
    expect(answer(workspace)).not.toEqual([]);
    expect(refusal(workspace, 'reopenSurvey', { closes: '2026-01-01' }).code).toBe('campaign.closesEarly');
    press(workspace, 'reopenSurvey', { closes: '2026-02-28' });
    expect(answer(workspace)).toEqual([]);
    expect([formOf(workspace).id, columnOf(workspace, 'Phiếu mời', 'Mã phiếu')]).toEqual([id, codes]);
    press(workspace, 'closeSurvey', {});
    expect(press(workspace, 'pullResponses', {}).pulled).toBe(1);
  });
});

describe('P10, P29: reminders go on the day that the office set', () => {
  const days = { closes: '2026-03-31', reminder1: '2026-01-20', reminder2: '2026-01-27' };
  const remindersIn = ({ world }: Workspace): string[] => world.outbox.slice(4).map(({ to }) => to[0] ?? '');

  test('in the morning, only to those who have not answered; nothing is shown as being sent before', () => {
    const workspace = invited();
    press(workspace, 'setSurveyDays', days);
    expect(press(workspace, 'readStep', { step: 4 }).running).toBeNull();
    expect(press(workspace, 'readStep', { step: 4 }).facts).toContainEqual({
      label: 'Tự nhắc lần 1',
      value: '20/01/2026',
    });
    expect(answer(workspace)).toEqual([]);
    runAt(workspace, '2026-01-20T07:50');
    expect(remindersIn(workspace)).toEqual([]);
    runAt(workspace, '2026-01-20T08:10');
    expect(remindersIn(workspace)).toEqual(['nam@example.com', 'pao@example.com', 'mai@example.com']);
    expect(dueOf(workspace, 'sendReminder1')).toBe('');
    runAt(workspace, '2026-01-27T08:10');
    expect(remindersIn(workspace)).toHaveLength(6);
  });

  test('none after the form was closed by hand; one without a day is taken off', () => {
    const workspace = invited();
    press(workspace, 'setSurveyDays', days);
    press(workspace, 'setSurveyDays', { closes: days.closes, reminder1: days.reminder1 });
    expect(dueOf(workspace, 'sendReminder2')).toBe('');
    press(workspace, 'closeSurvey', {});
    runAt(workspace, '2026-01-20T08:10');
    expect(remindersIn(workspace)).toEqual([]);
  });

  test('an earlier pause does not swallow them', () => {
    const workspace = invited();
    press(workspace, 'pauseInvitations', {});
    press(workspace, 'setSurveyDays', days);
    runAt(workspace, '2026-01-20T08:10');
    expect(remindersIn(workspace)).toHaveLength(4);
  });
});
