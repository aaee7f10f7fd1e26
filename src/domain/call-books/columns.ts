/** The columns of a call book (UX 1): which the program writes and which are the teacher's own. */

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

/** What the program writes again when it changes; the key and what the teacher types stay as they are. */
export const PROGRAM_COLUMNS = ['name', 'phone', 'zalo', 'message', 'form', 'standing'] as const;
export type ProgramColumn = (typeof PROGRAM_COLUMNS)[number];

/** The words beside the box in the first row. */
export const CONFIRM_LABEL = 'Danh sách lớp đúng';

export const STANDINGS = ['Đã trả lời', 'Từ chối', 'Chưa'] as const;
export type BookStanding = (typeof STANDINGS)[number];

/** What a book says of one person; '' where there is nothing. */
export type BookPerson = Readonly<Record<Exclude<ProgramColumn, 'standing'>, string>> & {
  readonly key: string;
  readonly standing: BookStanding;
};
