/** P24: on how many days mails go, against a count day by day; and when Zalo is the faster way. */
import fc from 'fast-check';
import {
  allowedToday,
  dailyQuotaOf,
  isZaloFaster,
  ORDINARY_DAILY_QUOTA,
  planSendingDays,
} from '../../../src/domain/collection/mail-quota';
import { addDays } from '../../../src/domain/dates';

const today = '2026-01-12';

/** Sends day by day as the quota allows, and tells the last day. */
const sendDayByDay = (waiting: number, first: number, perDay: number): { days: number; last: string } => {
  let [left, day, days] = [waiting, 0, 0];
  let last = 0;
  for (; left > 0; day += 1) {
    const gone = Math.min(left, day === 0 ? first : perDay);
    left -= gone;
    if (gone > 0) [days, last] = [days + 1, day];
  }
  return { days, last: addDays(today, last) };
};

describe('P24: the finishing day', () => {
  it('3,000 mails at a hundred a day with ten kept back go on 34 days', () => {
    const plan = planSendingDays({ waiting: 3000, remainingToday: 100, dailyQuota: 100, reserve: 10, today });
    expect(plan).toEqual({ today: 90, perDay: 90, days: 34, finishes: '2026-02-14' });
  });

  it('begins tomorrow where today’s quota is used up, and is today where nothing waits', () => {
    const used = { remainingToday: 5, dailyQuota: 100, reserve: 10, today };
    expect(planSendingDays({ waiting: 90, ...used })).toMatchObject({
      today: 0,
      days: 1,
      finishes: '2026-01-13',
    });
    expect(planSendingDays({ waiting: 0, ...used })).toMatchObject({ days: 0, finishes: today });
  });

  it('is the day on which a count day by day ends, and no day touches its reserve', () => {
    const days = fc.record({
      waiting: fc.integer({ min: 0, max: 3000 }),
      dailyQuota: fc.integer({ min: 1, max: 1500 }),
      used: fc.integer({ min: 0, max: 1500 }),
      reserve: fc.integer({ min: 0, max: 200 }),
    });
    fc.assert(
      fc.property(days, ({ waiting, dailyQuota, used, reserve }) => {
        const remainingToday = Math.max(0, dailyQuota - used);
        const plan = planSendingDays({ waiting, remainingToday, dailyQuota, reserve, today });
        const counted = sendDayByDay(waiting, plan.today, plan.perDay);
        expect([plan.days, plan.finishes]).toEqual([counted.days, waiting === 0 ? today : counted.last]);
        const kept = Math.min(reserve, Math.floor(dailyQuota / 2));
        expect(plan.today).toBeLessThanOrEqual(Math.max(0, remainingToday - kept));
        expect(plan.perDay).toBeLessThanOrEqual(Math.max(1, dailyQuota - kept));
      }),
    );
  });

  it('a reserve larger than half of a small quota leaves half of it to the round', () => {
    expect(allowedToday({ remainingToday: 10, dailyQuota: 10, reserve: 20 })).toBe(5);
  });

  it('a day’s quota is what is left with what went, or what a day before showed, or the ordinary one', () => {
    expect(dailyQuotaOf({ remainingToday: 40, sentToday: 60, known: null })).toBe(100);
    expect(dailyQuotaOf({ remainingToday: 0, sentToday: 20, known: 1500 })).toBe(1500);
    expect(dailyQuotaOf({ remainingToday: 0, sentToday: 0, known: null })).toBe(ORDINARY_DAILY_QUOTA);
  });
});

describe('Zalo first', () => {
  it('is the faster way where the classes’ GVCN reach their people in fewer days than the quota allows', () => {
    expect(isZaloFaster({ days: 34, people: 3000, senders: 60 })).toBe(true);
    expect(isZaloFaster({ days: 1, people: 80, senders: 4 })).toBe(false);
    expect(isZaloFaster({ days: 34, people: 0, senders: 60 })).toBe(false);
  });
});
