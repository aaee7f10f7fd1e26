/** What is said and written to somebody outside the mails: section `Thư` of `Cấu hình`, each with the text of UX 5.3 and 8 as its default. */
import { fillLetter } from '../collection/letter-template';
import { parseOfficeText, textRows, type DefaultText, type TypedRow } from '../collection/office-texts';
import type { Problem } from '../problem';

/** The names that these texts may hold in braces. */
export const CONTACT_NAMES = [
  'Trường',
  'Tên tắt',
  'Tên',
  'Họ tên',
  'Lớp',
  'GVCN',
  'thầy/cô',
  'Người gọi',
  'link',
  'Hạn',
  'x',
  'y',
] as const;
export type ContactName = (typeof CONTACT_NAMES)[number];
export type ContactValues = Readonly<Record<ContactName, string>>;

const DEFAULTS = {
  'Lời gọi':
    'Chào em, {Người gọi} ở {Trường} đây. Trường hỏi thăm việc làm để dạy khóa sau tốt hơn, khoảng 3 phút, báo cáo không nêu tên. Em đồng ý trả lời chứ?',
  'Zalo, Mời':
    'Chào {Tên}, {thầy/cô} {GVCN} đây. Em khỏe không, công việc thế nào rồi? Trường đang hỏi thăm lớp mình, em bấm giúp {thầy/cô} nhé, 3 phút thôi: {link}',
  'Zalo, Nhắc 1':
    '{Tên} ơi, {thầy/cô} nhắc nhẹ phiếu của trường. Lớp mình {x}/{y} bạn trả lời rồi. Em bấm giúp nhé: {link}',
  'Zalo, Nhắc 2': '{Tên} ơi, {Hạn} phiếu đóng. Bận thì em trả lời câu đầu thôi cũng quý lắm: {link}',
  'Zalo, Cảm ơn': 'Cảm ơn {Tên} nhiều nhé! Rảnh về trường chơi với thầy cô.',
  'Zalo, Nhóm lớp':
    'Chào cả lớp {Lớp}! Trường đang hỏi thăm lớp mình, các em bấm giúp {thầy/cô} nhé, 3 phút thôi: {link}',
  'SMS, Mời': '{Tên tắt} hỏi thăm {Tên}, 3 phút trả lời: {link}. GVCN {GVCN}',
  'SMS, Nhắc 1': '{Tên tắt} nhắc {Tên} trả lời phiếu, 3 phút: {link}. GVCN {GVCN}',
  'SMS, Nhắc 2': 'Phiếu đóng ngày {Hạn}. {Tên} trả lời giúp câu đầu: {link}. {Tên tắt}',
  'SMS, Cảm ơn': '{Tên tắt} cảm ơn {Tên} đã trả lời.',
} as const;
export type ContactTextName = keyof typeof DEFAULTS;

/** The rows that `Thiết lập` puts into `Cấu hình` where they are missing. */
export const defaultContactTexts = (): DefaultText[] => textRows(DEFAULTS, CONTACT_NAMES);

export interface ContactText {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** A text as the office left it, and what is wrong with it. An emptied cell falls back on its default. */
export const parseContactText = (rows: readonly TypedRow[], name: ContactTextName): ContactText =>
  parseOfficeText(rows, [name, DEFAULTS[name]], CONTACT_NAMES);

/** The text with every known name replaced; where a value is empty the clause around it is left out. */
export const writeContactText = ({ text }: ContactText, values: ContactValues): string =>
  fillLetter(text, values);
