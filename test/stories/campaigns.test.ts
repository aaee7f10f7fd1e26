/** Several campaigns in one workbook, side by side without a mix; whom one asks; which one is worked on (S1.5, S1.17, P29, P39). */
import { answer, carMechanics, formOf, mailsTo, pressFor, rowOf, runAt } from './support/campaigns';
import { call, press, pressOn, refusal } from './support/desk';
import { EMPLOYED, SEEKING } from './support/respondents';
import { once, openCollege, smallCollege } from './support/small-college';
import { columnOf, rowsOf, typeCell } from './support/tabs';

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
