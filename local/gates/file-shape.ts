/** The shape of a file: it opens with its purpose, and it is short. */
import type { SourceFile } from './source-files';

const opening = (text: string): string => {
  const [, comment = ''] = /^\/\*\*([\s\S]*?)\*\//.exec(text) ?? [];
  return comment
    .replace(/^[ \t]*\*/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
};

/** One fault for each file that does not begin with a doc comment holding at least one whole sentence. */
export const openingFaults = (files: readonly SourceFile[]): string[] =>
  files
    .filter(({ text }) => !/^\S.*[.!?]( |$)/.test(opening(text)))
    .map(({ path }) => `${path}: does not open with a doc comment that says its purpose in a sentence`);

const lines = ({ text }: SourceFile): number => text.replace(/\n$/, '').split('\n').length;

export const MAX_LINES = 250;
export const MAX_MEDIAN = 80;

/** One fault for each file over MAX_LINES. */
export const lengthFaults = (files: readonly SourceFile[]): string[] =>
  files
    .filter((file) => lines(file) > MAX_LINES)
    .map((file) => `${file.path}: ${lines(file)} lines, more than ${MAX_LINES}`);

/** The middle length of the files in lines; the lower of the two in the middle when their number is even. */
export const medianLines = (files: readonly SourceFile[]): number => {
  const sorted = files.map(lines).sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
};
