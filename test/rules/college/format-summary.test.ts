/** summary.json: the same JSON as any other writing of it, an indicator a line. */
import { formatSummary } from '../../../local/demo/format-summary';
import type { Summary } from '../../../local/demo/summary';

const line = (group: string, numerator: number) => ({
  indicator: 'responseRate',
  breakdown: 'class',
  group,
  numerator,
  denominator: 3,
  value: numerator / 3,
});
const summary = {
  seed: 7,
  reminder: { sent: 1, right: 1, wrong: 0, answeredAfter: 0 },
  indicators: [line('KT1 “K59”', 1), line('KT2\nK59', 2)],
  truth: [line('KT1 “K59”', 1)],
  seconds: Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`bước số ${at}`, at / 7])),
} as unknown as Summary; // Parts that the formatting does not look at are left out.

it('reads back as it was, to the last digit', () => {
  expect(JSON.parse(formatSummary(summary))).toEqual(summary);
});

it('grows by one line for each indicator of each group', () => {
  const more = { ...summary, indicators: [...summary.indicators, line('KT3 K59', 0)] };
  const lines = (one: Summary): number => formatSummary(one).split('\n').length;
  expect(lines(more) - lines(summary)).toBe(1);
});
