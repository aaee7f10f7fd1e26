/** Proposals for Địa chỉ mạng xã hội: addresses that open when they are pressed (S1.49). */
import { readPhone } from '../phone';
import { tidy } from '../../text';

const FACEBOOK =
  /(?:https?:\/\/)?(?:www\.|m\.|web\.)?(?:facebook\.com|fb\.com|fb\.me)\/([\w.]+(?:\?id=\d+)?)\/?/i;
const ZALO = /(?:https?:\/\/)?zalo\.me\/(\d{9,11})/i;

const zaloOf = (text: string): string | null => {
  const reading = readPhone(text.replace(/^zalo\s*[:.-]?\s*/i, ''));
  return reading.ok ? `https://zalo.me/${reading.value.replace(/^\+/, '')}` : null;
};

/**
 * The address in its standard form: 'm.facebook.com/hoa.lo' → 'https://www.facebook.com/hoa.lo', 'Zalo 0912 345 678' →
 * 'https://zalo.me/0912345678'. A name ('FB: Hoa Lò') is no address and stays.
 */
export const proposeSocial = (typed: string): string | null => {
  const text = tidy(typed);
  const [facebook, zalo] = [FACEBOOK.exec(text)?.[1], ZALO.exec(text)?.[1]];
  const address =
    facebook === undefined
      ? zalo !== undefined
        ? `https://zalo.me/${zalo}`
        : /^(?:zalo\s*[:.-]?\s*)?[+\d][\d\s.-]{7,}$/i.test(text)
          ? zaloOf(text)
          : null
      : `https://www.facebook.com/${facebook}`;
  return address === null || address === typed ? null : address;
};
