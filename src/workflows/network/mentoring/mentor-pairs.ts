/** Mentors and final-year students: the best assignment shown first, then the accepted pairs written as one action (S2.38). */
import {
  freePlaces,
  menteeMark,
  mentorMark,
  planPairs,
  type Pair,
} from '../../../domain/network/mentoring/plan-pairs';
import { mentees, menteesRegister, type MenteeRow } from '../../../domain/network/registers/mentees';
import { mentors, type MentorRow } from '../../../domain/network/registers/mentors';
import { userError } from '../../../domain/problem';
import { fold, joinFilled } from '../../../domain/text';
import { changeRows } from '../../../domain/undo/ask-changes';
import { today } from '../../../google/clock';
import { writeLogged } from '../../../google/logged-write';
import { readUsable } from '../../../google/read-table';
import { giveRowKeys } from '../../../google/row-keys';
import { countRows } from '../../../google/show-tabs';
import { underLock } from '../../../google/session';
import { finishUnfinished } from '../../shared/finish-unfinished';
import { readContext } from '../read-context';
import { requireOn } from '../registers/read-register';

export interface PairLine {
  /** Marks of the two rows, to accept the pair by. */
  readonly mentee: string;
  readonly mentor: string;
  readonly student: string;
  readonly accompanies: string;
  readonly why: string;
}

export interface PairsView {
  readonly pairs: PairLine[];
  /** Waiting students for whom nobody was found. */
  readonly left: { readonly student: string; readonly wishes: string }[];
  readonly places: number;
  readonly accompanied: number;
}

export const readMentorPairs = (): PairsView => {
  requireOn(menteesRegister, readContext());
  const students = readUsable(mentees);
  const { pairs, left, places } = planPairs(students, readUsable(mentors), today());
  return {
    pairs: pairs.map(lineOf),
    left: left.map(({ student, studentClass, major, topics }) => ({
      student: `${student}, ${studentClass}`,
      wishes: joinFilled([major, topics ?? ''], '; '),
    })),
    places,
    accompanied: students.filter(({ state }) => state === 'Đang cố vấn').length,
  };
};

const lineOf = ({ mentee, mentor, why }: Pair): PairLine => ({
  mentee: menteeMark(mentee),
  mentor: mentorMark(mentor),
  student: `${mentee.student}, ${mentee.studentClass}`,
  accompanies: joinFilled([mentor.name, mentor.className ?? '']),
  why,
});

export interface AcceptedPair {
  readonly mentee: string;
  readonly mentor: string;
}

export interface Paired {
  readonly paired: number;
  /** Pairs that no longer hold: a row was changed, or the place was given to somebody else. */
  readonly gone: number;
}

/** Pressed again, what is already so counts as made. */
export const acceptMentorPairs = ({ pairs }: { readonly pairs: readonly AcceptedPair[] }): Paired =>
  underLock('ghép cố vấn', () => {
    finishUnfinished();
    requireOn(menteesRegister, readContext());
    // Before their first rows there are no tabs.
    if (countRows(mentees) === 0) throw userError('mentoring.noMentees', {});
    if (countRows(mentors) === 0) throw userError('mentoring.noMentors', {});
    giveRowKeys(mentors);
    giveRowKeys(mentees);
    const found = settle(pairs, readUsable(mentees), readUsable(mentors));
    writeLogged({ name: 'Ghép cố vấn', source: mentees.title }, [
      changeRows(
        mentees,
        found.filter(({ done }) => !done).map(({ row }) => row),
      ),
    ]);
    return { paired: found.length, gone: pairs.length - found.length };
  });

interface Settled {
  readonly done: boolean;
  readonly row: Pick<MenteeRow, 'rowKey' | 'mentor' | 'mentorKey' | 'pairedOn' | 'state'>;
}

/** The pairs that hold, one after the other, so that no mentor gets more than they take. */
const settle = (
  pairs: readonly AcceptedPair[],
  students: readonly MenteeRow[],
  helpers: readonly MentorRow[],
): Settled[] => {
  const menteeOf = new Map(students.map((row) => [menteeMark(row), row]));
  const mentorOf = new Map(helpers.map((row) => [mentorMark(row), row]));
  const free = new Map(helpers.map((row) => [row, freePlaces(row, students, today())]));
  return pairs.flatMap(({ mentee: menteeName, mentor: mentorName }): Settled[] => {
    const mentee = menteeOf.get(menteeName);
    const mentor = mentorOf.get(mentorName);
    if (mentee === undefined || mentor === undefined || mentee.rowKey === null) return [];
    const { rowKey } = mentee;
    const state = 'Đang cố vấn' as const;
    const row = { rowKey, mentor: mentor.name, mentorKey: mentor.rowKey, pairedOn: today(), state };
    if (mentee.state === state && fold(mentee.mentor ?? '') === fold(mentor.name))
      return [{ done: true, row }];
    const left = free.get(mentor) ?? 0;
    if (mentee.state !== 'Chờ ghép' || left === 0) return [];
    free.set(mentor, left - 1);
    return [{ done: false, row }];
  });
};
