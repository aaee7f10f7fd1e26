/** Another signer than the draft names, at issuing: the name, and KT. with the deputy's title, come into the signature (Nghị định 30/2020, II.7.b; S2.6). */
import { signerLines, type Replacement } from '../documents/official-paper';
import { fold, tidy } from '../text';
import type { DocxText } from './docx-text';

/** As the settings had the signature when the paper was made. */
export interface Drafted {
  readonly signer: string;
  readonly signerTitle: string;
}

const HEAD = 'HIỆU TRƯỞNG';
const DEPUTY = signerLines('Phó Hiệu trưởng');
/** Google Docs keeps a line break inside a paragraph as U+000B; a line feed would begin a new one. */
const LINE_BREAK = '\u000b';

/** 'KT. Lò Văn Nam': a deputy signs for the head. */
const parseSigner = (typed: string): { readonly name: string; readonly deputy: boolean } => {
  const [, name] = /^KT\.?\s+(.+)$/iu.exec(tidy(typed)) ?? [];
  return { name: name ?? tidy(typed), deputy: name !== undefined };
};

const count = (words: string, part: string): number => words.split(part).length - 1;

export interface SignerPlan {
  readonly replacements: readonly Replacement[];
  /** What must stand in the Doc exactly once for it to be changed, and does not; empty where all is well. */
  readonly unclear: readonly string[];
}

const NOTHING: SignerPlan = { replacements: [], unclear: [] };

/** One place is replaced; none or several cannot be told apart, and somebody changes them by hand. */
const once = (words: string, find: string, replace: string): SignerPlan =>
  find !== '' && count(words, find) === 1
    ? { replacements: [{ find, replace }], unclear: [] }
    : { replacements: [], unclear: [find === '' ? replace : find] };

const wordsOf = ({ body, around }: DocxText): string => [...around, ...body].join('\n');

/** Planned again after a stop, or where somebody has changed the signature by hand, it changes nothing more. */
export const planSigner = (typed: string, drafted: Drafted, text: DocxText): SignerPlan => {
  const { name, deputy } = parseSigner(typed);
  const asDrafted = [drafted.signer, drafted.signerTitle].some((known) => fold(known) === fold(name));
  if (name === '' || (asDrafted && !deputy)) return NOTHING;
  const words = wordsOf(text);
  const isNamed = text.body.some((paragraph) => fold(paragraph) === fold(name));
  const title =
    deputy && !words.includes(`PHÓ ${HEAD}`) ? once(words, HEAD, DEPUTY.replace('\n', LINE_BREAK)) : NOTHING;
  const named = isNamed ? NOTHING : once(words, drafted.signer, name);
  return {
    replacements: [...title.replacements, ...named.replacements],
    unclear: [...title.unclear, ...named.unclear],
  };
};

/** What of the signature did not take, read back after issuing. */
export const signerFaults = (typed: string, drafted: Drafted, text: DocxText): string[] => {
  const { replacements, unclear } = planSigner(typed, drafted, text);
  return [...replacements.map(({ replace }) => replace.replace(LINE_BREAK, ' ')), ...unclear];
};
