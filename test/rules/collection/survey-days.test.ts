/** P29: which days a survey may have. */
import {
  closingTime,
  daysFault,
  openingTime,
  reminderTime,
} from '../../../src/domain/collection/survey-days';

const TODAY = '2026-01-12';
const fault = (days: Parameters<typeof daysFault>[0], opens = '2026-01-05'): string | null =>
  daysFault(days, opens, TODAY)?.code ?? null;

describe('P29: the days of a survey', () => {
  it.each([
    ['open until today is still possible', { closes: TODAY }, null],
    ['yesterday is over', { closes: '2026-01-11' }, 'campaign.closesEarly'],
    ['a reminder today goes today', { closes: '2026-01-31', reminder1: TODAY }, null],
    ['none in the past', { closes: '2026-01-31', reminder1: '2026-01-11' }, 'campaign.reminderOutside'],
    ['none after the end', { closes: '2026-01-31', reminder2: '2026-02-01' }, 'campaign.reminderOutside'],
    ['the last day is possible', { closes: '2026-01-31', reminder2: '2026-01-31' }, null],
    [
      'the second comes after the first',
      { closes: '2026-01-31', reminder1: '2026-01-20', reminder2: '2026-01-20' },
      'campaign.remindersBackwards',
    ],
  ])('%s', (_, days, expected) => {
    expect(fault(days)).toBe(expected);
  });

  it('does not close before it opens', () => {
    expect(fault({ closes: '2026-02-01' }, '2026-02-01')).toBe('campaign.closesEarly');
    expect(fault({ closes: '2026-03-01', reminder1: '2026-01-20' }, '2026-02-01')).toBe(
      'campaign.reminderOutside',
    );
  });

  it('opens with its day, closes when its last day is over, reminds in the morning', () => {
    expect([openingTime('2026-01-19'), closingTime('2026-02-28'), reminderTime('2026-01-26')]).toEqual([
      '2026-01-19T00:00:00',
      '2026-03-01T00:00:00',
      '2026-01-26T08:00:00',
    ]);
  });
});
