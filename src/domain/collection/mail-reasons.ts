/** Why people of the campaign get no mail of a round, in words, those that something can be done about first (UX 4). */
import type { NoMail } from './rounds';

const REASONS: readonly (readonly [NoMail, string])[] = [
  ['noEmail', 'không có email'],
  ['broken', 'email đã đánh dấu hỏng'],
  ['failed', 'thư lỗi, chưa gửi lại'],
  ['noCode', 'chưa có đường dẫn riêng'],
  ['notBefore', 'chưa nhận lượt thư trước'],
  ['answered', 'đã trả lời'],
  ['notAnswered', 'chưa trả lời'],
  ['refused', 'đã từ chối trả lời'],
  ['optedOut', 'không nhận thư nữa'],
  ['sent', 'đã gửi lượt này'],
];

export interface LeftOut {
  readonly label: string;
  readonly count: number;
}

/** The reasons that hold for somebody, in the order of their words. */
export const reasonsHeld = <Reason extends string>(
  words: readonly (readonly [Reason, string])[],
  without: Readonly<Record<Reason, number>>,
): LeftOut[] =>
  words.map(([reason, label]) => ({ label, count: without[reason] })).filter(({ count }) => count > 0);

/** Who gets no mail of a round, by reason, as a page says it; reasons that hold for nobody are left out. */
export const leftOut = (without: Readonly<Record<NoMail, number>>): LeftOut[] =>
  reasonsHeld(REASONS, without);
