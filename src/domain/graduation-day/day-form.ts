/** The short form of the day on which diplomas are given (S2.19: Email, SĐT, Đơn vị công tác; with Zalo, THPT cũ and consent by purpose). */
import type { Purpose } from '../collection/consents';
import { choiceOf, question } from '../survey/own-form-questions';
import { textValues, type FormSettings } from '../survey/form-texts';
import { planForm, type FormSpec } from '../survey/form-spec';
import { SUBMIT, type Question, type Survey } from '../survey/survey';

export const DAY_FORM_TITLE = 'Khai thông tin ngày nhận bằng';

/** Each purpose is asked apart; nothing is chosen beforehand, and nobody has to answer (Luật 91/2025/QH15). */
export const PURPOSE_QUESTIONS: readonly (readonly [code: string, purpose: Purpose, text: string])[] = [
  ['mayAsk', 'khảo sát', 'Trường được hỏi thăm việc làm của anh/chị sau này chứ?'],
  ['keepContact', 'tin tức', 'Anh/chị muốn nhận tin của trường, lời mời Ngày hội trở về chứ?'],
  ['mayFeature', 'nêu gương', 'Trường được nêu anh/chị làm gương cho khóa sau chứ?'],
];

const yesNo = (code: string, text: string): Question =>
  question(code, text, { type: 'single', choices: [choiceOf('1', 'Đồng ý'), choiceOf('0', 'Không')] });

/** Page A asks for consent alone: who says no sends nothing else. */
export const daySurvey: Survey = {
  pages: [
    {
      letter: 'A',
      title: 'Đồng ý',
      help: '{Trường} dùng mã HSSV, email, số điện thoại, nơi công tác, Zalo, trường THPT anh/chị khai để cập nhật danh sách tốt nghiệp và giữ liên lạc. Chỉ {Phòng} và GVCN xem. Xem, sửa, rút, xóa: {email}, {SĐT}.',
      next: 'B',
      questions: [
        question('consent', 'Anh/chị đồng ý khai chứ?', {
          type: 'single',
          required: true,
          choices: [choiceOf('1', 'Đồng ý', 'B'), choiceOf('0', 'Không', SUBMIT)],
        }),
      ],
    },
    {
      letter: 'B',
      title: 'Thông tin của anh/chị',
      help: '',
      next: SUBMIT,
      questions: [
        question('fullName', 'Họ và tên', { required: true }),
        question('studentCode', 'Mã HSSV', { help: 'Không nhớ thì để trống và ghi ngày sinh' }),
        question('birthDate', 'Ngày sinh', { type: 'date' }),
        question('className', 'Lớp'),
        question('email', 'Email', { check: 'email' }),
        question('phone', 'Số điện thoại', { check: 'phone' }),
        question('employer', 'Đơn vị công tác', { help: 'Chưa đi làm thì để trống' }),
        question('zalo', 'Zalo', { help: 'Số hoặc đường dẫn; để trống nếu trùng số điện thoại' }),
        question('oldSchool', 'Trường THPT cũ'),
        ...PURPOSE_QUESTIONS.map(([code, , text]) => yesNo(code, text)),
      ],
    },
  ],
};

/** The form with the college's own names. */
export const dayForm = (settings: FormSettings, year: number): FormSpec =>
  planForm(daySurvey, {
    values: textValues(settings),
    title: `${DAY_FORM_TITLE} ${year}`,
    description: 'Chúc mừng anh/chị tốt nghiệp! Khai 1 phút để {Trường} giữ liên lạc với anh/chị. {Lợi ích}',
    confirmation: 'Cảm ơn anh/chị, chúc anh/chị thành công! Muốn sửa, bấm “Chỉnh sửa câu trả lời”.',
  });
