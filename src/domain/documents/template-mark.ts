/** Tells one default template from another, and whether a file in Drive is still the default that was put there. */

/** FNV-1a over the text's UTF-16 units (public domain, Fowler/Noll/Vo), with the length: a mark, no protection against forgery. */
export const templateMarkOf = (base64: string): string => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < base64.length; at += 1) {
    hash ^= base64.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return `${hash.toString(16).padStart(8, '0')}${base64.length.toString(16)}`;
};

/** What is kept of a template in the workbook's properties: the file's id and the mark of the default it was made from. */
export interface KnownTemplate {
  readonly id: string;
  /** '' for files of earlier versions of the program, which noted none. */
  readonly mark: string;
}

/** Reads what `formatKnown` wrote. */
export const parseKnown = (property: string): KnownTemplate => {
  const [id = '', mark = ''] = property.split(' ');
  return { id, mark };
};

/** The template's file and the mark of the default that it was made from, as a property keeps them. */
export const formatKnown = ({ id, mark }: KnownTemplate): string => `${id} ${mark}`;

export type TemplateState = 'default' | 'older default' | 'edited';

/**
 * `bytesMark` is that of the file in Drive, `current` that of the program's default. Only a file that is still the default
 * it was made from may give way to a newer one; where that default is not known, the file counts as edited.
 */
export const templateState = (known: KnownTemplate, bytesMark: string, current: string): TemplateState => {
  if (bytesMark === current) return 'default';
  return known.mark !== '' && bytesMark === known.mark ? 'older default' : 'edited';
};
