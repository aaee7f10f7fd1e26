/** The letters' texts: section `Thư` of `Cấu hình`, one row a subject and one a body, each with the text of UX 8 as its default. */
import { nearestName } from '../documents/nearest-name';
import { config, type ConfigRow } from '../office/office-tables';
import { problem, type Problem } from '../problem';
import { foldMarks } from '../text';
import { namesIn } from './letter-template';
import { rounds, ROUNDS, type MailRound } from './rounds';

/** The names that a letter may hold in braces. */
export const LETTER_NAMES = [
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
export const OPT_OUT_LINE = 'Không nhận thư: {link từ chối}';

const SECTION = 'Thư';
const PARTS = ['tiêu đề', 'nội dung'] as const;
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

export interface LetterText {
  readonly subject: string;
  readonly body: string;
}

const rowName = (round: MailRound, part: (typeof PARTS)[number]): string => `${rounds[round].label}, ${part}`;

/** The rows that `Thiết lập` puts into `Cấu hình` where they are missing: section, name, text. */
export const defaultLetters = (): {
  readonly name: string;
  readonly value: string;
  readonly note: string;
}[] =>
  ROUNDS.flatMap((round) =>
    PARTS.map((part, at) => ({
      name: rowName(round, part),
      value: DEFAULTS[round][at] ?? '',
      note: at === 0 ? '' : `Dùng được: ${LETTER_NAMES.map((name) => `{${name}}`).join(' ')}`,
    })),
  );

interface TypedRow {
  readonly number: number;
  readonly row: Pick<ConfigRow, 'section' | 'name' | 'value'>;
}

/** A round's text as the office left it, and what is wrong with it. An emptied cell falls back on its default. */
export const parseLetter = (
  rows: readonly TypedRow[],
  round: MailRound,
): { readonly text: LetterText; readonly problems: readonly Problem[] } => {
  const typed = PARTS.map((part) =>
    rows.find(({ row }) => row.section === SECTION && row.name === rowName(round, part)),
  );
  const [subject = '', body = ''] = DEFAULTS[round].map((text, at) => typed[at]?.row.value ?? text);
  const problems = [subject, body].flatMap((text, at) => faultsOf(text, typed[at]?.number));
  const needsLink = round !== 'thanks' && !namesIn(body).includes('link');
  const missing = needsLink ? [problem('letter.noLink', { at: placeOf(typed[1]?.number) })] : [];
  const whole = namesIn(body).includes('link từ chối') ? body : `${body}\n\n${OPT_OUT_LINE}`;
  return { text: { subject, body: whole }, problems: [...problems, ...missing] };
};

const placeOf = (row: number | undefined): { sheet: string; row: number | undefined; column: string } => ({
  sheet: config.title,
  row,
  column: config.columns.value.header,
});

/** Known names by their letters without marks, as nearestName compares them. */
const BARE = new Map(LETTER_NAMES.map((name) => [foldMarks(name).replace(/ /g, '_'), name]));
const meantBy = (name: string): string | null => BARE.get(nearestName(name, [...BARE.keys()]) ?? '') ?? null;

const isKnown = (name: string): boolean => LETTER_NAMES.some((known) => known === name);

const faultsOf = (text: string, row: number | undefined): Problem[] =>
  namesIn(text)
    .filter((name) => !isKnown(name))
    .map((name) =>
      problem('letter.unknownName', {
        at: placeOf(row),
        name: `{${name}}`,
        meant: meantBy(name),
        known: LETTER_NAMES.map((one) => `{${one}}`),
      }),
    );
