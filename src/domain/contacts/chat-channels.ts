/** The channels on which the office writes to people one by one: section `Kênh` of `Cấu hình`, others by adding a row (S1.19, S1.20, S1.22). */
import type { ConfigRow } from '../office/office-tables';
import type { Channel } from '../survey/response-code';
import { fold } from '../text';
import { PHONE } from './call-list';

const SECTION = 'Kênh';
/** These have pages of their own: the mails, the calls, the paper. */
const ELSEWHERE: ReadonlySet<string> = new Set(['Email', PHONE, 'Phiếu giấy'].map(fold));

/** Those in use, as the office calls them; a row whose content is anything but 'Đang dùng' or empty is out of use. */
export const chatChannels = (rows: readonly Pick<ConfigRow, 'section' | 'name' | 'value'>[]): string[] =>
  rows
    .filter(({ section, value }) => section === SECTION && fold(value ?? 'Đang dùng') === 'đang dùng')
    .map(({ name }) => name)
    .filter((name) => !ELSEWHERE.has(fold(name)));

const LETTERS: Readonly<Record<string, Channel>> = { zalo: 'Z', facebook: 'F', sms: 'S' };

/** The letter that the form's code carries; null of a channel of the office's own, whose answers name none. */
export const channelLetter = (channel: string): Channel | null => LETTERS[fold(channel)] ?? null;
