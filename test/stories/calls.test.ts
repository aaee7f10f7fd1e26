/** S1.18, P7: the office calls one after the other, notes what came of it once, and a refusal ends the reminders. */
import { respond } from '../../local/respond';
import type { Workspace } from '../../local/workspace/workspace';
import type { Input } from '../../src/api/contract';
import { press, refusal } from './support/desk';
import { formOf } from './support/form-shape';
import { papers, textOf } from './support/report';
import { EMPLOYED } from './support/respondents';
import { once, openCollege } from './support/small-college';
import { rowsOf, typeCell } from './support/tabs';

const calling = once(() => {
  const workspace = openCollege();
  press(workspace, 'beginCalls', {});
  return workspace;
});

const LOG = 'Nhật ký liên hệ';

const next = (workspace: Workspace, input: Input<'readNextCall'> = {}) =>
  press(workspace, 'readNextCall', input);

/** Notes a call to whoever is next. */
const note = (workspace: Workspace, noted: Omit<Input<'logContact'>, 'graduationKey'>): string => {
  const { person } = next(workspace);
  if (person === null) throw new Error('nobody to call');
  press(workspace, 'logContact', { graduationKey: person.graduationKey, ...noted });
  workspace.world.clock = new Date(Date.parse(workspace.world.clock) + 60_000).toISOString();
  return person.name;
};

test('S1.18: the card has number, chat and script; who was tried comes last, and nobody without a number', () => {
  const workspace = calling();
  const { person, left, withoutPhone, classes } = next(workspace);
  expect(person).toMatchObject({
    name: 'Lò Thị Hoa',
    phone: '0912345678',
    tel: 'tel:+84912345678',
    zalo: 'https://zalo.me/84912345678',
    tried: [],
  });
  expect(person?.script).toContain('Phòng CT HSSV ở Trường Cao đẳng Hoa Ban đây.');
  expect({ left, withoutPhone }).toEqual({ left: 4, withoutPhone: 1 });
  expect(classes.map(({ label, left: open }) => [label, open])).toEqual([
    ['KT2 K59', 2],
    ['OT1 K59', 2],
  ]);
  const order = [1, 2, 3, 4, 5].map(() => note(workspace, { outcome: 'Không nghe' }));
  expect(new Set(order.slice(0, 4)).size).toBe(4);
  expect(order[4]).toBe(order[0]);
  expect(next(workspace).person?.tried).toEqual([expect.stringMatching(/^\d\d\/\d\d\/\d{4}, không nghe$/)]);
});

test('a promised call-back waits for its time and then comes first', () => {
  const workspace = calling();
  const name = note(workspace, { outcome: 'Khác', callBack: '2026-12-31T16:00:00', note: 'Đang họp' });
  expect(next(workspace)).toMatchObject({ left: 3, later: 1 });
  workspace.world.clock = '2026-12-31T09:30:00.000Z';
  expect(next(workspace).person).toMatchObject({ name, callBack: '16:00 31/12/2026' });
  expect(
    refusal(workspace, 'logContact', {
      graduationKey: next(workspace).person?.graduationKey ?? '',
      outcome: 'Khác',
      callBack: '2026-12-31T16:00:00',
    }).code,
  ).toBe('contact.callBackPast');
});

test('S1.27: the form opened from the card marks the answer as given by phone, and who asked', () => {
  const workspace = calling();
  const { person } = next(workspace);
  const { refused } = respond(workspace, formOf(workspace).id, {
    link: person?.form ?? '',
    answers: EMPLOYED,
  });
  expect(refused).toEqual([]);
  press(workspace, 'pullResponses', {});
  expect(rowsOf(workspace, 'Phản hồi')[0]?.cells).toMatchObject({
    Khớp: 'Đã khớp',
    Kênh: 'Điện thoại',
    'Người phỏng vấn': '1',
  });
  expect(next(workspace).left).toBe(3);
});

test('S1.22: a press is noted once however often it arrives; consent by phone is kept; who is done is called no more', () => {
  const workspace = calling();
  const graduationKey = next(workspace).person?.graduationKey ?? '';
  const input = JSON.stringify({ graduationKey, outcome: 'Xong', consent: true });
  for (const name of ['press-1', 'press-1', 'press-2']) workspace.run('rpc', ['logContact', input, name]);
  expect(rowsOf(workspace, LOG).map(({ cells }) => [cells['Số'], cells['Đồng ý qua điện thoại']])).toEqual([
    [1, 'Có'],
    [2, 'Có'],
  ]);
  expect(
    rowsOf(workspace, 'Đồng ý theo mục đích').map(({ cells }) => [cells['Đồng ý'], cells['Cách biết']]),
  ).toEqual([['đồng ý', 'điện thoại']]);
  const { left, awaited, person } = next(workspace, { graduationKey });
  expect({ left, awaited: awaited.length }).toEqual({ left: 3, awaited: 1 });
  expect(person?.graduationKey).toBe(graduationKey);
  expect(next(workspace).person?.graduationKey).not.toBe(graduationKey);
});

test('P11: a refusal on the telephone ends calls and mails; a wrong number waits for another one', () => {
  const workspace = calling();
  const before = press(workspace, 'readMailPlan', { round: 'invitation' }).waiting;
  const refused = note(workspace, { outcome: 'Từ chối' });
  const wrong = note(workspace, { outcome: 'Sai số' });
  expect(press(workspace, 'readMailPlan', { round: 'invitation' }).waiting).toBe(before - 1);
  const { left, wrong: named } = next(workspace);
  expect(left).toBe(2);
  expect(named.map(({ name }) => name)).toEqual([wrong]);
  const row = rowsOf(workspace, 'Danh sách').find(({ cells }) => wrong.endsWith(` ${String(cells.Tên)}`));
  typeCell(workspace, 'Danh sách', row?.row ?? 0, 'Số điện thoại', '0987000111');
  expect(next(workspace)).toMatchObject({ left: 3, wrong: [] });
  expect(refused).not.toBe(wrong);
});

test('a call without an outcome is refused, and nothing is noted', () => {
  const workspace = calling();
  const graduationKey = next(workspace).person?.graduationKey ?? '';
  expect(refusal(workspace, 'logContact', { graduationKey }).code).toBe('contact.noOutcome');
  expect(workspace.world.spreadsheet.sheets.map(({ name }) => name)).not.toContain(LOG);
});

test('S1.23, B7: the progress board counts answers against the target, the log and the report’s appendix agree', () => {
  const workspace = calling();
  const { person } = next(workspace);
  respond(workspace, formOf(workspace).id, { link: person?.form ?? '', answers: EMPLOYED });
  press(workspace, 'pullResponses', {});
  note(workspace, { outcome: 'Từ chối' });
  const { target, all, groups } = press(workspace, 'readProgress', { by: 'teacher' });
  expect(target).toBe(80);
  expect(all).toMatchObject({ cases: 5, complete: 1, refused: 1, missing: 3, contacted: 0.4 });
  expect(groups.map(({ name }) => name).sort()).toEqual(['Nguyễn Thị Lan', 'Quàng Văn Tiến']);
  press(workspace, 'createReport', {});
  const report = textOf(workspace, papers(workspace)[0]?.['Mã tệp .docx']);
  expect(report).toContain('trả lời đủ (I) 1, dở dang (P) 0, từ chối (R) 1');
  expect(report).toContain('RR1 20,0%');
});
