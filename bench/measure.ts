/** Measures contenders side by side: several rounds, each round one go of everybody, medians of wall and of process CPU time. */

export interface Contender {
  readonly name: string;
  /** One go; what it gives is thrown away. */
  readonly run: () => unknown;
}

export interface Timing {
  readonly name: string;
  /** Milliseconds, medians over the rounds. CPU time counts every thread of the process. */
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly rounds: number;
}

interface Sample {
  readonly wallMs: number;
  readonly cpuMs: number;
}

/** A slow contender is heard once: the others' rounds go on without it. */
const SLOW_MS = 2000;
const SLOW_ROUNDS = 1;

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[half] ?? Number.NaN)
    : ((sorted[half - 1] ?? Number.NaN) + (sorted[half] ?? Number.NaN)) / 2;
};

/** One go on a clean heap. */
const sample = async (run: () => unknown): Promise<Sample> => {
  globalThis.gc?.();
  const cpu = process.cpuUsage();
  const start = performance.now();
  await run();
  const wallMs = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return { wallMs, cpuMs: (user + system) / 1000 };
};

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** Everybody goes once unmeasured, then in turn, `rounds` times. */
export const race = async (contenders: readonly Contender[], rounds: number): Promise<Timing[]> => {
  const samples = new Map<string, Sample[]>();
  for (const { name, run } of contenders) {
    await run();
    samples.set(name, []);
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, run } of contenders) {
      const known = samples.get(name) ?? [];
      if (round >= SLOW_ROUNDS && (known[0]?.wallMs ?? 0) > SLOW_MS) continue;
      known.push(await sample(run));
    }
  }
  return contenders.map(({ name }) => {
    const known = samples.get(name) ?? [];
    return {
      name,
      wallMs: rounded(median(known.map(({ wallMs }) => wallMs))),
      cpuMs: rounded(median(known.map(({ cpuMs }) => cpuMs))),
      rounds: known.length,
    };
  });
};
