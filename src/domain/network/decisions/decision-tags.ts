/** The tags of a decision of the network with its appendix; Vietnamese without marks, as in report-tags.ts. */
import { commonTags } from '../../documents/paper-form';
import type { DataOf, TagTree } from '../../documents/tag-tree';

export const decisionTags = {
  ...commonTags,
  kem_theo: 'text',
  ve_viec: 'text',
  tham_quyen: 'text',
  de_nghi: 'text',
  dieu: { cau: 'text' },
  ten_phu_luc: 'text',
  co_danh_sach: {
    tong: 'text',
    cot: 'text',
    danh_sach: { tt: 'text', ten: 'text', lop: 'text', noi_dung: 'text' },
  },
  quy_che: { cau: 'text' },
} as const satisfies TagTree;

export type DecisionData = DataOf<typeof decisionTags>;
