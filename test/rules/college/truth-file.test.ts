/** The hidden truth stands beside a workspace and can be read back. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dirtyRoster } from '../../../local/college/dirty-roster';
import { makeCollege } from '../../../local/college/make-college';
import { byStudentCode, saveTruth, truthOf, type Truth } from '../../../local/college/truth-file';

const college = makeCollege({ graduates: 60, seed: 7 });
const truth: Truth = { college, faults: dirtyRoster(college).faults };

describe('truthOf', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'truth-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('gives back from the folder, in another process, exactly what was kept', () => {
    saveTruth({ folder }, truth);
    expect(readdirSync(folder)).toEqual(['truth.json']);
    expect(truthOf({ folder })).toEqual(JSON.parse(JSON.stringify(truth)));
  });

  test('gives it back in memory', () => {
    const workspace = { folder: null };
    saveTruth(workspace, truth);
    expect(truthOf(workspace)).toBe(truth);
  });

  test('is null where no made-up college was filled in', () => {
    expect(truthOf({ folder })).toBeNull();
    expect(truthOf({ folder: null })).toBeNull();
  });

  test('finds each graduate by student code', () => {
    const found = byStudentCode(truth);
    for (const graduate of college.graduates) expect(found.get(graduate.studentCode)).toBe(graduate);
  });
});
