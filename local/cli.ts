/** The command line of the local workspace: `npm run local -- COMMAND …`. */
process.env['TZ'] = 'Asia/Ho_Chi_Minh';

import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from './commands/run-command';
import { setProjectRoot } from './workspace/project';

setProjectRoot(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
// A reader that has seen enough (`| head`) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
process.exitCode = await runCommand(process.argv.slice(2));
