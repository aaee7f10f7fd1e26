/** Where a press is worth stopping: before calls that change something; anywhere between two of them the workbook is the same. */
import type { OnCall } from '../../../local/runtime/execution';
import { isLook } from '../../../local/sweep/effects';
import type { Workspace } from '../../../local/workspace/workspace';

/**
 * Call numbers of a run, found on a copy: the first and the last change of each kind of call and tab, and the end, where all
 * is done and nothing answered. `npm run sweep` tries every change.
 */
export const tellingStops = (
  workspace: Workspace,
  run: (copy: Workspace, onCall: OnCall) => unknown,
): number[] => {
  const kinds = new Map<string, { readonly first: number; last: number }>();
  let calls = 0;
  run(workspace.clone(), ({ k, service, member, phase, tab }) => {
    calls = k;
    if (phase === 'after' || isLook({ service, member })) return undefined;
    const kind = JSON.stringify([service, member, tab]);
    const known = kinds.get(kind);
    if (known) known.last = k;
    else kinds.set(kind, { first: k, last: k });
    return undefined;
  });
  const changes = [...kinds.values()].flatMap(({ first, last }) => [first, last]);
  return [...new Set([...changes, Math.max(...changes) + 1])]
    .filter((k) => k <= calls)
    .sort((one, other) => one - other);
};
