/** Links that dial, write an SMS or open a chat with somebody (B1, S1.19, S1.20). */
import { proposeSocial } from '../roster/proposals/social';
import { tidy } from '../text';

/** A number of readPhone as the network takes it from anywhere (RFC 3966): '0912345678' → '+84912345678'. */
const international = (phone: string): string => (phone.startsWith('+') ? phone : `+84${phone.slice(1)}`);

export const telLink = (phone: string): string => `tel:${international(phone)}`;

/** Zalo opens the chat with the owner of a mobile number; landlines have none. */
export const zaloLink = (phone: string): string | null =>
  phone.startsWith('02') ? null : `https://zalo.me/${international(phone).slice(1)}`;

/** RFC 5724; phones open their own message app with the text in it. */
export const smsLink = (phone: string, body: string): string | null =>
  phone.startsWith('02') ? null : `sms:${international(phone)}?body=${encodeURIComponent(body)}`;

const FACEBOOK = /^https:\/\/(?:www\.)?facebook\.com\/(?:profile\.php\?id=(\d+)|([\w.]+))\/?$/i;

/** The chat of a Facebook address, or null where the cell holds no such address. */
export const facebookLink = (social: string | null): string | null => {
  if (social === null) return null;
  const [, id, name] = FACEBOOK.exec(proposeSocial(social) ?? tidy(social)) ?? [];
  const who = id ?? name;
  return who === undefined ? null : `https://m.me/${who}`;
};
