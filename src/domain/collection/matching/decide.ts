/** Decides whose an answer without a good code is: certain by rule, or doubtful with the best candidates and why (P13, P14). */
import { compareIdentities, type IdentityAgreement } from './compare-identities';
import type { CandidateIndex, Known } from './candidates';
import { identityOfAnswer, type Identity, type IdentityWords } from './identity';

export interface MatchCandidate {
  readonly graduationKey: string;
  readonly agreement: IdentityAgreement;
}

export type MatchDecision =
  | { readonly state: 'certain'; readonly graduationKey: string }
  /** The best first; none where nobody comes near. */
  | { readonly state: 'doubtful'; readonly candidates: readonly MatchCandidate[] };

/** So many candidates are shown at most. */
const SHOWN = 5;

interface Compared extends MatchCandidate {
  readonly known: Known;
}

const isNamed = ({ name }: IdentityAgreement): boolean =>
  name === 'same' || name === 'marks' || name === 'near';

const contactAgrees = ({ phone, email }: IdentityAgreement): boolean => phone === 'same' || email === 'same';

/**
 * Whether name and one thing more say who it is: the birth date; a telephone number or an address; the class, when the name is
 * written with its marks and no contact speaks against it. Another class than the one named is never certain: it may be the
 * same person's other graduation.
 */
const saysWho = (agreement: IdentityAgreement): boolean => {
  const { name, className, birthDate, phone, email } = agreement;
  if (!isNamed(agreement) || birthDate === 'differs' || className === 'differs') return false;
  if (name === 'near') return className === 'same' && (birthDate === 'same' || contactAgrees(agreement));
  if (birthDate === 'same' || contactAgrees(agreement)) return true;
  if (className !== 'same') return false;
  return birthDate === 'near' || (name === 'same' && phone !== 'differs' && email !== 'differs');
};

const LEVEL = {
  name: { same: 3, marks: 2, near: 1, differs: 0, unknown: 0 },
  className: { same: 3, near: 2, unknown: 1, differs: 0 },
  birthDate: { same: 3, near: 2, unknown: 1, differs: 0 },
  // People change their numbers and addresses: another one says no more than none.
  phone: { same: 2, unknown: 1, differs: 1 },
  email: { same: 2, unknown: 1, differs: 1 },
} as const;

const levels = ({ className, birthDate, phone, email }: IdentityAgreement): readonly number[] => [
  LEVEL.className[className],
  LEVEL.birthDate[birthDate],
  LEVEL.phone[phone],
  LEVEL.email[email],
];

/** Whether the best agrees nowhere less than the rival and somewhere more. */
const surpasses = (best: IdentityAgreement, rival: IdentityAgreement): boolean => {
  const [own, other] = [levels(best), levels(rival)];
  if (own.some((level, at) => level < (other[at] ?? 0))) return false;
  return own.some((level, at) => level > (other[at] ?? 0));
};

/**
 * Whether somebody else could be meant as well: named alike, with nothing against it and nothing that only the best one has.
 * A name written in full with its marks is told from one that is a letter off, but not from one that differs in marks alone.
 */
const couldBeMeant = (rival: IdentityAgreement, best: IdentityAgreement): boolean => {
  if (!isNamed(rival) || rival.birthDate === 'differs') return false;
  if (LEVEL.name[rival.name] > LEVEL.name[best.name]) return true;
  if (best.name === 'same' && rival.name === 'near') return false;
  return !surpasses(best, rival);
};

const WEIGHT = {
  name: { same: 6, marks: 5, near: 3, differs: -4, unknown: 0 },
  className: { same: 3, near: 1, differs: -1, unknown: 0 },
  birthDate: { same: 6, near: 2, differs: -3, unknown: 0 },
  phone: { same: 5, differs: 0, unknown: 0 },
  email: { same: 5, differs: 0, unknown: 0 },
} as const;

/** For the order of the candidates alone; it decides nothing. */
const weight = (agreement: IdentityAgreement): number =>
  WEIGHT.name[agreement.name] +
  WEIGHT.className[agreement.className] +
  WEIGHT.birthDate[agreement.birthDate] +
  WEIGHT.phone[agreement.phone] +
  WEIGHT.email[agreement.email];

/** Worth showing: the name comes near, or two other things agree. */
const isCandidate = (agreement: IdentityAgreement): boolean => isNamed(agreement) || weight(agreement) >= 4;

const compareAll = (answer: Identity, index: CandidateIndex): Compared[] =>
  index
    .near(answer)
    .map((known) => ({
      known,
      graduationKey: known.row.graduationKey,
      agreement: compareIdentities(answer, known.identity),
    }))
    .filter(({ agreement }) => isCandidate(agreement))
    .sort((one, other) => weight(other.agreement) - weight(one.agreement));

const doubtful = (compared: readonly Compared[]): MatchDecision => ({
  state: 'doubtful',
  candidates: compared.slice(0, SHOWN).map(({ graduationKey, agreement }) => ({ graduationKey, agreement })),
});

/** Matches an answer by what it says of the person; nothing is guessed. */
export const matchByIdentity = (words: IdentityWords, index: CandidateIndex): MatchDecision => {
  const compared = compareAll(identityOfAnswer(words), index);
  const [best] = compared.filter(({ agreement }) => saysWho(agreement));
  if (!best) return doubtful(compared);
  const rivals = compared.filter((one) => one !== best && couldBeMeant(one.agreement, best.agreement));
  return rivals.length > 0 ? doubtful(compared) : { state: 'certain', graduationKey: best.graduationKey };
};

/** Whether what the answer says contradicts the one whose code it carries: another name, or another birth date and class. */
const contradicts = ({ name, birthDate, className }: IdentityAgreement): boolean =>
  name === 'differs' || (birthDate === 'differs' && (name !== 'same' || className === 'differs'));

/** Matches an answer that carries the code of `owner`: his, unless it says to be from somebody else. */
export const matchByCode = (words: IdentityWords, owner: string, index: CandidateIndex): MatchDecision => {
  const answer = identityOfAnswer(words);
  const known = index.byKey(owner);
  if (!known) return { state: 'certain', graduationKey: owner };
  const agreement = compareIdentities(answer, known.identity);
  if (!contradicts(agreement)) return { state: 'certain', graduationKey: owner };
  const others = compareAll(answer, index).filter(({ graduationKey }) => graduationKey !== owner);
  return doubtful([{ known, graduationKey: owner, agreement }, ...others]);
};

/** Who could be meant, the owner of the code first, then the best by what the answer says. */
export const candidatesFor = (
  words: IdentityWords,
  owner: string | null,
  index: CandidateIndex,
): readonly MatchCandidate[] => {
  const answer = identityOfAnswer(words);
  const known = owner === null ? undefined : index.byKey(owner);
  const others = compareAll(answer, index).filter(({ graduationKey }) => graduationKey !== owner);
  const first = known
    ? [{ graduationKey: known.row.graduationKey, agreement: compareIdentities(answer, known.identity) }]
    : [];
  return [...first, ...others]
    .slice(0, SHOWN)
    .map(({ graduationKey, agreement }) => ({ graduationKey, agreement }));
};
