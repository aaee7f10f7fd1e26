/** Names in braces that the college's settings fill in when the form is made: {Trường}, {Phòng}, {Lợi ích}, {email}, {SĐT}. */

const PLACEHOLDERS = ['Trường', 'Phòng', 'Lợi ích', 'email', 'SĐT'] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];
export type PlaceholderValues = Readonly<Record<Placeholder, string>>;

const NAME = /\{([^{}]*)\}/g;
const isPlaceholder = (name: string): name is Placeholder => PLACEHOLDERS.some((known) => known === name);

/** The names in braces that the program does not know, with their braces. */
export const unknownPlaceholders = (text: string): readonly string[] =>
  [...text.matchAll(NAME)].filter(([, name = '']) => !isPlaceholder(name)).map(([whole]) => whole);

/** The text with every known name replaced; where a value is empty its comma or colon goes with it. */
export const fillPlaceholders = (text: string, values: PlaceholderValues): string => {
  const filled = text.replace(NAME, (whole, name: string) =>
    isPlaceholder(name) ? values[name].trim() : whole,
  );
  if (filled === text || Object.values(values).every((value) => value.trim() !== '')) return filled.trim();
  return filled
    .replace(/([:,])\s*,/g, '$1')
    .replace(/\s*[:,]\s*\./g, '.')
    .replace(/ {2,}/g, ' ')
    .trim();
};
