/** What is written to an event's guests: section `Thư` of `Cấu hình`, each text with a default, filled with the guest's name and link. */
import { letterOf, type Letter } from '../../collection/letter';
import { fillLetter } from '../../collection/letter-template';
import {
  parseMailText,
  parseOfficeText,
  textRows,
  type DefaultText,
  type MailText,
  type TypedRow,
} from '../../collection/office-texts';
import { formatDate, type IsoDate } from '../../dates';
import type { Settings } from '../../office/settings';
import { properCase, splitName } from '../../roster/names';
import type { EventRow } from '../registers/events';
import type { ParticipantRow } from '../registers/participants';
import type { EventRound } from './invitation-rounds';

/** The names that these texts may hold in braces. */
const INVITATION_NAMES = [
  'Trường',
  'Tên',
  'Họ tên',
  'Lớp',
  'Sự kiện',
  'Ngày',
  'Giờ',
  'Nơi',
  'link',
  'mã mời',
  'Người ký',
  'SĐT',
  'link từ chối',
] as const;
type InvitationName = (typeof INVITATION_NAMES)[number];

const OUT_LINE = 'Không nhận thư mời: {link từ chối}';
const signed = `Thân mến,\n{Người ký}, {SĐT}\n\n${OUT_LINE}`;

const DEFAULTS = {
  'Mời dự, tiêu đề': 'Mời anh/chị {Tên} về dự {Sự kiện}',
  'Mời dự, nội dung': `Anh/chị {Họ tên} thân mến,\n\n{Trường} trân trọng mời anh/chị về dự {Sự kiện}, {Giờ}, ngày {Ngày}, tại {Nơi}.\n\nXin anh/chị bấm trả lời giúp, 1 phút, để nhà trường chuẩn bị chỗ: {link}\n\nKhi đến, xin đưa mã QR kèm thư này hoặc đọc mã {mã mời} để vào nhanh.\n\n${signed}`,
  'Nhắc dự, tiêu đề': '{Sự kiện}: mong tin anh/chị {Tên}',
  'Nhắc dự, nội dung': `Anh/chị {Họ tên} thân mến,\n\nNhà trường chưa nhận được trả lời của anh/chị về {Sự kiện}, {Giờ}, ngày {Ngày}, tại {Nơi}. Đến được hay không, xin anh/chị bấm một lần: {link}\n\n${signed}`,
  'Zalo, Mời dự':
    'Chào {Tên}! {Trường} mời bạn về dự {Sự kiện}, {Giờ}, ngày {Ngày}, tại {Nơi}. Bạn bấm trả lời giúp nhé, 1 phút thôi: {link}',
  'Zalo, Nhắc dự': '{Tên} ơi, {Sự kiện} ngày {Ngày} bạn đến được không? Bấm giúp một lần nhé: {link}',
} as const;

const PREFIX: Readonly<Record<EventRound, 'Mời dự' | 'Nhắc dự'>> = { invite: 'Mời dự', remind: 'Nhắc dự' };

/** The rows that `Thiết lập` puts into `Cấu hình` where they are missing. */
export const defaultInvitations = (): DefaultText[] => textRows(DEFAULTS, INVITATION_NAMES);

export interface InvitationTexts extends MailText {
  /** The message for Zalo, Facebook. */
  readonly message: string;
}

/** The texts of a round as the office left them; an emptied cell falls back on its default. */
export const parseInvitation = (rows: readonly TypedRow[], round: EventRound): InvitationTexts => {
  const prefix = PREFIX[round];
  const rowOf = (name: keyof typeof DEFAULTS) => [name, DEFAULTS[name]] as const;
  const mail = parseMailText(rows, {
    subject: rowOf(`${prefix}, tiêu đề`),
    body: rowOf(`${prefix}, nội dung`),
    names: INVITATION_NAMES,
    asks: true,
    outLine: OUT_LINE,
  });
  const message = parseOfficeText(rows, rowOf(`Zalo, ${prefix}`), INVITATION_NAMES, true);
  return { ...mail, message: message.text, problems: [...mail.problems, ...message.problems] };
};

export interface GuestLinks {
  readonly link: string;
  readonly optOutLink: string;
}

type Values = Readonly<Record<InvitationName, string>>;

/** '15/10/2026', over several days '15/10/2026 đến 17/10/2026'. */
const daysOf = ({ date, until }: { readonly date: IsoDate; readonly until: IsoDate | null }): string =>
  until === null || until === date ? formatDate(date) : `${formatDate(date)} đến ${formatDate(until)}`;

const valuesOf = (
  { name, className, ticket }: Pick<ParticipantRow, 'name' | 'className' | 'ticket'>,
  { link, optOutLink }: GuestLinks,
  event: Pick<EventRow, 'title' | 'date' | 'until' | 'hour' | 'place'>,
  settings: Pick<Settings, 'school' | 'contactName' | 'contactPhone'>,
): Values => ({
  Trường: settings.school.trim() === '' ? 'Nhà trường' : settings.school,
  Tên: properCase(splitName(name).givenName),
  'Họ tên': properCase(name),
  Lớp: className ?? '',
  'Sự kiện': event.title,
  Ngày: daysOf(event),
  Giờ: event.hour ?? '',
  Nơi: event.place ?? '',
  link,
  'mã mời': ticket ?? '',
  'Người ký': settings.contactName,
  SĐT: settings.contactPhone,
  'link từ chối': optOutLink,
});

export type GuestWriter = (
  guest: Pick<ParticipantRow, 'name' | 'className' | 'ticket'>,
  links: GuestLinks,
) => { readonly letter: Letter; readonly message: string };

/** How each guest's letter and message read; a clause around what is not known is left out. */
export const guestWriter =
  (
    { subject, body, message }: InvitationTexts,
    event: Parameters<typeof valuesOf>[2],
    settings: Parameters<typeof valuesOf>[3],
  ): GuestWriter =>
  (guest, links) => {
    const values = valuesOf(guest, links, event, settings);
    return {
      letter: letterOf(fillLetter(subject, values), fillLetter(body, values), [
        { url: links.link, words: 'Trả lời lời mời' },
        { url: links.optOutLink, words: 'bấm vào đây' },
      ]),
      message: fillLetter(message, values),
    };
  };
