/** Comma-separated texts (RFC 4180): quotes, doubled quotes, line breaks within quotes. */

/** The rows of a csv text; the last line break ends a row and begins none. */
export const parseCsv = (text: string, delimiter = ','): string[][] => {
  const rows: string[][] = [];
  const source = text.replace(/^\ufeff/, '');
  let [row, cell, at]: [string[], string, number] = [[], '', 0];
  let quoted = false;
  const endCell = (): void => {
    row.push(cell);
    cell = '';
  };
  for (; at < source.length; at++) {
    const letter = source.charAt(at);
    if (quoted && letter === '"' && source.charAt(at + 1) === '"') cell += source.charAt(at++);
    else if (letter === '"' && (quoted || cell === '')) quoted = !quoted;
    else if (!quoted && letter === delimiter) endCell();
    else if (!quoted && (letter === '\n' || letter === '\r')) {
      if (letter === '\r' && source.charAt(at + 1) === '\n') at++;
      endCell();
      rows.push(row);
      row = [];
    } else cell += letter;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows;
};

const quotedCell = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(quotedCell).join(',')}\n`).join('');
