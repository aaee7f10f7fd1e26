/** Tabs of a campaign: the campaign itself, the personal codes, the mails; the last two serve the network too. */
import { choice, date, integer, text, time, verbatim } from '../columns';
import { table, type Row } from '../table';

const CAMPAIGN_STATES = ['Đang dựng phiếu', 'Đang tạo mã phiếu', 'Đang mở', 'Đã đóng'] as const;

/** Who of a campaign is asked by the short form (UX 7: after the first year). */
export const SHORT_RULES = [
  'Không ai',
  'Người đã trả lời đợt trước',
  'Người tốt nghiệp từ hai năm trước',
  'Mọi người',
] as const;
export type ShortRule = (typeof SHORT_RULES)[number];

export const SURVEY_FORM_KINDS = ['Đầy đủ', 'Ngắn'] as const;
export type SurveyFormKind = (typeof SURVEY_FORM_KINDS)[number];

/** `Đợt khảo sát`: one row a campaign (S1.17). */
export const campaigns = table({
  name: 'campaigns',
  title: 'Đợt khảo sát',
  key: ['campaign'],
  visibility: 'hidden',
  columns: {
    campaign: text('Đợt', { required: true, width: 80 }),
    title: text('Tên đợt', { width: 260 }),
    graduationYear: integer('Năm tốt nghiệp', { width: 100 }),
    scope: text('Phạm vi', {
      width: 200,
      note: 'Để trống: mọi lớp tốt nghiệp trong năm. Hoặc gõ tên lớp, khóa, cách nhau bằng dấu chấm phẩy: CNTT1; K59.',
    }),
    condition: text('Điều kiện', {
      width: 240,
      note: 'Ví dụ: Dân tộc là Thái; Email không trống; Ngày tốt nghiệp sau 01/06/2025. Máy hiểu: là, không là, chứa, không chứa, trống, không trống, trước, sau.',
    }),
    shortFor: choice('Phiếu ngắn cho', SHORT_RULES, {
      width: 170,
      note: 'Để trống: ai cũng nhận phiếu đầy đủ. Câu nào vào phiếu ngắn: cột Phiếu ngắn ở tab Câu hỏi.',
    }),
    opens: date('Từ ngày', { width: 90 }),
    closes: date('Đến ngày', { width: 90 }),
    target: integer('Mục tiêu phản hồi (%)', { width: 90 }),
    state: choice('Tình trạng', CAMPAIGN_STATES, { machine: true, width: 120 }),
    formId: text('Mã biểu mẫu', { machine: true }),
    formUrl: text('Đường dẫn phiếu', { machine: true }),
    itemIds: verbatim('Mã câu hỏi trong phiếu', { machine: true }),
    prefill: verbatim('Mẫu đường dẫn điền sẵn', { machine: true }),
    pulledUntil: time('Đã lấy phản hồi đến', { machine: true }),
    optOutFormId: text('Mã biểu mẫu từ chối', { machine: true }),
    optOutItemIds: verbatim('Mã câu hỏi trong mẫu từ chối', { machine: true }),
    /** Set last: the form stands and is open. */
    optOutPrefill: verbatim('Mẫu đường dẫn từ chối', { machine: true }),
    optOutPulledUntil: time('Đã lấy từ chối đến', { machine: true }),
    /** The campaign chosen last has the largest; empty everywhere until somebody chooses. */
    chosen: integer('Lượt chọn', { machine: true }),
    shortFormId: text('Mã phiếu ngắn', { machine: true }),
    shortFormUrl: text('Đường dẫn phiếu ngắn', { machine: true }),
    shortItemIds: verbatim('Mã câu hỏi trong phiếu ngắn', { machine: true }),
    shortPrefill: verbatim('Mẫu đường dẫn phiếu ngắn', { machine: true }),
    shortPulledUntil: time('Đã lấy phiếu ngắn đến', { machine: true }),
    /** What the forms ask and asked (survey/asked-questions.ts): the tab may have changed for a later campaign. */
    asked: verbatim('Câu hỏi của phiếu', { machine: true }),
  },
});
export type CampaignRow = Row<typeof campaigns>;

/** `Phiếu mời`: the personal code of each graduation in each campaign (P4). */
export const invitations = table({
  name: 'invitations',
  title: 'Phiếu mời',
  key: ['campaign', 'graduationKey'],
  visibility: 'hidden',
  columns: {
    campaign: text('Đợt', { required: true, machine: true }),
    graduationKey: text('Khóa dòng', { required: true, machine: true }),
    code: text('Mã phiếu', { required: true, machine: true }),
    /** Settled with the code, so that a reminder leads to the same form; empty is the full one. */
    form: choice('Phiếu', SURVEY_FORM_KINDS, { machine: true }),
  },
});
export type InvitationRow = Row<typeof invitations>;

export const MAIL_STATES = ['chờ gửi', 'đang gửi', 'đã gửi', 'chưa rõ', 'lỗi'] as const;

/** `Thư`: the state of each mail. 'đang gửi' is written before the mail goes; a stop in between leaves it, and it becomes 'chưa rõ'. */
export const mails = table({
  name: 'mails',
  title: 'Thư',
  key: ['campaign', 'graduationKey', 'round'],
  visibility: 'hidden',
  columns: {
    campaign: text('Đợt', { required: true, machine: true }),
    graduationKey: text('Khóa dòng', { required: true, machine: true }),
    round: text('Lượt', { required: true, machine: true }),
    to: text('Gửi tới', { machine: true, personal: true }),
    state: choice('Tình trạng', MAIL_STATES, { machine: true }),
    at: time('Lúc', { machine: true }),
    error: text('Lỗi', { machine: true }),
  },
});
export type MailRow = Row<typeof mails>;

/** Mails that have nothing to do with a survey stand under this name. */
export const NETWORK_MAILS = 'Mạng lưới';
