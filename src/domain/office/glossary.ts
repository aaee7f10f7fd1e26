/** The abbreviations of `Cấu hình` (S1.8): what they stand for, and which of them a text uses. */
import { fold } from '../text';
import { TRACING_DEFINITION } from './definitions';
import type { ConfigRow } from './office-tables';

export interface Abbreviation {
  readonly short: string;
  readonly long: string;
}

/** The rows of section Từ viết tắt; one without words, or marked Không dùng, is none. */
export const glossaryOf = (config: readonly ConfigRow[]): Abbreviation[] =>
  config.flatMap(({ section, name, value }) =>
    section === 'Từ viết tắt' && value !== null && fold(value) !== 'không dùng'
      ? [{ short: name, long: value }]
      : [],
  );

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const occurs = (short: string, words: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escaped(short)}(?![\\p{L}\\p{N}])`, 'u').test(words);

/**
 * Those that stand in the text as words of their own, in the glossary's order. One that stands only inside a longer one
 * ('HSSV' in 'CT HSSV') counts too: who reads the longer one looks for both.
 */
export const usedIn = (glossary: readonly Abbreviation[], words: string): Abbreviation[] =>
  glossary.filter(({ short }) => occurs(short, words));

/** 'GVCN: Giáo viên chủ nhiệm; HSSV: Học sinh, sinh viên' */
export const glossaryLine = (used: readonly Abbreviation[]): string =>
  used.map(({ short, long }) => `${short}: ${long.replace(/[.;\s]+$/, '')}`).join('; ');

/** Every text of a paper's data, whatever its depth. */
export const textsOf = (data: unknown): string => {
  if (typeof data === 'string') return data;
  return typeof data === 'object' && data !== null ? Object.values(data).map(textsOf).join('\n') : '';
};

/** Truy vết, and the abbreviations that a text of the sidebar uses, a line each: for the help of a step (S1.7, S1.8). */
export const termsOf = (config: readonly ConfigRow[], words: string): string[] => [
  TRACING_DEFINITION,
  ...usedIn(glossaryOf(config), words).map(({ short, long }) => `${short}: ${long}`),
];
