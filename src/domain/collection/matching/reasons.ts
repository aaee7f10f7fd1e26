/** Why somebody is a candidate, in a few words: 'giống tên, lớp; khác SĐT' (UX 5.2). */
import type { IdentityAgreement } from './compare-identities';

const SAME: readonly [keyof IdentityAgreement, string][] = [
  ['name', 'tên'],
  ['className', 'lớp'],
  ['birthDate', 'ngày sinh'],
  ['phone', 'SĐT'],
  ['email', 'email'],
];

const list = (verb: string, words: readonly string[]): string[] =>
  words.length === 0 ? [] : [`${verb} ${words.join(', ')}`];

/** 'giống lớp, ngày sinh; tên khác dấu': why a candidate is proposed, and what speaks against it. */
export const matchReasons = (agreement: IdentityAgreement): string => {
  const of = (state: string): string[] =>
    SAME.flatMap(([field, word]) => (agreement[field] === state ? [word] : []));
  return [
    ...list('giống', of('same')),
    ...(agreement.name === 'marks' ? ['tên khác dấu'] : []),
    ...list('gần giống', of('near')),
    ...list('khác', of('differs')),
  ].join('; ');
};
