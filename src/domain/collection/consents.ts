/** Tab `Đồng ý theo mục đích`: what each person agreed to or withdrew, when and how; entries are added, never changed (B9, P11). */
import { choice, text, time } from '../columns';
import type { LocalTime } from '../dates';
import { table, type Row } from '../table';

/** What a person may agree to apart (UX 7, page 5): being asked about work, receiving news, being named as an example. */
export const PURPOSES = ['khảo sát', 'tin tức', 'nêu gương'] as const;
export type Purpose = (typeof PURPOSES)[number];
const CONSENT_STATES = ['đồng ý', 'rút'] as const;
export type ConsentState = (typeof CONSENT_STATES)[number];
/** The person's own form, or written down by the office, or said on the telephone, in the survey's answer, on graduation day, to an invitation. */
const CONSENT_SOURCES = [
  ...(['form từ chối', 'phòng ghi', 'điện thoại', 'phiếu khảo sát'] as const),
  'phiếu ngày nhận bằng',
  'phiếu mời',
] as const;
export type ConsentSource = (typeof CONSENT_SOURCES)[number];

export const consents = table({
  name: 'consents',
  title: 'Đồng ý theo mục đích',
  key: ['entry'],
  visibility: 'hidden',
  columns: {
    /** Made of what it came from, so that writing it again changes nothing. */
    entry: text('Số', { required: true, machine: true, width: 140 }),
    /** Khóa người; empty where nobody could be found for it: then `remark` holds the name. */
    person: text('Khóa người', { machine: true, width: 110 }),
    purpose: choice('Mục đích', PURPOSES, { required: true, machine: true, width: 90 }),
    state: choice('Đồng ý', CONSENT_STATES, { required: true, machine: true, width: 80 }),
    at: time('Lúc', { required: true, machine: true, width: 130 }),
    source: choice('Cách biết', CONSENT_SOURCES, { machine: true, width: 110 }),
    by: text('Người ghi', { machine: true, width: 180 }),
    campaign: text('Đợt', { machine: true, width: 70 }),
    remark: text('Ghi chú', { machine: true, personal: true, width: 200 }),
  },
});
export type ConsentRow = Row<typeof consents>;

export interface Consent {
  readonly state: ConsentState;
  readonly at: LocalTime;
}

/** The newest word of each person on one purpose; of two of one second the later row. */
export const currentConsents = (
  rows: readonly Pick<ConsentRow, 'person' | 'purpose' | 'state' | 'at'>[],
  purpose: Purpose,
): ReadonlyMap<string, Consent> => {
  const current = new Map<string, Consent>();
  for (const { person, purpose: of, state, at } of rows) {
    if (person === null || of !== purpose) continue;
    if (at >= (current.get(person)?.at ?? '')) current.set(person, { state, at });
  }
  return current;
};

/** People who withdrew from a purpose. Who never said anything has not withdrawn. */
export const withdrawnFrom = (
  rows: readonly Pick<ConsentRow, 'person' | 'purpose' | 'state' | 'at'>[],
  purpose: Purpose,
): ReadonlySet<string> =>
  new Set(
    [...currentConsents(rows, purpose)].flatMap(([person, { state }]) => (state === 'rút' ? person : [])),
  );

interface Change {
  readonly person: string;
  readonly purposes: readonly Purpose[];
  readonly state: ConsentState;
  readonly at: LocalTime;
  readonly source: ConsentSource;
  readonly by: string;
  readonly campaign: string | null;
}

/** The entries that a change by hand adds: none for a purpose that stands so already. Entries are numbered by person. */
export const planConsentChange = (
  rows: readonly ConsentRow[],
  { purposes, ...change }: Change,
): ConsentRow[] => {
  const count = rows.filter(({ person }) => person === change.person).length;
  return purposes
    .filter((purpose) => currentConsents(rows, purpose).get(change.person)?.state !== change.state)
    .map((purpose, at) => ({
      ...change,
      purpose,
      entry: `${change.person}/${count + at + 1}`,
      remark: null,
    }));
};
