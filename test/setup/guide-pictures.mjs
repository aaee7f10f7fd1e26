// Copies the pictures that the user guide shows from what the screens tests kept.
import { copyFileSync, mkdirSync } from 'node:fs';

const PICTURES = {
  'first-use': 'trial-form',
  home: 'guide-home',
  'step-3': 'workbench-xem',
  'step-4': 'guide-step-4',
  form: 'form-status',
  approval: 'guide-approval',
  report: 'document-page',
  queued: 'guide-queued',
  'send-mail': 'guide-send-mail',
  unanswered: 'guide-unanswered',
  proposals: 'guide-proposals',
  'write-back': 'guide-write-back',
  phone: 'guide-phone',
  'import-preview': 'import-preview',
  unmatched: 'guide-unmatched',
  campaigns: 'guide-campaigns',
  'graduation-day': 'guide-graduation-day',
  kpi: 'guide-kpi',
  solutions: 'guide-solutions',
  board: 'guide-board',
  yearly: 'guide-yearly',
  publication: 'guide-publication',
  archive: 'guide-archive',
  network: 'guide-network',
  register: 'guide-register',
  duties: 'guide-duties',
  'unit-reports': 'guide-unit-reports',
  sharing: 'guide-sharing',
  mentors: 'guide-mentors',
  cards: 'guide-cards',
  events: 'guide-events',
  invite: 'guide-invite',
  door: 'guide-door',
  'register-forms': 'guide-register-forms',
  'own-work': 'own-work',
  newsletter: 'guide-newsletter',
  decisions: 'guide-decisions',
};

mkdirSync('docs/pictures', { recursive: true });
for (const [name, source] of Object.entries(PICTURES)) {
  copyFileSync(`build/screens/${source}.png`, `docs/pictures/${name}.png`);
}
