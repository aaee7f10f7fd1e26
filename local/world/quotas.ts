/** Google's daily quotas: what a person may still use, counted over 24 hours from the first use (guides/services/quotas). */
import type { QuotaKind, Quotas, World } from './world';

const DAY_MS = 24 * 3600 * 1000;

/** Limits of a Google Workspace account; a gmail.com account has 100 mails, 20,000 fetches, 250 documents, 90 minutes. */
export const WORKSPACE_LIMITS: Record<QuotaKind, number> = {
  mail: 1500,
  urlFetch: 100_000,
  documents: 1500,
  triggerMinutes: 360,
};

const usedBy = (world: World, email: string): Quotas['used'][string] => {
  const used = world.quotas.used[email];
  if (used && Date.parse(world.clock) - Date.parse(used.since) < DAY_MS) return used;
  const fresh: Quotas['used'][string] = { since: world.clock, counts: {} };
  world.quotas.used[email] = fresh;
  return fresh;
};

/** How much of a quota a person has left now. */
export const quotaLeft = (world: World, email: string, kind: QuotaKind): number =>
  Math.max(0, world.quotas.limits[kind] - (usedBy(world, email).counts[kind] ?? 0));

/** Takes an amount from a person's quota; false, with nothing taken, when there is not enough left. */
export const useQuota = (world: World, email: string, kind: QuotaKind, amount: number): boolean => {
  if (quotaLeft(world, email, kind) < amount) return false;
  const { counts } = usedBy(world, email);
  counts[kind] = (counts[kind] ?? 0) + amount;
  return true;
};
