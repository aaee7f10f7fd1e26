/** The columns of a call book (UX 1): which the program writes and which are the teacher's own. */
import type { SheetColumn } from '../shared-sheets/layout';

export const BOOK_HEADERS = {
  name: 'Họ và tên',
  phone: 'Số điện thoại',
  zalo: 'Zalo',
  message: 'Tin nhắn',
  form: 'Phiếu phỏng vấn',
  standing: 'Tình trạng',
  outcome: 'Kết quả',
  callBack: 'Hẹn gọi lại',
  note: 'Ghi chú',
  key: 'Khóa dòng',
} as const;
export type BookColumn = keyof typeof BOOK_HEADERS;
/** In the order in which a new book shows them. */
export const BOOK_COLUMNS: readonly BookColumn[] = [
  ...(['name', 'phone', 'zalo', 'message', 'form', 'standing'] as const),
  ...(['outcome', 'callBack', 'note', 'key'] as const),
];

const WIDTHS: Readonly<Record<BookColumn, number>> = {
  name: 150,
  phone: 105,
  zalo: 90,
  message: 160,
  form: 90,
  standing: 85,
  outcome: 120,
  callBack: 130,
  note: 180,
  key: 90,
};

export const bookColumns: readonly SheetColumn<BookColumn>[] = BOOK_COLUMNS.map((name) => ({
  name,
  header: BOOK_HEADERS[name],
  width: WIDTHS[name],
  hidden: name === 'key',
}));

/** What the program writes again when it changes; the key and what the teacher types stay as they are. */
export const PROGRAM_COLUMNS = ['name', 'phone', 'zalo', 'message', 'form', 'standing'] as const;
export type ProgramColumn = (typeof PROGRAM_COLUMNS)[number];

/** What an erasure empties: contact, links and the teacher's words; name, outcome and key stay (B9, decision 51). */
export const BOOK_ERASED: readonly BookColumn[] = ['phone', 'zalo', 'message', 'form', 'note'];

/** The words beside the box in the first row. */
export const CONFIRM_LABEL = 'Danh sách lớp đúng';

export const STANDINGS = ['Đã trả lời', 'Từ chối', 'Chưa'] as const;
export type BookStanding = (typeof STANDINGS)[number];

/** What a book says of one person; '' where there is nothing. */
export type BookPerson = Readonly<Record<Exclude<ProgramColumn, 'standing'>, string>> & {
  readonly key: string;
  readonly standing: BookStanding;
};
