/** Mails that need somebody, a line each: whose, of which round and day, to which address, and why they failed (UX 4). */
import type { MailRow } from '../../domain/collection/collection-tables';
import type { CampaignTarget } from '../../domain/collection/unanswered';
import { formatDate, type LocalTime } from '../../domain/dates';
import { personName } from '../../domain/roster/person-line';

/** More lines than anybody reads in the sidebar; the tabs hold all of them. */
export const MOST_LINES = 200;

export interface TroubleLine {
  /** '' where the person is not in the roster (any more). */
  readonly graduationKey: string;
  readonly name: string;
  readonly note: string;
  /** What takes it back, or ''. */
  readonly undo: string;
}

export const dayOf = (time: LocalTime | null): string => (time === null ? '' : formatDate(time.slice(0, 10)));

/** A mail to the principal is about a paper, and names it. */
const nameWithout = (key: string): string => (/, bản \d+$/.test(key) ? key : 'Không còn trong Danh sách');

/** Each mail with its person, round, day, address and why it failed. */
export const mailLines = (some: readonly MailRow[], people: readonly CampaignTarget[]): TroubleLine[] => {
  const byKey = new Map(people.map((row) => [row.graduationKey, row]));
  return some.slice(0, MOST_LINES).map(({ graduationKey, round, to, at, error }) => {
    const row = byKey.get(graduationKey);
    const note = [`Thư ${round} ${dayOf(at)}`, to, error].filter((part) => part !== null).join(', ');
    return { graduationKey, name: row ? personName(row) : nameWithout(graduationKey), note, undo: '' };
  });
};
