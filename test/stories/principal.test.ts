/** S1.12, P41: what the principal does and the office keeps of it: reminders, approvals in Drive's own dialog, paper signed by hand with its scan. */
import { answerApproval, startApproval } from '../../local/docx/approval-acts';
import { docNamed } from '../../local/docx/doc-room';
import { COLLEAGUE, OFFICE_ACCOUNT, PRINCIPAL } from '../../local/workspace/new-world';
import type { Workspace } from '../../local/workspace/workspace';
import type { DriveFile } from '../../local/world/drive';
import { jumpTo, press, refusal } from './support/desk';
import { approvalOf, docOf, lettersTo, paperOf, plan, submitted } from './support/papers';
import { comment, fileOf, wordsOf } from './support/principal';
import { bytesOf } from './support/report';
import { bring, pdfBytes } from './support/scan';
import { rowsOf } from './support/tabs';

const scansIn = ({ world }: Workspace): DriveFile[] =>
  Object.values(world.files).filter(({ appProperties }) => 'scan' in appProperties);
const noted = (workspace: Workspace): Readonly<Record<string, unknown>>[] =>
  rowsOf(workspace, 'Bản quét').map(({ cells }) => cells);

const ON_PAPER = { ...plan, how: 'paper', date: '2026-01-14' } as const;

test('the scan lies locked in the campaign’s folder, byte for byte, and the record names it with its hash; pressed again nothing is added', () => {
  const workspace = submitted();
  const bytes = pdfBytes(700_000);
  const scan = bring(workspace, bytes, 'Ke hoach da ky.pdf');
  press(workspace, 'recordApproval', { ...ON_PAPER, scan });
  press(workspace, 'recordApproval', { ...ON_PAPER, scan });
  const [file, ...more] = scansIn(workspace);
  expect(more).toEqual([]);
  expect(file).toMatchObject({ mimeType: 'application/pdf', readOnly: true });
  const folder = workspace.world.files[file?.parents[0] ?? ''];
  expect([folder?.name, file?.name]).toEqual([
    'Truy vết 2026',
    expect.stringMatching(/, bản 1, bản ký\.pdf$/),
  ]);
  expect(Buffer.compare(Buffer.from(bytesOf(workspace, file?.id ?? '')), bytes)).toBe(0);
  expect(noted(workspace)).toEqual([
    expect.objectContaining({
      Loại: 'Kế hoạch',
      Đợt: '2026',
      Bản: 1,
      'SHA-256': scan.sha256,
      'Tên tệp': 'Ke hoach da ky.pdf',
      'Người gắn': OFFICE_ACCOUNT,
      'Tình trạng khi gắn': 'Đã trình',
    }),
  ]);
  expect(paperOf(workspace)).toMatchObject({ 'Tình trạng': 'Đã duyệt', 'Cách duyệt': 'Bản giấy đã ký' });
  const [entry] = rowsOf(workspace, 'Nhật ký').slice(-1);
  expect(entry?.cells['Giá trị mới']).toContain(`SHA-256 ${scan.sha256}`);
  expect(approvalOf(workspace).scans).toEqual([
    expect.objectContaining({ name: 'Ke hoach da ky.pdf', by: OFFICE_ACCOUNT }),
  ]);
});

test('a colleague’s scan waits for the office account and is saved as the colleague’s', () => {
  const workspace = submitted();
  const scan = bring(workspace, pdfBytes(), 'quet.pdf', COLLEAGUE);
  press(workspace, 'recordApproval', { ...ON_PAPER, scan }, { as: COLLEAGUE });
  jumpTo(workspace, '2026-01-12T09:00');
  expect(noted(workspace)).toMatchObject([{ 'Người gắn': COLLEAGUE, 'SHA-256': scan.sha256 }]);
  expect(scansIn(workspace)[0]?.owner).toBe(OFFICE_ACCOUNT);
});

test('what is no scan, has not come whole or came too long ago is refused with what to do', () => {
  const workspace = submitted();
  const refused = (scan: ReturnType<typeof bring>): string =>
    refusal(workspace, 'recordApproval', { ...ON_PAPER, scan }).code;
  expect(refused(bring(workspace, Buffer.from('MZ, không phải bản quét'), 'virus.pdf'))).toBe('scan.type');
  const scan = bring(workspace, pdfBytes());
  expect(refused({ ...scan, upload: 'upload-khong-co' })).toBe('scan.lost');
  expect(refused({ ...scan, sha256: 'a'.repeat(64) })).toBe('scan.lost');
  workspace.world.clock = '2026-01-12T08:00:00.000Z';
  expect(refused(scan)).toBe('scan.lost');
  expect(paperOf(workspace)['Tình trạng']).toBe('Đã trình');
});

describe('S1.12: approvals in Drive’s own dialog, where the edition has them', () => {
  test('stand as evidence beside “Đồng ý”, with who and when; declined ones are told; neither approves by itself', () => {
    const workspace = submitted();
    const doc = docNamed(workspace, docOf(workspace));
    startApproval(workspace, doc, OFFICE_ACCOUNT, PRINCIPAL);
    expect(approvalOf(workspace).evidence).toEqual([]);
    answerApproval(workspace, doc, PRINCIPAL, 'DECLINED');
    expect(approvalOf(workspace).declined.map(({ author }) => author)).toEqual(['Giàng A Páo']);
    expect(refusal(workspace, 'recordApproval', { ...plan, how: 'comment' }).code).toBe('paper.noAgreement');
    startApproval(workspace, doc, OFFICE_ACCOUNT, PRINCIPAL);
    answerApproval(workspace, doc, PRINCIPAL, 'APPROVED');
    expect(approvalOf(workspace)).toMatchObject({
      state: 'Đã trình',
      evidence: [{ author: 'Giàng A Páo', how: 'drive' }],
    });
    // Google locks what was approved; issuing opens it, writes number and day, and locks it again.
    expect(fileOf(workspace, doc.id).readOnly).toBe(true);
    press(workspace, 'recordApproval', { ...plan, how: 'comment' });
    expect(paperOf(workspace)['Cách duyệt']).toMatch(/^Phê duyệt trong Google Drive lúc \d\d:\d\d /);
    // A deputy signs for the head: the Doc's own signature says so.
    const { docxId } = press(workspace, 'issuePaper', {
      ...plan,
      number: 5,
      date: '2026-01-16',
      signer: 'KT. Lò Văn Nam',
    });
    const words = wordsOf(workspace, docxId);
    expect(words).toContain('KT. HIỆU TRƯỞNG\nPHÓ HIỆU TRƯỞNG');
    expect([words.includes('Lò Văn Nam'), words.includes('Giàng A Páo')]).toEqual([true, false]);
    expect(paperOf(workspace)['Người ký']).toBe('KT. Lò Văn Nam');
  });
});

describe('S1.12: reminders to the principal', () => {
  const reminders = (workspace: Workspace): string[] =>
    lettersTo(workspace, PRINCIPAL)
      .map(({ subject }) => subject)
      .filter((subject) => subject.startsWith('Nhắc: '));
  const next = (workspace: Workspace): string => approvalOf(workspace).reminders?.next ?? 'none';

  test('go three working days after the submission and after the last one, twice at most, each once', () => {
    const workspace = submitted();
    expect(next(workspace)).toBe('2026-01-15T08:00:00');
    jumpTo(workspace, '2026-01-14T23:00');
    expect(reminders(workspace)).toEqual([]);
    jumpTo(workspace, '2026-01-15T08:02');
    jumpTo(workspace, '2026-01-15T08:10');
    expect(reminders(workspace)).toHaveLength(1);
    // Saturday and Sunday are no working days.
    expect(next(workspace)).toBe('2026-01-20T08:00:00');
    jumpTo(workspace, '2026-01-20T08:02');
    jumpTo(workspace, '2026-02-03T08:02');
    expect(reminders(workspace)).toHaveLength(2);
    expect(lettersTo(workspace, PRINCIPAL)[1]).toMatchObject({ from: OFFICE_ACCOUNT });
    expect(lettersTo(workspace, PRINCIPAL)[1]?.body).toContain('trình ngày 12/01/2026');
    expect(approvalOf(workspace).reminders).toMatchObject({ next: '', left: 0 });
  });

  test('none while the office has to answer, after “Đồng ý”, after a return, or when the office stops them', () => {
    const asked = submitted();
    comment(asked, docOf(asked), 'Kinh phí', 'Ghi rõ kinh phí');
    jumpTo(asked, '2026-01-15T08:02');
    expect([reminders(asked), next(asked)]).toEqual([[], '2026-01-16T08:00:00']);
    const agreed = submitted();
    comment(agreed, docOf(agreed), '', 'Đồng ý');
    jumpTo(agreed, '2026-01-15T08:02');
    expect([reminders(agreed), next(agreed)]).toEqual([[], '']);
    const returned = submitted();
    press(returned, 'returnPaper', { ...plan, reason: 'Bổ sung kinh phí' });
    jumpTo(returned, '2026-01-15T08:02');
    const stopped = submitted();
    press(stopped, 'setReminders', { ...plan, on: false }, { as: COLLEAGUE });
    jumpTo(stopped, '2026-01-15T08:02');
    expect([reminders(returned), reminders(stopped)]).toEqual([[], []]);
    expect(press(stopped, 'setReminders', { ...plan, on: true }).next).toBe('2026-01-16T08:00:00');
    jumpTo(stopped, '2026-01-16T08:02');
    expect(reminders(stopped)).toHaveLength(1);
  });

  test('one whose fate a stop left unknown is never sent again, and is told', () => {
    const workspace = submitted();
    const next = new Date('2026-01-15T08:02:00+07:00').toISOString();
    for (const trigger of workspace.world.triggers) if (trigger.next !== null) trigger.next = next;
    workspace.world.clock = next;
    workspace.run('onClock', [], {
      event: 'clock',
      onCall: ({ member, phase }) =>
        member === 'sendEmail' && phase === 'after' ? { stop: 'stopped' } : undefined,
    });
    jumpTo(workspace, '2026-01-15T10:00');
    expect(reminders(workspace)).toHaveLength(1);
    expect(approvalOf(workspace).reminders?.sent.map(({ state }) => state)).toEqual(['chưa rõ']);
    expect(press(workspace, 'readMailTrouble', {}).unclear).toEqual([]);
    jumpTo(workspace, '2026-01-20T08:02');
    expect(reminders(workspace)).toHaveLength(2);
  });
});
