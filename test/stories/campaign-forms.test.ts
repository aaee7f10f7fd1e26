/** The forms of a campaign: the short one after the first year, the way back to one's own answer, the office's own words (UX 7, S1.17). */
import { respond } from '../../local/respond';
import { readInvited } from '../../local/respond/invited';
import type { FormState } from '../../local/world/forms';
import type { Workspace } from '../../local/workspace/workspace';
import { answer, carMechanics, formOf, mailsTo, runAt } from './support/campaigns';
import { dispatchOnce } from './support/colleagues';
import { press, pressOn, refusal } from './support/desk';
import { ASKED, EMPLOYED } from './support/respondents';
import { once, openCollege } from './support/small-college';
import { columnOf, rowsOf, typeCell } from './support/tabs';

const opened = once(openCollege);

describe('UX 7: the short form after the first year', () => {
  /** Hoa answered 2026; the follow-up asks whoever did by the short form. */
  const followUp = once(() => {
    const workspace = opened();
    answer(workspace, formOf(workspace, '2026'), 'CD22KT0001', EMPLOYED);
    press(workspace, 'pullResponses', {});
    press(workspace, 'saveCampaign', {
      ...carMechanics,
      title: 'Cập nhật',
      scope: '',
      condition: '',
      shortFor: 'Người đã trả lời đợt trước',
    });
    pressOn(workspace, 'openSurvey');
    return workspace;
  });
  const short = (workspace: Workspace): FormState => formOf(workspace, '2026-2', 'Mã phiếu ngắn');

  test('it asks what is marked in tab Câu hỏi, and its ways lead past what is left out', () => {
    const form = short(followUp());
    const titles = form.items.map(({ title }) => title);
    expect(titles).toContain(ASKED.employer);
    expect(titles).not.toContain(ASKED.fieldMatch);
    expect([form.title, form.published, form.acceptingResponses]).toEqual([
      ...['Phiếu cập nhật việc làm cựu HSSV', true, true],
    ]);
  });

  test('who answered before gets its link by mail, everybody else the full form’s', () => {
    const workspace = followUp();
    pressOn(workspace, 'sendInvitations');
    const mailed = (form: FormState): string[] =>
      readInvited(workspace.world, form).flatMap((one) => (one.mailed === null ? [] : one.studentCode));
    expect(mailed(short(workspace))).toEqual(['CD22KT0001']);
    expect(mailed(formOf(workspace, '2026-2'))).toEqual(['CD22KT0002', 'TC23OT0001', 'TC23OT0002']);
  });

  test('its answers land in the same tab, count without what it does not ask, and are found again by their form', () => {
    const workspace = followUp();
    const brief = {
      [ASKED.consent]: 'Đồng ý',
      [ASKED.status]: 'Làm công hưởng lương',
      [ASKED.employer]: 'May 10',
    };
    answer(workspace, short(workspace), 'CD22KT0001', brief);
    answer(workspace, formOf(workspace, '2026-2'), 'CD22KT0002', EMPLOYED);
    expect(press(workspace, 'pullResponses', {})).toMatchObject({ pulled: 2, matched: 2 });
    const taken = rowsOf(workspace, 'Phản hồi').map(({ cells }) => cells);
    expect(taken.map((cells) => [String(cells['Đợt']), cells['Mức đủ'], cells['Phiếu']])).toEqual([
      ['2026', 'Đủ', ''],
      ['2026-2', 'Đủ', ''],
      ['2026-2', 'Đủ', 'Ngắn'],
    ]);
    expect(press(workspace, 'updateIndicators', {})).toMatchObject({ answered: 2 });
    expect(press(workspace, 'pullResponses', {}).pulled).toBe(0);
  });

  test('both forms close together, and both are brought up to date with the tab', () => {
    const workspace = followUp();
    const row = rowsOf(workspace, 'Câu hỏi').find(({ cells }) => cells['Mã'] === 'employer')?.row ?? 0;
    typeCell(workspace, 'Câu hỏi', row, 'Câu hỏi', 'Anh/chị làm ở đâu?');
    const { changes } = press(workspace, 'readFormChanges', {});
    expect(changes.map(({ title }) => title)).toEqual(['Nơi công tác', 'Phiếu ngắn: Nơi công tác']);
    press(workspace, 'updateForm', {});
    expect(short(workspace).items.map(({ title }) => title)).toContain('Anh/chị làm ở đâu?');
    press(workspace, 'closeSurvey', {});
    expect([short(workspace), formOf(workspace, '2026-2')].map((one) => one.acceptingResponses)).toEqual([
      ...[false, false],
    ]);
  });
});

describe('thanks, with the way back to one’s own answer', () => {
  const thanked = once(() => {
    const workspace = opened();
    const row =
      rowsOf(workspace, 'Cấu hình').find(({ cells }) => cells['Tên'] === 'Tự gửi thư cảm ơn')?.row ?? 0;
    typeCell(workspace, 'Cấu hình', row, 'Nội dung', 'Có');
    return workspace;
  });

  test('switched on, whoever has answered is thanked once, by itself, with the link that edits the answer', () => {
    const workspace = thanked();
    answer(workspace, formOf(workspace, '2026'), 'CD22KT0001', EMPLOYED);
    workspace.world.outbox.length = 0;
    for (let run = 0; run < 4; run += 1) {
      workspace.world.clock = new Date(Date.parse(workspace.world.clock) + 3_900_000).toISOString();
      expect(dispatchOnce(workspace).error).toBeNull();
    }
    expect(mailsTo(workspace)).toEqual(['hoa@example.com']);
    const [response] = formOf(workspace, '2026').responses;
    expect(workspace.world.outbox[0]?.body).toContain(`edit2=${response?.editKey ?? 'none'}`);
    expect(workspace.world.outbox[0]?.body).toContain('Không nhận thư');
  });

  test('an answer that was matched by likeness is thanked without a link: it might be a stranger’s', () => {
    const workspace = thanked();
    respond(workspace, formOf(workspace, '2026').id, {
      answers: { ...EMPLOYED, 'Họ và tên': 'Lò Văn Nam', Lớp: 'KT2', 'Ngày sinh': '2003-08-15' },
    });
    press(workspace, 'pullResponses', {});
    expect(columnOf(workspace, 'Phản hồi', 'Khớp theo')).toEqual(['Danh tính']);
    workspace.world.outbox.length = 0;
    press(workspace, 'sendInvitations', { round: 'thanks' });
    expect(workspace.world.outbox.map(({ body }) => /edit2=/.test(body))).toEqual([false]);
  });

  test('switched off, as it is at first, nobody is thanked by itself', () => {
    const workspace = opened();
    answer(workspace, formOf(workspace, '2026'), 'CD22KT0001', EMPLOYED);
    workspace.world.outbox.length = 0;
    press(workspace, 'pullResponses', {});
    runAt(workspace, '2026-01-20T10:00');
    expect(workspace.world.outbox).toEqual([]);
  });
});

test('S1.17: the form’s name and words are the office’s, and an update brings them without losing an answer', () => {
  const workspace = opened();
  answer(workspace, formOf(workspace, '2026'), 'CD22KT0001', EMPLOYED);
  const setting = (name: string, value: string): void => {
    const row = rowsOf(workspace, 'Cấu hình').find(({ cells }) => cells['Tên'] === name)?.row ?? 0;
    typeCell(workspace, 'Cấu hình', row, 'Nội dung', value);
  };
  setting('Tên phiếu', 'Hỏi thăm cựu HSSV {Trường}');
  setting('Lời sau khi nộp phiếu', 'Cảm ơn {Tên}!');
  expect(refusal(workspace, 'updateForm', {}).message).toMatch(
    /^Cấu hình, dòng \d+, Nội dung: máy không biết \{Tên\}/,
  );
  setting('Lời sau khi nộp phiếu', 'Cảm ơn anh/chị!');
  press(workspace, 'updateForm', {});
  const form = formOf(workspace, '2026');
  expect([form.title, form.confirmationMessage, form.responses.length]).toEqual([
    ...['Hỏi thăm cựu HSSV Trường Cao đẳng Hoa Ban', 'Cảm ơn anh/chị!', 1],
  ]);
  expect(columnOf(workspace, 'Phản hồi', 'Mức đủ')).toEqual(['Đủ']);
});
