/** Numbers, days and spoken forms as people here write and hear them (UX 11, 13). */
import type { BoardStep } from './types';

export { formatDate } from '../src/domain/dates';

const number = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });
const percent = new Intl.NumberFormat('vi-VN', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** 1234.5 → '1.234,5'. */
export const formatNumber = (value: number): string => number.format(value);

/** Part of a whole between 0 and 1; nothing of nothing is 0. */
export const share = (part: number, whole: number): number =>
  whole > 0 ? Math.min(1, Math.max(0, part / whole)) : 0;

/** 2114 of 2980 → '70,9%'. */
export const formatPercent = (part: number, whole: number): string => percent.format(share(part, whole));

/** Seconds left, the way a person says it: 'còn dưới 1 phút', 'còn khoảng 3 phút'. */
export const formatRemaining = (seconds: number): string =>
  seconds < 60 ? 'còn dưới 1 phút' : `còn khoảng ${formatNumber(Math.ceil(seconds / 60))} phút`;

export const STATE_WORDS: Readonly<Record<BoardStep['state'], string>> = {
  done: 'Xong',
  doing: 'Đang làm',
  attention: 'Cần xử lý',
  todo: 'Chưa làm',
};

/** What a screen reader says of a step: 'Bước 4, Điều tra, truy vết, đang làm, 71 phần trăm'. */
export const spokenStep = ({
  number: order,
  title,
  state,
  note,
}: Pick<BoardStep, 'number' | 'title' | 'state' | 'note'>): string =>
  [`Bước ${order}`, title, STATE_WORDS[state].toLowerCase(), note.replace('%', ' phần trăm')]
    .filter((part) => part !== '')
    .join(', ');
