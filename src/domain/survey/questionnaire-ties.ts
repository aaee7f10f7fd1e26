/** BM.CTHS.06.02, pages F and G: keeping in touch, and what the person thinks of the programme. */
import { onPage, pageRow, PROVINCE_LINE } from './question-rows';
import type { QuestionRow } from './questions-table';

const JOIN_IN = [
  '1 Nói chuyện với sinh viên (diễn giả)',
  '2 Cố vấn đồng hành',
  '3 Đại sứ tuyển sinh',
  '4 Tuyển dụng HSSV của trường',
  '5 Tài trợ học bổng',
  '6 Dự Ngày hội trở về',
  '7 Chưa tham gia',
];

/** Keeping the contact and naming the person in public are asked apart from the consent to the survey, and from each other. */
const contactPage = (): QuestionRow[] => {
  const question = onPage('F');
  const agree = ['1 Đồng ý', '0 Không'];
  return [
    pageRow('F', 'Giữ liên lạc', '', 'G'),
    question('phone', 'Chữ ngắn', 'Số Zalo hoặc điện thoại', { short: true, check: 'Số điện thoại' }),
    question('email', 'Chữ ngắn', 'Email', { short: true, check: 'Email' }),
    question('province', 'Danh sách thả xuống', 'Hiện anh/chị ở tỉnh nào?', {
      short: true,
      choices: [PROVINCE_LINE, 'NN Nước ngoài'],
    }),
    question('joinIn', 'Chọn nhiều', 'Anh/chị muốn cùng nhà trường làm gì?', {
      short: true,
      choices: JOIN_IN,
    }),
    question('keepContact', 'Chọn một', 'Anh/chị đồng ý để nhà trường giữ liên hệ và gửi tin chứ?', {
      short: true,
      choices: agree,
    }),
    question('mayFeature', 'Chọn một', 'Anh/chị đồng ý để nhà trường nêu gương tiêu biểu chứ?', {
      help: 'Nêu tên, ảnh và công việc của anh/chị.',
      short: true,
      choices: agree,
    }),
  ];
};

const opinionPage = (): QuestionRow[] => {
  const question = onPage('G');
  const rating = (code: string, text: string): QuestionRow =>
    question(code, 'Thang điểm', text, { choices: ['1 Chưa tốt', '5 Rất tốt'] });
  return [
    pageRow(
      'G',
      'Nếu còn 1 phút',
      'Anh/chị chấm điểm chương trình đã học: 1 là chưa tốt, 5 là rất tốt.',
      'Nộp',
    ),
    rating('rateTheory', 'Lý thuyết'),
    rating('ratePractice', 'Thực hành'),
    rating('rateInternship', 'Thực tập'),
    rating('rateSoftSkills', 'Kỹ năng mềm'),
    rating('rateLanguageIt', 'Ngoại ngữ, tin học'),
    question('recommend', 'Thang điểm', 'Anh/chị sẵn sàng giới thiệu trường với người quen đến mức nào?', {
      choices: ['0 Không giới thiệu', '10 Rất sẵn sàng'],
    }),
    question('comment', 'Đoạn văn', 'Góp ý cho nhà trường'),
  ];
};

/** Pages F, G. */
export const tiesPages = (): readonly QuestionRow[] => [...contactPage(), ...opinionPage()];
