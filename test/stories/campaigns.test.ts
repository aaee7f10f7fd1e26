/** Several campaigns in one workbook, side by side without a mix; the short form after the first year (S1.5, S1.17, P29, P39). */
import { respond } from '../../local/respond';
import { readInvited } from '../../local/respond/invited';
import type { FormState } from '../../local/world/forms';
import type { Workspace } from '../../local/workspace/workspace';
import type { Input } from '../../src/api/contract';
import { dispatchOnce } from './support/colleagues';
import { call, press, pressOn, refusal } from './support/desk';
import { ASKED, EMPLOYED, SEEKING, type Answers } from './support/respondents';
import { once, openCollege, smallCollege } from './support/small-college';
import { columnOf, rowsOf, typeCell } from './support/tabs';

type Wish = Input<'saveCampaign'>;

/** The class OT1 asked apart, as the panel sends it. */
const carMechanics: Wish = {
  ...{ campaign: '2026-2', isNew: true, title: 'Ô tô, hỏi thêm', graduationYear: 2025, scope: 'OT1' },
  ...{ condition: 'Email không trống', shortFor: 'Không ai', opens: '', closes: '2026-02-15', target: 90 },
};

const rowOf = (workspace: Workspace, campaign: string): Readonly<Record<string, unknown>> => {
  const row = rowsOf(workspace, 'Đợt khảo sát').find(({ cells }) => String(cells['Đợt']) === campaign);
  if (!row) throw new Error(`no campaign ${campaign}`);
  return row.cells;
};

const formOf = (workspace: Workspace, campaign: string, column = 'Mã biểu mẫu'): FormState => {
  const form = workspace.world.forms[String(rowOf(workspace, campaign)[column])];
  if (!form) throw new Error(`${campaign} has no form`);
  return form;
};

/** Somebody answers the form by the own link; a minute passes. */
const answer = (workspace: Workspace, form: FormState, studentCode: string, answers: Answers): void => {
  const { world } = workspace;
  const link = readInvited(world, form)
    .find((one) => one.studentCode === studentCode)
    ?.linkBy('E');
  if (link === undefined) throw new Error(`${studentCode} has no link to ${form.title}`);
  const { refused } = respond(workspace, form.id, { link, answers });
  expect(refused).toEqual([]);
  world.clock = new Date(Date.parse(world.clock) + 60_000).toISOString();
};

/** As the sidebar presses where there are several: the campaign that its page shows goes along. */
const pressFor = (workspace: Workspace, campaign: string, method: string, input: object = {}): unknown => {
  const given = call(workspace, method, JSON.stringify({ ...input, forCampaign: campaign }));
  if (!given.ok) throw new Error(`${method}: ${given.problem.message}`);
  return given.value;
};

const mailsTo = ({ world }: Workspace): string[] => world.outbox.map(({ to }) => String(to)).sort();
const runAt = (workspace: Workspace, local: string): void => {
  workspace.world.clock = new Date(`${local}:00+07:00`).toISOString();
  expect(dispatchOnce(workspace).error).toBeNull();
};

const opened = once(openCollege);

/** 2026 of everybody, invited; 2026-2 of OT1, open and invited, chosen last. */
const two = once(() => {
  const workspace = opened();
  pressOn(workspace, 'sendInvitations');
  press(workspace, 'saveCampaign', carMechanics);
  pressOn(workspace, 'openSurvey');
  pressOn(workspace, 'sendInvitations');
  return workspace;
});

describe('S1.17: two campaigns at once do not mix', () => {
  test('each has its own people, codes, mails and form', () => {
    const workspace = two();
    expect(mailsTo(workspace)).toEqual(
      ['hoa', 'mai', 'mai', 'nam', 'pao', 'pao'].map((name) => `${name}@example.com`),
    );
    const codes = rowsOf(workspace, 'Phiếu mời').map(({ cells }) => cells);
    expect(codes.filter((cells) => String(cells['Đợt']) === '2026-2')).toHaveLength(2);
    expect(new Set(codes.map((cells) => cells['Mã phiếu'])).size).toBe(7);
    expect(formOf(workspace, '2026').id).not.toBe(formOf(workspace, '2026-2').id);
  });

  test('answers are taken in and counted for the campaign whose form was answered', () => {
    const workspace = two();
    answer(workspace, formOf(workspace, '2026-2'), 'TC23OT0001', EMPLOYED);
    answer(workspace, formOf(workspace, '2026'), 'CD22KT0001', SEEKING);
    expect(press(workspace, 'pullResponses', {}).pulled).toBe(1);
    expect(pressFor(workspace, '2026', 'pullResponses')).toMatchObject({ pulled: 1, matched: 1 });
    expect(columnOf(workspace, 'Phản hồi', 'Đợt')).toEqual(['2026-2', '2026']);
    expect(press(workspace, 'updateIndicators', {})).toMatchObject({ graduates: 2, answered: 1 });
    expect(pressFor(workspace, '2026', 'updateIndicators')).toMatchObject({ graduates: 5, answered: 1 });
    const list = press(workspace, 'readCampaigns', {}).campaigns;
    expect(list.map((one) => [one.campaign, one.current, one.people, one.answered])).toEqual([
      ['2026-2', true, 2, 1],
      ['2026', false, 5, 1],
    ]);
  });

  test('reminders go to those who have not answered this one, two at most', () => {
    const workspace = two();
    answer(workspace, formOf(workspace, '2026'), 'TC23OT0001', EMPLOYED);
    workspace.world.outbox.length = 0;
    press(workspace, 'sendInvitations', { round: 'reminder1' });
    expect(mailsTo(workspace)).toEqual(['mai@example.com', 'pao@example.com']);
    workspace.world.outbox.length = 0;
    pressFor(workspace, '2026', 'sendInvitations', { round: 'reminder1' });
    expect(mailsTo(workspace)).toEqual(['hoa', 'mai', 'nam'].map((name) => `${name}@example.com`));
    workspace.world.outbox.length = 0;
    press(workspace, 'sendInvitations', { round: 'reminder2' });
    press(workspace, 'sendInvitations', { round: 'reminder2' });
    expect(mailsTo(workspace)).toEqual(['mai@example.com', 'pao@example.com']);
  });

  test('pausing the mails of one pauses none of the other', () => {
    const workspace = two();
    pressFor(workspace, '2026', 'pauseInvitations');
    expect(Object.keys(workspace.world.properties.document).filter((name) => /paused/.test(name))).toEqual([
      'invitations.paused 2026',
    ]);
  });

  test('P29: each closes on its own day, and its answers are pulled by themselves', () => {
    const workspace = two();
    answer(workspace, formOf(workspace, '2026'), 'CD22KT0002', EMPLOYED);
    runAt(workspace, '2026-02-16T00:10');
    const state = (campaign: string): unknown => rowOf(workspace, campaign)['Tình trạng'];
    expect([state('2026-2'), state('2026')]).toEqual(['Đã đóng', 'Đang mở']);
    expect(
      [formOf(workspace, '2026-2'), formOf(workspace, '2026')].map((one) => one.acceptingResponses),
    ).toEqual([false, true]);
    expect(columnOf(workspace, 'Phản hồi', 'Đợt')).toEqual(['2026']);
  });
});

describe('which campaign is worked on', () => {
  test('Home offers the choice where there are several, and every page follows it', () => {
    const workspace = two();
    expect(press(workspace, 'readHome', {}).campaign?.all.map(({ code }) => code)).toEqual([
      '2026-2',
      '2026',
    ]);
    press(workspace, 'chooseCampaign', { campaign: '2026' });
    const home = press(workspace, 'readHome', {});
    expect([home.campaign?.code, home.campaign?.targets]).toEqual(['2026', 5]);
    expect(press(workspace, 'createPlan', {}).version).toBe(1);
    expect(columnOf(workspace, 'Hồ sơ', 'Đợt')).toEqual(['2026']);
  });

  test('a press means the campaign that its page shows, also when somebody else has chosen another since', () => {
    const workspace = two();
    press(workspace, 'chooseCampaign', { campaign: '2026' });
    pressFor(workspace, '2026-2', 'closeSurvey');
    expect(['2026-2', '2026'].map((one) => rowOf(workspace, one)['Tình trạng'])).toEqual([
      'Đã đóng',
      'Đang mở',
    ]);
  });

  test('one that was deleted from the tab is told, and nothing is done to another’s people', () => {
    const workspace = two();
    const gone = call(workspace, 'sendInvitations', JSON.stringify({ forCampaign: '2024' }));
    expect(gone.ok ? '' : gone.problem.message).toMatch(/^Đợt 2024 không còn/);
  });
});

describe('making and changing a campaign', () => {
  const checked = once(smallCollege);
  test('P39: before it is saved the office sees how many people a scope and its conditions ask', () => {
    const workspace = checked();
    const look = (condition: string, scope = ''): unknown => {
      const { people, problems } = press(workspace, 'readScope', { graduationYear: null, scope, condition });
      return [people, problems.map(({ code }) => code)];
    };
    expect(look('')).toEqual([5, []]);
    expect(look('Giới tính là Nam; Email không trống')).toEqual([2, []]);
    expect(look('Ngày sinh sau 01/01/2004', 'OT1')).toEqual([1, []]);
    expect(look('', 'OT9')).toEqual([0, ['campaign.unknownClass']]);
    expect(look('Chiều cao là 170')).toEqual([0, ['campaign.condition']]);
    expect(look('Dân tộc là Thái')).toEqual([0, ['campaign.nobody']]);
  });

  test('saved twice for one press it is one campaign; under a code that another took it is refused', () => {
    const workspace = checked();
    press(workspace, 'saveCampaign', { ...carMechanics, campaign: '2026' });
    press(workspace, 'saveCampaign', { ...carMechanics, campaign: '2026' });
    expect(rowsOf(workspace, 'Đợt khảo sát')).toHaveLength(1);
    expect(
      refusal(workspace, 'saveCampaign', { ...carMechanics, campaign: '2026', title: 'Khác' }).code,
    ).toBe('campaign.exists');
  });

  test('the closing day of an open one is changed, and the day on which it closes by itself with it', () => {
    const workspace = two();
    press(workspace, 'saveCampaign', { ...carMechanics, isNew: false, closes: '2026-03-20' });
    runAt(workspace, '2026-02-16T00:10');
    expect(rowOf(workspace, '2026-2')['Tình trạng']).toBe('Đang mở');
    expect(
      refusal(workspace, 'saveCampaign', { ...carMechanics, isNew: false, closes: '2026-01-01' }).code,
    ).toBe('campaign.closesEarly');
  });

  test('a condition spoilt in the tab asks nobody, and is told with its cell', () => {
    const workspace = two();
    const [{ row } = { row: 0 }] = rowsOf(workspace, 'Đợt khảo sát').filter(
      ({ cells }) => String(cells['Đợt']) === '2026-2',
    );
    typeCell(workspace, 'Đợt khảo sát', row, 'Điều kiện', 'Email có');
    expect(refusal(workspace, 'sendInvitations', { round: 'reminder1' }).message).toMatch(
      /^Đợt khảo sát, Điều kiện: “Email có” thiếu phép so\./,
    );
    const problems = press(workspace, 'readStep', { step: 4 }).problems.flatMap((group) => group.problems);
    expect(problems.map(({ code }) => code)).toContain('campaign.condition');
  });

  test('next year’s is copied from the last, and leaves that one as it is', () => {
    const workspace = two();
    workspace.world.clock = '2027-01-11T02:00:00.000Z';
    const copy = press(workspace, 'readCampaignCopy', { campaign: '2026-2' });
    expect([copy.campaign, copy.graduationYear, copy.scope, copy.condition, copy.closes]).toEqual([
      ...['2027', 2026, 'OT1', 'Email không trống', '2027-02-15'],
    ]);
    expect(rowsOf(workspace, 'Đợt khảo sát')).toHaveLength(2);
  });
});

describe('UX 7: the short form after the first year', () => {
  /** Hoa answered 2026; the follow-up asks whoever did by the short form. */
  const followUp = once(() => {
    const workspace = opened();
    answer(workspace, formOf(workspace, '2026'), 'CD22KT0001', EMPLOYED);
    press(workspace, 'pullResponses', {});
    press(workspace, 'saveCampaign', {
      ...carMechanics,
      ...{ title: 'Cập nhật', scope: '', condition: '', shortFor: 'Người đã trả lời đợt trước' },
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
