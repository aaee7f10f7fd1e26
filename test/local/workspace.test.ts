/** The folder of a workspace: whole after every save, or after none. */
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectOf } from '../../local/workspace/project';
import { Workspace } from '../../local/workspace/workspace';

const project = projectOf(`
  function write(value) { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(value); }
  function add(name) { SpreadsheetApp.getActive().insertSheet(name).getRange('A1').setValue(name); }
  function read() { return SpreadsheetApp.getActive().getSheets()[0].getRange('A1').getValue(); }
`);
let folder = '';
beforeEach(() => {
  folder = path.join(fs.mkdtempSync(path.join(tmpdir(), 'workspace-')), 'college');
});
afterEach(() => {
  jest.restoreAllMocks();
  fs.rmSync(path.dirname(folder), { recursive: true });
});
const objects = (): string[] => fs.readdirSync(path.join(folder, 'objects'));

test('a workspace reopened is the workspace saved', () => {
  const workspace = Workspace.create({ folder, project });
  workspace.run('write', ['Lò Thị Hoa']);
  const hash = workspace.objects.put(Uint8Array.of(1, 2, 3));
  workspace.world.properties.script['file'] = hash;
  workspace.save();
  const again = Workspace.open(folder, project);
  expect(again.world).toEqual(workspace.world);
  expect([...again.objects.get(hash)]).toEqual([1, 2, 3]);
  expect(again.run('read').value).toBe('Lò Thị Hoa');
});

test('a save writes the changed sheet alone and removes what nothing refers to', () => {
  const workspace = Workspace.create({ folder, project });
  workspace.run('add', ['Lớp']);
  workspace.save();
  const before = objects();
  workspace.run('write', ['x']);
  workspace.save();
  const after = objects();
  expect(after.filter((name) => !before.includes(name))).toHaveLength(1);
  expect(before.filter((name) => !after.includes(name))).toHaveLength(1);
});

test('a folder that is not empty is refused, and so is one that is no workspace', () => {
  const workspace = Workspace.create({ folder, project });
  workspace.save();
  expect(() => Workspace.create({ folder, project })).toThrow('is not empty');
  expect(() => Workspace.open(path.dirname(folder), project)).toThrow('is no workspace');
});

test('a save over the save of another program is refused', () => {
  Workspace.create({ folder, project }).save();
  const [mine, yours] = [Workspace.open(folder, project), Workspace.open(folder, project)];
  yours.run('write', ['yours']);
  yours.save();
  expect(mine.isStale()).toBe(true);
  expect(() => mine.save()).toThrow('was changed by another program');
});

test('a save cut off at any moment leaves the state before it or after it', () => {
  const build = (): void => {
    fs.rmSync(folder, { recursive: true, force: true });
    const workspace = Workspace.create({ folder, project });
    workspace.run('write', ['old']);
    workspace.save();
  };
  const crashAt = (step: number): number => {
    build();
    const workspace = Workspace.open(folder, project);
    workspace.run('add', ['Lớp']);
    workspace.run('write', ['new']);
    let steps = 0;
    const crash =
      <A extends unknown[], R>(real: (...args: A) => R) =>
      (...args: A): R => {
        if (++steps === step) throw new Error('crash');
        return real(...args);
      };
    for (const name of ['openSync', 'writeSync', 'fsyncSync', 'renameSync', 'rmSync'] as const) {
      const real = fs[name] as (...args: unknown[]) => unknown;
      jest.spyOn(fs, name).mockImplementation(crash(real) as never);
    }
    try {
      workspace.save();
    } catch {
      // The crash.
    }
    jest.restoreAllMocks();
    return steps;
  };
  const outcomes = new Set<unknown>();
  for (let step = 1; ; step++) {
    const steps = crashAt(step);
    if (steps < step) break;
    outcomes.add(Workspace.open(folder, project).run('read').value);
  }
  expect([...outcomes].sort()).toEqual(['new', 'old']);
});

test('a clone lives on by itself', () => {
  const workspace = Workspace.create({ project });
  workspace.run('write', ['first']);
  const copy = workspace.clone();
  copy.run('write', ['second']);
  expect([workspace.run('read').value, copy.run('read').value]).toEqual(['first', 'second']);
});
