/** In the approval panel: which reminders went to the principal, when the next one goes, and a way to stop them (S1.12). */
import { formatDate } from '../format';
import type { StepView } from '../types';
import { Button } from './button';

type Reminders = NonNullable<NonNullable<StepView['approval']>['reminders']>;

const day = (time: string): string => formatDate(time.slice(0, 10));

/** What became of one that is over; the one that waits for the day's quota is the next one. */
const past = ({ at, state, error }: Reminders['sent'][number]): string | null => {
  if (state === 'đã gửi') return `Đã nhắc ${day(at)}`;
  if (state === 'lỗi')
    return `Thư nhắc ${day(at)} không gửi được (${error}): sửa Email Hiệu trưởng trong Cấu hình`;
  if (state === 'chờ gửi') return null;
  return `Thư nhắc ${day(at)} chưa rõ đã tới hay chưa: hỏi lại Hiệu trưởng`;
};

/** The principal has said something since the submission, and the office is at it. */
export type OfficesTurn = 'agreed' | 'asked' | null;

const nextWords = ({ on, next, left, sent }: Reminders, turn: OfficesTurn): string => {
  if (!on) return 'Tự nhắc Hiệu trưởng đang tắt (tab Cấu hình).';
  if (turn === 'agreed') return 'Hiệu trưởng đã trả lời: máy không nhắc.';
  if (turn === 'asked' && next !== '') return 'Còn ý kiến chờ phòng trả lời: máy chưa nhắc.';
  const gone = sent.filter(({ state }) => state === 'đã gửi' || state === 'chưa rõ').length;
  if (next !== '') return `Máy nhắc lần ${gone + 1} từ ${day(next)}`;
  return left === 0
    ? 'Máy không nhắc thêm; cần thì bấm Gửi lại thư trình ở mục Khác.'
    : 'Máy không tự nhắc nữa';
};

interface ReminderLinesProps {
  readonly reminders: Reminders;
  readonly turn: OfficesTurn;
  readonly busy: boolean;
  readonly onSet: (on: boolean) => void;
}

export const ReminderLines = ({ reminders, turn, busy, onSet }: ReminderLinesProps) => {
  const { on, next, left, sent } = reminders;
  const mayChange = on && turn !== 'agreed' && (next !== '' || left > 0);
  return (
    <>
      {sent
        .flatMap((one) => past(one) ?? [])
        .map((words) => (
          <p class="secondary" key={words}>
            {words}
          </p>
        ))}
      <p class="with-button">
        <span class="secondary">{nextWords(reminders, turn)}</span>
        {mayChange && (
          <Button look="quiet" resting={busy} onPress={() => onSet(next === '')}>
            {next === '' ? 'Nhắc lại' : 'Thôi nhắc'}
          </Button>
        )}
      </p>
    </>
  );
};
