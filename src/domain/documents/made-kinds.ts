/** Every kind of paper the program makes beside the printed lists: those that the principal approves, and those around them. */
import { PAPER_KINDS, paperKinds, type ApprovedKind } from '../papers/paper-kinds';

/** The templates that the office keeps in Drive and may edit. */
export const TEMPLATE_NAMES = [
  'plan',
  'report',
  'publicReport',
  'questionnaire',
  'submission',
  'fileIndex',
  'roster',
  'poster',
  'unitSummary',
  'cardSheet',
  'homecoming',
  'badgeSheet',
  'decision',
] as const;
export type TemplateName = (typeof TEMPLATE_NAMES)[number];

export const EXTRA_KINDS = [
  'publicReport',
  'questionnaire',
  'planSubmission',
  'reportSubmission',
  'fileIndex',
] as const;
export type ExtraKind = (typeof EXTRA_KINDS)[number];
export type MadeKind = ApprovedKind | ExtraKind | 'decision';

export interface MadeDeclaration {
  /** As in `Hồ sơ`, column Loại. */
  readonly label: string;
  /** What the numbers frozen for it are called among the files. */
  readonly numbers: string;
  readonly template: TemplateName;
}

export const madeKinds: Readonly<Record<MadeKind, MadeDeclaration>> = {
  plan: { ...paperKinds.plan, template: 'plan' },
  report: { ...paperKinds.report, template: 'report' },
  unitSummary: { ...paperKinds.unitSummary, template: 'unitSummary' },
  homecoming: { ...paperKinds.homecoming, template: 'homecoming' },
  publicReport: { label: 'Báo cáo công khai', numbers: 'Số liệu công khai', template: 'publicReport' },
  questionnaire: { label: 'Phiếu khảo sát', numbers: 'Câu hỏi của phiếu in', template: 'questionnaire' },
  planSubmission: { label: 'Tờ trình kế hoạch', numbers: 'Tờ trình kế hoạch', template: 'submission' },
  reportSubmission: { label: 'Tờ trình báo cáo', numbers: 'Tờ trình báo cáo', template: 'submission' },
  fileIndex: { label: 'Danh mục hồ sơ', numbers: 'Danh mục hồ sơ', template: 'fileIndex' },
  decision: { label: 'Quyết định mạng lưới', numbers: 'Số liệu quyết định', template: 'decision' },
};

/** The paper that a tờ trình puts before the principal. */
export const submittedBy: Readonly<Record<'planSubmission' | 'reportSubmission', ApprovedKind>> = {
  planSubmission: PAPER_KINDS[0],
  reportSubmission: PAPER_KINDS[1],
};
