/** Reading the arguments of the two commands, and refusing what they do not take. */
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Wrong use: ends with status 2. */
export class UsageError extends Error {}

export interface Asked {
  text(name: string): string | undefined;
  flag(name: string): boolean;
}

/** The options asked for. Throws a UsageError, with the usage, for any other. */
export const readOptions = (
  args: readonly string[],
  options: NonNullable<ParseArgsConfig['options']>,
  usage: string,
): Asked => {
  try {
    const { values } = parseArgs({ args: [...args], options, strict: true });
    return {
      text: (name) => {
        const value = values[name];
        return typeof value === 'string' ? value : undefined;
      },
      flag: (name) => values[name] === true,
    };
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
};

export const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};
