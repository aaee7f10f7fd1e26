/** Tab `Chờ khớp`: answers of which the rules could not tell whose they are, who could be meant, and what a person decided (P14). */
import { choice, text, time, verbatim } from '../columns';
import { table, type Row } from '../table';

/** A person decides 'Đã khớp' or 'Không phải ai'; 'Máy khớp' and 'Từ chối' need nobody any more. */
const MATCHING_STATES = ['Chờ', 'Đã khớp', 'Không phải ai', 'Máy khớp', 'Từ chối'] as const;

const own = { machine: true } as const;
const personal = { machine: true, personal: true } as const;

export const unmatched = table({
  name: 'unmatched',
  title: 'Chờ khớp',
  key: ['responseId'],
  visibility: 'on-first-row',
  columns: {
    responseId: verbatim('Mã phản hồi', { ...own, required: true, width: 110 }),
    campaign: text('Đợt', { ...own, required: true, width: 70 }),
    submittedAt: time('Trả lời lúc', { ...own, width: 130 }),
    fullName: text('Phiếu ghi họ tên', { ...personal, width: 160 }),
    className: text('Phiếu ghi lớp', { ...own, width: 90 }),
    birthDate: text('Phiếu ghi ngày sinh', { ...personal, width: 90 }),
    responseCode: text('Phiếu ghi mã', { ...own, width: 110 }),
    candidateA: text('Có thể là A', { ...personal, width: 260 }),
    candidateB: text('Có thể là B', { ...personal, width: 260 }),
    candidateC: text('Có thể là C', { ...personal, width: 260 }),
    state: choice('Tình trạng', MATCHING_STATES, { ...own, required: true, width: 110 }),
    graduationKey: text('Khóa dòng', { ...own, width: 100 }),
    decidedBy: text('Người khớp', { ...own, width: 180 }),
    decidedAt: time('Khớp lúc', { ...own, width: 130 }),
    /** Stands for the name on the form, so that a decision is known to be about it after the name itself is erased. */
    nameMark: verbatim('Vết tên', { ...own, width: 80 }),
  },
});
export type UnmatchedRow = Row<typeof unmatched>;
