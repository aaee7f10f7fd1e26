/** What a file exports for nobody: dead code, or a name that a reader takes for part of the file's face. */
import type { SourceFile } from './source-files';

/** Types are left out: those of an exported function's input and output are named by whoever needs them. */
const EXPORTED = /^export (?:const|function|class) (\w+)/gm;
/** Its functions are called by Google. */
const ENTRY = 'src/main.ts';

/** Exported values that no other file names, told by their words alone: a name that two files declare is not seen. */
export const deadExportFaults = (files: readonly SourceFile[], users: readonly SourceFile[]): string[] => {
  const namedIn = new Map<string, number>();
  for (const { text } of users)
    for (const word of new Set(text.match(/\w+/g))) namedIn.set(word, (namedIn.get(word) ?? 0) + 1);
  return files
    .filter(({ path }) => path !== ENTRY)
    .flatMap(({ path, text }) =>
      [...text.matchAll(EXPORTED)]
        .filter(([, name = '']) => (namedIn.get(name) ?? 0) < 2)
        .map(([, name = '']) => `${path}: nobody imports ${name}`),
    );
};
