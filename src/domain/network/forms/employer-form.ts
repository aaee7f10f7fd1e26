/** What employers and experts are asked of our graduates and programmes, and the rows that follow (S2.37; Điều 8.1). */
import { curriculumRegister } from '../registers/curriculum';
import { employerAnswersRegister } from '../registers/employer-answers';
import { question } from '../../survey/own-form-questions';
import { facultyQuestion, grade, oneOf, type RegisterFormDeclaration } from './register-form';

const YES_NO = ['Có', 'Không'] as const;

export const employerForm: RegisterFormDeclaration = {
  label: 'Phiếu nhà tuyển dụng, chuyên gia',
  about:
    'Cựu HSSV là nhà tuyển dụng, chuyên gia góp ý chương trình. Phiếu nộp thành dòng trong sổ Ý kiến nhà tuyển dụng; có góp ý thì thêm dòng trong sổ Góp ý chương trình.',
  title: () => 'Ý kiến nhà tuyển dụng, chuyên gia',
  description: 'Ý kiến của anh/chị giúp {Trường} dạy sát việc làm hơn. Khoảng 5 phút.',
  consent:
    '{Trường} dùng thông tin anh/chị khai để điều chỉnh chương trình đào tạo và giữ liên lạc hợp tác. Chỉ {Phòng} và khoa xem phiếu; báo cáo không nêu tên.',
  confirmation: 'Cảm ơn anh/chị. Khoa sẽ xem từng góp ý.',
  questions: (faculties) => [
    question('company', 'Đơn vị của anh/chị', { required: true }),
    question('province', 'Tỉnh, thành phố'),
    question('trade', 'Ngành nghề, quy mô'),
    oneOf('as', 'Anh/chị trả lời với tư cách', ['Nhà tuyển dụng', 'Chuyên gia'], { required: true }),
    question('name', 'Họ và tên', { required: true }),
    question('position', 'Chức vụ'),
    oneOf('ofAlumnus', 'Anh/chị có phải cựu HSSV của trường không?', YES_NO),
    question('className', 'Nếu có, lớp và khóa'),
    facultyQuestion(faculties),
    question('programme', 'Chương trình, ngành mà anh/chị góp ý', { required: true }),
    question('employed', 'Số HSSV của trường đang làm ở đơn vị', { help: 'Ghi bằng số' }),
    grade('knowledge', 'Kiến thức'),
    grade('skill', 'Tay nghề'),
    grade('discipline', 'Kỷ luật'),
    grade('communication', 'Giao tiếp'),
    grade('safety', 'An toàn lao động'),
    grade('digital', 'Tin học, ngoại ngữ'),
    grade('adapting', 'Thích nghi'),
    grade('satisfied', 'Hài lòng chung'),
    question('opinion', 'Chương trình cần thêm, bớt nội dung gì?', { type: 'paragraph' }),
    question('wanted', 'Số người cần tuyển trong 12 tháng tới', { help: 'Ghi bằng số' }),
    oneOf('interns', 'Đơn vị nhận HSSV thực tập chứ?', YES_NO),
    oneOf('agreement', 'Đơn vị muốn ký biên bản hợp tác chứ?', YES_NO),
    oneOf('speaker', 'Anh/chị về trường nói chuyện với HSSV được chứ?', YES_NO),
    question('phone', 'Số điện thoại', { check: 'phone' }),
    question('email', 'Email', { check: 'email' }),
  ],
  feeds: [
    {
      register: employerAnswersRegister,
      values: (words) => words,
      begins: ({ day }) => ({ date: day }),
    },
    {
      register: curriculumRegister,
      values: ({ name, className, as, position, company, faculty, programme, opinion }) =>
        opinion === undefined
          ? null
          : {
              name: name ?? '',
              className: className ?? '',
              as: as ?? '',
              work: [position, company].filter((part) => part !== undefined).join(', '),
              faculty: faculty ?? '',
              programme: programme ?? '',
              opinion,
            },
      begins: ({ day }) => ({ date: day }),
    },
  ],
  invitation: ({ school }) =>
    `${school} xin ý kiến anh/chị là nhà tuyển dụng, chuyên gia về chương trình đào tạo, khoảng 5 phút:`,
};
