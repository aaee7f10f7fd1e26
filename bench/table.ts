/** Prints tables of text on standard output. */

export type Line = readonly string[];

/** The first column to the left, the others to the right. */
export const printTable = (title: string, head: Line, lines: readonly Line[]): void => {
  const all = [head, ...lines];
  const widths = head.map((_, at) => Math.max(...all.map((line) => (line[at] ?? '').length)));
  const print = (line: Line): void =>
    console.log(
      `  ${line
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  ')}`.trimEnd(),
    );
  console.log(`\n${title}`);
  all.forEach(print);
};

export const milliseconds = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0));
export const ratio = (value: number): string => `${value < 10 ? value.toFixed(2) : value.toFixed(0)}×`;
export const integer = (value: number): string => value.toLocaleString('en-US');
