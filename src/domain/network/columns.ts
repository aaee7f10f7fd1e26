/** Columns that many registers share, so that people, faculties and money look alike everywhere. */
import { email, lines, phone, text, verbatim } from '../columns';

/** Known by this alone: a row typed by hand has none, counts all the same and is only not changed by the program. */
export const rowKey = verbatim('Mã dòng', { machine: true, width: 60 });

/** A graduate: found in `Danh sách` where the key is filled, otherwise typed by hand (alumni of all years, Điều 1.2). */
export const alumnus = {
  name: text('Họ và tên', {
    aliases: ['Họ tên', 'Cựu HSSV'],
    required: true,
    personal: true,
    width: 170,
  }),
  className: text('Lớp, khóa', { width: 110 }),
  graduationKey: verbatim('Khóa trong Danh sách', { machine: true, width: 60 }),
} as const;

/** How the graduate of the row is reached. */
export const reach = {
  phone: phone('Số điện thoại', { aliases: ['SĐT', 'Điện thoại'], personal: true, width: 110 }),
  email: email('Email', { personal: true, width: 190 }),
} as const;

export const faculty = text('Khoa', { notToConfuseWith: ['Khóa'], width: 160 });
export const unit = text('Đơn vị', { width: 200 });
export const note = lines('Ghi chú', { width: 220 });

/** A column for a web address. */
export const link = (header: string): ReturnType<typeof text<{ readonly width: 200 }>> =>
  text(header, { width: 200 });
