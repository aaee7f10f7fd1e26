/** Personal links to the form: the pattern read once from a probe, and each person's link made from it. */
import { userError } from '../problem';
import { tidy } from '../text';
import { readStored } from './stored-cells';

/** The only answers that a link may carry. Never a phone number: links travel and are stored in many places (UX 7). */
export const PREFILLED = ['fullName', 'className', 'code'] as const;
export type PrefillField = (typeof PREFILLED)[number];

export interface PrefillPattern {
  /** The link without answers: 'https://docs.google.com/forms/d/e/…/viewform?usp=pp_url'. */
  readonly base: string;
  /** 'entry.123456' by field. */
  readonly entries: Readonly<Record<PrefillField, string>>;
}

/** What the probe answers, so that its entries can be told apart in the link. */
export const PROBES: Readonly<Record<PrefillField, string>> = {
  fullName: 'probeFullName',
  className: 'probeClassName',
  code: 'probeCode',
};

export const decodeAnswer = (text: string): string => {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return text;
  }
};

/** Reads the link of a response that answers PROBES; null when one of them is not in it. */
export const parseProbeUrl = (url: string): PrefillPattern | null => {
  const [address = '', query = ''] = url.split('#')[0]?.split('?') ?? [];
  const pairs = query.split('&').filter((pair) => pair !== '');
  const entries = pairs.filter((pair) => pair.startsWith('entry.'));
  const entryOf = (field: PrefillField): string | undefined =>
    entries.find((pair) => decodeAnswer(pair.slice(pair.indexOf('=') + 1)) === PROBES[field])?.split('=')[0];
  const [fullName, className, code] = PREFILLED.map(entryOf);
  if (!fullName || !className || !code) return null;
  const fixed = pairs.filter((pair) => !entries.includes(pair)).join('&');
  return {
    base: `${address}?${fixed === '' ? 'usp=pp_url' : fixed}`,
    entries: { fullName, className, code },
  };
};

/** The pattern as the campaign keeps it. */
export const formatPrefillPattern = (pattern: PrefillPattern): string => JSON.stringify(pattern);

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/** Reads a stored pattern. Throws the problem when the cell was typed over: the program wrote it itself. */
export const parsePrefillPattern = (text: string): PrefillPattern => {
  const stored = readStored(text);
  const base = fieldOf(stored, 'base');
  const [fullName, className, code] = PREFILLED.map((field) => fieldOf(fieldOf(stored, 'entries'), field));
  if (!isText(base) || !isText(fullName) || !isText(className) || !isText(code))
    throw userError('survey.spoilt', {});
  return { base, entries: { fullName, className, code } };
};

/** Half of a surrogate pair, which encodeURIComponent refuses. */
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Percent-encodes everything but letters, digits and -._~ (RFC 3986), so that quotes and brackets survive mails and chats. */
export const encodeAnswer = (text: string): string =>
  encodeURIComponent(tidy(text.replace(LONE_SURROGATE, ''))).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** The person's own link; an empty answer is left out of it. */
export const prefilledLink = (
  { base, entries }: PrefillPattern,
  answers: Readonly<Partial<Record<PrefillField, string>>>,
): string =>
  [
    base,
    ...PREFILLED.flatMap((field) => {
      const value = encodeAnswer(answers[field] ?? '');
      return value === '' ? [] : [`${entries[field]}=${value}`];
    }),
  ].join('&');
