/** What the actions of step 4, the survey, say when they have ended. */
import { formatDate, formatNumber } from '../format';
import { testSent, type Summaries } from './result';

/** A form that is to open on a later day stands ready until then. */
const openedText = (opens: string | undefined): string =>
  opens === undefined ? 'Phiếu đã mở' : `Phiếu dựng xong, tự mở ngày ${formatDate(opens)}`;

const named = (what: string, classNames: readonly string[]): string =>
  classNames.length === 0
    ? ''
    : ` ${what}: ${classNames.slice(0, 8).join(', ')}${classNames.length > 8 ? '…' : ''}.`;

export const surveyResults = {
  openSurvey: ({ state, done, finishes }) => ({
    text: state === 'done' ? `${openedText(finishes)}, ${formatNumber(done)} người có đường dẫn riêng.` : '',
    problems: [],
  }),
  sendInvitations: ({ state, done }) => ({
    text: state === 'done' ? `Đã gửi ${formatNumber(done)} thư.` : '',
    problems: [],
  }),
  sendCallBooks: ({ state, done, failed, unclear, withoutTeacher }) => ({
    text:
      state === 'done'
        ? `Đã gửi ${formatNumber(done)} Sổ gọi.` +
          named('Không gửi được, xem lại Email GVCN', failed) +
          named('Chưa rõ thư đã đi, hỏi lại GVCN', unclear) +
          named('Chưa có Email GVCN', withoutTeacher)
        : '',
    problems: [],
  }),
  updateForm: ({ state }) => ({
    text: state === 'done' ? 'Phiếu đã đổi theo tab Câu hỏi.' : '',
    problems: [],
  }),
  saveCampaign: ({ campaign, people, isNew }) => ({
    text: isNew
      ? `Đã tạo đợt ${campaign}, ${formatNumber(people)} người. Về bước 4, bấm Mở phiếu khảo sát.`
      : `Đã ghi đợt ${campaign}, ${formatNumber(people)} người.`,
    problems: [],
  }),
  chooseCampaign: ({ campaign }) => ({
    text: `Từ giờ mọi trang là của đợt ${campaign}.`,
    problems: [],
  }),
  closeSurvey: () => ({ text: 'Phiếu đã đóng. Câu trả lời đã có vẫn lấy về được.', problems: [] }),
  reopenSurvey: () => ({ text: 'Phiếu đã mở lại, đường dẫn riêng như cũ.', problems: [] }),
  setSurveyDays: ({ closes }) => ({
    text: `Đã hẹn. Phiếu tự đóng hết ngày ${formatDate(closes)}.`,
    problems: [],
  }),
  sendTestMail: testSent,
  markAddresses: ({ marked, already, unknown }) => ({
    text:
      `Đã ghi ${formatNumber(marked)} địa chỉ.` +
      (already > 0 ? ` ${formatNumber(already)} đã ghi từ trước.` : '') +
      (unknown.length > 0
        ? ` Không có trong Danh sách: ${unknown.slice(0, 5).join(', ')}${unknown.length > 5 ? '…' : ''}.`
        : ''),
    problems: [],
  }),
  recordConsent: ({ name, changed }) => ({
    text: changed > 0 ? `Đã ghi: ${name}.` : `${name}: đã ghi từ trước.`,
    problems: [],
  }),
  pauseInvitations: () => ({ text: 'Đã tạm dừng gửi thư. Bấm gửi để làm tiếp.', problems: [] }),
} satisfies Summaries;
