/** Each guest's own links to an event's form: one to answer, one to ask for no more mails; how they are made is read once from a probe. */
import { userError } from '../../problem';
import { decodeAnswer, encodeAnswer } from '../../survey/prefill';
import { readStored } from '../../survey/stored-cells';
import { AGREE, CODE, CONSENT, NO_MORE } from './register-form';

/** The questions that a link may fill in. Never a phone number: links travel and are stored in many places (UX 7). */
const PREFILLED = [CONSENT, CODE, 'name', 'className'] as const;
type Prefilled = (typeof PREFILLED)[number];

export interface GuestLinkPattern {
  /** The link without answers. */
  readonly base: string;
  /** 'entry.123456' by question. */
  readonly entries: Readonly<Record<Prefilled, string>>;
}

/** What the probe answers, so that its entries can be told apart in the link; to the question of consent one of its choices. */
export const guestProbes: Readonly<Record<Prefilled, string>> = {
  [CONSENT]: AGREE,
  [CODE]: 'probe-code',
  name: 'probe-name',
  className: 'probe-class',
};

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const patternOf = (base: unknown, of: (name: Prefilled) => unknown): GuestLinkPattern | null => {
  const [consent, code, name, className] = PREFILLED.map(of);
  if (!isText(base) || !isText(consent) || !isText(code) || !isText(name) || !isText(className)) return null;
  return { base, entries: { consent, code, name, className } };
};

/** Reads the link of a response that answers every probe; null when one of them is not in it. */
export const parseGuestProbe = (url: string): GuestLinkPattern | null => {
  const [address = '', query = ''] = url.split('#')[0]?.split('?') ?? [];
  const pairs = query.split('&').map((pair) => [pair.split('=')[0] ?? '', pair.slice(pair.indexOf('=') + 1)]);
  return patternOf(
    `${address}?usp=pp_url`,
    (name) => pairs.find(([, value]) => decodeAnswer(value ?? '') === guestProbes[name])?.[0],
  );
};

export const formatGuestPattern = (pattern: GuestLinkPattern): string => JSON.stringify(pattern);

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/** Throws the problem when the cell was typed over: the program wrote it itself. */
export const parseGuestPattern = (text: string): GuestLinkPattern => {
  const stored = readStored(text);
  const pattern = patternOf(fieldOf(stored, 'base'), (name) => fieldOf(fieldOf(stored, 'entries'), name));
  if (pattern === null) throw userError('survey.spoilt', {});
  return pattern;
};

export interface Guest {
  readonly name: string;
  readonly className: string | null;
  readonly ticket: string | null;
}

const linkWith = (
  { base, entries }: GuestLinkPattern,
  answers: Readonly<Partial<Record<Prefilled, string>>>,
): string =>
  [
    base,
    ...PREFILLED.flatMap((name) => {
      const value = encodeAnswer(answers[name] ?? '');
      return value === '' ? [] : [`${entries[name]}=${value}`];
    }),
  ].join('&');

/** Consent is never preselected; only the link by which somebody asks for no more mails says so beforehand. */
export const guestLinks = (
  pattern: GuestLinkPattern,
  { name, className, ticket }: Guest,
): { readonly link: string; readonly optOutLink: string } => {
  const code = ticket ?? '';
  return {
    link: linkWith(pattern, { code, name, className: className ?? '' }),
    optOutLink: linkWith(pattern, { consent: NO_MORE, code }),
  };
};
