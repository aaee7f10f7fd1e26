/** What can be pressed on a step's page: the first action that is not rare is the blue button, the others stand under *Khác*. */
import type { IsoDate } from '../dates';
import { isIssued, type BoardFacts } from './board';

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

/** What fields hold before anybody types. */
export interface StepDefaults {
  readonly opens: IsoDate;
  readonly closes: IsoDate;
  /** Target response rate in percent. */
  readonly target: number;
  /** Year of graduation. */
  readonly year: number;
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
  facts.marked.has(2) || isIssued(facts.plan) ? {} : { confirm: 'Kế hoạch chưa ban hành. Vẫn mở phiếu?' };

const surveyActions = (facts: BoardFacts, dates: StepDefaults): StepAction[] => {
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

const planFields = ({ opens, closes, target, year }: StepDefaults): StepField[] => [
  { name: 'year', label: 'Năm tốt nghiệp', kind: 'number', value: String(year) },
  { name: 'opens', label: 'Từ ngày', kind: 'date', value: opens },
  { name: 'closes', label: 'Đến ngày', kind: 'date', value: closes },
  { name: 'target', label: 'Mục tiêu phản hồi (%)', kind: 'number', value: String(target) },
];

/** The actions of a step, given where things stand. */
export const planActions = (step: number, facts: BoardFacts, dates: StepDefaults): StepAction[] => {
  if (step === 1)
    return [
      action('createPlan', 'Tạo kế hoạch', { fields: planFields(dates) }),
      { ...mark(step, !facts.marked.has(step)), rare: true },
    ];
  if (step === 3)
    return [
      action('checkRoster', 'Kiểm tra danh sách'),
      action('printRosters', 'In BM.CTHS.06.01', { rare: true }),
    ];
  if (step === 4) return surveyActions(facts, dates);
  if (step === 5) return [action('pullResponses', 'Lấy phản hồi mới')];
  if (step === 6)
    return [
      action('createReport', 'Chốt số liệu, tạo báo cáo'),
      action('updateIndicators', 'Tính lại chỉ tiêu', { rare: true }),
    ];
  return [mark(step, !facts.marked.has(step))];
};
