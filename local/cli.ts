/** The command line of the local workspace: `npm run local -- COMMAND …`. */
process.env['TZ'] = 'Asia/Ho_Chi_Minh';

import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from './commands/run-command';
import { setProjectRoot } from './workspace/project';

setProjectRoot(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
process.exitCode = await runCommand(process.argv.slice(2));
