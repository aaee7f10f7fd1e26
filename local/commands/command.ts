/** What every command of the local workspace has, and how its arguments are read. */
import { parseArgs, type ParseArgsConfig } from 'node:util';

export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** Its arguments, as typed after the command's name. */
  readonly usage: string;
  /** What --help says besides. */
  readonly help: string;
  /** The exit code: 0 when all went well. */
  readonly run: (args: string[]) => number | Promise<number>;
}

/** Wrong use of a command: its message is shown with the usage. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;
interface Read {
  readonly positionals: string[];
  /** Value of an option that takes one. */
  text(name: string): string | undefined;
  /** Values of an option that may be given several times, in order. */
  texts(name: string): string[];
  flag(name: string): boolean;
  /** A whole number, from `least` on. */
  number(name: string, least: number): number | undefined;
}

const asNumber = (name: string, text: string | undefined, least: number): number | undefined => {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!Number.isInteger(value) || value < least)
    throw new UsageError(`--${name} takes a whole number from ${least} on, not “${text}”.`);
  return value;
};

/** Reads options and between `least` and `most` positional arguments; anything else is refused. */
export const readArgs = (
  args: string[],
  options: Options,
  [least, most]: readonly [number, number],
): Read => {
  const parse = () => {
    try {
      return parseArgs({ args, options, allowPositionals: true, strict: true });
    } catch (error) {
      throw new UsageError(error instanceof Error ? error.message : String(error));
    }
  };
  const { values, positionals } = parse();
  if (positionals.length < least) throw new UsageError('An argument is missing.');
  if (positionals.length > most) throw new UsageError(`Unexpected argument: ${positionals[most] ?? ''}`);
  const text = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    positionals,
    text,
    texts: (name) => [values[name] ?? []].flat().filter((value) => typeof value === 'string'),
    flag: (name) => values[name] === true,
    number: (name, min) => asNumber(name, text(name), min),
  };
};

export const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};
export const complain = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

/** Rows of text in columns that line up. */
export const columns = (rows: readonly (readonly string[])[]): string => {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, index) => (widths[index] = Math.max(widths[index] ?? 0, cell.length)));
  const padded = (row: readonly string[]): string =>
    row
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd();
  return rows.map(padded).join('\n');
};
