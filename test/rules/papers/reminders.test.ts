/** S1.12: when the principal is reminded; decided anew at each look, so that no stop brings a second mail. */
import fc from 'fast-check';
import type { MailRow } from '../../../src/domain/collection/collection-tables';
import { addDays } from '../../../src/domain/dates';
import { defaultConfig } from '../../../src/domain/office/procedure';
import { parseSettings } from '../../../src/domain/office/settings';
import type { DocComment } from '../../../src/domain/papers/comments';
import {
  planReminder,
  reminderRound,
  reminderRules,
  type ReminderPlan,
} from '../../../src/domain/papers/reminders';

const rules = reminderRules(parseSettings(defaultConfig('van.phong@cdhoaban.example.edu.vn')));
const paper = {
  ...({ kind: 'Kế hoạch', period: '2026', version: 1, state: 'Đã trình' } as const),
  submittedAt: '2026-01-12T09:00:00',
};
const mail = (number: number, at: string, state: MailRow['state'] = 'đã gửi'): MailRow => ({
  campaign: '2026',
  graduationKey: 'Kế hoạch 2026, bản 1',
  round: reminderRound(paper, number),
  to: 'hieu.truong@cdhoaban.example.edu.vn',
  at,
  state,
  error: null,
});
const said = (text: string, more: Partial<DocComment> = {}): DocComment => ({
  id: '1',
  author: 'Giàng A Páo',
  mine: false,
  text,
  at: '2026-01-13T08:00:00',
  quoted: '',
  resolved: false,
  replies: [],
  ...more,
});
const still = { mails: [], comments: [], approvals: [], rules };
const plan = (
  now: string,
  mails: readonly MailRow[] = [],
  comments: readonly DocComment[] = [],
): ReminderPlan => planReminder({ paper, mails, comments, approvals: [], rules, now });

it('waits three working days; a holiday and a weekend do not count', () => {
  expect(plan('2026-01-15T07:59:00')).toMatchObject({ do: 'wait', until: '2026-01-15T08:00:00' });
  expect(plan('2026-01-15T08:00:00')).toEqual({ do: 'send', number: 1 });
  const beforeTet = { ...paper, submittedAt: '2026-02-13T09:00:00' };
  const late = planReminder({ ...still, paper: beforeTet, now: '2026-02-20T08:00:00' });
  expect(late).toMatchObject({ do: 'wait', until: '2026-02-25T08:00:00' });
});

it('one that went or may have gone counts, one that Google refused does not', () => {
  const sent = mail(1, '2026-01-15T08:00:00');
  expect(plan('2026-01-15T08:05:00', [sent])).toMatchObject({ do: 'wait', until: '2026-01-20T08:00:00' });
  expect(plan('2026-01-15T08:05:00', [{ ...sent, state: 'chưa rõ' }])).toMatchObject({ do: 'wait' });
  expect(plan('2026-01-15T08:05:00', [{ ...sent, state: 'chờ gửi' }])).toEqual({ do: 'send', number: 1 });
  expect(plan('2026-01-15T08:05:00', [{ ...sent, state: 'đang gửi' }])).toEqual({ do: 'send', number: 1 });
  expect(plan('2026-02-02T08:00:00', [sent, mail(2, '2026-01-20T08:00:00')])).toMatchObject({ do: 'end' });
});

it('ends with “Đồng ý”, waits while the office has not answered a comment, goes on once it has', () => {
  const now = '2026-01-15T09:00:00';
  expect(plan(now, [], [said('Đồng ý.')])).toMatchObject({ do: 'end' });
  expect(plan(now, [], [said('Ghi rõ kinh phí')])).toMatchObject({
    do: 'wait',
    until: '2026-01-16T08:00:00',
  });
  const answered = [{ author: 'Nguyễn Thị Lan', text: 'Đã ghi', at: '2026-01-14T08:00:00' }];
  expect(plan(now, [], [said('Ghi rõ kinh phí', { replies: answered })])).toEqual({ do: 'send', number: 1 });
  expect(plan(now, [], [said('Đồng ý', { at: '2026-01-11T08:00:00' })])).toEqual({ do: 'send', number: 1 });
});

it('ends with an approval or a refusal in Drive’s own dialog', () => {
  const given = { status: 'APPROVED', answer: 'APPROVED', reviewer: 'Giàng A Páo', mine: false };
  const after = (more: object): unknown =>
    planReminder({
      ...still,
      paper,
      now: '2026-01-15T09:00:00',
      approvals: [{ ...given, at: '2026-01-13T08:00:00', ...more }],
    }).do;
  expect(after({})).toBe('end');
  expect(after({ status: 'DECLINED', answer: 'DECLINED' })).toBe('end');
  expect([
    after({ status: 'CANCELLED' }),
    after({ mine: true }),
    after({ at: '2026-01-11T08:00:00' }),
  ]).toEqual(['send', 'send', 'send']);
});

it('ends when the paper waits no more, or reminders are off', () => {
  const over = (more: Partial<Parameters<typeof planReminder>[0]>): unknown =>
    planReminder({ ...still, paper, now: '2026-01-15T09:00:00', ...more }).do;
  expect(
    (['Dự thảo', 'Đã duyệt', 'Đã ban hành'] as const).map((state) => over({ paper: { ...paper, state } })),
  ).toEqual(['end', 'end', 'end']);
  expect([over({ paper: null }), over({ rules: { ...rules, on: false } })]).toEqual(['end', 'end']);
});

it('looked at on whatever days, never more than two go, and never two within three working days', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 40 }), { maxLength: 60 }), (days) => {
      const mails: MailRow[] = [];
      for (const day of [...days].sort((a, b) => a - b)) {
        const now = `${addDays('2026-01-12', day)}T08:30:00`;
        const next = plan(now, mails);
        if (next.do === 'send') mails.push(mail(next.number, now));
      }
      expect(mails.length).toBeLessThanOrEqual(2);
      const [first, second] = mails;
      if (first?.at != null && second?.at != null)
        expect(second.at >= `${addDays(first.at.slice(0, 10), 3)}T`).toBe(true);
    }),
  );
});
