/** Service calls of every workflow that writes, against the declared budgets, on colleges of 100 and of 1,000 graduates. */
import { contract } from '../../src/api/contract';
import { readings } from '../../local/sweep/readings';
import { allowed, budgets } from './budgets';
import { measureAll } from './campaign';
import type { Measured } from './desk';

/** A budget is a promise only while it is near the truth. */
const SLACK = 1.3;

const reads = new Set(readings.map(({ method }) => method));
const writing = Object.keys(contract).filter((method) => !reads.has(method));

describe('Budgets of service calls', () => {
  test('a workflow of the contract that writes has a budget', () => {
    expect(writing.filter((method) => !(method in budgets))).toEqual([]);
  });

  describe.each([100, 1000])('at %i graduates', (graduates) => {
    let measured: ReadonlyMap<string, Measured> = new Map();
    beforeAll(() => {
      measured = measureAll(graduates);
    });

    test.each(Object.entries(budgets))('%s keeps to its budget', (name, budget) => {
      const { calls = Number.NaN, work = { presses: 0 } } = measured.get(name) ?? {};
      const most = allowed(budget, work);
      expect({ name, work, calls, kept: calls <= most && calls >= most / SLACK }).toEqual({
        name,
        work,
        calls,
        kept: true,
      });
    });

    test('no execution comes near the six minutes', () => {
      const long = [...measured].filter(([, { modelledMs, work }]) => modelledMs / work.presses > 300_000);
      expect(long).toEqual([]);
    });
  });
});
