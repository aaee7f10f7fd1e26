/** Rows of texts as the clipboard carries them between spreadsheets: tabs, line ends, quotes where a text holds either. */

const quoted = (text: string): string => (/[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export const tsvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(quoted).join('\t')).join('\n');

/** Also reads a text without tabs; the line end after the last row makes no row. A quote counts only where a cell begins. */
export const parseTsv = (text: string): string[][] => {
  const rows: string[][] = [[]];
  const cells = /(?:"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\n]*))(\t|\r?\n|$)/gy;
  for (let match = cells.exec(text); match; match = cells.exec(text)) {
    const [, inQuotes, plain = '', end] = match;
    rows.at(-1)?.push(inQuotes === undefined ? plain.replace(/\r$/, '') : inQuotes.replaceAll('""', '"'));
    if (end === '' || cells.lastIndex === text.length) break;
    if (end !== '\t') rows.push([]);
  }
  if (text.endsWith('\t')) rows.at(-1)?.push('');
  return rows;
};
