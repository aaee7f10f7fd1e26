/** P41, S1.12: paper signed by hand is recorded with its scan: a locked file in the campaign's folder, known by its hash. */
import { COLLEAGUE, OFFICE_ACCOUNT } from '../../local/workspace/new-world';
import type { Workspace } from '../../local/workspace/workspace';
import type { DriveFile } from '../../local/world/drive';
import { jumpTo, press, refusal } from './support/desk';
import { approvalOf, paperOf, plan, submitted } from './support/papers';
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
      ...{ Loại: 'Kế hoạch', Đợt: '2026', Bản: 1, 'SHA-256': scan.sha256, 'Tên tệp': 'Ke hoach da ky.pdf' },
      ...{ 'Người gắn': OFFICE_ACCOUNT, 'Tình trạng khi gắn': 'Đã trình' },
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
