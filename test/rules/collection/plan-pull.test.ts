/** Which answers a pull reads first, and that its pages can be left and taken up again anywhere. */
import fc from 'fast-check';
import { fullSweepMark, isFullSweep, pagesByTime, planPull } from '../../../src/domain/collection/plan-pull';
import type { Survey } from '../../../src/domain/survey/survey';
import { defaultSurvey } from '../survey/tab';

const at = (second: number): string => `2026-01-12T08:00:${String(second).padStart(2, '0')}`;
const submissions = (seconds: readonly number[]): { id: string; submittedAt: string }[] =>
  [...seconds].sort((a, b) => a - b).map((second, index) => ({ id: `r${index}`, submittedAt: at(second) }));
const seconds = fc.array(fc.integer({ min: 0, max: 59 }), { maxLength: 40 });

describe('B13: a pull in pages', () => {
  it('keeps all answers in their order, and those of one second on one page', () => {
    fc.assert(
      fc.property(seconds, fc.integer({ min: 1, max: 7 }), (given, size) => {
        const all = submissions(given);
        const pages = pagesByTime(all, size);
        expect(pages.flat()).toEqual(all);
        pages.slice(1).forEach((page, index) => {
          const before = pages[index] ?? [];
          expect(before.length).toBeGreaterThanOrEqual(size);
          expect((before[before.length - 1]?.submittedAt ?? '') < (page[0]?.submittedAt ?? '')).toBe(true);
        });
      }),
    );
  });

  it('reads new and edited answers before those it knows', () => {
    const known = new Map([
      ['r0', at(1)],
      ['r1', at(2)],
    ]);
    const { news, again } = planPull(submissions([1, 3, 4]), known);
    expect([news.map(({ id }) => id), again.map(({ id }) => id)]).toEqual([['r1', 'r2'], ['r0']]);
  });
});

describe('the nightly sweep reads the words of every answer', () => {
  const survey: Survey = { pages: [] };
  const reworded = defaultSurvey();
  const mark = fullSweepMark('2026', survey, '2026-02-01');

  it.each<[string, string | null, string, Survey, string, boolean]>([
    ['when no such sweep is known', null, '2026', survey, '2026-02-02', true],
    ['not again on the nights after', mark, '2026', survey, '2026-02-07', false],
    ['after a week', mark, '2026', survey, '2026-02-08', true],
    ['when the questions were reworded', mark, '2026', reworded, '2026-02-02', true],
    ['of another campaign', mark, '2025', survey, '2026-02-02', true],
  ])('%s', (_, known, campaign, questions, today, full) => {
    expect(isFullSweep(known, campaign, questions, today)).toBe(full);
  });
});
