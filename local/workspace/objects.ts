/** Content-addressed bytes: each is kept once under its SHA-256, in memory and, when there is a folder, in objects/. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const hashOf = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

export class ObjectStore {
  private readonly fresh = new Map<string, Uint8Array>();
  constructor(
    /** The folder objects/ of the workspace; null keeps all in memory. */
    private readonly folder: string | null,
    private readonly parent: ObjectStore | null = null,
  ) {}

  put(bytes: Uint8Array): string {
    const hash = hashOf(bytes);
    // Bytes from inside a context are copied into this realm.
    if (!this.has(hash)) this.fresh.set(hash, Uint8Array.from(bytes));
    return hash;
  }
  /** Throws when nothing is kept under the hash. */
  get(hash: string): Uint8Array {
    const bytes = this.fresh.get(hash) ?? this.stored(hash);
    if (!bytes) throw new Error(`no object ${hash}`);
    return bytes;
  }
  has(hash: string): boolean {
    return this.fresh.has(hash) || this.fileOf(hash) !== null || (this.parent?.has(hash) ?? false);
  }
  /** What a save has yet to write. */
  unsaved(): ReadonlyMap<string, Uint8Array> {
    return this.fresh;
  }
  saved(): void {
    this.fresh.clear();
  }
  private fileOf(hash: string): string | null {
    if (this.folder === null || !/^[0-9a-f]{64}$/.test(hash)) return null;
    const file = path.join(this.folder, hash);
    return existsSync(file) ? file : null;
  }
  private stored(hash: string): Uint8Array | undefined {
    const file = this.fileOf(hash);
    return file ? readFileSync(file) : this.parent?.has(hash) ? this.parent.get(hash) : undefined;
  }
}
