/** Matching answers without a code: the program's rules beside Fuse.js on the same people, with how many each gets right and wrong. */
import { oldTone, shortDate, smallLetters } from '../local/college/distort';
import { makeRandom } from '../local/college/random';
import type { Graduate } from '../local/college/truth';
import { matchByIdentity } from '../src/domain/collection/matching/decide';
import { indexCandidates } from '../src/domain/collection/matching/candidates';
import { formatDate } from '../src/domain/dates';
import { graduations, type KeyedGraduation } from '../src/domain/roster/graduations';
import { gridOf, readRows } from '../src/domain/table-rows';
import { foldMarks } from '../src/domain/text';
import type { BenchCollege } from './college';
import { race, type Timing } from './measure';
import type { MatchPeer, Person } from './peers';

/** As many at every size, so that the times tell what one answer costs. */
const ANSWERS = 100;

interface Typed {
  readonly truth: string;
  readonly name: string;
  readonly className: string;
  readonly birthDate: string;
}

/** What people type about themselves: with the old tone, in small letters, without marks, with a short date. */
const typedOf = (graduates: readonly Graduate[]): Typed[] => {
  const random = makeRandom(7, 'bench matching');
  const step = Math.max(1, Math.floor(graduates.length / ANSWERS));
  return graduates
    .filter((_, at) => at % step === 0)
    .slice(0, ANSWERS)
    .map((graduate) => {
      const name = `${graduate.familyName} ${graduate.givenName}`;
      return {
        truth: graduate.studentCode,
        name: random.pick([name, oldTone(random, name), smallLetters(random, name), foldMarks(name)]),
        className: graduate.className,
        birthDate: random.pick([
          formatDate(graduate.birthDate),
          shortDate(random, formatDate(graduate.birthDate)),
        ]),
      };
    });
};

/** The rows of the roster as read; the student code serves as their key. */
const knownOf = ({ roster }: BenchCollege): KeyedGraduation[] => {
  const cells = [roster.headers, ...roster.rows];
  return readRows(graduations, gridOf(graduations, cells, 0)).rows.flatMap(({ row, usable }) =>
    usable && row.studentCode !== null ? [{ ...row, graduationKey: row.studentCode }] : [],
  );
};

/** The same people as the peer is given them. */
const peopleOf = (known: readonly KeyedGraduation[]): Person[] =>
  known.map(({ graduationKey: key, familyName, givenName, className, birthDate }) => ({
    ...{ key, name: `${familyName} ${givenName}`, className },
    birthDate: birthDate === null ? '' : formatDate(birthDate),
  }));

export interface MatchTimes {
  readonly timings: readonly Timing[];
  readonly answers: number;
  /** Right and wrong by each; what is left went to a person. */
  readonly found: readonly { readonly name: string; readonly right: number; readonly wrong: number }[];
}

const tally = (
  name: string,
  typed: readonly Typed[],
  match: (one: Typed) => string | null,
): MatchTimes['found'][number] => {
  const keys = typed.map((one) => [one.truth, match(one)] as const);
  return {
    name,
    right: keys.filter(([truth, key]) => key === truth).length,
    wrong: keys.filter(([truth, key]) => key !== null && key !== truth).length,
  };
};

export const MATCHING = 'matching';

export const measureMatching = async (
  of: BenchCollege,
  peer: MatchPeer,
  rounds: number,
): Promise<MatchTimes> => {
  const known = knownOf(of);
  const typed = typedOf(of.college.graduates);
  const index = indexCandidates(known);
  const ours = ({ name, className, birthDate }: Typed): string | null => {
    const decision = matchByIdentity({ fullName: name, className, birthDate }, index);
    return decision.state === 'certain' ? decision.graduationKey : null;
  };
  const people = peopleOf(known);
  const theirs = peer.open(people);
  const timings = await race(
    [
      { name: 'indexing', run: () => indexCandidates(known) },
      { name: MATCHING, run: () => typed.map(ours) },
      { name: `${peer.name} indexing`, run: () => peer.open(people) },
      { name: `${peer.name} matching`, run: () => typed.map(theirs.match) },
    ],
    rounds,
  );
  return {
    timings,
    answers: typed.length,
    found: [tally('ours', typed, ours), tally(peer.name, typed, theirs.match)],
  };
};
