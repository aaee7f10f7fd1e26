/** Names of exported files: what people called the thing, without signs that a file system refuses, each once. */

/** Vietnamese letters stay; at most 80 characters. */
export const safeName = (name: string): string => {
  const plain = name
    .normalize('NFC')
    .replace(/[\p{Cc}<>:"/\\|?*]/gu, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+|[. ]+$/g, '');
  return (
    Array.from(plain)
      .slice(0, 80)
      .join('')
      .replace(/[. ]+$/g, '') || 'khong-ten'
  );
};

/** Gives `name.ext` the first time, `name (2).ext` the next. Names that differ in case alone count as the same. */
export const uniqueNames = (extension: string): ((name: string) => string) => {
  const used = new Set<string>();
  return (name) => {
    const base = safeName(name);
    let [number, given] = [1, base];
    while (used.has(given.toLowerCase())) given = `${base} (${(number += 1)})`;
    used.add(given.toLowerCase());
    return `${given}.${extension}`;
  };
};
