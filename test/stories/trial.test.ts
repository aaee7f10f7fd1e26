/** First use (UX 14): the trial from its start to Bắt đầu thật, and nobody's own rows or mails touched. */
import path from 'node:path';
import { readSources } from '../../local/gates/source-files';
import type { CallSite } from '../../local/runtime/execution';
import { COLLEAGUE } from './support/colleagues';
import { passHours, press, refusal } from './support/desk';
import { act, columnOf, rowsOf, typeTable } from './support/tabs';
import { addOwn, begun, goOn, ids, OWN, people, setUpOnly, tried, untouchedBy } from './support/trial';

describe('the trial', () => {
  test('brings sixty keyed graduates of three classes, three faults to see, and stands at step 4', () => {
    const workspace = begun();
    expect(new Set(columnOf(workspace, 'Danh sách', 'Khóa dòng')).size).toBe(60);
    expect(columnOf(workspace, 'Lớp', 'Lớp')).toEqual(['KT2', 'OT1', 'ĐD1']);
    const { problems } = press(workspace, 'checkRoster', {});
    expect(problems.map(({ code }) => code).sort()).toEqual([
      'cell.notDate',
      'cell.phoneLength',
      'roster.double',
    ]);
    const { campaign, steps } = press(workspace, 'readHome', {});
    expect(campaign).toMatchObject({ title: 'Dùng thử với 60 HSSV mẫu', targets: 60, answered: 40 });
    expect(steps.map(({ state, note }) => `${state} ${note}`).slice(2, 5)).toEqual([
      'attention 3 chỗ',
      'doing 66%',
      'attention 2 việc',
    ]);
  });

  test('marks every sample answer, two of which wait to be matched', () => {
    const workspace = begun();
    const answers = rowsOf(workspace, 'Phản hồi').map(({ cells }) => cells);
    expect(answers.filter((cells) => !/^mau-\d{3}$/.test(String(cells['Mã phản hồi'])))).toEqual([]);
    expect(new Set(answers.map((cells) => cells['Đợt']))).toEqual(new Set(['Dùng thử']));
    expect(answers.filter((cells) => cells['Khớp'] === 'Chờ khớp')).toHaveLength(2);
  });

  test('calculates, and makes nothing outside but what an open form needs', () => {
    const workspace = begun();
    expect(rowsOf(workspace, 'KPI').length).toBeGreaterThan(3);
    expect(workspace.world.outbox).toEqual([]);
    const made = ids(workspace).filter((name) => !ids(setUpOnly()).includes(name));
    expect(made.sort()).toEqual(['Phiếu khảo sát HSSV sau tốt nghiệp Dùng thử', 'Truy vết Dùng thử']);
  });

  test('is refused where the college has begun in earnest', () => {
    const workspace = setUpOnly();
    typeTable(
      workspace,
      'Danh sách',
      'Họ và | Tên | Ngày tốt nghiệp | Lớp | Khóa\nLò Thị | Hoa | 30/06/2025 | KT2 | K59',
    );
    expect(refusal(workspace, 'startTrial', {}).code).toBe('trial.notEmpty');
    expect(press(workspace, 'readTrial', {})).toEqual({ state: 'off', hints: [] });
  });

  test('drops each hint once it was followed', () => {
    const workspace = begun();
    const hints = (): string[] => press(workspace, 'readTrial', {}).hints.map(({ hint }) => hint);
    expect(hints()).toEqual(['pull', 'match', 'report']);
    press(workspace, 'pullResponses', {});
    expect(hints()).toEqual(['match', 'report']);
    press(workspace, 'followHint', { hint: 'match' });
    expect(hints()).toEqual(['report']);
    press(workspace, 'createReport', {});
    expect(hints()).toEqual([]);
  });
});

describe('mails of the trial', () => {
  test('reach the sender alone and say so, whoever they are meant for: people added, the principal, by the clock', () => {
    const workspace = begun();
    typeTable(
      workspace,
      'Danh sách',
      'Họ và | Tên | Ngày tốt nghiệp | Lớp | Khóa | Email\nVàng Thị | Mai | 30/06/2025 | KT2 | Mẫu | mai@example.com',
    );
    const row = rowsOf(workspace, 'Cấu hình').find(({ cells }) => cells['Tên'] === 'Email Hiệu trưởng');
    act(workspace, 'Cấu hình', {
      kind: 'edit',
      cell: `C${row?.row ?? 0}`,
      value: 'hieu.truong@example.edu.vn',
    });
    press(workspace, 'openSurvey', {});
    press(workspace, 'sendInvitations', {});
    press(workspace, 'createReport', {});
    press(workspace, 'submitPaper', { kind: 'report' });
    passHours(workspace, 3);
    const { outbox } = workspace.world;
    // Nobody is invited who has answered.
    expect(outbox).toHaveLength(4);
    const { owner } = workspace.world.properties.document;
    expect(new Set(outbox.flatMap(({ to, cc, bcc }) => [...to, ...cc, ...bcc]))).toEqual(new Set([owner]));
    expect(outbox.filter(({ subject }) => !subject.startsWith('[Thư thử gửi tới bạn] '))).toEqual([]);
  });

  test('have one way out: the program sends from one place, which decides whom', () => {
    const sources = readSources(path.join(__dirname, '../..'), 'src', ['.ts']);
    const senders = sources.filter(({ text }) =>
      /MailApp\.sendEmail|GmailApp|sendNotificationEmails?: true/.test(text),
    );
    expect(senders.map((file) => file.path)).toEqual(['src/google/mail.ts']);
  });
});

describe('Bắt đầu thật', () => {
  test('leaves the workbook, Drive and the notes as if there had been no trial', () => {
    const workspace = tried();
    goOn(workspace, 'endTrial');
    untouchedBy(workspace);
    expect(Object.values(workspace.world.files).filter(({ trashed }) => trashed).length).toBeGreaterThan(8);
    expect(press(workspace, 'readTrial', {}).state).toBe('off');
  });

  test('sends to people themselves from then on', () => {
    const workspace = begun();
    goOn(workspace, 'endTrial');
    addOwn(workspace);
    press(workspace, 'checkRoster', {});
    while (press(workspace, 'openSurvey', {}).state === 'running');
    press(workspace, 'sendInvitations', {});
    expect(workspace.world.outbox.map(({ to, subject }) => [to, subject.slice(0, 6)])).toEqual([
      [['mai@example.com'], 'Trường'],
    ]);
  });

  test('lets stay what people added or typed over, wherever they sorted it', () => {
    const workspace = tried();
    addOwn(workspace);
    const at = rowsOf(workspace, 'Danh sách').find(({ cells }) => cells['Khóa dòng'] === 'MAU-030')?.row ?? 0;
    typeTable(
      workspace,
      'Lớp',
      'Lớp | Khóa | Trình độ | Ngành, nghề | Khoa\nKT8 | K60 | Cao đẳng | Kế toán | Kinh tế',
    );
    for (const [cell, text] of [
      ['B', 'Lường Thị'],
      ['C', 'Vui'],
      ['D', '01/02/2003'],
      ['N', 'KT8'],
      ['O', 'K60'],
      ['P', 'TC0001'],
      ['Q', ''],
    ] as const)
      act(workspace, 'Danh sách', { kind: 'edit', cell: `${cell}${at}`, value: text });
    act(workspace, 'Danh sách', { kind: 'sort', column: 'C', ascending: true });
    goOn(workspace, 'endTrial');
    expect(people(workspace)).toEqual([OWN[0], 'Lường Thị Vui, KT8, ', OWN[1]]);
    expect(columnOf(workspace, 'Lớp', 'Lớp')).toEqual(['KT9', 'KT8']);
    expect(columnOf(workspace, 'Cấu hình', 'Tên')).toContain('HB');
  });

  test('people who sort the roster while its samples go lose no row', () => {
    const workspace = begun();
    addOwn(workspace);
    press(workspace, 'checkRoster', {});
    let turn = 0;
    const onCall = ({ member, phase }: CallSite): undefined => {
      if (member !== 'deleteRows' || phase !== 'before') return;
      act(workspace, 'Danh sách', { kind: 'sort', column: 'C', ascending: (turn += 1) % 2 === 0 });
    };
    while (press(workspace, 'endTrial', {}, { onCall }).state === 'running');
    expect(turn).toBeGreaterThan(0);
    expect(people(workspace)).toEqual(OWN);
  });
});

test('a copy of the trial, declared a workbook of its own, is a trial too: mails to the sender alone, and its end touches nothing of the original', () => {
  const original = tried();
  const copy = original.copyAs(COLLEAGUE);
  const asColleague = { as: COLLEAGUE };
  press(copy, 'declareNew', {}, asColleague);
  while (press(copy, 'openSurvey', {}, asColleague).state === 'running');
  const before = copy.world.outbox.length;
  press(copy, 'sendInvitations', {}, asColleague);
  const sent = copy.world.outbox.slice(before);
  expect(sent).toHaveLength(2);
  expect(new Set(sent.flatMap(({ to }) => to))).toEqual(new Set([COLLEAGUE]));
  while (press(copy, 'endTrial', {}, asColleague).state === 'running');
  expect(people(copy)).toEqual([]);
  const states = Object.keys(original.world.files).map((id) => copy.world.files[id]?.trashed);
  expect(new Set(states)).toEqual(new Set([false]));
});
