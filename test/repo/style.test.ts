/** The whole repository passes the type checks, ESLint and the formatter: the very commands of `npm run check` and `npm run lint`. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

// Our own package.json.
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const commandsOf = (script: string): string[] => (scripts[script] ?? '').split(' && ');

/** `check` asks in one process what `tsc` and `eslint` of the other scripts ask in four. */
const commands = [
  ...commandsOf('check'),
  ...commandsOf('lint').filter((command) => command.startsWith('biome ')),
];

interface Outcome {
  readonly exitCode: number;
  readonly output: string;
}

/** Runs one of npm's commands; ends with what it printed, also when it failed. */
const run = (command: string, cwd = process.cwd()): Promise<Outcome> =>
  new Promise((done) => {
    const [program = '', ...words] = command.split(' ');
    const args = program === 'node' ? words : [path.resolve('node_modules/.bin', program), ...words];
    execFile(process.execPath, args, { cwd, maxBuffer: 1e8 }, (error, stdout, stderr) =>
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

  const planted: string[] = [];
  afterAll(() => planted.forEach((folder) => rmSync(folder, { recursive: true })));
  /** Below build/, from where the tools are found and where the repository's own rules do not reach. */
  const plant = (files: Readonly<Record<string, string>>): string => {
    mkdirSync('build', { recursive: true });
    const folder = mkdtempSync(path.resolve('build/style-'));
    planted.push(folder);
    mkdirSync(path.join(folder, 'sidebar'));
    Object.entries(files).forEach(([name, text]) => writeFileSync(path.join(folder, name), text));
    return folder;
  };

  test('ill-formatted code makes the formatter fail, and what it says is shown', async () => {
    const folder = plant({ 'bad.mjs': 'const a =   1\n', 'biome.json': '{ "root": true }' });
    const { exitCode, output } = await run('biome format bad.mjs --reporter=github', folder);
    expect(exitCode).not.toBe(0);
    expect(output).toContain('title=format');
  });

  test('a fault of types in any of the three programs and one of a type-aware rule make check fail, and are all shown', async () => {
    const configOf = (file: string): string =>
      JSON.stringify({ compilerOptions: { strict: true, types: [], lib: ['es2020'] }, files: [file] });
    const folder = plant({
      'all.ts': "export const a: number = 'x';\nPromise.resolve(1);\n",
      'script.ts': 'export const c = document.title;\n',
      'sidebar/view.ts': 'export const d = process.env;\n',
      'tsconfig.all.json': configOf('all.ts'),
      'tsconfig.json': configOf('script.ts'),
      'sidebar/tsconfig.json': configOf('view.ts'),
      'eslint.config.mjs':
        "import tseslint from 'typescript-eslint';\nexport default [{ ignores: ['s*/**', 's*.ts', '*.mjs'] }, ...tseslint.configs.strictTypeChecked];\n",
    });
    const { exitCode, output } = await run(`node ${path.resolve('check.mjs')}`, folder);
    expect(exitCode).not.toBe(0);
    for (const fault of ['all.ts(1,14): error TS2322', 'no-floating-promises'])
      expect(output).toContain(fault);
    for (const name of ["'document'", "'process'"]) expect(output).toContain(`Cannot find name ${name}`);
  });
});
