// Types and lint rules of the whole repository in one process: each file is checked once, and ESLint asks the very program that
// checked it. `npm run typecheck` and `npm run lint` ask the same of the same configurations, each on its own.
import { ESLint } from 'eslint';
import path from 'node:path';
import ts from 'typescript';

/** What each part may name: the script neither a browser nor Node, the sidebar no Node. */
const PARTS = ['tsconfig.json', 'sidebar/tsconfig.json'];
/** Beside the parts: what may name everything. */
const EVERYTHING = 'tsconfig.all.json';

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

/** Everything that tsc would say of these files, as one text. */
const typeFaults = ({ program, errors }, files) => {
  const found = files.flatMap((file) => ts.getPreEmitDiagnostics(program, file));
  return ts.formatDiagnostics([...errors, ...ts.sortAndDeduplicateDiagnostics(found)], formatHost);
};

/** A file is asked about in the first of the programs that knows it. */
const lintFaults = async (programs) => {
  const lint = new ESLint({
    overrideConfig: {
      files: ['**/*.ts', '**/*.tsx'],
      languageOptions: { parserOptions: { project: null, programs } },
    },
  });
  const formatter = await lint.loadFormatter('stylish');
  return formatter.format(await lint.lintFiles(['.']));
};

const parts = PARTS.map(programOf);
const all = programOf(EVERYTHING);
const inParts = new Set(parts.flatMap(({ program }) => program.getRootFileNames()));
/** The files of the program that no other one checks. */
const own = ({ program }, isOwn) =>
  program
    .getSourceFiles()
    .filter((file) => isOwn(file.fileName) && !program.isSourceFileFromExternalLibrary(file));
const ownOfPart = (part) => {
  const roots = new Set(part.program.getRootFileNames());
  return own(part, (file) => roots.has(file));
};

const faults = [
  ...parts.map((part) => typeFaults(part, ownOfPart(part))),
  typeFaults(
    all,
    own(all, (file) => !inParts.has(file)),
  ),
  await lintFaults([...parts, all].map(({ program }) => program)),
];
const told = faults.filter((text) => text !== '').join('\n');
process.stdout.write(told);
process.exitCode = told === '' ? 0 : 1;
