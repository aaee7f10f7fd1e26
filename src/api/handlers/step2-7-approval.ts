/** Handlers of the methods about steps 2 and 7: a paper from submission to issue. */
import { issuePaper } from '../../workflows/step2-7-approval/issue-paper';
import { readApproval } from '../../workflows/step2-7-approval/read-approval';
import { recordApproval, returnPaper } from '../../workflows/step2-7-approval/record-approval';
import { setReminders } from '../../workflows/step2-7-approval/remind-principal';
import { attachScan, stageScan } from '../../workflows/step2-7-approval/scans';
import { submitPaper } from '../../workflows/step2-7-approval/submit-paper';
import type { approvalMethods } from '../methods/step2-7-approval';
import type { Handlers } from './handled';

export const approvalHandlers: Handlers<keyof typeof approvalMethods> = {
  submitPaper: ({ kind, again }) => submitPaper(kind, again),
  readApproval: ({ kind }) => readApproval(kind),
  recordApproval: ({ kind, ...record }) => recordApproval(kind, record),
  returnPaper: ({ kind, reason }) => returnPaper(kind, reason),
  stageScan: ({ upload, part, text }) => stageScan(upload, part, text),
  attachScan: ({ kind, scan }) => attachScan(kind, scan),
  setReminders: ({ kind, on }) => setReminders(kind, on),
  issuePaper: ({ kind, ...wishes }) => issuePaper(kind, wishes),
};
