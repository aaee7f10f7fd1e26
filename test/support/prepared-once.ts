/** Workspaces with which many files of tests begin: made by the first of them, read from build/stages by the others. */
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { hashOf } from '../../local/workspace/objects';
import { isWorkspace, writeFolder } from '../../local/workspace/folder';
import { builtProject, servicesScript } from '../../local/workspace/project';
import { Workspace } from '../../local/workspace/workspace';

/** Two workers may make the same stage at once: the first to be done keeps it. */
const keep = ({ world, objects }: Workspace, folder: string): void => {
  const aside = `${folder}.${process.pid}`;
  mkdirSync(path.dirname(folder), { recursive: true });
  writeFolder(aside, world, objects.unsaved(), 1);
  try {
    renameSync(aside, folder);
  } catch {
    rmSync(aside, { recursive: true });
  }
};

/** The workspace that `make` gives under this bundle, in memory; `names` tells it from all others. */
export const preparedOnce = (names: readonly string[], make: () => Workspace): Workspace => {
  const key = hashOf([...names, builtProject().code, servicesScript()].join('\n'));
  const folder = path.join('build', 'stages', key);
  if (!isWorkspace(folder)) keep(make(), folder);
  return Workspace.open(folder).clone();
};
