/** Vietnamese names: Họ và đệm + Tên, and how the college addresses a person. */
import { tidy } from '../text';

interface Named {
  readonly familyName: string;
  readonly givenName: string;
}

export const fullName = ({ familyName, givenName }: Named): string => tidy(`${familyName} ${givenName}`);

/** 'LÒ THỊ HOA' and 'lò thị hoa' as a person writes it; mixed case stays as typed (H'Mông names, for one). */
export const properCase = (name: string): string => {
  const clean = tidy(name);
  const shouting = clean === clean.toUpperCase() || clean === clean.toLowerCase();
  return shouting
    ? clean
        .toLowerCase()
        .replace(/(^|\s)(\p{L})/gu, (_, space: string, letter: string) => space + letter.toUpperCase())
    : clean;
};

/** Tên is the last word of a full name written in one cell; the rest is Họ và đệm (S1.41–S1.42). */
export const splitName = (name: string): Named => {
  const words = tidy(name).split(' ');
  return { familyName: words.slice(0, -1).join(' '), givenName: words[words.length - 1] ?? '' };
};
