/** A random sample of the answers that teachers entered, called again to see whether both answers agree (B10). */
import { choice, text, time, verbatim } from '../columns';
import { fingerprint } from '../keyed-write/fingerprint';
import { table, type Row } from '../table';
import { compareText } from '../text';

export const RECALL_OUTCOMES = ['Đã hỏi lại', 'Không gặp'] as const;

/** `Gọi lại kiểm tra`: the answers drawn, with the seed that drew them, and what the second call brought. */
export const recalls = table({
  name: 'recalls',
  title: 'Gọi lại kiểm tra',
  key: ['responseId'],
  visibility: 'on-first-row',
  columns: {
    campaign: text('Đợt', { required: true, machine: true, width: 70 }),
    responseId: verbatim('Mã phản hồi', { required: true, machine: true, width: 110 }),
    graduationKey: text('Khóa dòng', { required: true, machine: true, width: 100 }),
    /** Anybody who draws again with it, from the same answers, draws the same. */
    seed: verbatim('Số mầm', { required: true, machine: true, width: 110 }),
    drawnAt: time('Rút lúc', { machine: true, width: 130 }),
    outcome: choice('Kết quả', RECALL_OUTCOMES, { machine: true, width: 100 }),
    status: verbatim('Hiện nay làm gì', { machine: true, width: 100 }),
    fieldMatch: verbatim('Đúng ngành', { machine: true, width: 100 }),
    income: verbatim('Thu nhập', { machine: true, width: 100 }),
    recalledAt: time('Gọi lại lúc', { machine: true, width: 130 }),
    by: text('Người gọi lại', { machine: true, width: 180 }),
  },
});
export type RecallRow = Row<typeof recalls>;

/** Key items of the second call, by question code. */
export const RECALL_ITEMS = ['status', 'fieldMatch', 'income'] as const;
export type RecallItem = (typeof RECALL_ITEMS)[number];

interface SampleRules {
  /** Share of the teachers' answers in percent; 0 draws none. */
  readonly percent: number;
  readonly most: number;
  readonly seed: string;
}

/**
 * The answers to add to those drawn already, so that the share is met. Each answer has a place of its own by the seed, so
 * that the order in which answers come in changes nothing, and what was drawn stays drawn.
 */
export const planRecallSample = (
  candidates: readonly string[],
  drawn: ReadonlySet<string>,
  { percent, most, seed }: SampleRules,
): string[] => {
  const size = Math.min(most, Math.ceil((candidates.length * percent) / 100));
  return candidates
    .filter((id) => !drawn.has(id))
    .map((id) => ({ id, place: fingerprint(`${seed}/${id}`) }))
    .sort((a, b) => compareText(a.place, b.place))
    .slice(0, Math.max(0, size - drawn.size))
    .map(({ id }) => id);
};
