/** Tab of the forms that feed registers: one row a form, for an event one each. */
import { text, time, verbatim } from '../../columns';
import { table, type Row } from '../../table';

const own = { machine: true } as const;

export const registerForms = table({
  name: 'registerForms',
  title: 'Phiếu mạng lưới',
  key: ['formKey'],
  visibility: 'hidden',
  columns: {
    /** 'nomination'; for an event 'rsvp-' and the key of its row. */
    formKey: verbatim('Phiếu', { ...own, required: true, width: 120 }),
    title: text('Tên phiếu', { ...own, width: 220 }),
    formId: text('Mã biểu mẫu', { ...own, width: 120 }),
    itemIds: verbatim('Mã câu hỏi trong phiếu', { ...own, width: 120 }),
    /** Set last: the form stands and is open. */
    formUrl: text('Đường dẫn phiếu', { ...own, width: 220 }),
    pulledUntil: time('Đã lấy đến', { ...own, width: 130 }),
    /** How personal links are made. */
    prefill: verbatim('Mẫu đường dẫn điền sẵn', { ...own, width: 120 }),
    /** The round of mails that goes on by itself ('invite', 'remind'); empty while none does. */
    mailing: verbatim('Lượt thư đang gửi', { ...own, width: 90 }),
  },
});
export type RegisterFormRow = Row<typeof registerForms>;
