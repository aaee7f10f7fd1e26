/** What can be pressed on step 4's page. */
import { isIssued, type BoardFacts } from '../board';
import { action, type StepAction, type StepDefaults, type StepField } from '../step-action';

/** Early steps only warn (UX 3). */
const planWarning = (facts: BoardFacts): Pick<StepAction, 'confirm'> =>
  facts.marked.has(2) || isIssued(facts.plan) ? {} : { confirm: 'Kế hoạch chưa ban hành. Vẫn mở phiếu?' };

/** What a round would be is looked at before it goes (UX 4): the button opens the panel. */
const mailActions = ({ uninvited, remindable = 0 }: BoardFacts): StepAction[] => {
  const panel = 'sendMail';
  if (uninvited > 0) return [action('readMailPlan', `Gửi email mời (${uninvited})`, { panel })];
  return remindable > 0 ? [action('readMailPlan', `Nhắc (${remindable})`, { panel })] : [];
};

export const surveyActions = (facts: BoardFacts, dates: StepDefaults): StepAction[] => {
  if (facts.campaign?.state !== 'Đang mở') {
    const fields: StepField[] = [
      { name: 'opens', label: 'Từ ngày', kind: 'date', value: dates.opens },
      { name: 'closes', label: 'Đến ngày', kind: 'date', value: dates.closes },
    ];
    return [action('openSurvey', 'Mở phiếu khảo sát', { fields, ...planWarning(facts) })];
  }
  const renew = action('openSurvey', 'Thêm đường dẫn cho người mới', { rare: true });
  return [...mailActions(facts), renew];
};
