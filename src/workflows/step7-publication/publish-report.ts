/** Step 7, công bố: the issued report as PDF by mail to every unit of the list, each once (S1.32). */
import { officeSender } from '../../domain/collection/sender';
import { deliveries, recipients, type Copy } from '../../domain/publication/publication-tables';
import { planPublication, type ToPublish } from '../../domain/publication/plan-publication';
import { publicationMail } from '../../domain/publication/publication-mail';
import { madeKinds } from '../../domain/documents/made-kinds';
import { parseSnapshot } from '../../domain/indicators/snapshot';
import { papers, type PaperRow } from '../../domain/office/office-tables';
import { reportPoints } from '../../domain/papers/key-points';
import { paperName } from '../../domain/papers/paper-kinds';
import { userError } from '../../domain/problem';
import { now, type Budget } from '../../google/clock';
import { readContent } from '../../google/documents/read-content';
import { exportDoc } from '../../google/documents/export-doc';
import { readTextFile } from '../../google/documents/fetch-file';
import { PDF } from '../../google/documents/save-files';
import { ensureTab } from '../../google/ensure-tab';
import { writeRows } from '../../google/keyed-write';
import type { Attachment } from '../../google/mail';
import { readUsable } from '../../google/read-table';
import { underLock } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';
import { outOfReach, requirePaper, type PaperWithDoc } from '../shared/find-paper';
import type { Progress } from '../shared/progress';
import { readSettings } from '../shared/read-settings';
import { sendNoted } from '../shared/send-noted';

export interface Published extends Progress {
  readonly paper: string;
  readonly sent: number;
  /** Addresses of whose mail it is not known whether it went, and those that were refused. */
  readonly unclear: readonly string[];
  readonly failed: readonly string[];
}

/** Those who have it already are left alone, so that a new unit on the list gets it by the next press; call again while running. */
export const publishReport = (budget: Budget): Published =>
  underLock('công bố báo cáo', () => {
    finishUnfinished();
    const paper = requirePaper('report');
    const name = paperName(paper);
    if (paper.state !== 'Đã ban hành') throw userError('publication.notIssued', { paper: name });
    ensureTab(recipients);
    ensureTab(deliveries);
    const { waiting, sent } = standingOf(name);
    if (waiting.length === 0 && sent === 0)
      throw userError('publication.noRecipients', { at: { sheet: recipients.title } });
    sendAll(paper, waiting, budget);
    const after = standingOf(name);
    const { failed, unclear } = after;
    // An address that is refused is tried once a press.
    const left = after.waiting.filter(({ email }) => !failed.includes(email)).length;
    return {
      state: left > 0 ? 'running' : 'done',
      label: 'Đang gửi báo cáo',
      done: after.sent,
      total: after.sent + left,
      paper: name,
      sent: after.sent,
      unclear,
      failed,
    };
  });

const standingOf = (name: string): ReturnType<typeof planPublication> =>
  planPublication(
    readUsable(recipients),
    readUsable(deliveries).filter(({ paper }) => paper === name),
  );

const sendAll = (paper: PaperWithDoc, waiting: readonly ToPublish[], budget: Budget): void => {
  const settings = readSettings();
  const points = paper.snapshotId === null ? [] : reportPoints(parseSnapshot(readTextFile(paper.snapshotId)));
  const fileOf = copies(paper);
  for (const [at, one] of waiting.entries()) {
    if (at > 0 && !budget.hasTime()) return;
    const outcome = sendNoted({
      key: { campaign: paper.period, graduationKey: paperName(paper), round: `Công bố ${one.email}` },
      to: one.email,
      letter: publicationMail(paper, one, points, settings),
      sender: officeSender(settings),
      attachments: [fileOf(one.copy)],
    });
    if (outcome.state === 'chờ gửi') throw userError('publication.quota', { left: waiting.length - at });
    writeRows(deliveries, [
      {
        paper: paperName(paper),
        campaign: paper.period,
        unit: one.unit,
        email: one.email,
        purpose: one.purpose,
        copy: one.copy,
        state: outcome.state,
        sentAt: now(),
        error: outcome.state === 'lỗi' ? outcome.error : null,
      },
    ]);
  }
};

/** The PDF of each copy, taken out of Drive once a press. */
const copies = (paper: PaperWithDoc): ((copy: Copy) => Attachment) => {
  const known = new Map<Copy, Attachment>();
  return (copy) => {
    const file = known.get(copy) ?? (copy === 'Công khai' ? publicCopy(paper) : fullCopy(paper));
    known.set(copy, file);
    return file;
  };
};

const attachment = ({ title, kind }: PaperRow, bytes: Uint8Array): Attachment => ({
  name: `${title ?? kind}.pdf`,
  mimeType: PDF,
  bytes,
});

const fullCopy = (paper: PaperWithDoc): Attachment => {
  const bytes = paper.issuedPdfId === null ? null : readContent(paper.issuedPdfId)?.bytes();
  if (bytes == null) throw outOfReach(paper);
  return attachment(paper, bytes);
};

/** The newest public version of the same campaign, as people left it. */
const publicCopy = ({ period }: PaperWithDoc): Attachment => {
  const versions = readUsable(papers).filter(
    (row) => row.kind === madeKinds.publicReport.label && row.period === period && row.documentId !== null,
  );
  const newest = versions.reduce<PaperRow | null>(
    (best, row) => (best === null || row.version > best.version ? row : best),
    null,
  );
  if (newest?.documentId == null) throw userError('publication.noPublic', { campaign: period });
  const bytes = exportDoc(newest.documentId, PDF);
  if (bytes === null) throw outOfReach(newest);
  return attachment(newest, bytes);
};
