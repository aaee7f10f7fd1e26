/** S1.32, S2.5: the issued report goes as PDF to the units of the list, each once; who has confirmed it is noted. */
import type { Workspace } from '../../local/workspace/workspace';
import type { Mail } from '../../local/world/mail';
import type { Output } from '../../src/api/contract';
import { press, refusal } from './support/desk';
import { answer, EMPLOYED } from './support/respondents';
import { once, openCollege } from './support/small-college';
import { rowsOf } from './support/tabs';

const KINH_TE = {
  unit: 'Khoa Kinh tế',
  email: 'kinhte@cdhoaban.example.edu.vn',
  purpose: 'Thực hiện',
  copy: 'Đầy đủ',
} as const;
const HOI = {
  unit: 'Hội Khuyến học',
  email: 'hoikhuyenhoc@example.org',
  purpose: 'Biết',
  copy: 'Công khai',
} as const;

const issued = once(() => {
  const workspace = openCollege();
  answer(workspace, 'CD22KT0001', EMPLOYED);
  press(workspace, 'pullResponses', {});
  press(workspace, 'createReport', {});
  press(workspace, 'issuePaper', { kind: 'report', number: 40, date: '2026-04-20', anyway: true });
  press(workspace, 'addRecipient', KINH_TE);
  return workspace;
});
const publish = (workspace: Workspace): Output<'publishReport'> => {
  const view = press(workspace, 'publishReport', {});
  if (!('sent' in view)) throw new Error('queued');
  return view;
};
const mailsTo = ({ world }: Workspace, address: string): Mail[] =>
  world.outbox.filter(({ to }) => to.includes(address));
const stepSeven = (workspace: Workspace): string => {
  const step = press(workspace, 'readHome', {}).steps.find(({ number }) => number === 7);
  return `${step?.state ?? ''} ${step?.note ?? ''}`.trim();
};

describe('S1.32 Công bố', () => {
  test('sends the issued PDF with what it is for, and the step is done only then', () => {
    const workspace = issued();
    expect(stepSeven(workspace)).toBe('doing chưa công bố');
    expect(publish(workspace)).toMatchObject({ state: 'done', sent: 1, unclear: [], failed: [] });
    const [mail] = mailsTo(workspace, KINH_TE.email);
    expect(mail?.body).toMatch(/Kính gửi Khoa Kinh tế,[\s\S]*số 40\/BC ngày 20\/04\/2026, để thực hiện/);
    expect(mail?.attachments.map(({ name, contentType }) => [name, contentType])).toEqual([
      [expect.stringMatching(/\.pdf$/), 'application/pdf'],
    ]);
    expect(stepSeven(workspace)).toBe('done');
  });

  test('pressed again only a unit that is new on the list gets it', () => {
    const workspace = issued();
    publish(workspace);
    press(workspace, 'addRecipient', {
      ...KINH_TE,
      unit: 'Phòng Đào tạo',
      email: 'daotao@cdhoaban.example.edu.vn',
    });
    expect(publish(workspace).sent).toBe(2);
    expect(mailsTo(workspace, KINH_TE.email)).toHaveLength(1);
    expect(mailsTo(workspace, 'daotao@cdhoaban.example.edu.vn')).toHaveLength(1);
  });

  test('the public copy goes only where it was made, and is another file', () => {
    const workspace = issued();
    press(workspace, 'addRecipient', HOI);
    expect(refusal(workspace, 'publishReport', {}).message).toContain('chưa có bản công khai');
    expect(mailsTo(workspace, HOI.email)).toHaveLength(0);
  });

  test('a draft, an empty list and a used-up quota are told, with what to do', () => {
    const draft = openCollege();
    press(draft, 'createReport', {});
    expect(refusal(draft, 'publishReport', {}).message).toContain('chưa ban hành');
    press(draft, 'issuePaper', { kind: 'report', anyway: true });
    expect(refusal(draft, 'publishReport', {}).message).toContain('chưa có nơi nhận');
  });

  test('a receipt is noted and taken back; nobody can confirm what was not sent', () => {
    const workspace = issued();
    expect(refusal(workspace, 'acknowledgeCopy', { email: KINH_TE.email, acknowledged: true }).code).toBe(
      'publication.notSent',
    );
    publish(workspace);
    expect(
      press(workspace, 'acknowledgeCopy', { email: KINH_TE.email, acknowledged: true }).acknowledged,
    ).toBe(1);
    expect(rowsOf(workspace, 'Công bố')[0]?.cells['Đã nhận']).toBe('Có');
    expect(
      press(workspace, 'acknowledgeCopy', { email: KINH_TE.email, acknowledged: false }).acknowledged,
    ).toBe(0);
  });

  test('the same address typed again changes its line, and Hoàn tác takes that back', () => {
    const workspace = issued();
    const { recipients } = press(workspace, 'addRecipient', {
      ...KINH_TE,
      email: 'KinhTe@cdhoaban.example.edu.vn',
      purpose: 'Biết',
    });
    expect(recipients).toEqual([expect.objectContaining({ email: KINH_TE.email, purpose: 'Biết' })]);
    press(workspace, 'undoLast', { number: press(workspace, 'readUndo', {})?.number ?? 0 });
    expect(press(workspace, 'readPublication', {}).recipients[0]?.purpose).toBe('Thực hiện');
  });
});
