/** What Drive and Docs do with the files that the program makes: finding, reading, converting, exporting, comments, locks. */
import { ASSUMED, type Probe } from './probe';

const DRIVE = 'https://developers.google.com/workspace/drive/api/';
const DISCOVERY = 'https://www.googleapis.com/discovery/v1/apis/drive/v3/rest';

export const driveProbes = {
  'drive.findAtOnce': {
    question: 'Tìm theo appProperties ngay sau khi tạo tệp: thấy mấy tệp?',
    expected: '1',
    source: `${ASSUMED}; tên tệp thì trễ: https://github.com/kopia/kopia/issues/90`,
  },
  'drive.media': {
    question: 'Lấy nội dung tệp chương trình tạo bằng UrlFetchApp (alt=media): được gì?',
    expected: '200 Lò Thị Hoa',
    source: `${DRIVE}guides/manage-downloads`,
  },
  'drive.formAppFile': {
    question: 'Drive có thấy tệp do FormApp.create tạo không? (Tệp “xóa được” còn lại thì xóa tay.)',
    expected: 'không thấy (404)',
    source: `${ASSUMED}; ${DRIVE}guides/api-specific-auth`,
  },
  'drive.propertyLimit': {
    question: 'Thuộc tính dài 125 byte (tên và giá trị) thì sao?',
    expected: 'lỗi',
    source: `${DRIVE}guides/properties`,
  },
  'drive.modifiedTime': {
    question: 'Ghi thêm thuộc tính có đổi modifiedTime của tệp không?',
    expected: 'đổi',
    source: ASSUMED,
  },
  'drive.bin': {
    question: 'Tệp trong thùng rác có còn trong kết quả tìm trashed = false không?',
    expected: 'không',
    source: `${DRIVE}guides/search-files`,
  },
} as const satisfies Record<string, Probe>;

export const documentProbes = {
  'docs.convert': {
    question: 'Tải .docx lên với kiểu Google Docs: tệp thành kiểu gì?',
    expected: 'application/vnd.google-apps.document',
    source: `${DRIVE}guides/manage-uploads`,
  },
  'docs.exportDocx': {
    question: 'Xuất Doc ra .docx bằng /export: được gì?',
    expected: '200 PK',
    source: `${DRIVE}reference/rest/v3/files/export`,
  },
  'docs.exportPdf': {
    question: 'Xuất Doc ra PDF bằng /export: được gì?',
    expected: '200 %PDF',
    source: `${DRIVE}reference/rest/v3/files/export`,
  },
  'docs.mediaOfDoc': {
    question: 'Lấy alt=media của một Doc thì sao?',
    expected: '403',
    source: 'https://github.com/ParveenBhadooOfficial/Google-Drive-Index/issues/11',
  },
  'docs.replace': {
    question: 'replaceAllText đổi chữ trong Doc vừa chuyển từ .docx: còn thấy chữ cũ không?',
    expected: 'không còn',
    source:
      'https://developers.google.com/workspace/docs/api/reference/rest/v1/documents/request#replacealltextrequest',
  },
  'comments.author': {
    question: 'Ý kiến tôi vừa viết: Drive cho biết gì về người viết?',
    expected: 'có tên, là tôi, không có email',
    source: DISCOVERY,
  },
  'comments.afterReplace': {
    question: 'Ý kiến trên Doc còn lại sau replaceAllText không?',
    expected: 'còn 1',
    source: ASSUMED,
  },
  'lock.edits': {
    question: 'Doc khóa bằng contentRestrictions có đổi chữ được không?',
    expected: 'lỗi',
    source: DISCOVERY,
  },
  'lock.comments': {
    question: 'Doc khóa bằng contentRestrictions có viết ý kiến được không?',
    expected: 'lỗi',
    source: DISCOVERY,
  },
  'charts.png': {
    question: 'Charts…getAs(image/png) cho tệp gì?',
    expected: 'PNG',
    source: 'https://developers.google.com/apps-script/reference/charts/chart#getascontenttype',
  },
} as const satisfies Record<string, Probe>;
