/** BM.CTHS.06.02, phiếu khảo sát HSSV sau tốt nghiệp, as it comes with the program; from then on the college's tab `Câu hỏi` holds. */
import { afterGraduationPages } from './questionnaire-work';
import { tiesPages } from './questionnaire-ties';
import { onPage, pageRow } from './question-rows';
import type { QuestionRow } from './questions-table';

/**
 * Consent names who uses which data for what, who sees it, and how to withdraw, before anything is asked; nothing is
 * preselected (Luật 91/2025/QH15, Nghị định 356/2025/NĐ-CP). The seed document names BM.CTHS.06.02 without its content.
 */
const consentPage = (): QuestionRow[] => {
  const question = onPage('A');
  return [
    pageRow(
      'A',
      'Đồng ý',
      '{Trường} dùng họ tên, lớp, liên hệ, việc làm, thu nhập anh/chị khai để báo cáo việc làm. ' +
        'Chỉ {Phòng} và GVCN xem phiếu; báo cáo không nêu tên. Xem, sửa, rút, xóa: {email}, {SĐT}.',
      'B',
    ),
    question('consent', 'Chọn một', 'Anh/chị đồng ý để nhà trường dùng những thông tin này chứ?', {
      required: true,
      short: true,
      choices: ['1 Đồng ý → B', '0 Không → Nộp'],
    }),
    question('fullName', 'Chữ ngắn', 'Họ và tên', { short: true }),
    question('className', 'Chữ ngắn', 'Lớp', { short: true }),
    question('code', 'Chữ ngắn', 'Mã phiếu', {
      short: true,
      help: 'Có sẵn thì xin giữ nguyên; không có thì để trống.',
    }),
    question('birthDate', 'Ngày', 'Ngày sinh', { help: 'Chỉ cần khi không có mã phiếu.' }),
  ];
};

/** The rows that Thiết lập writes into an empty tab `Câu hỏi`. */
export const defaultQuestions = (): readonly QuestionRow[] => [
  ...consentPage(),
  ...afterGraduationPages(),
  ...tiesPages(),
];
