/** Kiểm tra môi trường: what is asked next, what an answer is held against, and that docs/fidelity.md names every question. */
import { readFileSync } from 'node:fs';
import type { EnvironmentRow } from '../../../src/domain/environment/environment-table';
import { answeredLine, planCheck } from '../../../src/domain/environment/plan-check';
import { agrees } from '../../../src/domain/environment/probe';
import { allProbes, personProbeCodes, scriptProbes } from '../../../src/domain/environment/probes';

const codes = Object.keys(allProbes);
const byScript = Object.keys(scriptProbes);
const asked = { seen: 'Giả lập', at: '2026-11-22T08:00:00', milliseconds: 5 } as const;

const fresh = (): EnvironmentRow[] => [...planCheck([], false).lines];
const answered = (rows: EnvironmentRow[], which: readonly string[]): EnvironmentRow[] =>
  rows.map((row) => (which.includes(row.probe) ? { ...row, got: 'x', agrees: 'Không', ...asked } : row));

describe('a round', () => {
  test('begins with a line for every question, none of them asked', () => {
    const { lines, script, person } = planCheck([], false);
    expect(lines.map(({ probe }) => probe)).toEqual(codes);
    expect(new Set(lines.map((line) => line.agrees))).toEqual(new Set(['Chưa hỏi']));
    expect([script, person]).toEqual([byScript, personProbeCodes]);
  });

  test('goes on with what is not asked, in order, whatever was answered and however', () => {
    const plan = planCheck(answered(fresh(), byScript.slice(0, 7)), false);
    expect(plan.lines).toEqual([]);
    expect(plan.script).toEqual(byScript.slice(7));
  });

  test('a line that a person deleted, or emptied in column Khớp, is asked again', () => {
    const rows = answered(fresh(), codes);
    const [first, second, ...others] = rows;
    if (!first || !second) throw new Error('no rows');
    const plan = planCheck([{ ...second, agrees: null }, ...others], false);
    expect(plan.lines.map(({ probe }) => probe)).toEqual([first.probe]);
    expect(plan.script).toEqual([first.probe, second.probe]);
  });

  test('begins anew only when it is asked for and the program has nothing left to ask', () => {
    const half = answered(fresh(), byScript.slice(0, 3));
    expect(planCheck(half, true).script).toEqual(byScript.slice(3));
    const whole = answered(fresh(), byScript);
    expect(planCheck(whole, false).lines).toEqual([]);
    expect(planCheck(whole, true).lines.map(({ got }) => got)).toEqual(codes.map(() => null));
  });
});

describe('an answer', () => {
  test('agrees when it is the expected one, and where figures differ when it is of the right kind', () => {
    expect(agrees(allProbes['sheets.number'], 'số 912345678')).toBe(true);
    expect(agrees(allProbes['sheets.number'], 'chữ "0912345678"')).toBe(false);
    const quota = allProbes['mail.quota'];
    expect(['0', '97', '1500'].map((got) => agrees(quota, got))).toEqual([true, true, true]);
    expect(['', '-1', '1501', 'lỗi: x'].map((got) => agrees(quota, got))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  test('leaves question, expectation and source of its line as they are', () => {
    const line = answeredLine('sheets.number', 'số 912345678', asked);
    expect(line).toEqual({ probe: 'sheets.number', got: 'số 912345678', agrees: 'Có', ...asked });
  });
});

describe('docs/fidelity.md', () => {
  const text = readFileSync('docs/fidelity.md', 'utf8');
  const groups = new Set(codes.map((code) => code.split('.')[0]));
  const named = new Set(
    [...text.matchAll(/\b([a-z]+)\.([a-z][A-Za-z]+)\b(?!\.|\/)/g)]
      .filter(([, group]) => groups.has(group ?? ''))
      .map(([name]) => name),
  );

  test('names every question of the suite', () => {
    expect(codes.filter((code) => !named.has(code))).toEqual([]);
  });
});
