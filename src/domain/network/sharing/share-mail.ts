/** The mail with which a faculty's head gets the copy (S2.46). */
import { letterOf, type Letter } from '../../collection/letter';

/** With this begins the round of these mails in `Thư`. */
export const SHARE_ROUND = 'chia sẻ ';

interface MailInput {
  readonly unit: string;
  readonly head: string | null;
  readonly url: string;
  readonly people: number;
  readonly headers: readonly string[];
  readonly school: string;
  readonly office: string;
}

export const shareMail = ({ unit, head, url, people, headers, school, office }: MailInput): Letter => {
  const body = [
    `Kính gửi ${[head, `Khoa ${unit.replace(/^khoa\s+/iu, '')}`].filter((part) => part !== null).join(', ')},`,
    `${office} chia sẻ với khoa danh sách ${people} cựu HSSV của khoa (Quyết định 1262/QĐ-CĐSL, Điều 10.1): ${headers.join(', ')}. Chỉ tài khoản này mở được: ${url}`,
    'Thấy thông tin đã khác, xin ghi vào cột Đề nghị sửa, ví dụ “Nơi công tác: Công ty Sữa Mộc Châu”. Phòng xem từng đề nghị rồi mới sửa. Xin không gửi danh sách này cho người ngoài khoa.',
    `Trân trọng, ${office}${school === '' ? '' : `, ${school}`}`,
  ].join('\n\n');
  return letterOf(`Danh sách cựu HSSV khoa ${unit.replace(/^khoa\s+/iu, '')}`, body, [
    { url, words: 'Mở danh sách' },
  ]);
};
