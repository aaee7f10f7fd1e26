/** The poster of the graduation day: what stands on it (S2.19). */
import type { DataOf, TagTree } from '../documents/tag-tree';
import { qrPicture } from '../documents/qr-picture';
import type { Picture } from '../documents/picture';

/** Vietnamese without marks, as in report-tags.ts. */
export const posterTags = {
  co_quan_chu_quan: 'text',
  ten_truong: 'text',
  tieu_de: 'text',
  ma_qr: 'picture',
  dong_1: 'text',
  dong_2: 'text',
  dong_3: 'text',
  duong_dan: 'text',
} as const satisfies TagTree;

interface PosterInput {
  readonly governingBody: string;
  readonly school: string;
  readonly year: number;
  readonly link: string;
}

/** Wide enough to be read from a metre and a half: a phone reads a code from ten times its width. */
const WIDTH_MM = 140;

export const posterTitle = (year: number): string => `Tờ QR ngày nhận bằng ${year}`;

export const posterData = ({
  governingBody,
  school,
  year,
  link,
}: PosterInput): DataOf<typeof posterTags> => ({
  co_quan_chu_quan: governingBody.toUpperCase(),
  ten_truong: school.toUpperCase(),
  tieu_de: `Khai thông tin\nngày nhận bằng ${year}`.toUpperCase(),
  dong_1: 'Mở máy ảnh điện thoại, hướng vào mã.',
  dong_2: 'Khai email, số điện thoại, đơn vị công tác: 1 phút.',
  dong_3: 'Nhà trường giữ liên lạc và mời anh/chị về Ngày hội trở về.',
  duong_dan: link,
});

export const posterPictures = (link: string): { readonly ma_qr: Picture } => ({
  ma_qr: qrPicture(link, WIDTH_MM, `Mã QR mở phiếu: ${link}`),
});
