/** A faculty's words as a request: what it seems to mean, and what of it may be written into `Danh sách` (S2.47). */
import { graduations } from '../../roster/graduations';
import { fold, tidy } from '../../text';
import type { ChangeRequestRow } from './tables';

/** Columns of `Danh sách` that a faculty may have corrected; who graduated when is the approved file's. */
export const CORRECTABLE = [
  'employer',
  'phone',
  'email',
  'social',
  'address',
  'studentCode',
  'oldSchool',
] as const;
export type Correctable = (typeof CORRECTABLE)[number];

/** As the header of `Danh sách` calls it. */
export const headerOf = (column: Correctable): string => graduations.columns[column].header;

/** 'Email: hoa@example.com' names its column; other words are offered as the place of work. The office looks at both. */
export const guessCorrection = (words: string): { readonly column: Correctable; readonly value: string } => {
  const [, name = '', rest = ''] = /^([^:]{2,40}):(.*)$/s.exec(words) ?? [];
  const named = CORRECTABLE.find((column) => {
    const { header, ...more } = graduations.columns[column];
    const aliases = 'aliases' in more && Array.isArray(more.aliases) ? more.aliases.map(String) : [];
    return [header, ...aliases].some((one) => fold(one) === fold(name));
  });
  if (named !== undefined) return { column: named, value: tidy(rest) };
  const whole = tidy(words);
  if (/^\S+@\S+$/.test(whole)) return { column: 'email', value: whole };
  return { column: /^[+\d][\d .-]{8,}$/.test(whole) ? 'phone' : 'employer', value: whole };
};

export interface Asked {
  readonly request: string;
  readonly unitKey: string;
  readonly unit: string;
  readonly graduationKey: string;
  readonly name: string;
  readonly className: string;
  readonly words: string;
}

/**
 * New requests, each text once; a waiting one whose text the faculty has changed or taken away since gives way. What was
 * decided stays.
 */
export const planRequests = (
  asked: readonly Asked[],
  known: readonly ChangeRequestRow[],
  unitKey: string,
  at: string,
): ChangeRequestRow[] => {
  const before = new Set(known.map(({ request }) => request));
  const now = new Set(asked.map(({ request }) => request));
  const gone = known.filter((row) => row.unitKey === unitKey && row.state === 'Chờ' && !now.has(row.request));
  return [
    ...asked
      .filter(({ request }) => !before.has(request))
      .map(
        (one): ChangeRequestRow => ({
          ...one,
          at,
          state: 'Chờ' as const,
          column: null,
          value: null,
          reason: null,
          decidedBy: null,
          toldAt: null,
        }),
      ),
    ...gone.map((row): ChangeRequestRow => ({ ...row, state: 'Khoa đã đổi' })),
  ];
};

/** What the faculty reads of its newest settled request about each person: '' while it waits, or where it was changed since. */
export const requestAnswers = (
  rows: readonly ChangeRequestRow[],
  unitKey: string,
): ReadonlyMap<string, string> =>
  new Map(
    rows
      .filter((row) => row.unitKey === unitKey && row.state !== 'Khoa đã đổi')
      .map((row) => [row.graduationKey, answerOf(row)]),
  );

const answerOf = ({ state, column, reason }: ChangeRequestRow): string => {
  if (state === 'Đã nhận') return `Đã sửa ${column ?? ''}`.trim();
  return state === 'Từ chối' ? `Không sửa: ${reason ?? ''}` : '';
};

/** Settled, and the faculty has not been told yet. */
export const isUntold = ({ state, toldAt }: ChangeRequestRow): boolean =>
  toldAt === null && (state === 'Đã nhận' || state === 'Từ chối');
