/** What the actions of step 3, the roster say when they have ended. */
import { formatNumber, formatPercent } from '../format';
import type { Summaries } from './result';

export const rosterResults = {
  openImport: () => ({ text: 'Đã mở hộp thoại Nhập danh sách.', problems: [] }),
  repairRoster: ({ repaired, kinds, kept }) => ({
    text:
      repaired === 0
        ? 'Không còn chỗ nào cần sửa.'
        : `Đã sửa ${formatNumber(repaired)} chỗ: ${kinds.map(({ label, count }) => `${formatNumber(count)} ${label}`).join('; ')}.`,
    problems: kept,
  }),
  checkRoster: ({ graduations, withPhone, withEmail, problems }) => ({
    text: `Đã kiểm tra ${formatNumber(graduations)} dòng: ${formatPercent(withPhone, graduations)} có SĐT, ${formatPercent(withEmail, graduations)} có email.`,
    problems,
  }),
  printRosters: ({ done, leftOut, folderUrl }) => ({
    text:
      (done > 0 ? `Đã in ${formatNumber(done)} danh sách lớp.` : 'Chưa có lớp nào để in.') +
      (leftOut > 0
        ? ` ${formatNumber(leftOut)} dòng chưa in: thiếu họ tên, ngày tốt nghiệp, hoặc lớp không có trong tab Lớp.`
        : ''),
    ...(folderUrl === null ? {} : { link: { label: 'Mở', url: folderUrl } }),
    problems: [],
  }),
} satisfies Summaries;
