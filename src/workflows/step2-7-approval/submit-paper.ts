/** Steps 2 and 7: submits the newest version to the principal, who may comment on the Doc and gets one mail (UX 9). */
import { mails, type MailRow } from '../../domain/collection/collection-tables';
import { officeSender } from '../../domain/collection/sender';
import { parsePlan } from '../../domain/documents/plan-input';
import { parseSnapshot } from '../../domain/indicators/snapshot';
import { homecomingPoints, parseHomecoming } from '../../domain/network/events/homecoming-plan';
import { parseSummary, summaryPoints } from '../../domain/network/reports/summary';
import { settingDeclarations, type Settings } from '../../domain/office/settings';
import { planPoints, reportPoints } from '../../domain/papers/key-points';
import { paperName, type ApprovedKind } from '../../domain/papers/paper-kinds';
import { submissionMail } from '../../domain/papers/submission-mail';
import { userError } from '../../domain/problem';
import { now } from '../../google/clock';
import { readTextFile } from '../../google/documents/fetch-file';
import { exportDoc } from '../../google/documents/export-doc';
import { DOCX } from '../../google/documents/save-files';
import { shareForComments } from '../../google/documents/share-file';
import { pressId } from '../../google/press';
import { readUsable } from '../../google/read-table';
import { underLock } from '../../google/session';
import { arrangeReminders } from './remind-principal';
import { finishUnfinished } from '../shared/finish-unfinished';
import { readSettings } from '../shared/read-settings';
import { sendNoted } from '../shared/send-noted';
import { outOfReach, refuseIssued, requirePaper, writeStep, type PaperWithDoc } from '../shared/find-paper';

export interface Submitted {
  readonly paper: string;
  readonly to: string;
  /** 'chưa rõ' when a stop caught the mail: it is never sent again by itself. */
  readonly mail: 'đã gửi' | 'chưa rõ';
}

/** `again` sends the mail once more for a paper that was submitted already; without it a second press changes nothing. */
export const submitPaper = (kind: ApprovedKind, again = false): Submitted =>
  underLock('trình ký', () => {
    finishUnfinished();
    const paper = requirePaper(kind);
    refuseIssued(paper);
    const settings = readSettings();
    const to = settings.principalEmail;
    const { section, name } = settingDeclarations.principalEmail;
    if (to === '')
      throw userError('paper.noPrincipal', { at: { sheet: 'Cấu hình', column: `${section}, ${name}` } });
    if (paper.submittedAt !== null && paper.state !== 'Dự thảo' && !again)
      return { paper: paperName(paper), to, mail: lastMail(paper) };
    // The same press once more, because no answer came.
    if (paper.press === pressId()) return { paper: paperName(paper), to, mail: lastMail(paper) };
    if (exportDoc(paper.documentId, DOCX) === null) throw outOfReach(paper);
    shareForComments(paper.documentId, to);
    const mail = sendOnce(kind, paper, settings);
    const state = paper.state === 'Đã duyệt' ? paper.state : 'Đã trình';
    const submittedAt = now();
    // Before the submission is noted: a stop in between leaves a reminder that finds nothing to remind of.
    if (state === 'Đã trình') arrangeReminders(kind, submittedAt);
    writeStep(paper, 'Trình Hiệu trưởng', { state, submittedAt, press: pressId() }, `thư ${mail}`);
    return { paper: paperName(paper), to, mail };
  });

/** The mail's row in `Thư`: one for each time the paper is submitted. */
const keyOf = (paper: PaperWithDoc, time: number): Pick<MailRow, 'campaign' | 'graduationKey' | 'round'> => ({
  campaign: paper.period,
  graduationKey: paperName(paper),
  round: `Trình, lần ${time}`,
});

const mailsOf = (paper: PaperWithDoc): MailRow[] =>
  readUsable(mails).filter(
    (mail) => mail.campaign === paper.period && mail.graduationKey === paperName(paper),
  );

const lastMail = (paper: PaperWithDoc): Submitted['mail'] => {
  const known = mailsOf(paper);
  return known[known.length - 1]?.state === 'đã gửi' ? 'đã gửi' : 'chưa rõ';
};

/** Sends the mail of this submission unless it went, or may have gone, before a stop. */
const sendOnce = (kind: ApprovedKind, paper: PaperWithDoc, settings: Settings): Submitted['mail'] => {
  const to = settings.principalEmail;
  const outcome = sendNoted({
    key: keyOf(paper, (paper.entries ?? 0) + 1),
    letter: submissionMail(paper, paper.documentUrl ?? '', pointsOf(kind, paper), settings),
    sender: officeSender(settings),
    to,
  });
  if (outcome.state === 'lỗi') throw userError('paper.mailFailed', { to, error: outcome.error });
  if (outcome.state === 'chờ gửi') throw userError('paper.mailQuota', { to });
  return outcome.state;
};

/** From the numbers frozen with this version, never from today's. */
const pointsOf = (kind: ApprovedKind, { snapshotId }: PaperWithDoc): string[] => {
  if (snapshotId === null) return [];
  const frozen = readTextFile(snapshotId);
  if (kind === 'unitSummary') return summaryPoints(parseSummary(frozen));
  if (kind === 'homecoming') return homecomingPoints(parseHomecoming(frozen));
  return kind === 'plan' ? planPoints(parsePlan(frozen)) : reportPoints(parseSnapshot(frozen));
};
