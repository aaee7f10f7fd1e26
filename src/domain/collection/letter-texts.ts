/** The letters' texts: section `Thư` of `Cấu hình`, one row a subject and one a body, each with the text of UX 8 as its default. */
import { parseMailText, textRows, type DefaultText, type MailText, type TypedRow } from './office-texts';
import { rounds, ROUNDS, type MailRound } from './rounds';

/** The names that a letter may hold in braces. */
const LETTER_NAMES = [
  'Trường',
  'Tên',
  'Họ tên',
  'Lớp',
  'n',
  'link',
  'Lợi ích',
  'Người ký',
  'SĐT',
  'Hạn',
  'x',
  'y',
  'link từ chối',
  'link sửa',
] as const;
export type LetterName = (typeof LETTER_NAMES)[number];
const OPT_OUT_LINE = 'Không nhận thư: {link từ chối}';

const signed = `Thân mến,\n{Người ký}, {SĐT}\n\n${OPT_OUT_LINE}`;

const DEFAULTS: Readonly<Record<MailRound, readonly [subject: string, body: string]>> = {
  invitation: [
    '{Trường} hỏi thăm anh/chị {Tên}',
    `Anh/chị {Họ tên} thân mến, đã {n} tháng từ ngày anh/chị tốt nghiệp lớp {Lớp}. Nhà trường muốn biết anh/chị thế nào, để dạy khóa sau tốt hơn.\n\nXin dành 3 phút: {link}\n\n{Lợi ích}\n\n${signed}`,
  ],
  reminder1: [
    '{Trường} mong tin anh/chị {Tên}',
    `Anh/chị {Họ tên} thân mến, chắc thư trước đến lúc anh/chị bận. Lớp {Lớp} đã có {x}/{y} người trả lời, mong có thêm anh/chị: {link}\n\n${signed}`,
  ],
  reminder2: [
    '{Trường} nhắc anh/chị {Tên} lần cuối',
    `Anh/chị {Họ tên} thân mến, đây là thư nhắc cuối; phiếu đóng ngày {Hạn}. Nếu chỉ có 30 giây, xin trả lời một câu: hiện anh/chị làm gì? {link}\n\n${signed}`,
  ],
  thanks: [
    'Cảm ơn anh/chị {Tên}',
    `Cảm ơn anh/chị {Họ tên}, nhà trường đã nhận phiếu. Kết quả chung sẽ gửi tới anh/chị. Hẹn gặp ở Ngày hội trở về, tháng 10!\n\nMuốn sửa câu trả lời: {link sửa}\n\n${signed}`,
  ],
};

const SUBJECT = 'tiêu đề';
const BODY = 'nội dung';
const rowName = (round: MailRound, part: string): string => `${rounds[round].label}, ${part}`;

/** The rows that `Thiết lập` puts into `Cấu hình` where they are missing. */
export const defaultLetters = (): DefaultText[] =>
  ROUNDS.flatMap((round) => {
    const [subject, body] = DEFAULTS[round];
    return textRows({ [rowName(round, SUBJECT)]: subject, [rowName(round, BODY)]: body }, LETTER_NAMES);
  });

/** A round's letter as the office left it; thanks ask for nothing. */
export const parseLetter = (rows: readonly TypedRow[], round: MailRound): MailText =>
  parseMailText(rows, {
    subject: [rowName(round, SUBJECT), DEFAULTS[round][0]],
    body: [rowName(round, BODY), DEFAULTS[round][1]],
    names: LETTER_NAMES,
    asks: round !== 'thanks',
    outLine: OPT_OUT_LINE,
  });
