/** Three things to try; each is gone once it was done (UX 14). */
import type { TrialHint } from './trial';

export interface HintLine {
  readonly hint: TrialHint;
  readonly label: string;
  readonly text: string;
  /** The step where it is done. */
  readonly step: number;
}

export interface HintFacts {
  readonly seen: readonly TrialHint[];
  /** Answers of the trial that wait to be matched. */
  readonly waiting: number;
  readonly reported: boolean;
}

export const planHints = ({ seen, waiting, reported }: HintFacts): HintLine[] => {
  const lines: (HintLine & { readonly done: boolean })[] = [
    {
      hint: 'pull',
      label: 'Lấy phản hồi',
      text: 'Mở phiếu ở bước 4, trả lời thử, rồi lấy phản hồi về.',
      step: 5,
      done: seen.includes('pull'),
    },
    {
      hint: 'match',
      label: 'Chờ khớp',
      text: `${waiting} phản hồi chưa biết của ai: xem ở bước 5.`,
      step: 5,
      done: waiting === 0 || seen.includes('match'),
    },
    {
      hint: 'report',
      label: 'Tạo báo cáo',
      text: 'Số liệu mẫu đã đủ để ra một báo cáo.',
      step: 6,
      done: reported,
    },
  ];
  return lines.flatMap(({ done, ...line }) => (done ? [] : [line]));
};
