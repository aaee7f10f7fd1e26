/** What the actions of step 6, indicators and report, say when they have ended. */
import { formatNumber } from '../format';
import type { Summaries } from './result';

export const reportResults = {
  updateIndicators: ({ graduates, answered }) => ({
    text: `Tab KPI đã tính: ${formatNumber(graduates)} người tốt nghiệp, ${formatNumber(answered)} đã trả lời.`,
    problems: [],
  }),
  updateYearly: ({ years, rows }) => ({
    text:
      rows === 0
        ? 'Chưa có báo cáo nào đã chốt số liệu.'
        : `Tab Số liệu các năm đã có ${formatNumber(rows)} dòng của ${formatNumber(years)} năm. Biểu đồ ở tab Xu hướng các năm.`,
    problems: [],
  }),
  createReport: ({ version, url, notice }) => ({
    text: notice === '' ? `Báo cáo bản ${formatNumber(version)} đã tạo.` : notice,
    warns: notice !== '',
    link: { label: 'Mở', url },
    problems: [],
  }),
} satisfies Summaries;
