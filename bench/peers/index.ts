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

const bench = path.resolve('bench');

const readPeer = async (file: string): Promise<IndicatorPeer> => {
  // Our own module, which exports one peer of this shape.
  const module = (await import(pathToFileURL(path.join(bench, 'peers', file)).href)) as {
    peer: IndicatorPeer;
  };
  return module.peer;
};

export const readPeers = (): Promise<IndicatorPeer[]> =>
  Promise.all(['duckdb.mjs', 'arquero.mjs', 'alasql.mjs'].map(readPeer));

/** The versions that are installed, by package. */
export const peerVersions = (): Record<string, string> => {
  // Our own package.json.
  const { dependencies } = JSON.parse(readFileSync(path.join(bench, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return dependencies;
};
