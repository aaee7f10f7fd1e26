/** The sidebar's panels: pages of their own that a step's page leads to (UX 5). */

export const PANELS = [
  'unanswered',
  'unansweredByTeacher',
  'questions',
  'campaigns',
  'sendMail',
  'mailTrouble',
  'phone',
  'progress',
  'messages',
  'paper',
  'publication',
  'restore',
  'unmatched',
  'review',
  'writeBack',
  'employers',
  'evidence',
  'dataRequests',
  'proposals',
  'duplicates',
  'classes',
  'person',
  'dayForm',
  'network',
  'solutions',
  'kpi',
  'yearly',
] as const;
export type PanelName = (typeof PANELS)[number];

/** The way to a panel on a step's page: 'Theo lớp', '12 lớp'. */
export interface PanelLink {
  readonly panel: PanelName;
  readonly label: string;
  /** What waits there in a few words, or ''. */
  readonly note: string;
}
