/** The runtime, the account's rights, quotas and stores. */
import { ASSUMED, reference, type Probe } from './probe';

const QUOTAS = 'https://developers.google.com/apps-script/guides/services/quotas';

export const accountProbes = {
  'runtime.globals': {
    question: 'Có những tên nào của trình duyệt hay Node (setTimeout, URL, fetch, crypto…)?',
    expected: 'không có',
    source: 'https://github.com/googleworkspace/apps-script-samples/blob/main/GEMINI.md',
  },
  'runtime.zone': {
    question: 'Múi giờ của Date và của tập lệnh?',
    expected: '-420 phút, Asia/Ho_Chi_Minh',
    source: 'https://developers.google.com/apps-script/manifest',
  },
  'runtime.digest': {
    question: 'SHA-256 của chữ “Lò Thị Hoa” theo UTF-8, 8 chữ số đầu?',
    expected: '00718ca5',
    source: reference('utilities/utilities#computedigestalgorithm,-value,-charset'),
  },
  'account.scopes': {
    question: 'Tài khoản đã cho phép bao nhiêu trong 8 quyền?',
    expected: '8',
    source: reference('script/authorization-info#getauthorizedscopes'),
  },
  'account.trigger': {
    question: 'Tài khoản này thấy mấy lịch chạy onClock?',
    expected: '1',
    source: reference('script/script-app#getprojecttriggers'),
  },
  'mail.quota': {
    question: 'Hôm nay còn gửi được cho bao nhiêu người?',
    expected: 'một số, từ 0 đến 1500',
    accepts: /^(1500|1[0-4]\d\d|\d{1,3})$/,
    source: QUOTAS,
  },
  'mail.counts': {
    question: 'Gửi một thư cho chính mình: hạn mức giảm bao nhiêu?',
    expected: 'giảm 1',
    source: reference('mail/mail-app#getremainingdailyquota'),
  },
  'properties.limit': {
    question: 'Ghi thuộc tính tài liệu dài hơn 9 KB thì sao?',
    expected: 'lỗi',
    source: QUOTAS,
  },
  'search.lag': {
    question: 'Sau khi đổi appProperties, tìm giá trị cũ thấy mấy tệp?',
    expected: '0',
    source: ASSUMED,
  },
} as const satisfies Record<string, Probe>;
