// `npm run bench`: installs what only the bench needs where it is missing, bundles bench/main.ts and runs it.
//   --sizes 1000,10000   other sizes than 1,000, 10,000 and 100,000
//   --campaign 300       graduates of the modelled campaign (3,000); 0 leaves it out
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = path.dirname(fileURLToPath(import.meta.url));
process.chdir(path.dirname(here));

const say = (text) => process.stderr.write(`${text}\n`);
const fail = (text, status) => {
  say(text);
  process.exit(status);
};

if (!existsSync(path.join(here, 'node_modules', 'arquero'))) {
  say('bench: arquero, alasql, DuckDB and Fuse.js are missing; running npm ci --prefix bench');
  const { status } = spawnSync('npm', ['ci', '--prefix', 'bench'], { stdio: ['ignore', 2, 2] });
  if (status !== 0) fail('bench: npm ci --prefix bench failed. Install them by hand and run again.', 1);
}

await build({
  entryPoints: ['bench/main.ts'],
  outfile: 'build/bench.mjs',
  bundle: true,
  charset: 'utf8',
  logLevel: 'warning',
  platform: 'node',
  format: 'esm',
  packages: 'external',
});
// Cells hold local dates; --expose-gc lets a measurement begin on a clean heap.
const { status } = spawnSync(
  process.execPath,
  ['--expose-gc', '--max-old-space-size=4096', 'build/bench.mjs', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, TZ: 'Asia/Ho_Chi_Minh' } },
);
process.exit(status ?? 1);
