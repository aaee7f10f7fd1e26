/** What a spreadsheet makes of what a script writes: values, dates, text, columns, drop-downs, protection. */
import { ASSUMED, reference, type Probe } from './probe';

const SET_VALUES = reference('spreadsheet/range#setvaluesvalues');
const METADATA =
  'https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.developerMetadata';
/** Run by others on live Apps Script. */
const GAS_FAKES = 'https://github.com/brucemcpherson/gas-fakes/blob/main/test/';

export const valueProbes = {
  'sheets.number': {
    question: 'Ghi chữ 0912345678 vào ô chưa định dạng, đọc lại được gì?',
    expected: 'số 912345678',
    source: SET_VALUES,
  },
  'sheets.textFormat': {
    question: 'Ghi chữ 0912345678 vào ô định dạng @, đọc lại được gì?',
    expected: 'chữ "0912345678"',
    source: reference('spreadsheet/range#setnumberformatnumberformat'),
  },
  'sheets.typedDate': {
    question: 'Ghi chữ 05/09/2003 vào ô chưa định dạng của bảng vi_VN, đọc lại được gì?',
    expected: 'ngày 2003-09-05T00:00:00',
    source: 'https://developers.google.com/workspace/sheets/api/guides/formats',
  },
  'sheets.date': {
    question: 'Ghi Date 14:05:09 ngày 05/09/2003, đọc lại được gì?',
    expected: 'ngày 2003-09-05T14:05:09',
    source: reference('spreadsheet/range#getvalues'),
  },
  'sheets.wholeTab': {
    question: 'getSheetValues(1, 1, -1, -1) đọc đến hàng và cột cuối có dữ liệu, giá trị như getValues?',
    expected: '2 × 3, cuối là số 7; như getValues',
    source: reference('spreadsheet/sheet#getsheetvaluesstartrow,-startcolumn,-numrows,-numcolumns'),
  },
  'sheets.comma': {
    question: 'Ghi chữ 1.234,5 vào ô chưa định dạng của bảng vi_VN, đọc lại được gì?',
    expected: 'số 1234.5',
    source: ASSUMED,
  },
  'sheets.spaceBeforeEquals': {
    question: 'Ghi " =1+1" (có dấu cách đứng trước) vào ô chưa định dạng, đọc lại được gì?',
    expected: 'chữ " =1+1"',
    source: ASSUMED,
  },
  'sheets.equalsInText': {
    question: 'Ghi =1+1 vào ô định dạng @, đọc lại được gì?',
    expected: 'chữ "=1+1"',
    source: ASSUMED,
  },
  'sheets.plusInText': {
    question: 'Ghi +84912345678 vào ô định dạng @, đọc lại được gì?',
    expected: 'chữ "+84912345678"',
    source: ASSUMED,
  },
  'sheets.apostrophe': {
    question: "Ghi '0912 (có dấu nháy đứng trước) vào ô chưa định dạng, đọc lại được gì?",
    expected: 'chữ "0912"',
    source: ASSUMED,
  },
  'sheets.empty': {
    question: 'Ghi chữ rỗng, đọc lại được gì, ô có trống không?',
    expected: 'chữ "", ô trống',
    source: reference('spreadsheet/range#getvalue'),
  },
  'sheets.rectangle': {
    question: 'Ghi 1 hàng 2 cột vào vùng 2 hàng 2 cột thì sao?',
    expected: 'lỗi',
    source: SET_VALUES,
  },
  'sheets.outside': {
    question: 'Lấy vùng vượt quá số hàng của trang thì sao?',
    expected: 'lỗi',
    source: ASSUMED,
  },
  'sheets.longText': {
    question: 'Ghi 50.001 ký tự vào một ô thì sao?',
    expected: 'lỗi',
    source: 'https://support.google.com/drive/answer/37603',
  },
} as const satisfies Record<string, Probe>;

export const columnProbes = {
  'metadata.move': {
    question: 'Dấu gắn ở cột B ở đâu sau khi chuyển cột B ra sau cột D?',
    expected: 'cột 4',
    source: METADATA,
  },
  'metadata.insert': {
    question: 'Dấu gắn ở cột B ở đâu sau khi chèn một cột trước cột A?',
    expected: 'cột 3',
    source: METADATA,
  },
  'metadata.part': {
    question: 'Gắn dấu cho một phần của cột thì sao?',
    expected: 'lỗi',
    source: `${GAS_FAKES}testsheetsdeveloper.js`,
  },
  'validation.warns': {
    question: 'Ghi giá trị ngoài danh sách thả xuống (chỉ cảnh báo) thì sao?',
    expected: 'ghi được',
    source: reference('spreadsheet/data-validation-builder#setallowinvalidallowinvaliddata'),
  },
  'validation.rejects': {
    question: 'Ghi giá trị ngoài danh sách thả xuống (từ chối) thì sao?',
    expected: 'lỗi',
    source: reference('spreadsheet/data-validation-builder#setallowinvalidallowinvaliddata'),
  },
  'protection.warning': {
    question: 'Ghi vào vùng bảo vệ kiểu cảnh báo thì sao?',
    expected: 'ghi được',
    source: reference('spreadsheet/protection#setwarningonlywarningonly'),
  },
  'sheets.idStays': {
    question: 'Mã của tab có giữ nguyên sau khi đổi tên tab không?',
    expected: 'giữ nguyên',
    source: reference('spreadsheet/sheet#getsheetid'),
  },
} as const satisfies Record<string, Probe>;
