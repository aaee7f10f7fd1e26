/**
 * A workspace's folder: state.json, and objects/<sha256> for its big parts. A save that is cut off at any point
 * leaves the old state or the new one: objects are written aside, synced and renamed first, state.json last.
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import type { FormState } from '../world/forms';
import type { Mail } from '../world/mail';
import type { SheetState } from '../world/sheet-state';
import type { World } from '../world/world';
import { hashOf } from './objects';

/** state.json: the world, with hashes where its big parts were. */
interface StoredState {
  /** Counts the saves, so that a save over somebody else's is noticed. */
  generation: number;
  world: Omit<World, 'forms' | 'outbox'>;
  sheets: string[];
  forms: Record<string, string>;
  outbox: string;
}

export const objectsFolder = (folder: string): string => path.join(folder, 'objects');
const stateFile = (folder: string): string => path.join(folder, 'state.json');

const sync = (target: string, flags: 'r' | 'r+'): void => {
  const handle = openSync(target, flags);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

/** Writes aside, makes sure it is on the disk, then renames over the old file. */
const writeSafely = (file: string, content: Uint8Array | string): void => {
  const aside = `${file}.tmp`;
  const handle = openSync(aside, 'w');
  try {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(aside, file);
};

const split = (world: World, generation: number): { state: StoredState; parts: Map<string, string> } => {
  const parts = new Map<string, string>();
  const aside = (part: unknown): string => {
    const text = JSON.stringify(part);
    const hash = hashOf(text);
    parts.set(hash, text);
    return hash;
  };
  const { forms, outbox, ...rest } = world;
  const state = {
    generation,
    world: { ...rest, spreadsheet: { ...world.spreadsheet, sheets: [] } },
    sheets: world.spreadsheet.sheets.map(aside),
    forms: Object.fromEntries(Object.entries(forms).map(([id, form]) => [id, aside(form)])),
    outbox: aside(outbox),
  };
  return { state, parts };
};

// state.json and the objects are our own files; what they hold is what split() wrote.
const readState = (folder: string): StoredState =>
  JSON.parse(readFileSync(stateFile(folder), 'utf8')) as StoredState;
/** A name that is no hash could lead out of the folder: who was given a workspace need not trust its state. */
const partFile = (folder: string, hash: string): string => {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error(`${stateFile(folder)} names a part that is no hash.`);
  return path.join(objectsFolder(folder), hash);
};
const readPart = (folder: string, hash: string): unknown =>
  JSON.parse(readFileSync(partFile(folder, hash), 'utf8'));

export const isWorkspace = (folder: string): boolean => existsSync(stateFile(folder));

/** The number of saves so far, 0 before the first. */
export const generationOf = (folder: string): number =>
  isWorkspace(folder) ? readState(folder).generation : 0;

export const readFolder = (folder: string): { world: World; generation: number } => {
  const { world, sheets, forms, outbox, generation } = readState(folder);
  return {
    generation,
    world: {
      ...world,
      spreadsheet: {
        ...world.spreadsheet,
        sheets: sheets.map((hash) => readPart(folder, hash) as SheetState),
      },
      forms: Object.fromEntries(
        Object.entries(forms).map(([id, hash]) => [id, readPart(folder, hash) as FormState]),
      ),
      outbox: readPart(folder, outbox) as Mail[],
    },
  };
};

const removeUnused = (folder: string, texts: Iterable<string>): void => {
  const used = new Set<string>();
  for (const text of texts) for (const hash of text.match(/\b[0-9a-f]{64}\b/g) ?? []) used.add(hash);
  for (const name of readdirSync(objectsFolder(folder))) {
    if (!used.has(name)) rmSync(path.join(objectsFolder(folder), name), { force: true });
  }
};

/** Writes the world and its objects; only parts that are not there yet are written. */
export const writeFolder = (
  folder: string,
  world: World,
  objects: ReadonlyMap<string, Uint8Array>,
  generation: number,
): void => {
  mkdirSync(objectsFolder(folder), { recursive: true });
  const { state, parts } = split(world, generation);
  for (const [hash, content] of [...parts, ...objects]) {
    const file = path.join(objectsFolder(folder), hash);
    if (!existsSync(file)) writeSafely(file, content);
  }
  sync(objectsFolder(folder), 'r');
  const text = JSON.stringify(state);
  writeSafely(stateFile(folder), text);
  sync(folder, 'r');
  removeUnused(folder, [text, ...parts.values()]);
};
