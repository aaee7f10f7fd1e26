/** One employer written in many ways: the form in which spellings are equal, and the name that the office chose for it. */
import { foldMarks, tidy } from '../text';
import type { EmployerNameRow } from './employer-tables';

/** What people shorten; whole words only, after marks and signs are gone. */
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:c ty|cty|cong ti)\b/g, 'cong ty'],
  [/\b(?:trach nhiem huu han|t n h h)\b/g, 'tnhh'],
  [/\b(?:1 thanh vien|mot thanh vien|1tv|1 tv)\b/g, 'mtv'],
  [/\bco phan\b/g, 'cp'],
  [/\bdoanh nghiep tu nhan\b/g, 'dntn'],
  [/\bhtx\b/g, 'hop tac xa'],
  [/\bbv\b/g, 'benh vien'],
  [/\bubnd\b/g, 'uy ban nhan dan'],
  [/\bthpt\b/g, 'trung hoc pho thong'],
  [/\bthcs\b/g, 'trung hoc co so'],
  [/\b(?:kcn)\b/g, 'khu cong nghiep'],
  [/\b(?:tp)\b/g, 'thanh pho'],
  [/\b(?:vn)\b/g, 'viet nam'],
];

/** Forms of a company in law: who answers a survey leaves them out as often as not. */
const LEGAL_FORMS = /\b(?:cong ty|tnhh|mtv|cp|dntn|tap doan)\b/g;

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * The form in which two spellings of one employer are equal: without marks, case and signs, abbreviations written out, the
 * legal form left away unless nothing else is there.
 */
export const employerKey = (written: string): string => {
  const plain = squeezed(foldMarks(written).replace(/[^\p{L}\p{N}]+/gu, ' '));
  const whole = squeezed(ABBREVIATIONS.reduce((text, [from, to]) => text.replace(from, to), plain));
  const bare = squeezed(whole.replace(LEGAL_FORMS, ' '));
  return bare === '' ? whole : bare;
};

/** Gives each spelling the name that the office chose; one that was never merged stays as written. */
export const canonicalNames = (
  merged: readonly Pick<EmployerNameRow, 'spelling' | 'name'>[],
): ((written: string) => string) => {
  const names = new Map(merged.map(({ spelling, name }) => [spelling, name]));
  return (written) => names.get(employerKey(written)) ?? tidy(written);
};
