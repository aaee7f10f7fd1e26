/** Personal links to a form: the pattern read once from a probe, and each person's link made from it. */
import { userError } from '../problem';
import { tidy } from '../text';
import { readStored } from './stored-cells';

/** The only answers that a link to the survey may carry. Never a phone number: links travel and are stored in many places (UX 7). */
export type PrefillField = 'fullName' | 'className' | 'code';

/**
 * What a response that is never sent answers, by question, so that its entries can be told apart in its link: of short texts
 * anything, of single choices one of them.
 */
export type Probes<Name extends string> = Readonly<Record<Name, string>>;

export interface PrefillPattern<Name extends string = PrefillField> {
  /** The link without answers: 'https://docs.google.com/forms/d/e/…/viewform?usp=pp_url'. */
  readonly base: string;
  /** 'entry.123456' by question. */
  readonly entries: Readonly<Record<Name, string>>;
}

export const PROBES: Probes<PrefillField> = {
  fullName: 'probeFullName',
  className: 'probeClassName',
  code: 'probeCode',
};

const decodeAnswer = (text: string): string => {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return text;
  }
};

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const holdsAll = <Name extends string>(
  entries: Readonly<Record<string, unknown>>,
  probes: Probes<Name>,
): entries is Readonly<Record<Name, string>> => Object.keys(probes).every((name) => isText(entries[name]));

/** Reads the link of a response that answers every probe; null when one of them is not in it. */
export const parseProbeUrl = <Name extends string>(
  url: string,
  probes: Probes<Name>,
): PrefillPattern<Name> | null => {
  const [address = '', query = ''] = url.split('#')[0]?.split('?') ?? [];
  const pairs = query.split('&').filter((pair) => pair !== '');
  const answered = pairs.filter((pair) => pair.startsWith('entry.'));
  const entryOf = (probe: string): string | undefined =>
    answered.find((pair) => decodeAnswer(pair.slice(pair.indexOf('=') + 1)) === probe)?.split('=')[0];
  const entries = Object.fromEntries(
    Object.entries<string>(probes).map(([name, probe]) => [name, entryOf(probe)]),
  );
  if (!holdsAll(entries, probes)) return null;
  const fixed = pairs.filter((pair) => !answered.includes(pair)).join('&');
  return { base: `${address}?${fixed === '' ? 'usp=pp_url' : fixed}`, entries };
};

/** The pattern as the form's row keeps it. */
export const formatPrefillPattern = (pattern: PrefillPattern<string>): string => JSON.stringify(pattern);

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/** Reads a stored pattern. Throws the problem when the cell was typed over: the program wrote it itself. */
export const parsePatternOf = <Name extends string>(
  text: string,
  probes: Probes<Name>,
): PrefillPattern<Name> => {
  const stored = readStored(text);
  const base = fieldOf(stored, 'base');
  const entries = Object.fromEntries(
    Object.keys(probes).map((name) => [name, fieldOf(fieldOf(stored, 'entries'), name)]),
  );
  if (!isText(base) || !holdsAll(entries, probes)) throw userError('survey.spoilt', {});
  return { base, entries };
};

/** The pattern of the survey's links, as parsePatternOf reads it. */
export const parsePrefillPattern = (text: string): PrefillPattern => parsePatternOf(text, PROBES);

/** Half of a surrogate pair, which encodeURIComponent refuses. */
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Percent-encodes everything but letters, digits and -._~ (RFC 3986), so that quotes and brackets survive mails and chats. */
const encodeAnswer = (text: string): string =>
  encodeURIComponent(tidy(text.replace(LONE_SURROGATE, ''))).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** The person's own link; an empty answer is left out of it. */
export const prefilledLink = <Name extends string>(
  { base, entries }: PrefillPattern<Name>,
  answers: { readonly [Asked in Name]?: string | number | null },
): string => {
  const said: Readonly<Record<string, string | number | null | undefined>> = answers;
  return [
    base,
    ...Object.entries<string>(entries).flatMap(([name, entry]) => {
      const value = encodeAnswer(String(said[name] ?? ''));
      return value === '' ? [] : [`${entry}=${value}`];
    }),
  ].join('&');
};
