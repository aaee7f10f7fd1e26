/** Which of the manifest's scopes each method needs, and what a person is told of one that is missing. */
import { userError } from '../domain/problem';
import { isOwner } from '../google/account';
import { readConsentUrl, readGrantedScopes } from '../google/consent';
import type { Method } from './contract';

const PREFIX = 'https://www.googleapis.com/auth/';

/** As Google's consent dialog shows them, the end of "Bạn chưa cho phép chương trình …". */
const SCOPES = {
  workbook: { scope: 'spreadsheets.currentonly', words: 'đọc và sửa bảng tính này' },
  email: { scope: 'userinfo.email', words: 'xem địa chỉ email của bạn' },
  files: { scope: 'drive.file', words: 'tạo và sửa tệp của chương trình trong Drive' },
  forms: { scope: 'forms', words: 'tạo và đọc biểu mẫu' },
  mail: { scope: 'script.send_mail', words: 'gửi email thay bạn' },
  fetch: { scope: 'script.external_request', words: 'lấy nội dung tệp từ Google Drive' },
  clock: { scope: 'script.scriptapp', words: 'chạy theo lịch khi bạn không mở bảng tính' },
} as const satisfies Record<string, { readonly scope: string; readonly words: string }>;
export type Need = keyof typeof SCOPES;

/** What every call needs: the workbook, and to know who calls. */
export const EVERY_CALL: readonly Need[] = ['workbook', 'email'];

/** What a method needs besides, of the account that carries it out. */
const needs: Readonly<Partial<Record<Method, readonly Need[]>>> = {
  setUp: ['files', 'clock'],
  startTrial: ['files', 'forms', 'clock'],
  endTrial: ['files'],
  openSurvey: ['files', 'forms'],
  readFormChanges: ['forms'],
  updateForm: ['forms'],
  closeSurvey: ['forms'],
  reopenSurvey: ['files', 'forms'],
  sendInvitations: ['mail', 'files', 'forms'],

  sendCallBooks: ['mail', 'files'],
  sendTestMail: ['mail'],
  readMailPlan: ['mail'],
  pullResponses: ['forms'],
  readErasure: ['forms'],
  erasePerson: ['forms'],
  openDayForm: ['files', 'forms', 'fetch'],
  pullDayForm: ['forms'],
  printRosters: ['files', 'fetch'],
  openRegisterForm: ['files', 'forms'],
  pullRegisterForm: ['forms'],
  printCards: ['files', 'fetch'],
  createHomecomingPlan: ['files', 'fetch'],
  testEventMail: ['mail'],
  sendEventMails: ['forms', 'mail'],
  printBadges: ['files', 'fetch'],
  openDoorSheet: ['files'],
  readDoor: ['files'],
  createReport: ['files', 'fetch'],
  updateYearly: ['files', 'fetch'],
  createPlan: ['files', 'fetch'],
  createDocument: ['files', 'fetch'],
  checkTemplates: ['files', 'fetch'],
  shareWithFaculties: ['files', 'mail'],
  readFacultyCopies: ['files'],
  withdrawCopy: ['files'],
  createDecision: ['files', 'fetch'],
  testNewsletter: ['mail'],
  sendNewsletter: ['mail', 'files', 'forms'],
  openUnitReports: ['files', 'forms', 'mail'],
  pullUnitReports: ['forms'],
  createUnitSummary: ['files', 'fetch'],
  submitPaper: ['files', 'fetch', 'mail'],
  recordApproval: ['files', 'fetch'],
  attachScan: ['files'],
  issuePaper: ['files', 'fetch'],
  publishReport: ['files', 'fetch', 'mail'],
  archiveCampaign: ['files', 'fetch'],
  checkArchive: ['files', 'fetch'],
  handOver: ['files', 'forms'],
  acceptHandOver: ['files', 'clock'],
  declareNew: ['files', 'clock'],
  backUp: ['files', 'forms', 'fetch'],
  checkBackup: ['files', 'fetch'],
  restore: ['files', 'fetch'],
  checkEnvironment: ['files', 'forms', 'mail', 'fetch', 'clock'],
};

/** By anybody but the office account these leave alone what lies outside the workbook. */
const OFFICE_ALONE: ReadonlySet<Method> = new Set<Method>(['setUp', 'readMailPlan']);

/** What a method needs now. */
export const needsOf = (method: Method): readonly Need[] => [
  ...EVERY_CALL,
  ...(OFFICE_ALONE.has(method) && !isOwner() ? [] : (needs[method] ?? [])),
];

const scopeOf = (need: Need): string => PREFIX + SCOPES[need].scope;

/** Ends the action with a sentence that names what the person has not allowed. */
export const requireNeeds = (wanted: readonly Need[]): void => {
  const granted = readGrantedScopes();
  const missing = wanted.filter((need) => !granted.includes(scopeOf(need)));
  if (missing.length === 0) return;
  throw userError('consent.missing', {
    missing: missing.map((need) => SCOPES[need].words),
    url: readConsentUrl(),
  });
};
