/** The workspace's seeded randomness: the same seed gives the same ids and the same run. */
import type { World } from './world';

/** The next number in [0, 1) (mulberry32, Tommy Ettinger, public domain). */
export const nextRandom = (world: Pick<World, 'random'>): number => {
  world.random = (world.random + 0x6d2b79f5) >>> 0;
  let mixed = world.random;
  mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
};

export const randomInteger = (world: Pick<World, 'random'>, below: number): number =>
  Math.floor(nextRandom(world) * below);

export const randomText = (world: Pick<World, 'random'>, length: number, letters: string): string =>
  Array.from({ length }, () => letters.charAt(randomInteger(world, letters.length))).join('');

/** A version 4 UUID. */
export const randomUuid = (world: Pick<World, 'random'>): string => {
  const hex = randomText(world, 30, '0123456789abcdef');
  const variant = randomText(world, 1, '89ab');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(12, 15)}-${variant}${hex.slice(15, 18)}-${hex.slice(18, 30)}`;
};
