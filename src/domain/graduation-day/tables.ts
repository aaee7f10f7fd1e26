/** Tabs of the graduation-day form: the form of each year, and what people declared in it (S2.19). */
import { choice, date, integer, text, time, verbatim } from '../columns';
import { table, type Row } from '../table';

const own = { machine: true } as const;
const personal = { machine: true, personal: true } as const;

export const dayForms = table({
  name: 'dayForms',
  title: 'Phiếu ngày nhận bằng',
  key: ['year'],
  visibility: 'hidden',
  columns: {
    year: integer('Năm tốt nghiệp', { ...own, required: true, width: 100 }),
    formId: text('Mã biểu mẫu', { ...own, width: 120 }),
    itemIds: verbatim('Mã câu hỏi trong phiếu', { ...own, width: 120 }),
    /** Set last: the form stands and is open. */
    formUrl: text('Đường dẫn phiếu', { ...own, width: 220 }),
    posterUrl: text('Tờ QR', { ...own, width: 220 }),
    pulledUntil: time('Đã lấy đến', { ...own, width: 130 }),
    /** The last day on which the dispatcher looks for new ones by itself. */
    pullsUntil: date('Tự lấy đến ngày', { ...own, width: 100 }),
  },
});
export type DayFormRow = Row<typeof dayForms>;

/** 'Không phải ai' is a person's word; 'Từ chối' keeps nothing but that it came. */
const DAY_STATES = ['Đã khớp', 'Chờ khớp', 'Không phải ai', 'Từ chối'] as const;
const DAY_MATCHED_BY = ['Mã HSSV', 'Danh tính', 'Phòng khớp'] as const;
export type DayMatchedBy = (typeof DAY_MATCHED_BY)[number];

export const dayEntries = table({
  name: 'dayEntries',
  title: 'Khai ngày nhận bằng',
  key: ['responseId'],
  visibility: 'on-first-row',
  columns: {
    responseId: verbatim('Mã phản hồi', { ...own, required: true, width: 110 }),
    year: integer('Năm tốt nghiệp', { ...own, required: true, width: 100 }),
    submittedAt: time('Khai lúc', { ...own, required: true, width: 130 }),
    fullName: text('Họ và tên', { ...personal, width: 160 }),
    studentCode: text('Mã HSSV', { ...personal, width: 100 }),
    birthDate: text('Ngày sinh', { ...personal, width: 90 }),
    className: text('Lớp', { ...own, width: 90 }),
    email: text('Email', { ...personal, width: 180 }),
    phone: text('Số điện thoại', { ...personal, width: 110 }),
    employer: text('Đơn vị công tác', { ...personal, width: 180 }),
    zalo: text('Zalo', { ...personal, width: 150 }),
    oldSchool: text('THPT cũ', { ...personal, width: 160 }),
    /** Codes of the consents, by purpose: 'khảo sát:1 tin tức:0'. */
    consents: text('Đồng ý', { ...own, width: 200 }),
    state: choice('Khớp', DAY_STATES, { ...own, required: true, width: 90 }),
    graduationKey: text('Khóa dòng', { ...own, width: 100 }),
    matchedBy: choice('Khớp theo', DAY_MATCHED_BY, { ...own, width: 90 }),
  },
});
export type DayEntryRow = Row<typeof dayEntries>;
