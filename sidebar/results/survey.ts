/** What the actions of step 4, the survey say when they have ended. */
import { formatNumber } from '../format';
import type { Summaries } from './result';

export const surveyResults = {
  openSurvey: ({ state, done }) => ({
    text: state === 'done' ? `Phiếu đã mở, ${formatNumber(done)} người có đường dẫn riêng.` : '',
    problems: [],
  }),
  sendInvitations: ({ state, done }) => ({
    text: state === 'done' ? `Đã gửi ${formatNumber(done)} thư mời.` : '',
    problems: [],
  }),
  pauseInvitations: () => ({ text: 'Đã tạm dừng gửi thư. Bấm gửi để làm tiếp.', problems: [] }),
} satisfies Summaries;
