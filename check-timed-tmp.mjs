// Types and lint rules of the whole repository in one process: ESLint asks the very program that was type-checked.
// `npm run typecheck` and `npm run lint` ask the same of the same configurations, each on its own.
import { ESLint } from 'eslint';
import path from 'node:path';
import ts from 'typescript';

const EVERYTHING = 'tsconfig.all.json';
/** What each part may name: the script neither a browser nor Node, the sidebar no Node. */
const PARTS = ['tsconfig.json', 'sidebar/tsconfig.json'];

/** Declarations of libraries, which every program reads. */
const declarations = new Map();
const hostOf = (options) => {
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (file, ...rest) => {
    if (!file.endsWith('.d.ts')) return read(file, ...rest);
    if (!declarations.has(file)) declarations.set(file, read(file, ...rest));
    return declarations.get(file);
  };
  return host;
};

const programOf = (config) => {
  const { config: text, error } = ts.readConfigFile(config, ts.sys.readFile);
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'));
  const parsed = ts.parseJsonConfigFileContent(
    text,
    ts.sys,
    path.resolve(path.dirname(config)),
    undefined,
    path.resolve(config),
  );
  const options = { ...parsed.options, incremental: false, tsBuildInfoFile: undefined };
  return {
    program: ts.createProgram({ rootNames: parsed.fileNames, options, host: hostOf(options) }),
    errors: parsed.errors,
  };
};

const formatHost = {
  getCanonicalFileName: (file) => file,
  getCurrentDirectory: () => process.cwd(),
  getNewLine: () => '\n',
};

/** Everything that tsc would say, as one text. */
const typeFaults = ({ program, errors }) =>
  ts.formatDiagnostics([...errors, ...ts.getPreEmitDiagnostics(program)], formatHost);

const lintFaults = async (program) => {
  const lint = new ESLint({
    overrideConfig: {
      files: ['**/*.ts', '**/*.tsx'],
      languageOptions: { parserOptions: { project: null, programs: [program] } },
    },
  });
  const formatter = await lint.loadFormatter('stylish');
  return formatter.format(await lint.lintFiles(['.']));
};

const T0=process.cpuUsage();let last=T0;const mark=(n)=>{const u=process.cpuUsage();console.error(n,((u.user+u.system-last.user-last.system)/1e6).toFixed(1));last=u;};
const all = programOf(EVERYTHING);mark('program');const f0=typeFaults(all);mark('types all');
const faults = [
  f0,
  await lintFaults(all.program).then((x)=>{mark('lint');return x;}),
  ...PARTS.map((part) => typeFaults(programOf(part))),
];
mark('parts');const told = faults.filter((text) => text !== '').join('\n');
process.stdout.write(told);
process.exitCode = told === '' ? 0 : 1;
