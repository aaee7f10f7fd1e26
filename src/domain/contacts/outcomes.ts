/** The seven outcomes that a caller notes (UX 5.3), with the disposition codes of AAPOR underneath. */

/** AAPOR, Standard Definitions: complete, partial, refusal, non-contact, other, unknown eligibility, not eligible. */
export type Disposition = 'I' | 'P' | 'R' | 'NC' | 'O' | 'U' | 'X';

interface OutcomeMeaning {
  /** The digit that chooses it. */
  readonly digit: number;
  readonly disposition: Disposition;
}

export const CONTACT_OUTCOMES = [
  'Xong',
  'Dở dang',
  'Không nghe',
  'Sai số',
  'Từ chối',
  'Khác',
  'Không thuộc diện',
] as const;
export type ContactOutcome = (typeof CONTACT_OUTCOMES)[number];

export const outcomes: Readonly<Record<ContactOutcome, OutcomeMeaning>> = {
  Xong: { digit: 1, disposition: 'I' },
  'Dở dang': { digit: 2, disposition: 'P' },
  'Không nghe': { digit: 3, disposition: 'NC' },
  'Sai số': { digit: 4, disposition: 'U' },
  'Từ chối': { digit: 5, disposition: 'R' },
  Khác: { digit: 6, disposition: 'O' },
  'Không thuộc diện': { digit: 7, disposition: 'X' },
};
