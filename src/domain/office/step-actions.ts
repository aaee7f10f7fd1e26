/** What can be pressed on a step's page: the first action that is not rare is the blue button, the others stand under *Khác*. */
import type { IsoDate } from '../dates';
import type { BoardFacts } from './board';

export interface StepField {
  readonly name: string;
  readonly label: string;
  readonly kind: 'date' | 'text' | 'number';
  readonly value: string;
}

export interface StepAction {
  readonly method: string;
  readonly label: string;
  readonly input?: Record<string, unknown>;
  /** Asked before it runs. */
  readonly confirm?: string;
  /** Stands under *Khác*. */
  readonly rare?: boolean;
  readonly fields: StepField[];
}

interface Dates {
  readonly opens: IsoDate;
  readonly closes: IsoDate;
}

const action = (method: string, label: string, more: Partial<StepAction> = {}): StepAction => ({
  method,
  label,
  fields: [],
  ...more,
});

const mark = (step: number, done: boolean): StepAction =>
  done
    ? action('markStep', 'Ghi đã xong', { input: { step, done } })
    : action('markStep', 'Bỏ ghi đã xong', { input: { step, done }, rare: true });

/** Early steps only warn (UX 3). */
const planWarning = (facts: BoardFacts): Pick<StepAction, 'confirm'> =>
  facts.marked.has(2) ? {} : { confirm: 'Kế hoạch chưa ghi là đã ban hành. Vẫn mở phiếu?' };

const surveyActions = (facts: BoardFacts, dates: Dates): StepAction[] => {
  if (facts.campaign?.state !== 'Đang mở') {
    const fields: StepField[] = [
      { name: 'opens', label: 'Từ ngày', kind: 'date', value: dates.opens },
      { name: 'closes', label: 'Đến ngày', kind: 'date', value: dates.closes },
    ];
    return [action('openSurvey', 'Mở phiếu khảo sát', { fields, ...planWarning(facts) })];
  }
  const confirm = `Gửi thư tới ${facts.uninvited} người? Thư đã gửi thì không rút lại được.`;
  const send = action('sendInvitations', `Gửi email mời (${facts.uninvited})`, { confirm });
  const renew = action('openSurvey', 'Thêm đường dẫn cho người mới', { rare: true });
  return facts.uninvited > 0 ? [send, renew] : [renew];
};

/** The actions of a step, given where things stand. */
export const planActions = (step: number, facts: BoardFacts, dates: Dates): StepAction[] => {
  if (step === 3) return [action('checkRoster', 'Kiểm tra danh sách')];
  if (step === 4) return surveyActions(facts, dates);
  if (step === 5) return [action('pullResponses', 'Lấy phản hồi mới')];
  if (step === 6)
    return [
      action('createReport', 'Chốt số liệu, tạo báo cáo'),
      action('updateIndicators', 'Tính lại chỉ tiêu', { rare: true }),
    ];
  return [mark(step, !facts.marked.has(step))];
};
