import { appendFileSync } from 'node:fs';
import { Workspace } from '../../local/workspace/workspace';
const old = Workspace.prototype.run;
Workspace.prototype.run = function (this: Workspace, ...args: Parameters<typeof old>) {
  const r = old.apply(this, args);
  if (String(r.value).includes('ourFault')) appendFileSync('/tmp/c-faults.txt', JSON.stringify([args[0], args[1], r.lines]).slice(0, 3000) + '\n');
  return r;
};
require('./print.test');
