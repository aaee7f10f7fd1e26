/** Each guest's own links to an event's form: one to answer, one to ask for no more mails. */
import { prefilledLink, type PrefillPattern, type Probes } from '../../survey/prefill';
import { AGREE, CODE, CONSENT, NO_MORE } from './register-form';

type Prefilled = typeof CONSENT | typeof CODE | 'name' | 'className';
export type GuestLinkPattern = PrefillPattern<Prefilled>;

/** The questions that a link may fill in, to that of consent one of its choices. Never a phone number (UX 7). */
export const guestProbes: Probes<Prefilled> = {
  [CONSENT]: AGREE,
  [CODE]: 'probe-code',
  name: 'probe-name',
  className: 'probe-class',
};

export interface Guest {
  readonly name: string;
  readonly className: string | null;
  readonly ticket: string | null;
}

/** Consent is never preselected; only the link by which somebody asks for no more mails says so beforehand. */
export const guestLinks = (
  pattern: GuestLinkPattern,
  { name, className, ticket }: Guest,
): { readonly link: string; readonly optOutLink: string } => ({
  link: prefilledLink(pattern, { [CODE]: ticket, name, className }),
  optOutLink: prefilledLink(pattern, { [CONSENT]: NO_MORE, [CODE]: ticket }),
});
