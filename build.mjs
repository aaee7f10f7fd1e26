// Builds what a college installs (dist/) and, with --local, the command line and the emulated services (build/).
import { build } from 'esbuild';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.dirname(fileURLToPath(import.meta.url));
process.chdir(root);

/** The functions Apps Script can see (what src/main.ts exports): menu items, triggers and the sidebar's one door. */
const entryPoints = async () => {
  const { metafile } = await build({ ...scriptOptions(new Map()), write: false, format: 'esm', metafile: true });
  return Object.values(metafile.outputs)[0].exports;
};

const scriptOptions = (templates) => ({
  entryPoints: ['src/main.ts'],
  bundle: true,
  target: 'es2020',
  charset: 'utf8',
  legalComments: 'none',
  minifySyntax: true,
  minifyWhitespace: true,
  logLevel: 'warning',
  plugins: [templateModules(templates)],
});

/** `import base64 from 'templates:report'` gives the .docx that templates/report.ts makes. */
const templateModules = (templates) => ({
  name: 'templates',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^templates:/ }, ({ path: name }) => ({ path: name.slice('templates:'.length), namespace: 'template' }));
    onLoad({ filter: /.*/, namespace: 'template' }, ({ path: name }) => ({
      contents: `export default ${JSON.stringify(templates.get(name) ?? '')};`,
      loader: 'js',
    }));
  },
});

/** Runs templates/*.ts (each exports `async function make(): Promise<Uint8Array>`) and returns the .docx files as base64. */
const makeTemplates = async () => {
  const templates = new Map();
  const files = readdirSync('templates').filter((name) => name.endsWith('.template.ts'));
  for (const file of files) {
    const outfile = `build/templates/${file.replace(/\.ts$/, '.mjs')}`;
    await build({ entryPoints: [`templates/${file}`], bundle: true, platform: 'node', format: 'esm', packages: 'external', outfile, logLevel: 'warning' });
    const { make } = await import(`${pathToFileURL(outfile).href}?${Date.now()}`);
    templates.set(file.replace(/\.template\.ts$/, ''), Buffer.from(await make()).toString('base64'));
  }
  return templates;
};

const buildScript = async () => {
  const templates = await makeTemplates();
  const names = await entryPoints();
  const stubs = names.map((name) => `function ${name}(...args) { return App.${name}(...args); }`);
  await build({ ...scriptOptions(templates), format: 'iife', globalName: 'App', footer: { js: stubs.join('\n') }, outfile: 'dist/Code.js' });
};

const buildSidebar = async () => {
  const { outputFiles } = await build({
    entryPoints: ['sidebar/main.tsx'],
    bundle: true,
    minify: true,
    charset: 'utf8',
    target: 'es2020',
    write: false,
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  });
  const script = outputFiles[0].text.replaceAll('</script', '<\\/script');
  const html = readFileSync('sidebar/index.html', 'utf8')
    .replace('/* style.css */', () => readFileSync('sidebar/style.css', 'utf8'))
    .replace('/* main.tsx */', () => script);
  writeFileSync('dist/sidebar.html', html);
};

const buildLocal = async () => {
  await build({ entryPoints: ['local/services/index.ts'], bundle: true, format: 'iife', globalName: 'EmulatedServices', target: 'es2022', outfile: 'build/services.js', logLevel: 'warning', charset: 'utf8' });
  if (existsSync('local/cli.ts')) await build({ entryPoints: ['local/cli.ts'], bundle: true, platform: 'node', format: 'esm', packages: 'external', outfile: 'build/cli.mjs', logLevel: 'warning', charset: 'utf8' });
  if (existsSync('local/page/main.tsx')) {
    await build({ entryPoints: ['local/page/main.tsx'], bundle: true, minify: true, format: 'iife', target: 'es2022', outfile: 'build/page/main.js', jsx: 'automatic', jsxImportSource: 'preact', logLevel: 'warning', charset: 'utf8', loader: { '.css': 'css' } });
    for (const name of ['index.html', 'style.css']) writeFileSync(`build/page/${name}`, readFileSync(`local/page/${name}`));
  }
};

/** Newest modification time below the source folders, to skip a build that would change nothing. */
const newestSource = (folder) =>
  readdirSync(folder, { withFileTypes: true }).reduce((newest, entry) => {
    const file = path.join(folder, entry.name);
    return Math.max(newest, entry.isDirectory() ? newestSource(file) : statSync(file).mtimeMs);
  }, 0);

const isFresh = () => {
  const built = ['dist/Code.js', 'dist/sidebar.html', 'build/cli.mjs', 'build/services.js'];
  if (!built.every((file) => existsSync(file))) return false;
  const oldest = Math.min(...built.map((file) => statSync(file).mtimeMs));
  return ['src', 'sidebar', 'templates', 'local'].every((folder) => newestSource(folder) < oldest);
};

if (!(process.argv.includes('--if-stale') && isFresh())) {
  if (!process.argv.includes('--if-stale')) rmSync('dist', { recursive: true, force: true });
  mkdirSync('dist', { recursive: true });
  mkdirSync('build/page', { recursive: true });
  await buildScript();
  await buildSidebar();
  writeFileSync('dist/appsscript.json', readFileSync('appsscript.json'));
  if (process.argv.includes('--local')) await buildLocal();
}
