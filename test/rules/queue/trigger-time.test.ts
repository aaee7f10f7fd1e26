/** The dispatcher's day: whatever runs it has, they stay within Google's 90 minutes of trigger time. */
import fc from 'fast-check';
import {
  formatTriggerUse,
  LONGEST_RUN,
  parseTriggerUse,
  planRun,
  SHORT_RUN,
} from '../../../src/domain/queue/trigger-time';

const MINUTE = 60_000;
const RUNS_A_DAY = 288;
const IDLE = 3_000;

describe('Issue 4: the dispatcher within 90 minutes a day', () => {
  it('288 runs that each take all they are allowed stay within it, looks included', () => {
    const used = Array.from({ length: RUNS_A_DAY }).reduce<number>((sum) => sum + planRun(sum), 0);
    expect(used + RUNS_A_DAY * IDLE).toBeLessThanOrEqual(90 * MINUTE);
    expect(used).toBeGreaterThan(70 * MINUTE);
  });

  it('whatever the runs take of what they are allowed, no day goes beyond', () => {
    const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: RUNS_A_DAY,
      maxLength: RUNS_A_DAY,
    });
    fc.assert(
      fc.property(shares, (parts) => {
        const used = parts.reduce((sum, part) => sum + part * planRun(sum), 0);
        expect(used + RUNS_A_DAY * IDLE).toBeLessThanOrEqual(90 * MINUTE);
      }),
      { numRuns: 50 },
    );
  });

  it('a run works no longer than one action may, then only short ones run, then none', () => {
    expect(planRun(0)).toBe(LONGEST_RUN);
    expect(planRun(59 * MINUTE)).toBe(MINUTE);
    expect(planRun(61 * MINUTE)).toBe(SHORT_RUN);
    expect(planRun(75 * MINUTE)).toBe(0);
  });

  it('a new day begins at nothing, and so does a note that nobody can read', () => {
    const noted = formatTriggerUse({ day: '2026-01-12', used: 61_234.4 });
    expect(parseTriggerUse(noted, '2026-01-12').used).toBe(61_234);
    expect(parseTriggerUse(noted, '2026-01-13').used).toBe(0);
    for (const text of [null, '', 'x', '2026-01-12', '2026-01-12 x', '2026-01-12 -5'])
      expect(parseTriggerUse(text, '2026-01-12')).toEqual({ day: '2026-01-12', used: 0 });
  });
});
