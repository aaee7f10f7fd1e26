/** What a final-year student and a mentor have in common, in points and in words (S2.38; Điều 8.2: đồ án, thực tập). */
import { fold, joinFilled } from '../../text';
import type { MenteeRow } from '../registers/mentees';
import type { MentorRow } from '../registers/mentors';

/** A trade in common outweighs any other two; a topic outweighs the place. */
const POINTS = { major: 6, faculty: 2, topic: 3, place: 1 } as const;
/** More topics in common add nothing. */
const MOST_TOPICS = 2;

export interface Affinity {
  /** 0: no ground for a pair. */
  readonly points: number;
  /** 'cùng ngành Kế toán; chủ đề: đồ án'. */
  readonly why: string;
}

const words = (text: string | null): string[] =>
  (text ?? '')
    .split(/[;,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const same = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && fold(one) !== '' && fold(one) === fold(other);

const shared = (one: string | null, other: string | null): string[] => {
  const known = new Set(words(other).map(fold));
  return words(one).filter((part) => known.has(fold(part)));
};

/** Living near each other is no ground by itself. */
export const affinity = (
  mentee: Pick<MenteeRow, 'major' | 'faculty' | 'topics' | 'place'>,
  mentor: Pick<MentorRow, 'major' | 'faculty' | 'topics' | 'place'>,
): Affinity => {
  const major = shared(mentee.major, mentor.major)[0];
  const faculty = major === undefined && same(mentee.faculty, mentor.faculty);
  const topics = shared(mentee.topics, mentor.topics).slice(0, MOST_TOPICS);
  if (major === undefined && !faculty && topics.length === 0) return { points: 0, why: '' };
  const place = same(mentee.place, mentor.place);
  const parts = [
    major === undefined ? '' : `cùng ngành ${major}`,
    faculty ? `cùng khoa ${mentee.faculty}` : '',
    topics.length === 0 ? '' : `chủ đề: ${topics.join(', ')}`,
    place ? `cùng ở ${mentee.place ?? ''}` : '',
  ];
  return {
    points:
      (major === undefined ? 0 : POINTS.major) +
      (faculty ? POINTS.faculty : 0) +
      topics.length * POINTS.topic +
      (place ? POINTS.place : 0),
    why: joinFilled(parts, '; '),
  };
};
