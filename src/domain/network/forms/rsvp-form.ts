/** The invitation's answer for one event, and the row of `Người dự` that it makes (S2.16, S2.23; Điều 4.2, 5.3). */
import { formatDate } from '../../dates';
import { joinFilled } from '../../text';
import { COMING, participantsRegister } from '../registers/participants';
import { question } from '../../survey/own-form-questions';
import { oneOf, type FormSubject, type FormWords, type RegisterFormDeclaration } from './register-form';

const whenAndWhere = ({ day, hour, place }: FormSubject): string =>
  joinFilled([hour, `ngày ${formatDate(day)}`, place === null ? '' : `tại ${place}`]);

/** The last answer counts whole: who does not come brings nobody, and a number said before does not stand on. */
const companionsOf = ({ coming, guests = '' }: FormWords): { readonly guests: string } => ({
  guests: coming === 'Không đến' ? '' : guests,
});

export const rsvpForm: RegisterFormDeclaration = {
  label: 'Phiếu đăng ký dự',
  about:
    'Người được mời trả lời có đến không, vào đúng dòng của mình trong sổ Người dự; ai chưa có tên thì thêm dòng. Máy tự lấy phiếu mỗi giờ.',
  title: (subject) => (subject === null ? 'Đăng ký dự' : `${subject.title}, ${whenAndWhere(subject)}`),
  description: '{Trường} mời anh/chị về dự. Trả lời 1 phút để nhà trường chuẩn bị chỗ.',
  consent:
    '{Trường} dùng họ tên, lớp, liên hệ anh/chị khai để chuẩn bị và điểm danh sự kiện này. Chỉ {Phòng} xem.',
  confirmation:
    'Cảm ơn anh/chị, nhà trường đã nhận câu trả lời. Đổi ý: bấm “Chỉnh sửa câu trả lời”, hoặc mở lại đường dẫn trong thư.',
  questions: () => [
    question('name', 'Họ và tên', { required: true }),
    question('className', 'Lớp, khóa', { help: 'Ví dụ KT2 K59; khách mời thì để trống' }),
    oneOf('coming', 'Anh/chị đến dự chứ?', COMING, { required: true }),
    oneOf('guests', 'Số người đi cùng', ['0', '1', '2', '3', '4', '5'], {
      help: 'Đông hơn 5 người: chọn 5, ghi thêm ở Nhắn nhà trường',
    }),
    question('phone', 'Số điện thoại', { check: 'phone' }),
    question('email', 'Email', { check: 'email' }),
    question('note', 'Nhắn nhà trường', { help: 'Ăn chay, cần chỗ nghỉ, muốn phát biểu…' }),
  ],
  feeds: [
    {
      register: participantsRegister,
      values: (words, { subject }) => ({ ...words, ...companionsOf(words), event: subject?.title ?? '' }),
      begins: () => ({ listed: 'Tự đăng ký' }),
      own: ({ subject }) => ({ eventKey: subject?.key ?? null }),
    },
  ],
  personal: true,
  invitation: ({ school }, subject) =>
    subject === null
      ? `${school} mời anh/chị về dự:`
      : `${school} mời anh/chị về dự ${subject.title}, ${whenAndWhere(subject)}. Anh/chị bấm trả lời giúp nhà trường nhé:`,
};
