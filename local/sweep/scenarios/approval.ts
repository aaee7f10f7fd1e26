/** Steps 2 and 7: submitting, returning, recording, issuing. */
import { createHash } from 'node:crypto';
import type { Scenario } from '../scenario';
import { approvedCollege, once, plannedCollege, press, submittedCollege } from '../stage';

const kind = 'plan';

const PDF = Buffer.from('%PDF-1.4 bản ký');
const STAGED = { upload: 'upload-1', part: 0, text: PDF.toString('base64') };
const SCAN = {
  upload: STAGED.upload,
  chars: STAGED.text.length,
  name: 'ban-ky.pdf',
  sha256: createHash('sha256').update(PDF).digest('hex'),
};

/** The scan of the signed plan has come. */
const scannedCollege = once(() => {
  const workspace = submittedCollege();
  press(workspace, 'stageScan', STAGED);
  return workspace;
});

export const approvalScenarios: readonly Scenario[] = [
  {
    name: 'submitPaper',
    covers: ['submitPaper'],
    stage: plannedCollege,
    press: { method: 'submitPaper', input: { kind } },
  },
  {
    name: 'submitPaper, again',
    covers: [],
    stage: submittedCollege,
    press: { method: 'submitPaper', input: { kind, again: true } },
  },
  {
    name: 'returnPaper',
    covers: ['returnPaper'],
    stage: submittedCollege,
    press: { method: 'returnPaper', input: { kind, reason: 'Bổ sung kinh phí' } },
  },
  {
    name: 'recordApproval',
    covers: ['recordApproval'],
    stage: submittedCollege,
    press: { method: 'recordApproval', input: { kind, how: 'comment' } },
  },
  {
    name: 'recordApproval, on paper',
    covers: ['recordApproval'],
    stage: scannedCollege,
    press: { method: 'recordApproval', input: { kind, how: 'paper', date: '2026-01-12', scan: SCAN } },
  },
  {
    name: 'attachScan',
    covers: ['attachScan'],
    stage: scannedCollege,
    press: { method: 'attachScan', input: { kind, scan: SCAN } },
  },
  {
    name: 'stageScan',
    covers: ['stageScan'],
    stage: submittedCollege,
    press: { method: 'stageScan', input: STAGED },
  },
  {
    name: 'issuePaper',
    covers: ['issuePaper'],
    stage: approvedCollege,
    press: { method: 'issuePaper', input: { kind, number: 5, date: '2026-01-16' } },
  },
];
