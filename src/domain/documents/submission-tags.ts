/** The tags of the tờ trình; Vietnamese without marks, as in report-tags.ts. */
import { commonTags } from './paper-form';
import type { DataOf, TagTree } from './tag-tree';

export const submissionTags = {
  ...commonTags,
  ve_viec: 'text',
  kinh_gui: 'text',
  mo_dau: 'text',
  noi_dung: { cau: 'text' },
  de_nghi: 'text',
  kem_van_ban: { cau: 'text' },
} as const satisfies TagTree;

export type SubmissionData = DataOf<typeof submissionTags>;
