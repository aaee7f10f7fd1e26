/** What the actions of step 3, the roster, say when they have ended. */
import { formatNumber, formatPercent } from '../format';
import type { Summaries } from './result';

const SETTLED = {
  onePerson: 'là một người, từ nay chung một khóa người.',
  different: 'là hai người khác nhau, không hỏi lại.',
  removeRow: 'đã bỏ dòng thừa; phản hồi và lượt liên hệ theo dòng giữ lại.',
} as const;

export const rosterResults = {
  applyProposals: ({ kind, cells, kept, unusable }) => ({
    text:
      (cells === 0 ? `Không sửa ô nào (${kind}).` : `Đã sửa ${formatNumber(cells)} ô (${kind}).`) +
      (unusable > 0 ? ` ${formatNumber(unusable)} dòng thiếu ô bắt buộc, xin sửa tay.` : ''),
    problems: kept,
  }),
  refuseProposals: ({ kind, count }) => ({
    text: `Đã ghi ${formatNumber(count)} đề xuất (${kind}).`,
    problems: [],
  }),
  settleDuplicate: ({ decision, name }) => ({ text: `${name}: ${SETTLED[decision]}`, problems: [] }),
  confirmClass: ({ confirmed, classes }) => ({
    text: `Đã ghi. ${formatNumber(confirmed)}/${formatNumber(classes)} lớp đã xác nhận.`,
    problems: [],
  }),
  sortRoster: ({ rows, sorted }) => ({
    text: sorted
      ? `Đã sắp xếp ${formatNumber(rows)} dòng, cả dòng đi cùng nhau. Thứ tự cũ có trong Lịch sử phiên bản.`
      : 'Danh sách đã đúng thứ tự.',
    problems: [],
  }),
  openImport: () => ({
    text: 'Đã mở hộp thoại Nhập danh sách. Nhập xong, quay lại trang này để xem số mới.',
    problems: [],
  }),
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
  openDayForm: ({ posterUrl }) => ({
    text: 'Phiếu ngày nhận bằng đã mở, tờ QR đã xong. Mở tờ QR, bấm In.',
    ...(posterUrl === null ? {} : { link: { label: 'Mở tờ QR', url: posterUrl } }),
    problems: [],
  }),
  pullDayForm: ({ pulled, matched, waiting }) => ({
    text: `Đã lấy ${formatNumber(pulled)} phiếu, khớp ${formatNumber(matched)}; ${formatNumber(waiting)} chờ khớp. Đưa vào danh sách: Cập nhật Danh sách.`,
    problems: [],
  }),
  settleDayEntry: ({ name, left }) => ({
    text: `${name === '' ? 'Đã ghi: không phải ai.' : `Đã khớp với ${name}.`} Còn ${formatNumber(left)}.`,
    problems: [],
  }),
  pausePrinting: () => ({ text: 'Đã tạm dừng in. Bấm In BM.CTHS.06.01 để làm tiếp.', problems: [] }),
  printRosters: ({ done, leftOut, folderUrl }) => ({
    text:
      (done > 0 ? `Đã in ${formatNumber(done)} danh sách lớp.` : 'Chưa có lớp nào để in.') +
      (leftOut > 0
        ? ` ${formatNumber(leftOut)} dòng chưa in: thiếu họ tên, ngày tốt nghiệp, hoặc lớp không có trong tab Lớp.`
        : ''),
    warns: leftOut > 0,
    ...(folderUrl === null ? {} : { link: { label: 'Mở', url: folderUrl } }),
    problems: [],
  }),
} satisfies Summaries;
