/** P13, P14: how many answers without a code are matched, and how many of them rightly, over several made-up colleges with traps. */
import { indexCandidates } from '../../../src/domain/collection/matching/candidates';
import { matchByIdentity } from '../../../src/domain/collection/matching/decide';
import { foldMarks } from '../../../src/domain/text';
import { fullName } from '../../../src/domain/roster/names';
import { makeStage, type Case, type Stage } from './traps';

const SEEDS = [11, 12, 13];

/** The lower end of the 95 % Wilson interval. */
const lowerBound = (hits: number, n: number): number => {
  const z = 1.96;
  const p = hits / n;
  const centre = p + (z * z) / (2 * n);
  const half = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return (centre - half) / (1 + (z * z) / n);
};

const squeezed = (text: string): string => foldMarks(text).replace(/[^a-z0-9]/g, '');

/**
 * What a careful person decides with the list before them, by a plain look through all of it: one person alone bears the name
 * (marks aside), and class and birth date, where both are known, say the same.
 */
const decidable = ({ words, from }: Case, { rows }: Stage): boolean => {
  const [name, className] = [foldMarks(words.fullName ?? ''), squeezed(words.className ?? '')];
  const namesakes = rows.filter((row) => foldMarks(fullName(row)) === name);
  const meant = namesakes.filter(
    (row) =>
      (className === '' || squeezed(row.className) === className) &&
      (words.birthDate == null ||
        words.birthDate === '' ||
        row.birthDate === null ||
        row.birthDate === words.birthDate),
  );
  const [one, ...more] = meant;
  const hasSecond = className !== '' || (one?.birthDate != null && one.birthDate === words.birthDate);
  return one !== undefined && more.length === 0 && hasSecond && one.studentCode === from;
};

const judged = SEEDS.flatMap((seed) => {
  const stage = makeStage(500, seed);
  const index = indexCandidates(stage.rows);
  const codes = new Map(stage.rows.map(({ graduationKey, studentCode }) => [graduationKey, studentCode]));
  return stage.cases.map((one) => {
    const decision = matchByIdentity(one.words, index);
    const matched = decision.state === 'certain' ? (codes.get(decision.graduationKey) ?? '?') : null;
    return { ...one, stage, matched, decidable: decidable(one, stage), decision };
  });
});

it('P13 no answer is matched with somebody else, traps and strangers included', () => {
  const matched = judged.filter((one) => one.matched !== null);
  const wrong = matched.filter((one) => one.matched !== one.from);
  const right = matched.length - wrong.length;
  process.stdout.write(
    `matching: ${right}/${matched.length} right, precision at least ${(lowerBound(right, matched.length) * 100).toFixed(2)} % (95 %)\n`,
  );
  expect(wrong.map(({ words, from, matched: to }) => ({ words, from, to }))).toEqual([]);
  expect(matched.length).toBeGreaterThan(700);
});

it('P13 at least 98 % of what a careful person could decide is decided', () => {
  const able = judged.filter((one) => one.decidable);
  const decided = able.filter((one) => one.matched === one.from);
  process.stdout.write(
    `matching: ${decided.length} of ${able.length} decidable, recall at least ${(lowerBound(decided.length, able.length) * 100).toFixed(2)} % (95 %)\n`,
  );
  expect(decided.length / able.length).toBeGreaterThanOrEqual(0.98);
});

it('P14 whoever is on the roster and not matched stands among the candidates that are shown', () => {
  const left = judged.flatMap(({ matched, from, decision, stage }) => {
    const there = stage.rows.find(({ studentCode }) => studentCode === from);
    return matched !== null || there === undefined || decision.state === 'certain'
      ? []
      : [decision.candidates.some(({ graduationKey }) => graduationKey === there.graduationKey)];
  });
  expect(left.length).toBeGreaterThan(10);
  expect(left.filter((shown) => shown).length / left.length).toBeGreaterThan(0.9);
});
