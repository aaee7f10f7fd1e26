/** The tags of the consolidated half-yearly report; Vietnamese without marks, as in report-tags.ts. */
import { commonTags } from '../../documents/paper-form';
import type { DataOf, TagTree } from '../../documents/tag-tree';

const activities = {
  tt: 'text',
  ten: 'text',
  su_kien: 'text',
  dien_gia: 'text',
  bien_ban: 'text',
  tuyen_dung: 'text',
  tin_bai: 'text',
  cap_nhat: 'text',
} as const;
const resources = {
  tt: 'text',
  ten: 'text',
  suat: 'text',
  hoc_bong: 'text',
  tien: 'text',
  hien_vat: 'text',
} as const;

export const summaryTags = {
  ...commonTags,
  ky: 'text',
  ngay_chot: 'text',
  mo_dau: 'text',
  tinh_hinh: { cau: 'text' },
  chi_tieu: { ten: 'text', ket_qua: 'text', ghi_chu: 'text' },
  hoat_dong: activities,
  hoat_dong_truong: activities,
  nguon_luc: resources,
  nguon_luc_truong: resources,
  kho_khan: { cau: 'text' },
  de_xuat: { cau: 'text' },
  ket_luan: 'text',
} as const satisfies TagTree;

export type SummaryData = DataOf<typeof summaryTags>;
