/** Whose a declaration of the graduation day is: by mã HSSV, then by name and birth date; nothing is guessed (S2.19). */
import { compareIdentities } from '../collection/matching/compare-identities';
import { indexCandidates, type CandidateIndex } from '../collection/matching/candidates';
import { candidatesFor, matchByIdentity, type MatchCandidate } from '../collection/matching/decide';
import { identityOfAnswer, identityOfRow, type IdentityWords } from '../collection/matching/identity';
import { foldMarks } from '../text';
import type { DayEntryRow, DayMatchedBy } from './tables';
import type { KeyedGraduation } from '../roster/graduations';

/** What a declaration says of the person. */
export type Declared = Readonly<
  Partial<
    Record<
      'fullName' | 'studentCode' | 'birthDate' | 'className' | 'email' | 'phone',
      string | null | undefined
    >
  >
>;

export interface DayIndex {
  readonly byCode: ReadonlyMap<string, readonly KeyedGraduation[]>;
  readonly people: CandidateIndex;
}

/** 'CĐ 21-045' and 'cd21045' are one code. */
const codeForm = (typed: string): string => foldMarks(typed).replace(/[^a-z0-9]/g, '');

/** `graduates` are those of the form's year. */
export const indexDay = (graduates: readonly KeyedGraduation[]): DayIndex => {
  const byCode = new Map<string, KeyedGraduation[]>();
  for (const row of graduates) {
    const code = codeForm(row.studentCode ?? '');
    if (code !== '') byCode.set(code, [...(byCode.get(code) ?? []), row]);
  }
  return { byCode, people: indexCandidates(graduates) };
};

const identityWords = ({ fullName, className, birthDate, phone, email }: Declared): IdentityWords => ({
  fullName: fullName ?? null,
  className: className ?? null,
  birthDate: birthDate ?? null,
  phone: phone ?? null,
  email: email ?? null,
});

/** The one who has that code, unless the name says somebody else. */
const ownerOfCode = (said: Declared, { byCode }: DayIndex): KeyedGraduation | null => {
  const [owner, ...others] = byCode.get(codeForm(said.studentCode ?? '')) ?? [];
  if (owner === undefined || others.length > 0) return null;
  const { name } = compareIdentities(identityOfAnswer(identityWords(said)), identityOfRow(owner));
  return name === 'differs' ? null : owner;
};

export interface DayMatch {
  readonly graduationKey: string;
  readonly by: DayMatchedBy;
}

/**
 * Null where it is not certain. A code that is somebody's whose name is another contradicts the name: it waits for a person,
 * however well name and birth date fit somebody else.
 */
export const matchEntry = (said: Declared, index: DayIndex): DayMatch | null => {
  const owner = ownerOfCode(said, index);
  if (owner !== null) return { graduationKey: owner.graduationKey, by: 'Mã HSSV' };
  if (index.byCode.has(codeForm(said.studentCode ?? ''))) return null;
  const decision = matchByIdentity(identityWords(said), index.people);
  return decision.state === 'certain' ? { graduationKey: decision.graduationKey, by: 'Danh tính' } : null;
};

/** Who could be meant, the owner of the code first. */
export const dayCandidates = (said: Declared, index: DayIndex): readonly MatchCandidate[] => {
  const [owner] = index.byCode.get(codeForm(said.studentCode ?? '')) ?? [];
  return candidatesFor(identityWords(said), owner?.graduationKey ?? null, index.people);
};

type Matched = Pick<DayEntryRow, 'state' | 'graduationKey' | 'matchedBy'>;

/** How an entry stands after matching it; what a person decided stays. */
export const matchState = (said: Declared, index: DayIndex): Matched => {
  const match = matchEntry(said, index);
  return match === null
    ? { state: 'Chờ khớp', graduationKey: null, matchedBy: null }
    : { state: 'Đã khớp', graduationKey: match.graduationKey, matchedBy: match.by };
};
