/** One submission of the graduation-day form as a row of `Khai ngày nhận bằng`, and the consents that it gives. */
import { personKeyOf } from '../roster/person-key';
import type { ConsentRow } from '../collection/consents';
import type { AnswerForRoster } from '../collection/write-back-values';
import { formatDate, parseDate, type LocalTime } from '../dates';
import type { KeyedGraduation } from '../roster/graduations';
import { proposeSocial } from '../roster/proposals/social';
import { tidyOrNull } from '../text';
import { PURPOSE_QUESTIONS } from './day-form';
import { matchState, type DayIndex } from './match-entry';
import type { DayEntryRow } from './tables';

export interface DaySubmission {
  readonly id: string;
  readonly submittedAt: LocalTime;
  readonly codes: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, string>>;
}

const NOTHING_SAID = {
  fullName: null,
  studentCode: null,
  birthDate: null,
  className: null,
  email: null,
  phone: null,
  employer: null,
  zalo: null,
  oldSchool: null,
  consents: null,
} as const;

type SaidColumns = Pick<DayEntryRow, keyof typeof NOTHING_SAID>;

/** 'khảo sát:1 nêu gương:0'; a purpose left empty is no word: silence is no consent (Luật 91/2025/QH15). */
const consentText = (codes: DaySubmission['codes']): string | null =>
  tidyOrNull(
    PURPOSE_QUESTIONS.flatMap(([code, purpose]) =>
      codes[code] === undefined ? [] : `${purpose}:${codes[code]}`,
    ).join('; '),
  );

const saidOf = ({ words, codes }: DaySubmission): SaidColumns => {
  if (codes.consent !== '1') return NOTHING_SAID;
  const born = parseDate(words.birthDate ?? '');
  return {
    fullName: tidyOrNull(words.fullName),
    studentCode: tidyOrNull(words.studentCode),
    birthDate: born === null ? tidyOrNull(words.birthDate) : formatDate(born),
    className: tidyOrNull(words.className),
    email: tidyOrNull(words.email),
    phone: tidyOrNull(words.phone),
    employer: tidyOrNull(words.employer),
    zalo: tidyOrNull(words.zalo),
    oldSchool: tidyOrNull(words.oldSchool),
    consents: consentText(codes),
  };
};
/** `earlier` is the row of the same submission before it was edited: what a person decided of it stays while its name does. */
export const entryOf = (
  submission: DaySubmission,
  year: number,
  index: DayIndex,
  earlier: DayEntryRow | undefined,
): DayEntryRow => {
  const said = saidOf(submission);
  const head = { responseId: submission.id, year, submittedAt: submission.submittedAt };
  if (submission.codes.consent !== '1')
    return { ...head, ...said, state: 'Từ chối', graduationKey: null, matchedBy: null };
  return { ...head, ...said, ...decided(said, index, earlier) };
};

const isByPerson = ({ state, matchedBy }: DayEntryRow): boolean =>
  state === 'Không phải ai' || matchedBy === 'Phòng khớp';

const decided = (
  said: SaidColumns,
  index: DayIndex,
  earlier: DayEntryRow | undefined,
): ReturnType<typeof matchState> =>
  earlier && isByPerson(earlier) && earlier.fullName === said.fullName
    ? { state: earlier.state, graduationKey: earlier.graduationKey, matchedBy: earlier.matchedBy }
    : matchState(said, index);

/** The entries that wait, matched anew against the roster as it is; those for whom nothing changed are left out. */
export const matchWaitingEntries = (entries: readonly DayEntryRow[], index: DayIndex): DayEntryRow[] =>
  entries
    .filter(({ state }) => state === 'Chờ khớp')
    .map((row) => ({ ...row, ...matchState(row, index) }))
    .filter(({ state }) => state !== 'Chờ khớp');

type Keyed = Pick<KeyedGraduation, 'personKey' | 'graduationKey'>;

/**
 * What the entries say of consent, keyed by submission and purpose, so that an edited submission or another match replaces
 * the word in place of adding one. Whose entry is unknown has none.
 */
export const dayConsents = (
  entries: readonly DayEntryRow[],
  people: ReadonlyMap<string, Keyed>,
): ConsentRow[] =>
  entries.flatMap(({ responseId, submittedAt, consents, state, graduationKey }) => {
    const row = people.get(graduationKey ?? '');
    if (row === undefined || state !== 'Đã khớp') return [];
    return PURPOSE_QUESTIONS.flatMap(([, purpose], at): ConsentRow[] => {
      const code = new RegExp(`(?:^|; )${purpose}:([01])`).exec(consents ?? '')?.[1];
      if (code === undefined) return [];
      return [
        {
          entry: `${responseId}/ngày nhận bằng/${at + 1}`,
          person: personKeyOf(row),
          purpose,
          state: code === '1' ? 'đồng ý' : 'rút',
          at: submittedAt,
          source: 'phiếu ngày nhận bằng',
          by: null,
          campaign: null,
          remark: null,
        },
      ];
    });
  });

/** The newest entry of each graduate as an answer that may bring the roster up to date; of two of one second the later row. */
export const dayAnswers = (entries: readonly DayEntryRow[]): ReadonlyMap<string, AnswerForRoster> => {
  const newest = new Map<string, AnswerForRoster>();
  for (const row of entries) {
    const { graduationKey, state, submittedAt, phone, email, zalo } = row;
    if (state !== 'Đã khớp' || graduationKey === null) continue;
    if (submittedAt < (newest.get(graduationKey)?.submittedAt ?? '')) continue;
    const social = zalo === null ? null : (proposeSocial(zalo) ?? zalo);
    const words = Object.fromEntries(
      (['employer', 'oldSchool'] as const).flatMap((name) => (row[name] === null ? [] : [[name, row[name]]])),
    );
    newest.set(graduationKey, { submittedAt, codes: {}, words, contact: { phone, email, social } });
  }
  return newest;
};
