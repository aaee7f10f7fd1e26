/** Finds the graduates whom an answer may be from without comparing it with everybody: work grows with the answers alone. */
import type { KeyedGraduation } from '../../roster/graduations';
import { identityOfRow, type Identity } from './identity';

export interface Known {
  readonly row: KeyedGraduation;
  readonly identity: Identity;
}

export interface CandidateIndex {
  /** Everybody who shares the name, the class, the birth date, the telephone number or the address. */
  near(answer: Identity): readonly Known[];
  /** The graduate with that key. */
  byKey(graduationKey: string): Known | undefined;
}

const put = <K>(index: Map<K, Known[]>, key: K | null, known: Known): void => {
  if (key === null || key === '') return;
  const there = index.get(key);
  if (there) there.push(known);
  else index.set(key, [known]);
};

/** The graduates by each field that an answer may give, so that nobody is compared with all of them. */
export const indexCandidates = (graduates: readonly KeyedGraduation[]): CandidateIndex => {
  const byKey = new Map<string, Known>();
  // One map for all fields: no name looks like a class, a date, a number or an address with its letter before it.
  const index = new Map<string, Known[]>();
  for (const row of graduates) {
    const known: Known = { row, identity: identityOfRow(row) };
    byKey.set(row.graduationKey, known);
    for (const key of keysOf(known.identity)) put(index, key, known);
  }
  return {
    near: (answer) => [...new Set(keysOf(answer).flatMap((key) => index.get(key) ?? []))],
    byKey: (graduationKey) => byKey.get(graduationKey),
  };
};

const keysOf = ({ bare, classes, birthDate, phone, email }: Identity): string[] => [
  ...(bare === '' ? [] : [`n${bare}`]),
  ...classes.map((form) => `c${form}`),
  ...(birthDate === null ? [] : [`b${birthDate}`]),
  ...(phone === null ? [] : [`p${phone}`]),
  ...(email === null ? [] : [`e${email}`]),
];
