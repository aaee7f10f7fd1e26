/** The mail that invites a graduate (UX 8), as plain text and as HTML in which data is only ever text. */
import { monthsBetween, type IsoDate } from '../dates';
import type { Settings } from '../office/settings';
import { fullName, properCase } from '../roster/names';
import type { GraduationRow } from '../roster/graduations';

export interface Letter {
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
}

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Whole months since graduation, in words; nothing is said in the month of graduation. */
const sinceGraduation = (graduation: IsoDate, today: IsoDate): string => {
  const months = monthsBetween(graduation, today);
  return months < 1 ? '' : `, đã ${months} tháng từ ngày anh/chị tốt nghiệp`;
};

/** The invitation of one graduate with the personal link. Opting out is by a reply, which reaches the office. */
export const invitationMail = (
  row: GraduationRow,
  link: string,
  settings: Settings,
  today: IsoDate,
): Letter => {
  const name = properCase(fullName(row));
  const since = sinceGraduation(row.graduationDate, today);
  const signature = [settings.contactName, settings.contactPhone].filter((part) => part !== '').join(', ');
  const paragraphs = [
    `Anh/chị ${name} thân mến${since === '' ? '' : `${since} lớp ${row.className}`}. Nhà trường muốn biết anh/chị thế nào, để dạy khóa sau tốt hơn.`,
    `Xin dành 3 phút: ${link}`,
    settings.benefit,
    `Thân mến,\n${signature}`,
    'Không muốn nhận thư này nữa, anh/chị chỉ cần trả lời hai chữ: Không nhận.',
  ].filter((paragraph) => paragraph !== '');
  return {
    subject: `${settings.school} hỏi thăm anh/chị ${properCase(row.givenName)}`,
    body: paragraphs.join('\n\n'),
    htmlBody: paragraphs.map((paragraph) => `<p>${htmlOf(paragraph, link)}</p>`).join('\n'),
  };
};

const htmlOf = (paragraph: string, link: string): string => {
  const anchor = `<a href="${escapeHtml(link)}">Mở phiếu khảo sát</a>`;
  return paragraph
    .split(link)
    .map((part) => escapeHtml(part).replace(/\n/g, '<br>'))
    .join(anchor);
};
