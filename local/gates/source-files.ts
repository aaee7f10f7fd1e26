/** The program's own source as text: what the gates of the architecture look at. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface SourceFile {
  /** From the root of the repository, with forward slashes: `src/domain/text.ts`. */
  readonly path: string;
  readonly text: string;
}

/** Every file below the folder whose name ends in one of the endings, in order of path. */
export const readSources = (root: string, folder: string, endings: readonly string[]): SourceFile[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
    .sort()
    .map((file) => ({ path: file, text: readFileSync(path.join(root, file), 'utf8') }));
