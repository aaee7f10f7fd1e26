/** The way to live Google: `npm run deploy` pushes the built script to one project, `npm run release` makes the template that colleges copy. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { deploy } from './deploy';
import { release } from './release';
import { UsageError } from './usage';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const COMMANDS = new Map([
  ['deploy', deploy],
  ['release', release],
]);

/** What Google or clasp said, without a stack: the person can only change what was asked. */
const complain = (thrown: unknown): number => {
  process.stderr.write(`${thrown instanceof Error ? thrown.message : String(thrown)}\n`);
  return thrown instanceof UsageError ? 2 : 1;
};

const [name = '', ...args] = process.argv.slice(2);
const command = COMMANDS.get(name);
if (!command) throw new Error(`No command ${name}: deploy, release.`);
process.exitCode = await command(args, ROOT).catch(complain);
