/** Measures contenders side by side: several rounds, each round one go of everybody, medians of wall and of process CPU time. */

export interface Contender {
  readonly name: string;
  /** One go. */
  readonly run: () => unknown;
  /** Throws where what the first go gave is not right. */
  readonly check?: (given: unknown) => void;
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

/** A slow contender is heard once: its first go counts, and the others' rounds go on without it. */
const SLOW_MS = 2000;

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[half] ?? Number.NaN)
    : ((sorted[half - 1] ?? Number.NaN) + (sorted[half] ?? Number.NaN)) / 2;
};

/** One go on a clean heap. */
const sample = async ({ run }: Contender): Promise<Sample & { readonly given: unknown }> => {
  globalThis.gc?.();
  const cpu = process.cpuUsage();
  const start = performance.now();
  const given: unknown = await run();
  const wallMs = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return { given, wallMs, cpuMs: (user + system) / 1000 };
};

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** Everybody goes once, which is checked, then in turn, `rounds` times. */
export const race = async (contenders: readonly Contender[], rounds: number): Promise<Timing[]> => {
  const samples = new Map<string, Sample[]>();
  for (const contender of contenders) {
    const { given, ...first } = await sample(contender);
    contender.check?.(given);
    samples.set(contender.name, first.wallMs > SLOW_MS ? [first] : []);
  }
  const quick = contenders.filter(({ name }) => samples.get(name)?.length === 0);
  for (let round = 0; round < rounds; round += 1)
    for (const contender of quick) {
      const { wallMs, cpuMs } = await sample(contender);
      samples.get(contender.name)?.push({ wallMs, cpuMs });
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
