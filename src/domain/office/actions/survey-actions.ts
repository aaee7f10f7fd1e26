/** What can be pressed on step 4's page. */
import { formatDate } from '../../dates';
import { formatInteger } from '../../number-format';
import { isIssued } from '../board';
import type { BoardFacts } from '../board-facts';
import { action, type StepAction, type StepDefaults, type StepField } from '../step-action';

/** Early steps only warn (UX 3). */
const planWarning = (facts: BoardFacts): Pick<StepAction, 'confirm'> =>
  facts.marked.has(2) || isIssued(facts.plan) ? {} : { confirm: 'Kế hoạch chưa ban hành. Vẫn mở phiếu?' };

/** What a round would be is looked at before it goes (UX 4): the button opens the panel. */
const mailActions = (
  { uninvited, remindable = 0 }: BoardFacts,
  { remindFrom }: StepDefaults,
): StepAction[] => {
  const panel = 'sendMail';
  if (uninvited > 0)
    return [action('readMailPlan', `Gửi email mời (${formatInteger(uninvited)})`, { panel })];
  if (remindable === 0) return [];
  const label = `Nhắc (${formatInteger(remindable)})`;
  // Too early it is no blue button: who presses the next blue one after the invitations would remind on the same day.
  return remindFrom === undefined
    ? [action('readMailPlan', label, { panel })]
    : [action('readMailPlan', `${label}, nên từ ${formatDate(remindFrom)}`, { panel, rare: true })];
};

/** Named in the question, as far as it stays readable. */
const NAMED = 8;

/** One small Sheet a class, each shared with its teacher (B2); who has none is named before the press. */
const bookActions = ({ books }: BoardFacts): StepAction[] => {
  if (books === undefined || books.waiting === 0) return [];
  const { waiting, teachers, withoutTeacher } = books;
  const named = withoutTeacher.slice(0, NAMED).join(', ');
  const more = withoutTeacher.length > NAMED ? ` và ${withoutTeacher.length - NAMED} lớp nữa` : '';
  const lacking = withoutTeacher.length === 0 ? '' : ` Chưa có Email GVCN: ${named}${more}.`;
  const confirm = `Gửi ${formatInteger(waiting)} Sổ gọi cho ${formatInteger(teachers)} GVCN? Mỗi sổ chỉ chia sẻ cho GVCN của lớp, kèm một thư.${lacking}`;
  return [action('sendCallBooks', `Gửi Sổ gọi (${formatInteger(teachers)} GVCN)`, { confirm, beside: true })];
};

const closesField = (closes: string): StepField => ({
  name: 'closes',
  label: 'Hạn trả lời, đến hết ngày',
  kind: 'date',
  value: closes,
});

/** The days on which it closes and reminds by itself, and closing it now. */
const dayActions = ({ campaign }: BoardFacts, dates: StepDefaults): StepAction[] => [
  action('setSurveyDays', 'Hẹn ngày đóng, ngày nhắc', {
    rare: true,
    fields: [
      closesField(dates.closes),
      { name: 'reminder1', label: 'Nhắc lần 1, ngày', kind: 'date', value: campaign?.reminder1 ?? '' },
      { name: 'reminder2', label: 'Nhắc lần 2, ngày', kind: 'date', value: campaign?.reminder2 ?? '' },
    ],
  }),
  action('closeSurvey', 'Đóng phiếu', {
    rare: true,
    confirm: 'Đóng phiếu? Không ai trả lời, sửa câu trả lời được nữa cho đến khi mở lại.',
  }),
];

/** What is closed is opened again, not made anew. */
const reopen = (dates: StepDefaults): StepAction =>
  action('reopenSurvey', 'Mở lại phiếu', { rare: true, fields: [closesField(dates.closes)] });

/** For those who answer by hand (S1.36). */
const PRINT = action('createDocument', 'In phiếu BM.CTHS.06.02', {
  input: { kind: 'questionnaire' },
  rare: true,
});

export const surveyActions = (facts: BoardFacts, dates: StepDefaults): StepAction[] => [
  ...formActions(facts, dates),
  PRINT,
];

const formActions = (facts: BoardFacts, dates: StepDefaults): StepAction[] => {
  if (facts.campaign?.state !== 'Đang mở') {
    const fields: StepField[] = [
      { name: 'opens', label: 'Từ ngày', kind: 'date', value: dates.opens },
      closesField(dates.closes),
    ];
    const open = action('openSurvey', 'Mở phiếu khảo sát', { fields, ...planWarning(facts) });
    return facts.campaign?.state === 'Đã đóng' ? [reopen(dates), open] : [open];
  }
  const renew = action('openSurvey', 'Thêm đường dẫn cho người mới', { rare: true });
  return [...mailActions(facts, dates), ...bookActions(facts), renew, ...dayActions(facts, dates)];
};
