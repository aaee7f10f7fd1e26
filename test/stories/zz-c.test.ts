import { openCollege } from './support/small-college';
import { Workspace } from '../../local/workspace/workspace';
import { contract } from '../../src/api/contract';
test('x', () => {
  const seen = new Map<string, string>();
  for (const method of Object.keys(contract)) {
    for (const w of [Workspace.create(), openCollege()]) {
      const r = w.run('rpc', [method, '{}']);
      if (String(r.value).includes('ourFault')) seen.set(method, JSON.stringify(r.lines).slice(0, 600));
    }
  }
  console.log([...seen]);
}, 300000);
