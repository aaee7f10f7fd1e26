/** The form with which a unit reports: figures filled beforehand, text only for difficulties and proposals (S2.53, B16). */
import { formatDate, type IsoDate } from '../../dates';
import { question } from '../../survey/own-form-questions';
import { planForm, type FormSpec } from '../../survey/form-spec';
import { textValues, type FormSettings } from '../../survey/form-texts';
import { SUBMIT, type Survey } from '../../survey/survey';
import { FIGURES, figureLabel } from './figures';

export const reportFormTitle = (due: IsoDate): string =>
  `Báo cáo 6 tháng công tác cựu HSSV, hạn ${formatDate(due)}`;

const KEEP = 'Đã điền sẵn, xin giữ nguyên';
const CHECK = 'Lấy từ sổ của trường; chưa đúng thì sửa';

/** Everything on one page: the head of a unit looks, writes two texts and sends. */
export const reportSurvey: Survey = {
  pages: [
    {
      letter: 'A',
      title: 'Số liệu và ý kiến của đơn vị',
      help: '',
      next: SUBMIT,
      questions: [
        question('unit', 'Đơn vị', { help: KEEP, required: true }),
        question('code', 'Mã đơn vị', { help: KEEP }),
        ...FIGURES.map((name) => question(name, figureLabel(name), { help: CHECK })),
        question('difficulties', 'Khó khăn', { type: 'paragraph', help: 'Không có thì để trống' }),
        question('proposals', 'Đề xuất', { type: 'paragraph', help: 'Không có thì để trống' }),
        question('reporter', 'Người báo cáo'),
      ],
    },
  ],
};

/** The form with the college's own names. */
export const reportForm = (settings: FormSettings, due: IsoDate): FormSpec =>
  planForm(reportSurvey, {
    values: textValues(settings),
    title: reportFormTitle(due),
    description:
      'Quyết định 1262/QĐ-CĐSL, Điều 10.4: các đơn vị báo cáo 06 tháng một lần về {Trường}, qua {Phòng}. Số liệu đã lấy sẵn từ sổ; đơn vị xem lại, ghi khó khăn, đề xuất rồi bấm Gửi.',
    confirmation: 'Đã nhận báo cáo của đơn vị, xin cảm ơn! Muốn sửa, bấm “Chỉnh sửa câu trả lời”.',
  });
