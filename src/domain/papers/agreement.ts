/** Whether a comment says nothing but "Đồng ý": evidence of an approval, never the approval itself (decision 9, S1.12). */

const MARKS = /\p{M}/gu;
const WORDS = 'đồng ý';

const letters = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{M}]/gu, '');
const bare = (text: string): string => letters(text).replace(MARKS, '');
const marks = (text: string): string => (letters(text).match(MARKS) ?? []).sort().join('');

/**
 * Tolerates case, punctuation, spaces, marks left out altogether and marks put on the neighbouring vowel; 'Không đồng ý',
 * 'Đồng ý, nhưng …' and 'Đông y' are not it.
 */
export const isAgreement = (text: string): boolean =>
  bare(text) === bare(WORDS) && (marks(text) === '' || marks(text) === marks(WORDS));
