/** All indicators in all breakdowns, beside arquero, alasql and DuckDB doing the same; first it is checked that the numbers are equal. */
import { calculateIndicators, type GroupResult } from '../src/domain/indicators/calculate';
import type { GraduateRecord } from '../src/domain/indicators/records';
import { race, type Contender, type Timing } from './measure';
import type { IndicatorPeer, PeerGroup } from './peers';

type Numbers = Pick<GroupResult, 'graduates' | 'counts'>;

/** One line a group: its counts in the order of the indicators' codes, so that equal numbers are equal texts. */
const lineOf = ({ graduates, counts }: Numbers): string =>
  `${graduates} ${Object.entries(counts)
    .map(([code, { numerator, denominator }]) => `${code}=${numerator}/${denominator}`)
    .sort()
    .join(' ')}`;

const ownLines = (results: readonly GroupResult[]): Map<string, string> =>
  new Map(
    results.map((result) => [
      `${result.breakdown} ${result.breakdown === 'all' ? '' : result.group}`,
      lineOf(result),
    ]),
  );

const peerLines = (results: readonly PeerGroup[]): Map<string, string> =>
  new Map(results.map((result) => [`${result.breakdown} ${result.group ?? ''}`, lineOf(result)]));

/** Throws where a peer counts otherwise than the program, naming the first group. */
const requireEqual = (name: string, own: Map<string, string>, theirs: Map<string, string>): void => {
  for (const group of new Set([...own.keys(), ...theirs.keys()])) {
    const [ours, other] = [own.get(group), theirs.get(group)];
    if (ours !== other)
      throw new Error(
        `${name} counts otherwise in “${group}”:\n  ours   ${ours ?? '–'}\n  theirs ${other ?? '–'}`,
      );
  }
};

export interface IndicatorTimes {
  /** Ours; of every peer its warm query, and the same with loading its table. */
  readonly timings: readonly Timing[];
  readonly groups: number;
}

export const OURS = 'calculateIndicators';
export const withLoading = (name: string): string => `${name} with loading`;

export const measureIndicators = async (
  records: readonly GraduateRecord[],
  peers: readonly IndicatorPeer[],
  rounds: number,
): Promise<IndicatorTimes> => {
  const own = ownLines(calculateIndicators(records));
  const contenders: Contender[] = [{ name: OURS, run: () => calculateIndicators(records) }];
  const opened: (() => void)[] = [];
  for (const peer of peers) {
    const held: unknown = await peer.open();
    opened.push(() => peer.close(held));
    await peer.load(held, records);
    const check = (given: unknown): void => {
      // What count() gives.
      requireEqual(peer.name, own, peerLines(given as PeerGroup[]));
    };
    const loadAndCount = async (): Promise<unknown> => {
      await peer.load(held, records);
      return peer.count(held);
    };
    contenders.push(
      { name: peer.name, run: () => peer.count(held), check },
      { name: withLoading(peer.name), run: loadAndCount, check },
    );
  }
  const timings = await race(contenders, rounds);
  opened.forEach((close) => close());
  return { timings, groups: own.size };
};
