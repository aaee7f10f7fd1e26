/** What is said when an issue of the newsletter was composed, tried or sent, a decision drafted or noted. */
import { testSent, type Summaries } from './result';

export const networkNewsResults = {
  saveNewsletter: ({ issue }) => ({ text: `Bản tin số ${issue} đã lưu. Xem trước rồi gửi.`, problems: [] }),
  testNewsletter: testSent,
  sendNewsletter: ({ state, done, total, finishes }) => ({
    text:
      state === 'done'
        ? `Đã gửi bản tin tới ${done} người.`
        : `Đã gửi ${done}/${total}. ${finishes === undefined ? 'Máy gửi tiếp.' : `Máy gửi tiếp, xong ${finishes.split('-').reverse().join('/')}.`}`,
    problems: [],
  }),
  createDecision: ({ version, url, notice }) => ({
    text: notice === '' ? `Dự thảo quyết định bản ${version} đã tạo. Xem lại, trình ký.` : notice,
    link: { label: 'Mở', url },
    problems: [],
  }),
  recordDecision: ({ rows }) => ({ text: `Đã ghi quyết định vào ${rows} dòng.`, problems: [] }),
  pauseNewsletter: () => ({ text: 'Đã tạm dừng gửi bản tin. Bấm gửi để làm tiếp.', problems: [] }),
} satisfies Summaries;
