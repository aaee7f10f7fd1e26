// Builds what a college installs (dist/) and, with --local, what runs it without Google (build/).
//   --if-stale  only when a source is newer than what was built
//   --sizes     also lists the largest parts of Code.js
import { build } from 'esbuild';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

process.chdir(path.dirname(fileURLToPath(import.meta.url)));

const has = (flag) => process.argv.includes(flag);
/** Standard output belongs to the commands that build first and then answer. */
const say = (text) => process.stderr.write(`${text}\n`);
const kilobytes = (bytes) => `${Math.round(bytes / 1000)} KB`;

/** What is made is as old as the sources it was made from, which may change while it is made. */
const started = new Date();

/** Whoever reads at the same moment sees the old file or the new one, never a half. */
const write = (file, content) => {
  mkdirSync(path.dirname(file), { recursive: true });
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, content);
  utimesSync(aside, started, started);
  renameSync(aside, file);
};

const common = { bundle: true, write: false, charset: 'utf8', legalComments: 'none', logLevel: 'warning' };
const forNode = { platform: 'node', format: 'esm', packages: 'external' };
const forPreact = { minify: true, jsx: 'automatic', jsxImportSource: 'preact' };

const bundle = async (entry, options) => build({ ...common, entryPoints: [entry], ...options });
const textOf = ({ outputFiles }) => outputFiles[0].text;

/** The exports of a TypeScript module that the build itself needs. */
const importTypeScript = async (entry) => {
  const file = path.resolve(`build/${path.basename(entry, '.ts')}-${process.pid}.mjs`);
  write(file, textOf(await bundle(entry, forNode)));
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(file);
  }
};

/** `import base64 from 'templates:report'` gives the .docx that templates/report.template.ts makes. */
const templateModules = {
  name: 'templates',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^templates:/ }, ({ path: specifier }) => ({
      path: specifier.slice('templates:'.length),
      namespace: 'template',
    }));
    onLoad({ filter: /.*/, namespace: 'template' }, async ({ path: name }) => {
      const { make } = await importTypeScript(`templates/${name}.template.ts`);
      return { contents: Buffer.from(await make()), loader: 'base64' };
    });
  },
};

/** The libraries of .docx files and QR codes are evaluated when the first one is read or made: most executions do neither. */
const lazyLibraries = {
  name: 'lazy libraries',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(docxtemplater|pizzip|qrcode-generator)$/ }, ({ path: library, kind }) =>
      kind === 'import-statement' ? { path: library, namespace: 'lazy' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'lazy' }, ({ path: library }) => ({
      contents: `export default function (...args) { const Library = require('${library}'); return new Library(...args); }`,
      resolveDir: process.cwd(),
    }));
  },
};

/** Branches that the libraries keep for browsers, Node and Rhino: said to be absent, they fall out of the bundle. */
const elsewhere = Object.fromEntries(
  ['Blob', 'Buffer', 'java', 'self', 'window'].map((name) => [name, 'undefined']),
);

/** What src/main.ts exports is what Apps Script can call: menu items, triggers and the sidebar's one door. */
const readEntryPoints = async () => {
  const { metafile } = await bundle('src/main.ts', { bundle: false, format: 'esm', metafile: true });
  return Object.values(metafile.outputs)[0].exports;
};

const sayLargest = ({ outputs }) => {
  const inputs = Object.entries(Object.values(outputs)[0].inputs).map(([file, { bytesInOutput }]) => [
    file,
    bytesInOutput,
  ]);
  const packages = new Map();
  for (const [file, bytes] of inputs) {
    const [, name] = /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file) ?? [
      '',
      file.split(/[/:]/).slice(0, 2).join('/'),
    ];
    packages.set(name, (packages.get(name) ?? 0) + bytes);
  }
  const largest = (entries, count) => [...entries].sort(([, a], [, b]) => b - a).slice(0, count);
  for (const [name, bytes] of [...largest(packages, 10), ...largest(inputs, 15)])
    say(`${kilobytes(bytes).padStart(8)}  ${name}`);
};

class BadBundle extends Error {}

/** Identifiers are kept, so that a stack trace in the log names our functions. Throws when Apps Script could not run the script. */
const makeScript = async () => {
  const { bundleFaults, GLOBAL_NAME } = await importTypeScript('local/gates/bundle.ts');
  const entryPoints = await readEntryPoints();
  const stubs = entryPoints.map(
    (name) => `function ${name}(...args) { return ${GLOBAL_NAME}.${name}(...args); }`,
  );
  const made = await bundle('src/main.ts', {
    format: 'iife',
    globalName: GLOBAL_NAME,
    target: 'es2020',
    minifySyntax: true,
    minifyWhitespace: true,
    metafile: true,
    define: elsewhere,
    footer: { js: stubs.join('\n') },
    plugins: [templateModules, lazyLibraries],
  });
  const manifest = JSON.parse(readFileSync('appsscript.json', 'utf8'));
  const faults = bundleFaults({ code: textOf(made), entryPoints, manifest });
  if (faults.length > 0) throw new BadBundle(`Apps Script could not run Code.js:\n- ${faults.join('\n- ')}`);
  if (has('--sizes')) sayLargest(made.metafile);
  return textOf(made);
};

/** A page of HtmlService: everything inline, for it is served from an address of its own. */
const makePage = async (folder) => {
  const script = textOf(await bundle(`${folder}/main.tsx`, { ...forPreact, target: 'es2020' }));
  const style = textOf(await bundle(`${folder}/style.css`, { minify: true }));
  return readFileSync('sidebar/index.html', 'utf8')
    .replace('/* style.css */', () => style)
    .replace('/* main.tsx */', () => script.replaceAll('</script', '<\\/script'));
};

const makeDist = async () => ({
  'dist/Code.js': await makeScript(),
  'dist/sidebar.html': await makePage('sidebar'),
  'dist/import.html': await makePage('sidebar/import'),
  'dist/appsscript.json': readFileSync('appsscript.json', 'utf8'),
});

const makeLocal = async () => ({
  'build/services.js': textOf(
    await bundle('local/services/index.ts', {
      format: 'iife',
      globalName: 'EmulatedServices',
      target: 'es2022',
    }),
  ),
  'build/cli.mjs': textOf(await bundle('local/cli.ts', forNode)),
  'build/release.mjs': textOf(await bundle('release/cli.ts', forNode)),
  'build/page/main.js': textOf(
    await bundle('local/page/main.tsx', { ...forPreact, format: 'iife', target: 'es2022' }),
  ),
  'build/page/index.html': readFileSync('local/page/index.html', 'utf8'),
  'build/page/style.css': textOf(await bundle('local/page/style.css', {})),
});

/** What is pushed is exactly what was built. */
const removeOthers = (folder, kept) =>
  readdirSync(folder)
    .map((name) => `${folder}/${name}`)
    .filter((file) => !kept.includes(file))
    .forEach((file) => rmSync(file, { recursive: true, force: true }));

const changed = (file) => statSync(file).mtimeMs;
/** Folders count too: theirs is the time of the last file taken away. */
const newestBelow = (folder) =>
  Math.max(
    ...['.', ...readdirSync(folder, { recursive: true })].map((name) => changed(path.join(folder, name))),
  );

/** Nothing that a build reads is newer than what it made. */
const isFresh = () => {
  const dist = ['dist/Code.js', 'dist/sidebar.html', 'dist/import.html', 'dist/appsscript.json'];
  const built = has('--local')
    ? [...dist, 'build/services.js', 'build/cli.mjs', 'build/release.mjs', 'build/page/main.js']
    : dist;
  if (!built.every((file) => existsSync(file))) return false;
  const read = ['src', 'sidebar', 'templates', 'local', 'release'].map(newestBelow);
  const files = ['build.mjs', 'appsscript.json', 'package-lock.json'].map(changed);
  return Math.max(...read, ...files) < Math.min(...built.map(changed));
};

const main = async () => {
  if (has('--if-stale') && isFresh()) return;
  const dist = await makeDist();
  const made = has('--local') ? { ...dist, ...(await makeLocal()) } : dist;
  for (const [file, content] of Object.entries(made)) write(file, content);
  removeOthers('dist', Object.keys(dist));
  // What was compiled of the scripts before.
  rmSync('build/code-cache', { recursive: true, force: true });
  say(
    `dist: ${Object.entries(dist)
      .map(([file, text]) => `${path.basename(file)} ${kilobytes(Buffer.byteLength(text))}`)
      .join(', ')}`,
  );
};

try {
  await main();
} catch (error) {
  // esbuild has already printed what it found, and knows it as errors.
  if (!error.errors) say(error instanceof BadBundle ? error.message : error.stack);
  process.exitCode = 1;
}
