/** Prints the survey of tab `Câu hỏi` as a form to be filled in by hand: boxes, lines to write on, where each answer leads (S1.36). */
import { fillPlaceholders, type PlaceholderValues } from '../survey/placeholders';
import { SUBMIT, type Choice, type GoTo, type Page, type Question, type Survey } from '../survey/survey';
import { joinFilled } from '../text';
import type { QuestionnaireData } from './questionnaire-tags';

export interface QuestionnaireInput {
  readonly survey: Survey;
  readonly school: string;
  readonly governingBody: string;
  /** Code in the form register: 'BM.CTHS.06.02'. */
  readonly formCode: string;
  readonly texts: PlaceholderValues;
}

const BOX = '☐';
/** Two boxes stand side by side where both labels are no longer than this many letters. */
const SHORT = 34;
/** A longer list is not printed as boxes: one writes the name. */
const MOST_BOXES = 12;

type PrintedQuestion = QuestionnaireData['phan'][number]['cau'][number];
type Answers = Pick<PrintedQuestion, 'co_ngan' | 'ngan' | 'dai' | 'thang' | 'trong'>;

const NOTHING: Answers = { co_ngan: false, ngan: [], dai: [], thang: '', trong: [] };
const linesToWrite = (count: number): Answers['trong'] => Array.from({ length: count }, () => ({ dong: '' }));

/** '(→ phần C)' where a choice leads elsewhere than to the page that follows. */
const leadsTo = (goTo: GoTo | null, page: Page, following: string | null): string => {
  if (goTo === null || goTo === following) return '';
  if (goTo === SUBMIT) return ' (→ dừng, nộp phiếu)';
  return goTo === page.letter ? '' : ` (→ phần ${goTo})`;
};

const boxOf =
  (page: Page, following: string | null) =>
  ({ label, goTo }: Choice): string =>
    `${BOX} ${label}${leadsTo(goTo, page, following)}`;

const inPairs = (boxes: readonly string[]): Answers['ngan'] =>
  boxes.flatMap((left, at) => (at % 2 === 0 ? [{ trai: left, phai: boxes[at + 1] ?? '' }] : []));

const choiceAnswers = (question: Question, page: Page, following: string | null): Answers => {
  if (question.choices.length > MOST_BOXES) return { ...NOTHING, trong: linesToWrite(1) };
  const boxes = question.choices.map(boxOf(page, following));
  if (question.other !== null) boxes.push(`${BOX} Khác: ……………………`);
  return boxes.every((box) => box.length <= SHORT) && boxes.length > 1
    ? { ...NOTHING, co_ngan: true, ngan: inPairs(boxes) }
    : { ...NOTHING, dai: boxes.map((dong) => ({ dong })) };
};

const scaleAnswers = ({ scale }: Question): Answers => {
  if (scale === null) return { ...NOTHING, trong: linesToWrite(1) };
  const { lower, upper, lowLabel, highLabel } = scale;
  const points = Array.from({ length: upper - lower + 1 }, (_, at) => `${BOX} ${lower + at}`);
  const ends = [
    lowLabel === '' ? '' : `${lower}: ${lowLabel.toLowerCase()}`,
    highLabel === '' ? '' : `${upper}: ${highLabel.toLowerCase()}`,
  ].filter((end) => end !== '');
  return { ...NOTHING, thang: `${points.join('   ')}${ends.length === 0 ? '' : `   (${ends.join('; ')})`}` };
};

const answersOf = (question: Question, page: Page, following: string | null): Answers => {
  switch (question.type) {
    case 'single':
    case 'dropdown':
    case 'multiple':
      return choiceAnswers(question, page, following);
    case 'scale':
      return scaleAnswers(question);
    case 'paragraph':
      return { ...NOTHING, trong: linesToWrite(3) };
    case 'date':
      return { ...NOTHING, thang: 'Ngày …… tháng …… năm ………' };
    case 'shortText':
      return { ...NOTHING, trong: linesToWrite(1) };
  }
};

const hintOf = ({ type, help, required, choices }: Question, texts: PlaceholderValues): string => {
  const hints = [
    fillPlaceholders(help, texts),
    type === 'multiple' ? 'Có thể chọn nhiều ý.' : '',
    choices.length > MOST_BOXES ? 'Ghi tên tỉnh, thành phố; nước ngoài thì ghi tên nước.' : '',
    required ? 'Câu bắt buộc.' : '',
  ].filter((hint) => hint !== '');
  return hints.length === 0 ? '' : `(${hints.join(' ')})`;
};

/** '… Hết phần này, chuyển sang phần F.' where a page does not simply go on. */
const pageHelp = (page: Page, following: string | null, texts: PlaceholderValues): string => {
  const branches = page.questions.some(({ choices }) => choices.some(({ goTo }) => goTo !== null));
  const goesOn = page.next === following || page.next === SUBMIT || branches;
  const end = goesOn ? '' : `Hết phần này, chuyển sang phần ${page.next}.`;
  return joinFilled([fillPlaceholders(page.help, texts), end], ' ');
};

/** Everything the template asks for: the questions as the office words them now, numbered through the pages. */
export const questionnaireData = (input: QuestionnaireInput): QuestionnaireData => {
  const { survey, school, governingBody, formCode, texts } = input;
  let number = 0;
  return {
    co_quan_chu_quan: governingBody.toUpperCase(),
    ten_truong: school.toUpperCase(),
    ma_bieu_mau: formCode,
    ten_phieu: 'Khảo sát HSSV sau tốt nghiệp',
    loi_mo_dau: `Đánh dấu × vào ô ${BOX} thích hợp, hoặc viết vào dòng chấm. Làm theo mũi tên (→) để bỏ qua phần không liên quan.`,
    phan: survey.pages.map((page, at) => {
      const following = survey.pages[at + 1]?.letter ?? null;
      return {
        ten: `${page.letter}. ${page.title.toUpperCase()}`,
        huong_dan: pageHelp(page, following, texts),
        cau: page.questions.map((question) => {
          number += 1;
          return {
            so: String(number),
            noi_dung: fillPlaceholders(question.text, texts),
            goi_y: hintOf(question, texts),
            ...answersOf(question, page, following),
          };
        }),
      };
    }),
    loi_cam_on: `${school} cảm ơn anh/chị đã dành thời gian trả lời.`,
  };
};

/** As the file beside the paper keeps it. */
export const formatQuestionnaire = (input: QuestionnaireInput): string => JSON.stringify(input);

/** Reads what `formatQuestionnaire` wrote. Throws when the file is not one. */
export const parseQuestionnaire = (text: string): QuestionnaireInput => {
  const parsed: unknown = JSON.parse(text);
  if (typeof parsed !== 'object' || parsed === null || !('survey' in parsed))
    throw new Error('the file holds no questionnaire');
  // Written by formatQuestionnaire alone.
  return parsed as QuestionnaireInput;
};
