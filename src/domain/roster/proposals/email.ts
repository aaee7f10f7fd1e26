/** Proposals for Email: the slips that people make in well-known domains, and signs that no address has. */
import { foldMarks, tidy } from '../../text';

const DOMAINS = [
  'gmail.com',
  'yahoo.com',
  'yahoo.com.vn',
  'hotmail.com',
  'outlook.com',
  'icloud.com',
] as const;

const SLIPS: Readonly<Record<string, (typeof DOMAINS)[number]>> = {
  'gmai.com': 'gmail.com',
  'gmial.com': 'gmail.com',
  'gamil.com': 'gmail.com',
  'gmal.com': 'gmail.com',
  'gmaill.com': 'gmail.com',
  'gmail.con': 'gmail.com',
  'gmail.cm': 'gmail.com',
  'gmail.co': 'gmail.com',
  'gmail.vn': 'gmail.com',
  'gmail.com.vn': 'gmail.com',
  gmail: 'gmail.com',
  gmailcom: 'gmail.com',
  'yaho.com': 'yahoo.com',
  'yahoo.con': 'yahoo.com',
  yahoo: 'yahoo.com',
  'hotmai.com': 'hotmail.com',
  'hotmail.con': 'hotmail.com',
};

/** The known domain at the end of a text that lost its '@'. */
const gluedDomain = (text: string): string | null => {
  const domain = DOMAINS.find((known) => text.endsWith(known) && text.length > known.length);
  return domain === undefined ? null : `${text.slice(0, -domain.length)}@${domain}`;
};

const ADDRESS = /^[\w.+-]+@[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/;

/** The address that was probably meant, or null when nothing is wrong or nothing can be told. */
export const proposeEmail = (text: string): string | null => {
  const plain = foldMarks(tidy(text))
    .replace(/\s+/g, '')
    .replace(/,/g, '.')
    .replace(/@{2,}/g, '@')
    .replace(/\.{2,}/g, '.')
    .replace(/^(?:mailto:|email:)/, '')
    .replace(/[.;]+$/, '');
  const [name = '', domain] = plain.split('@');
  const whole = domain === undefined ? gluedDomain(plain) : `${name}@${SLIPS[domain] ?? domain}`;
  if (whole === null || !ADDRESS.test(whole)) return null;
  return whole === tidy(text).toLowerCase() ? null : whole;
};
