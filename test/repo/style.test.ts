/** The whole repository passes the type checks, ESLint and the formatter: the very commands of `npm run typecheck` and `npm run lint`. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

// Our own package.json.
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const commandsOf = (script: string): string[] => (scripts[script] ?? '').split(' && ');

/** ESLint first, for it takes longest. */
const commands = [...commandsOf('lint'), ...commandsOf('typecheck')];

interface Outcome {
  readonly exitCode: number;
  readonly output: string;
}

/** Runs one of npm's commands; ends with what it printed, also when it failed. */
const run = (command: string, cwd = process.cwd()): Promise<Outcome> =>
  new Promise((done) => {
    const [program = '', ...args] = command.split(' ');
    const file = path.resolve('node_modules/.bin', program);
    execFile(process.execPath, [file, ...args], { cwd, maxBuffer: 1e8 }, (error, stdout, stderr) =>
      done({ exitCode: error ? Number(error.code ?? 1) : 0, output: stdout + stderr }),
    );
  });

const LIMIT = 300_000;

/** Starts every command, two at a time, and gives the promise of each one's outcome. */
const runAll = (): Map<string, Promise<Outcome>> => {
  const waiting = commands.map((command) => {
    let settle: (outcome: Outcome) => void = () => undefined;
    const outcome = new Promise<Outcome>((done) => (settle = done));
    return { command, outcome, settle };
  });
  const queue = [...waiting];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) next.settle(await run(next.command));
  };
  void work();
  void work();
  return new Map(waiting.map(({ command, outcome }) => [command, outcome]));
};

describe('Style', () => {
  let outcomes = new Map<string, Promise<Outcome>>();
  beforeAll(() => {
    outcomes = runAll();
  });

  test.each(commands)(
    '%s',
    async (command) => {
      expect(await outcomes.get(command)).toEqual({ exitCode: 0, output: '' });
    },
    LIMIT,
  );

  test.each([
    ['eslint --no-config-lookup --rule no-var:error bad.mjs', 'var a = 1;\n', 'no-var'],
    ['prettier --check --no-config bad.mjs', 'const a =   1\n', 'Code style issues'],
    ['tsc --noEmit --strict --types --lib es2020 bad.ts', "const a: number = 'x';\n", 'TS2322'],
  ])('a fault makes %s fail, and what it says is shown', async (command, text, fault) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'style-'));
    ['bad.ts', 'bad.mjs'].forEach((name) => writeFileSync(path.join(folder, name), text));
    const { exitCode, output } = await run(command, folder);
    rmSync(folder, { recursive: true });
    expect(exitCode).not.toBe(0);
    expect(output).toContain(fault);
  });
});
