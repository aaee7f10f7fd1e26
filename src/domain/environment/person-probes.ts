/** What only a person can see: the program asks, the person answers yes or no. */
import { ASSUMED, type Probe } from './probe';

const YES = 'Có';

export const personProbes = {
  'sidebar.clipboard': {
    question:
      'Mở bảng công việc, bước 4, bấm Sao chép đường dẫn rồi dán vào một ô: có ra đúng đường dẫn không?',
    expected: YES,
    source: 'https://developer.mozilla.org/docs/Web/API/Document/execCommand',
  },
  'sidebar.links': {
    question: 'Trong bảng công việc, bấm một đường dẫn tới phiếu hay văn bản: có mở ở thẻ mới không?',
    expected: YES,
    source: 'https://developers.google.com/apps-script/guides/html/restrictions',
  },
  'forms.editKeepsId': {
    question:
      'Nộp phiếu thử, bấm Sửa câu trả lời, nộp lại, rồi lấy phản hồi: Phản hồi vẫn một hàng, giờ nộp mới?',
    expected: YES,
    source: ASSUMED,
  },
  'forms.withoutAccount': {
    question: 'Mở đường dẫn phiếu trong cửa sổ ẩn danh: điền và nộp được mà không phải đăng nhập?',
    expected: YES,
    source: 'https://developers.google.com/workspace/forms/api/guides/publish-form',
  },
  'comments.link': {
    question: 'Bước 7, bấm một ý kiến: văn bản mở ra đúng ở ý kiến đó?',
    expected: YES,
    source: ASSUMED,
  },
  'docs.looks': {
    question: 'Báo cáo trong Google Docs: khung viền, trang ngang và số trang có như tệp .docx?',
    expected: YES,
    source: ASSUMED,
  },
  'copy.noTriggers': {
    question: 'Tệp, Tạo bản sao, mở bảng công việc ở bản sao: có báo đây là bản sao?',
    expected: YES,
    source: 'https://github.com/googleapis/google-api-ruby-client/issues/876',
  },
  'copy.hasScript': {
    question: 'Bảng tạo bằng đường dẫn “tạo bản sao” của bản phát hành: có menu Kết nối cựu HSSV?',
    expected: YES,
    source: 'ngược lại: https://github.com/google-marketing-solutions/performance-psi-tracker/issues/19',
  },
  'protection.sort': {
    question: 'Sắp xếp Danh sách bằng tay: Google chỉ hỏi một lần rồi cho làm?',
    expected: YES,
    source: ASSUMED,
  },
} as const satisfies Record<string, Probe>;
