/** A mail of the outbox as a message of RFC 5322 with MIME parts (RFC 2045–2047), UTF-8 throughout. */
import type { Mail } from '../world/mail';

const CRLF = '\r\n';
const isAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

/** Header text as encoded words (RFC 2047, section 2: lines of at most 76 characters); characters are never split. */
const encodedWords = (text: string): string => {
  if (isAscii(text)) return text;
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    if (Buffer.byteLength(word + character) > 33) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word]
    .map((each) => `=?UTF-8?B?${Buffer.from(each).toString('base64')}?=`)
    .join(`${CRLF} `);
};

const phrase = (name: string): string =>
  isAscii(name) ? `"${name.replace(/["\\]/g, '\\$&')}"` : encodedWords(name);
const mailbox = (name: string, address: string): string =>
  name === '' ? address : `${phrase(name)}${CRLF} <${address}>`;

/** RFC 2231 for names that are not ASCII. */
const fileName = (name: string): string =>
  isAscii(name)
    ? `filename="${name.replace(/["\\]/g, '_')}"`
    : `filename*=UTF-8''${encodeURIComponent(name)}`;

const base64Lines = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('base64')
    .replace(/.{76}(?=.)/g, `$&${CRLF}`);

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** The time in Viet Nam, which keeps UTC+7 all year. */
const dateHeader = (instant: string): string => {
  const local = new Date(Date.parse(instant) + 7 * 3_600_000);
  const time = local.toISOString().slice(11, 19);
  return `${DAYS[local.getUTCDay()]}, ${local.getUTCDate()} ${MONTHS[local.getUTCMonth()]} ${local.getUTCFullYear()} ${time} +0700`;
};

interface Part {
  readonly headers: readonly string[];
  readonly body: string;
}

const textPart = (subtype: 'plain' | 'html', text: string): Part => ({
  headers: [`Content-Type: text/${subtype}; charset=UTF-8`, 'Content-Transfer-Encoding: base64'],
  body: base64Lines(Buffer.from(text)),
});

const multipart = (subtype: 'alternative' | 'mixed', boundary: string, parts: readonly Part[]): Part => ({
  headers: [`Content-Type: multipart/${subtype}; boundary="${boundary}"`],
  body: [
    ...parts.map(({ headers, body }) => [`--${boundary}`, ...headers, '', body].join(CRLF)),
    `--${boundary}--`,
  ].join(CRLF),
});

const content = (mail: Mail): Part => {
  if (mail.htmlBody === '') return textPart('plain', mail.body);
  if (mail.body === '') return textPart('html', mail.htmlBody);
  return multipart('alternative', `alt-${mail.id}`, [
    textPart('plain', mail.body),
    textPart('html', mail.htmlBody),
  ]);
};

const whole = (mail: Mail, bytes: (hash: string) => Uint8Array): Part => {
  if (mail.attachments.length === 0) return content(mail);
  const files = mail.attachments.map(({ name, contentType, content: hash }) => ({
    headers: [
      `Content-Type: ${contentType}`,
      'Content-Transfer-Encoding: base64',
      `Content-Disposition: attachment; ${fileName(name)}`,
    ],
    body: base64Lines(bytes(hash)),
  }));
  return multipart('mixed', `mix-${mail.id}`, [content(mail), ...files]);
};

const addressees = (header: string, list: readonly string[]): string[] =>
  list.length === 0 ? [] : [`${header}: ${list.join(`,${CRLF} `)}`];

/** Equal mails give equal bytes: Message-ID and boundaries come from the mail's id, the date from the virtual clock. */
export const emlOf = (mail: Mail, bytes: (hash: string) => Uint8Array): string => {
  const { headers, body } = whole(mail, bytes);
  return [
    `Message-ID: <${mail.id}@${mail.from.split('@')[1] ?? 'localhost'}>`,
    `Date: ${dateHeader(mail.time)}`,
    `From: ${mailbox(mail.name, mail.from)}`,
    ...addressees('To', mail.to),
    ...addressees('Cc', mail.cc),
    ...addressees('Bcc', mail.bcc),
    ...(mail.replyTo === '' ? [] : [`Reply-To: ${mail.replyTo}`]),
    `Subject: ${encodedWords(mail.subject)}`,
    'MIME-Version: 1.0',
    ...headers,
    '',
    body,
    '',
  ].join(CRLF);
};
