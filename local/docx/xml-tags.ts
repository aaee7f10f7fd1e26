/** Walks the tags of a WordprocessingML part with their places, so that a change touches nothing but the letters it is about. */

export interface Tag {
  /** With its prefix: 'w:p'. */
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  readonly attributes: string;
  /** Where it starts and ends in the part. */
  readonly start: number;
  readonly end: number;
}

const TAG =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)((?:"[^"]*"|'[^']*'|[^<>"'/]|\/(?!>))*)(\/?)>/g;

/** All tags in order; comments and declarations are passed over. */
export const tagsOf = (xml: string): Tag[] =>
  Array.from(xml.matchAll(TAG)).flatMap((match) => {
    const [whole, slash, name, attributes = '', empty] = match;
    if (name === undefined) return [];
    const kind = slash === '/' ? 'close' : empty === '/' ? 'empty' : 'open';
    return [{ name, kind, attributes, start: match.index, end: match.index + whole.length }];
  });

/** The value of `w:val`; '' without one. */
export const valueIn = ({ attributes }: Tag): string =>
  /(?:^|\s)w:val\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? '';

/** Whether a switch such as `<w:b/>` is on. */
export const isOn = (tag: Tag): boolean => !['0', 'false', 'off', 'none'].includes(valueIn(tag));
