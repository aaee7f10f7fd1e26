/** The mail by which a homeroom teacher gets the class's call book (UX 1). */
import { formatDate, type IsoDate } from '../dates';
import { letterOf, type Letter } from '../collection/letter';
import { joinFilled } from '../text';

interface BookMail {
  readonly school: string;
  readonly office: string;
  /** 'thầy', 'cô', or null where `Lớp` does not say. */
  readonly title: string | null;
  readonly teacher: string;
  readonly className: string;
  readonly people: number;
  readonly closes: IsoDate | null;
  readonly url: string;
}

export const bookMail = ({ title, teacher, className, people, closes, url, ...from }: BookMail): Letter => {
  const you = title ?? 'thầy cô';
  const until = closes === null ? '' : `, đến ngày ${formatDate(closes)}`;
  const body = [
    `Kính gửi ${joinFilled([title, teacher], ' ')},`,
    `${from.office} gửi ${you} Sổ gọi lớp ${className}, ${people} người${until}. Mở trên điện thoại hoặc máy tính: ${url}`,
    `Nhờ ${you} đánh dấu Danh sách lớp đúng ở dòng đầu; rồi với từng người: chép Tin nhắn gửi qua Zalo, hoặc gọi điện và mở Phiếu phỏng vấn ghi giúp. Sau đó chọn Kết quả.`,
    `Sổ chỉ chia sẻ riêng cho ${you}, xin không chuyển tiếp. Trân trọng cảm ơn.`,
    `${from.office}${from.school === '' ? '' : `, ${from.school}`}`,
  ].join('\n\n');
  return letterOf(`Sổ gọi lớp ${className}`, body, [{ url, words: 'Mở Sổ gọi' }]);
};
