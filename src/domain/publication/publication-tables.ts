/** Whom an issued report is published to, and what became of each copy (S1.32). */
import { choice, email, flag, text, time } from '../columns';
import { table, type Row } from '../table';

export const PURPOSES_OF_COPY = ['Chỉ đạo', 'Thực hiện', 'Biết'] as const;

/** The public copy shows no small group; the full one is for the school's own units. */
export const COPIES = ['Đầy đủ', 'Công khai'] as const;
export type Copy = (typeof COPIES)[number];

export const recipients = table({
  name: 'recipients',
  title: 'Nơi nhận',
  key: ['email'],
  visibility: 'on-first-row',
  columns: {
    unit: text('Đơn vị, người nhận', { required: true, width: 220 }),
    email: email('Email', { required: true, width: 210 }),
    purpose: choice('Để', PURPOSES_OF_COPY, { width: 100 }),
    copy: choice('Bản', COPIES, { width: 90 }),
    off: flag('Không gửi', { width: 80 }),
    note: text('Ghi chú', { width: 200 }),
  },
});
export type RecipientRow = Row<typeof recipients>;

const DELIVERY_STATES = ['đã gửi', 'chưa rõ', 'lỗi'] as const;

/** One row for each paper and recipient; the office notes who said that it arrived. */
export const deliveries = table({
  name: 'deliveries',
  title: 'Công bố',
  key: ['paper', 'email'],
  visibility: 'on-first-row',
  columns: {
    paper: text('Văn bản', { required: true, machine: true, width: 170 }),
    campaign: text('Đợt', { required: true, machine: true, width: 70 }),
    unit: text('Đơn vị, người nhận', { machine: true, width: 220 }),
    email: text('Email', { required: true, machine: true, width: 210 }),
    purpose: text('Để', { machine: true, width: 90 }),
    copy: choice('Bản', COPIES, { machine: true, width: 90 }),
    state: choice('Tình trạng', DELIVERY_STATES, { machine: true, width: 90 }),
    sentAt: time('Gửi lúc', { machine: true, width: 130 }),
    error: text('Lỗi', { machine: true, width: 200 }),
    acknowledged: flag('Đã nhận', { width: 80 }),
    acknowledgedAt: time('Xác nhận lúc', { machine: true, width: 130 }),
  },
});
export type DeliveryRow = Row<typeof deliveries>;
