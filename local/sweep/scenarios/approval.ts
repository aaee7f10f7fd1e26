/** Steps 2 and 7: submitting, returning, recording, issuing. */
import type { Scenario } from '../scenario';
import { approvedCollege, plannedCollege, submittedCollege } from '../stage';

const kind = 'plan';

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
    name: 'issuePaper',
    covers: ['issuePaper'],
    stage: approvedCollege,
    press: { method: 'issuePaper', input: { kind, number: 5, date: '2026-01-16' } },
  },
];
