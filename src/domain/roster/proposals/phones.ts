/** Proposals for Số điện thoại: two numbers in one cell, words beside a number, Lao numbers. */
import { readPhone } from '../phone';
import { tidy } from '../../text';

export interface PhoneProposal {
  readonly phone: string;
  /** What stood beside the number, for Ghi chú: 'SĐT khác: 0983456789', 'mẹ'. */
  readonly remark: string | null;
}

const standard = (text: string): string | null => {
  const reading = readPhone(tidy(text));
  return reading.ok ? reading.value : null;
};

/** The numbers in a text, in their order, each once. */
const numbersIn = (text: string): string[] => {
  const pieces = text.split(/[/,;&|\n]|\s(?:-|hoặc|và)\s|(?<=\d{9,})\s*-\s*(?=0\d{8,})/u);
  const read = pieces.flatMap((piece) => {
    const digits = piece.replace(/[oO](?=\d)/g, '0').replace(/[^\d+]/g, '');
    return standard(digits) ?? [];
  });
  return [...new Set(read)];
};

/** Words beside the number, brackets taken off: '(mẹ)' → 'mẹ'. */
const wordsIn = (text: string): string =>
  tidy(
    text
      .replace(/[oO](?=\d)/g, '0')
      .replace(/[\d+./()-]/g, ' ')
      .replace(/\b(?:hoặc|và|zalo|sđt|đt)\b/giu, ' ')
      .replace(/[,;&|]/g, ' '),
  );

/** The first number for the column, the rest for the remark; null when no number can be told. */
export const proposePhone = (text: string): PhoneProposal | null => {
  const [phone, ...others] = numbersIn(text);
  if (phone === undefined || phone === text) return null;
  const words = wordsIn(text);
  const remarks = [
    ...(others.length > 0 ? [`SĐT khác: ${others.join(', ')}`] : []),
    ...(words === '' ? [] : [`SĐT của: ${words}`]),
  ];
  return { phone, remark: remarks.length === 0 ? null : remarks.join('; ') };
};
