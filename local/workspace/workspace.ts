/** A college's Google in one object: its world, its stored bytes and the script bound to it; kept in a folder, or in memory alone. */
import { mkdirSync, readdirSync, existsSync } from 'node:fs';
import { execute, type ExecutionOptions, type ExecutionResult } from '../runtime';
import type { Answered } from '../world/questions';
import type { World } from '../world/world';
import { cloneWorld } from './clone';
import { copyWorld } from './copy-world';
import { generationOf, isWorkspace, objectsFolder, readFolder, writeFolder } from './folder';
import { newWorld, type WorldOptions } from './new-world';
import { ObjectStore } from './objects';
import { builtProject, type Project } from './project';

export interface WorkspaceOptions extends WorldOptions {
  /** The script bound to the spreadsheet; dist/ by default. */
  readonly project?: Project;
  /** Where it is kept; without one it lives in memory. */
  readonly folder?: string;
}

const prepareFolder = (folder: string): void => {
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new Error(`${folder} is not empty.`);
  mkdirSync(folder, { recursive: true });
};

export class Workspace {
  private constructor(
    readonly world: World,
    readonly objects: ObjectStore,
    readonly project: Project,
    readonly folder: string | null,
    private generation: number,
  ) {}

  /** A new workspace with an empty spreadsheet. Throws when the folder exists and is not empty. Nothing is on the disk before save(). */
  static create({ project = builtProject(), folder, ...options }: WorkspaceOptions = {}): Workspace {
    if (folder !== undefined) prepareFolder(folder);
    const objects = new ObjectStore(folder === undefined ? null : objectsFolder(folder));
    return new Workspace(newWorld(options), objects, project, folder ?? null, 0);
  }

  /** The workspace kept in a folder. Throws when there is none. */
  static open(folder: string, project: Project = builtProject()): Workspace {
    if (!isWorkspace(folder)) throw new Error(`${folder} is no workspace: it has no state.json.`);
    const { world, generation } = readFolder(folder);
    return new Workspace(world, new ObjectStore(objectsFolder(folder)), project, folder, generation);
  }

  /** Writes what changed; does nothing in memory. Throws when somebody else saved the folder since it was opened. */
  save(): void {
    if (this.folder === null) return;
    if (generationOf(this.folder) !== this.generation) {
      throw new Error(
        `${this.folder} was changed by another program since it was opened; nothing was saved.`,
      );
    }
    writeFolder(this.folder, this.world, this.objects.unsaved(), this.generation + 1);
    this.generation += 1;
    this.objects.saved();
  }
  /** Whether another program has saved the folder since. */
  isStale(): boolean {
    return this.folder !== null && generationOf(this.folder) !== this.generation;
  }

  /** An independent copy in memory; stored bytes are shared. */
  clone(): Workspace {
    return new Workspace(cloneWorld(this.world), new ObjectStore(null, this.objects), this.project, null, 0);
  }

  /** The workspace in which a copy of the spreadsheet is open, made by a person; with `folder` it is kept there. */
  copyAs(owner: string, folder?: string): Workspace {
    if (folder !== undefined) prepareFolder(folder);
    const objects = new ObjectStore(folder === undefined ? null : objectsFolder(folder), this.objects);
    return new Workspace(copyWorld(this.world, owner), objects, this.project, folder ?? null, 0);
  }

  /** Runs a top-level function of the script in a fresh context. */
  run(functionName: string, args: readonly unknown[] = [], options: ExecutionOptions = {}): ExecutionResult {
    return execute(this, functionName, args, options);
  }

  /**
   * Runs a function whose questions the person at the screen answers: with the answers so far. Where one is still to
   * come the result names it and nothing has happened; the same function is then run again with that answer too.
   */
  runAsking(
    functionName: string,
    args: readonly unknown[],
    options: ExecutionOptions & { readonly answers: readonly Answered[] },
  ): ExecutionResult {
    const before = cloneWorld(this.world);
    const result = this.run(functionName, args, options);
    if (result.asked) Object.assign(this.world, before);
    return result;
  }
}
