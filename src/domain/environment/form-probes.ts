/** What FormApp does with forms, their publication and their responses. */
import { ASSUMED, reference, type Probe } from './probe';

/** What others saw on live Apps Script. */
const GAS_FAKES = 'https://github.com/brucemcpherson/gas-fakes/';
const ODDITIES = `${GAS_FAKES}blob/main/notes/oddities.md`;
const PUBLISH = 'https://developers.google.com/workspace/forms/api/guides/publish-form';

export const formProbes = {
  'forms.byDrive': {
    question: 'Biểu mẫu rỗng do Drive tạo: FormApp mở được không, có mấy mục?',
    expected: 'mở được, 0 mục',
    source: ASSUMED,
  },
  'forms.title': {
    question: 'FormApp.create(tên): getTitle() cho gì?',
    expected: 'chữ ""',
    source: `${GAS_FAKES}issues/70`,
  },
  'forms.newChoice': {
    question: 'Câu trắc nghiệm mới có những lựa chọn nào?',
    expected: '1 lựa chọn ""',
    source: ODDITIES,
  },
  'forms.goTo': {
    question: 'Đặt nơi đến ở ngắt trang thứ hai: đọc lại được gì?',
    expected: 'SUBMIT',
    source: reference('forms/page-break-item#setgotopagenavigationtype'),
  },
  'forms.listGoTo': {
    question: 'Lựa chọn của câu danh sách có nơi đến: getGotoPage() đọc lại được trang nào?',
    expected: 'đúng trang',
    source: `${ASSUMED}; ngược lại: ${ODDITIES}`,
  },
  'forms.unpublished': {
    question: 'Biểu mẫu do Drive tạo đã xuất bản chưa?',
    expected: 'chưa',
    source: 'https://developers.google.com/workspace/forms/api/guides/api-changes-to-google-forms',
  },
  'forms.publish': {
    question: 'Sau setPublished(true): đã xuất bản, đang nhận câu trả lời?',
    expected: 'đã xuất bản, đang nhận',
    source: PUBLISH,
  },
  'forms.anyone': {
    question: 'Thêm quyền anyone với view published: đọc lại thấy không?',
    expected: 'thấy',
    source: PUBLISH,
  },
  'forms.collectsEmail': {
    question: 'Sau setCollectEmail(false): có thu địa chỉ email không?',
    expected: 'không',
    source: reference('forms/form#setcollectemailcollect'),
  },
} as const satisfies Record<string, Probe>;

export const responseProbes = {
  'responses.prefilled': {
    question: 'toPrefilledUrl của một câu trả lời thử có entry của từng câu không?',
    expected: 'có 3 entry',
    source: reference('forms/form-response#toprefilledurl'),
  },
  'responses.inclusive': {
    question: 'getResponses(t) với t đúng bằng lúc nộp: thấy mấy câu trả lời?',
    expected: '1',
    source: reference('forms/form#getresponsestimestamp'),
  },
  'responses.after': {
    question: 'getResponses(t) với t sau lúc nộp 1 giây: thấy mấy câu trả lời?',
    expected: '0',
    source: reference('forms/form#getresponsestimestamp'),
  },
  'responses.atOnce': {
    question: 'Hai câu trả lời vừa nộp: getResponses() thấy ngay mấy câu?',
    expected: '2',
    source: ASSUMED,
  },
  'responses.id': {
    question: 'Mã của câu trả lời lúc nộp và lúc đọc lại có giống nhau không?',
    expected: 'giống',
    source: reference('forms/form-response#getid'),
  },
  'responses.scale': {
    question: 'Câu trả lời của câu thang điểm 4 đọc lại là gì?',
    expected: 'chữ "4"',
    source: `${GAS_FAKES}blob/main/test/testformresponse.js`,
  },
} as const satisfies Record<string, Probe>;
