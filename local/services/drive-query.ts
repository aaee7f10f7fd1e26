/** The search language of Drive files.list, as far as the program uses it: terms joined by `and`. */
import type { DriveFile } from '../world/drive';
import { sameAddress } from '../world/drive-rights';
import { host } from './core';
import { apiError, rootOf } from './drive-files';
import { notEmulated } from './emulate';

type Test = (file: DriveFile) => boolean;

const TEXT = String.raw`'((?:[^'\\]|\\.)*)'`;
const unescaped = (text: string): string => text.replace(/\\(.)/g, '$1');
const folder = (id: string): string => (id === 'root' ? rootOf(host().user) : id);

/** Each kind of term with what it asks; `parts` are the captured texts. */
const TERMS: readonly (readonly [RegExp, (...parts: string[]) => Test])[] = [
  [new RegExp(`^name\\s*=\\s*${TEXT}$`), (name) => (file) => file.name === name],
  [
    new RegExp(`^name\\s+contains\\s+${TEXT}$`),
    (text = '') =>
      (file) =>
        file.name.toLowerCase().includes(text.toLowerCase()),
  ],
  [new RegExp(`^mimeType\\s*=\\s*${TEXT}$`), (type) => (file) => file.mimeType === type],
  [new RegExp(`^mimeType\\s*!=\\s*${TEXT}$`), (type) => (file) => file.mimeType !== type],
  [
    new RegExp(`^${TEXT}\\s+in\\s+parents$`),
    (id = '') =>
      (file) =>
        file.parents.includes(folder(id)),
  ],
  [
    new RegExp(`^${TEXT}\\s+in\\s+owners$`),
    (email = '') =>
      (file) =>
        sameAddress(file.owner, email === 'me' ? host().user : email),
  ],
  [/^trashed\s*=\s*(true|false)$/, (wanted) => (file) => String(file.trashed) === wanted],
  [
    new RegExp(`^modifiedTime\\s*>\\s*${TEXT}$`),
    (time = '') =>
      (file) =>
        Date.parse(file.modifiedTime) > Date.parse(time),
  ],
  [
    new RegExp(
      `^(appProperties|properties)\\s+has\\s*\\{\\s*key\\s*=\\s*${TEXT}\\s+and\\s+value\\s*=\\s*${TEXT}\\s*\\}$`,
    ),
    (kind, key = '', value) =>
      (file) =>
        file[kind === 'properties' ? 'properties' : 'appProperties'][key] === value,
  ],
];

/** The terms of a query; `and` inside quotes and braces belongs to its term. */
const termsOf = (query: string): string[] => {
  const terms = query.match(/(?:'(?:[^'\\]|\\.)*'|\{[^}]*\}|(?!\s+and\s)[\s\S])+/g);
  return (terms ?? []).map((term) => term.replace(/^\s*and\s+/, '').trim());
};

const testOf = (term: string): Test => {
  for (const [pattern, make] of TERMS) {
    const found = pattern.exec(term);
    if (found) return make(...found.slice(1).map(unescaped));
  }
  if (/\bor\b|\bnot\b|\(/.test(term)) throw notEmulated('Drive.Files', `list(q: ${term})`);
  throw apiError('drive.files.list', 400, 'Invalid Value');
};

/** Whether a file answers a query; '' is answered by every file. Throws 400 on a query that Drive would not understand either. */
export const fileQuery = (query: string): Test => {
  const tests = query.trim() === '' ? [] : termsOf(query.trim()).map(testOf);
  return (file) => tests.every((test) => test(file));
};
