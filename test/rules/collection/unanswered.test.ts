/** Who has not answered, by class and by GVCN: every number is right, who lacks most comes first (S1.23, P10). */
import fc from 'fast-check';
import {
  unansweredGroupOf,
  planUnanswered,
  refusedKeys,
  unansweredPeople,
  WITHOUT_TEACHER,
  type CampaignTarget,
} from '../../../src/domain/collection/unanswered';
import type { MailRow } from '../../../src/domain/collection/collection-tables';
import { answerOfHoa, hoa, kt2, nam, ot1, pao } from '../../support/people';

const target = (row: typeof hoa): CampaignTarget => ({ ...row, graduationKey: row.graduationKey ?? '' });
const targets = [hoa, nam, pao].map(target);
const none = { answered: new Set<string>(), refused: new Set<string>() };
const classes = [kt2, ot1];

describe('S1.23: who has not answered', () => {
  it('by class: the class that lacks most comes first, with its GVCN', () => {
    const groups = planUnanswered(targets, unansweredGroupOf('class', classes), none);
    expect(groups.map(({ label, note, unanswered }) => [label, note, unanswered])).toEqual([
      ['KT2 K59', 'Nguyễn Thị Lan', 2],
      ['OT1 K59', WITHOUT_TEACHER, 1],
    ]);
  });

  it('by GVCN: all classes of one teacher count together; classes without one stand under one name', () => {
    const third = target({ ...pao, className: 'KT3', graduationKey: 'G-X' });
    const groups = planUnanswered(
      [...targets, third],
      unansweredGroupOf('teacher', [...classes, { ...kt2, className: 'KT3' }]),
      none,
    );
    expect(groups.map(({ label, note, targets: all }) => [label, note, all])).toEqual([
      ['Nguyễn Thị Lan', 'KT2 K59, KT3 K59', 3],
      [WITHOUT_TEACHER, 'OT1 K59', 1],
    ]);
  });

  it('two teachers of one name are two, told apart by their addresses', () => {
    const other = { ...ot1, teacher: 'Nguyễn Thị Lan', teacherEmail: 'lan2@example.com' };
    expect(planUnanswered(targets, unansweredGroupOf('teacher', [kt2, other]), none)).toHaveLength(2);
  });

  it('a class that tab Lớp does not know is still a group', () => {
    const [group] = planUnanswered([target(hoa)], unansweredGroupOf('class', []), none);
    expect(group).toMatchObject({ label: 'KT2 K59', note: WITHOUT_TEACHER, unanswered: 1 });
  });

  it('equal ones stand in the order of the Vietnamese alphabet: D before Đ before E', () => {
    const rows = ['Đ1', 'E1', 'D1'].map((className, at) =>
      target({ ...hoa, className, graduationKey: `G${at}` }),
    );
    const groups = planUnanswered(rows, unansweredGroupOf('class', []), none);
    expect(groups.map(({ label }) => label)).toEqual(['D1 K59', 'Đ1 K59', 'E1 K59']);
  });

  it('answered, refused and unanswered make up the whole, in every group', () => {
    const fate = fc.constantFrom('answered', 'refused', 'open');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('KT1', 'KT2', 'OT1'), fate)), (people) => {
        const rows = people.map(([className], at) => target({ ...hoa, className, graduationKey: `G${at}` }));
        const keys = (wanted: string): Set<string> =>
          new Set(people.flatMap(([, had], at) => (had === wanted ? `G${at}` : [])));
        const standing = { answered: keys('answered'), refused: keys('refused') };
        const groups = planUnanswered(rows, unansweredGroupOf('class', classes), standing);
        const total = groups.reduce((sum, { unanswered }) => sum + unanswered, 0);
        expect(total).toBe(people.filter(([, had]) => had === 'open').length);
        for (const group of groups) {
          const listed = unansweredPeople(
            rows.filter((row) => unansweredGroupOf('class', classes)(row).key === group.key),
            standing,
            [],
          );
          expect(listed).toHaveLength(group.unanswered);
        }
      }),
    );
  });
});

describe('the people of a group', () => {
  const mail = (round: string, at: string): MailRow => ({
    campaign: '2026',
    graduationKey: 'G-HOA',
    round,
    to: null,
    state: 'đã gửi',
    at,
    error: null,
  });

  it('stand in the order of a class list, each with the newest mail, call or message', () => {
    const mails = [mail('nhắc 1', '2026-01-27T08:00:00'), mail('mời', '2026-01-20T08:00:00')];
    const attempt = { outcome: 'Không nghe', at: '2026-01-21T08:00:00' } as const;
    const attempts = [
      { ...attempt, graduationKey: 'G-HOA', channel: 'Điện thoại' },
      { ...attempt, graduationKey: 'G-NAM', channel: 'Zalo', outcome: null },
    ];
    const people = unansweredPeople([target(nam), target(hoa)], none, mails, attempts);
    expect(people.map(({ graduationKey, last }) => [graduationKey, last?.how, last?.outcome])).toEqual([
      ['G-HOA', 'Thư nhắc 1', 'đã gửi'],
      ['G-NAM', 'Zalo', ''],
    ]);
  });

  it('a refusal is no silence, unless the person answered after all', () => {
    const refusal = { ...answerOfHoa, matchState: 'Từ chối' as const };
    expect([...refusedKeys([refusal], '2026', new Set<string>())]).toEqual(['G-HOA']);
    expect([...refusedKeys([refusal], '2026', new Set(['G-HOA']))]).toEqual([]);
    expect([...refusedKeys([refusal], '2025', new Set<string>())]).toEqual([]);
  });
});
