/** Whose answer may be opened again by a link in a mail: only what the person gave by the own personal link (S1.17, B1). */
import { formFile } from './campaign-forms';
import type { CampaignRow } from './collection-tables';
import type { ResponseHead } from './responses-table';

/** Where an answer lies at Google. */
export interface EditableAnswer {
  readonly formId: string;
  readonly responseId: string;
}

type Head = Pick<ResponseHead, 'responseId' | 'matchedBy' | 'interviewer' | 'channel' | 'form'>;

/**
 * Null for an answer that was matched by likeness, for the link would show a stranger's if that was wrong; for one that
 * somebody else typed in; and while the form is closed, for the link would open nothing.
 */
export const editableAnswer = (campaign: CampaignRow, answer: Head | undefined): EditableAnswer | null => {
  if (answer?.matchedBy !== 'Mã phiếu' || campaign.state !== 'Đang mở') return null;
  const byOthers = answer.interviewer !== null || ['Điện thoại', 'Phiếu giấy'].includes(answer.channel ?? '');
  const { formId } = formFile(campaign, answer.form ?? 'Đầy đủ');
  return byOthers || formId === null ? null : { formId, responseId: answer.responseId };
};
