/** The nomination for Cựu HSSV tiêu biểu: what it asks and the row of `Vinh danh` that it makes (S2.27; Điều 5.4). */
import { honoursRegister } from '../registers/honours';
import { question } from '../../survey/own-form-questions';
import type { RegisterFormDeclaration } from './register-form';

export const nominationForm: RegisterFormDeclaration = {
  label: 'Phiếu đề cử vinh danh',
  about: 'Cựu HSSV, khoa, đơn vị đề cử Cựu HSSV tiêu biểu. Phiếu nộp thành dòng “Đề cử” trong sổ Vinh danh.',
  title: () => 'Đề cử Cựu HSSV tiêu biểu',
  description: 'Mời anh/chị giới thiệu cựu HSSV có thành tích để {Trường} xét chọn và vinh danh.',
  consent:
    '{Trường} dùng thông tin anh/chị khai để xét chọn Cựu HSSV tiêu biểu. Chỉ {Phòng} và hội đồng xét xem phiếu; tên người được đề cử chỉ nêu khi chính người đó đồng ý.',
  confirmation: 'Cảm ơn anh/chị. Nhà trường sẽ liên hệ với người được đề cử.',
  questions: () => [
    question('name', 'Họ và tên người được đề cử', { required: true }),
    question('className', 'Lớp, khóa của người được đề cử', {
      help: 'Ví dụ KT2 K59; không nhớ thì để trống',
    }),
    question('achievement', 'Thành tích, đóng góp', { type: 'paragraph', required: true }),
    question('phone', 'Số điện thoại của người được đề cử', { check: 'phone' }),
    question('email', 'Email của người được đề cử', { check: 'email' }),
    question('nominatedBy', 'Họ tên, lớp hoặc đơn vị của anh/chị', { required: true }),
  ],
  feeds: [
    {
      register: honoursRegister,
      values: (words) => words,
      begins: ({ day }) => ({ year: day.slice(0, 4), state: 'Đề cử' }),
    },
  ],
  invitation: ({ school }) =>
    `${school} mời thầy cô, anh chị đề cử Cựu HSSV tiêu biểu để nhà trường vinh danh, 3 phút thôi:`,
};
