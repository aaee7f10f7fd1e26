/** The libraries that people would use instead, loaded from bench/node_modules at run time. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Count } from '../../src/domain/indicators/calculate';
import type { GraduateRecord } from '../../src/domain/indicators/records';

export interface PeerGroup {
  readonly breakdown: string;
  /** null for the whole school. */
  readonly group: string | null;
  readonly graduates: number;
  readonly counts: Readonly<Record<string, Count>>;
}

/** Counts all indicators in all breakdowns from a table of its own. */
export interface IndicatorPeer {
  readonly name: string;
  /** As in bench/package.json. */
  readonly package: string;
  open(): unknown;
  /** Makes its table from the program's records. */
  load(held: unknown, records: readonly GraduateRecord[]): unknown;
  count(held: unknown): PeerGroup[] | Promise<PeerGroup[]>;
  close(held: unknown): void;
}

export interface Person {
  readonly key: string;
  readonly name: string;
  readonly className: string;
  readonly birthDate: string;
}

/** Finds people by what they typed. */
export interface MatchPeer {
  readonly name: string;
  readonly package: string;
  open(people: readonly Person[]): { readonly match: (typed: Omit<Person, 'key'>) => string | null };
}

const bench = path.resolve('bench');

const readPeer = async <P>(file: string): Promise<P> => {
  // Our own module, which exports one peer of that shape.
  const module = (await import(pathToFileURL(path.join(bench, 'peers', file)).href)) as { peer: P };
  return module.peer;
};

export const readPeers = (): Promise<IndicatorPeer[]> =>
  Promise.all(['duckdb.mjs', 'arquero.mjs', 'alasql.mjs'].map((file) => readPeer<IndicatorPeer>(file)));

export const readMatchPeer = (): Promise<MatchPeer> => readPeer<MatchPeer>('fuse.mjs');

/** The versions that are installed, by package. */
export const peerVersions = (): Record<string, string> => {
  // Our own package.json.
  const { dependencies } = JSON.parse(readFileSync(path.join(bench, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return dependencies;
};
