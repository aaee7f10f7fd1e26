/** Names of exported files: what people called the thing, without signs that a file system refuses, each once. */

/** Vietnamese letters stay; at most 80 characters. */
export const safeName = (name: string): string => {
  const plain = name
    .normalize('NFC')
    .replace(/[\p{Cc}<>:"/\\|?*]/gu, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+|[. ]+$/g, '');
  return plain.slice(0, 80).trim() || 'khong-ten';
};

/** Gives `name.ext` the first time, `name (2).ext` the next. Names that differ in case alone count as the same. */
export const uniqueNames = (extension: string): ((name: string) => string) => {
  const used = new Map<string, number>();
  return (name) => {
    const base = safeName(name);
    const count = (used.get(base.toLowerCase()) ?? 0) + 1;
    used.set(base.toLowerCase(), count);
    return `${base}${count === 1 ? '' : ` (${count})`}.${extension}`;
  };
};
