/** Lists the tags of a template without filling it, and the faults that docxtemplater finds in its braces and loops. */
import Docxtemplater from 'docxtemplater';
import type { DXT } from 'docxtemplater';
import PizZip from 'pizzip';
import { templateOptions } from './fill-template';
import { PICTURE_MODULE, pictureModule } from './picture';

export interface Tag {
  readonly name: string;
  readonly kind: 'text' | 'loop' | 'inverted' | 'picture' | 'raw';
  /** The loops around it, outermost first. */
  readonly path: readonly string[];
}

/** What is wrong with the template itself, in docxtemplater's words: its error id and the tag. */
export interface TemplateFault {
  readonly id: string;
  readonly tag: string;
  /** The tag that closes where another was opened. */
  readonly closing?: string;
}

export interface TemplateReading {
  readonly tags: readonly Tag[];
  readonly faults: readonly TemplateFault[];
  /** What stands in the template as plain text. */
  readonly text: string;
}

type Parts = readonly DXT.Part[];

const kindOf = (part: DXT.Part): Tag['kind'] => {
  if (part.module === PICTURE_MODULE) return 'picture';
  if (part.module === 'rawxml') return 'raw';
  if (part.module !== 'loop') return 'text';
  return part.inverted === true ? 'inverted' : 'loop';
};

const isLoopEnd = (part: DXT.Part & { readonly location?: unknown }): boolean =>
  part.module === 'loop' && part.location === 'end';

/** The tags of one part of the document in their order, each with the loops that are open there. */
const tagsOf = (parts: Parts): Tag[] => {
  const open: string[] = [];
  const tags: Tag[] = [];
  for (const part of parts) {
    if (part.type !== 'placeholder') continue;
    const name = part.value.trim();
    if (isLoopEnd(part)) {
      if (name === '' || open.includes(name))
        open.splice(name === '' ? open.length - 1 : open.lastIndexOf(name));
      continue;
    }
    tags.push({ name, kind: kindOf(part), path: [...open] });
    if (part.module === 'loop') open.push(name);
  }
  return tags;
};

const textOf = (parts: Parts): string =>
  parts.map((part) => (part.type === 'content' && part.position === 'insidetag' ? part.value : '')).join('');

/** Hears from docxtemplater what it parsed, before it complains. */
const listener = (files: Map<string, Parts>): DXT.Module => ({
  name: 'ket-noi/listener',
  set: ({ inspect }: { inspect?: { filePath?: string; parsed?: Parts } }) => {
    if (inspect?.filePath !== undefined && inspect.parsed) files.set(inspect.filePath, inspect.parsed);
  },
});

interface DocxtemplaterError {
  readonly properties?: Readonly<Record<string, unknown>>;
}
const isDocxtemplaterError = (cause: unknown): cause is DocxtemplaterError =>
  typeof cause === 'object' && cause !== null && 'properties' in cause;

const textOr = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise);

const faultsOf = (cause: unknown): TemplateFault[] => {
  if (!isDocxtemplaterError(cause)) return [{ id: 'not_docx', tag: '' }];
  const { id, xtag, errors, openingtag, closingtag } = cause.properties ?? {};
  if (Array.isArray(errors)) return errors.flatMap(faultsOf);
  if (id === 'filetype_not_identified' || id === 'filetype_not_handled') return [{ id: 'not_docx', tag: '' }];
  const fault = { id: String(id), tag: textOr(xtag, textOr(openingtag, '')) };
  return [typeof closingtag === 'string' ? { ...fault, closing: closingtag } : fault];
};

/** Tags and faults of a .docx template, all at once; a file that is no .docx has the one fault 'not_docx'. */
export const readTemplateTags = (docx: Uint8Array): TemplateReading => {
  const files = new Map<string, Parts>();
  const faults: TemplateFault[] = [];
  try {
    new Docxtemplater(new PizZip(docx), templateOptions([listener(files), pictureModule({}, [])]));
  } catch (cause) {
    faults.push(...faultsOf(cause));
  }
  const parts = [...files.values()];
  return { tags: parts.flatMap(tagsOf), faults, text: parts.map(textOf).join('\n') };
};
