/** What of a register's rows comes to its end: terms, contracts, validities, told before and after the day (S2.39; Điều 8.3). */
import { addDays, formatDate, type IsoDate } from '../dates';
import { compareText } from '../text';
import type { RegisterFact } from './register';

/** Days before an end at which it is told. */
const WARNING_DAYS = 60;
/** An end is told for so long after its day; then it is history. */
const PAST_DAYS = 365;
/** Names that one line shows. */
const NAMED = 5;

export interface Ending {
  readonly name: string;
  readonly ends: IsoDate | null | undefined;
}

const namesOf = (some: readonly (Ending & { readonly ends: IsoDate })[]): string => {
  const sorted = [...some].sort((a, b) => compareText(a.ends, b.ends));
  const shown = sorted.slice(0, NAMED).map(({ name, ends }) => `${name} (${formatDate(ends)})`);
  return [...shown, ...(sorted.length > NAMED ? [`và ${sorted.length - NAMED} nữa`] : [])].join('; ');
};

/** Two lines at most: what ends within 60 days, what ended in the last year where that matters; none where nothing does. */
export const endingFacts = (
  rows: readonly Ending[],
  today: IsoDate,
  words: { readonly soon: string; readonly over?: string },
): RegisterFact[] => {
  const dated = rows.flatMap(({ name, ends }) => (ends == null ? [] : [{ name, ends }]));
  const soon = dated.filter(({ ends }) => ends >= today && ends <= addDays(today, WARNING_DAYS));
  const over = dated.filter(({ ends }) => ends < today && ends >= addDays(today, -PAST_DAYS));
  return [
    ...(soon.length === 0 ? [] : [{ label: words.soon, value: namesOf(soon), warns: true }]),
    ...(over.length === 0 || words.over === undefined
      ? []
      : [{ label: words.over, value: namesOf(over), warns: true }]),
  ];
};
