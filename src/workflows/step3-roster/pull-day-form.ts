/** Step 3: takes what graduates declared on the graduation day, matches it by mã HSSV, then by name and birth date (S2.19, P13). */
import { consents } from '../../domain/collection/consents';
import { type LocalTime } from '../../domain/dates';
import { daySurvey } from '../../domain/graduation-day/day-form';
import { dayConsents, entryOf, matchWaitingEntries } from '../../domain/graduation-day/entry';
import { indexDay } from '../../domain/graduation-day/match-entry';
import { dayEntries, dayForms, type DayEntryRow } from '../../domain/graduation-day/tables';
import { userError } from '../../domain/problem';
import { graduations, keyedGraduations } from '../../domain/roster/graduations';
import { readAnswers } from '../../domain/survey/answers';
import { parseItemIds } from '../../domain/survey/stored-cells';
import { today } from '../../google/clock';
import { ensureTab } from '../../google/ensure-tab';
import { readNewSubmissions } from '../../google/forms/read-responses';
import { writeRows } from '../../google/keyed-write';
import { readUsable } from '../../google/read-table';
import { underLock } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';
import { readGraduatesOfYear, readDayEntries, readDayForms, type OpenDayForm } from './read-day';

export interface DayPulled {
  /** New or edited ones. */
  readonly pulled: number;
  readonly matched: number;
  readonly waiting: number;
}

/** Of the newest form, which is the one that people fill in; those of earlier years stay as they are. */
export const pullDayForm = (): DayPulled =>
  underLock('lấy phiếu ngày nhận bằng', () => {
    finishUnfinished();
    const [form] = readDayForms();
    if (form === undefined) throw userError('day.noForm', {});
    const earlier = readDayEntries();
    const { pulled, until } = readNews(form, earlier);
    const after = mergeEntries(earlier, pulled);
    const index = indexDay(readGraduatesOfYear(form.year));
    const again = matchWaitingEntries(ofYear(after, form.year), index);
    const changed = mergeEntries(pulled, again);
    if (changed.length > 0) {
      ensureTab(dayEntries);
      writeRows(dayEntries, changed);
    }
    const all = ofYear(mergeEntries(after, again), form.year);
    recordDayConsents(all);
    if (until > (form.pulledUntil ?? '')) writeRows(dayForms, [{ year: form.year, pulledUntil: until }]);
    return {
      pulled: pulled.length,
      matched: changed.filter(({ state }) => state === 'Đã khớp').length,
      waiting: all.filter(({ state }) => state === 'Chờ khớp').length,
    };
  });

const ofYear = (entries: readonly DayEntryRow[], year: number): DayEntryRow[] =>
  entries.filter((row) => row.year === year);

/** The rows with the newer ones in the place of those of the same submission. */
const mergeEntries = (rows: readonly DayEntryRow[], newer: readonly DayEntryRow[]): DayEntryRow[] => [
  ...new Map([...rows, ...newer].map((row) => [row.responseId, row])).values(),
];

interface News {
  readonly pulled: DayEntryRow[];
  /** The newest submission there is, also where a stop came between its row and the mark; '' without any. */
  readonly until: LocalTime;
}

/** Submissions that are not in the tab as they are. */
const readNews = (form: OpenDayForm, earlier: readonly DayEntryRow[]): News => {
  const { formId, pulledUntil, year } = form;
  const known = new Map(earlier.map((row) => [row.responseId, row]));
  const submissions = readNewSubmissions(formId, pulledUntil);
  const until = submissions[submissions.length - 1]?.submittedAt ?? '';
  const news = submissions.filter(({ id, submittedAt }) => known.get(id)?.submittedAt !== submittedAt);
  if (news.length === 0) return { pulled: [], until };
  const ids = parseItemIds(form.itemIds);
  const index = indexDay(readGraduatesOfYear(year));
  const pulled = news.map((one) =>
    entryOf({ ...one, ...readAnswers(daySurvey, ids, one.readAnswers()) }, year, index, known.get(one.id)),
  );
  return { pulled, until };
};

/** Writes the consents of the entries as they are matched now; those that stand so already cost nothing. */
export const recordDayConsents = (entries: readonly DayEntryRow[]): void => {
  const people = new Map(keyedGraduations(readUsable(graduations)).map((row) => [row.graduationKey, row]));
  const words = dayConsents(entries, people);
  if (words.length === 0) return;
  const known = new Map(readUsable(consents).map((row) => [row.entry, row]));
  const changed = words.filter(({ entry, person, state, at }) => {
    const row = known.get(entry);
    return row?.person !== person || row.state !== state || row.at !== at;
  });
  if (changed.length === 0) return;
  ensureTab(consents);
  writeRows(consents, changed);
};

/** Whether the dispatcher still looks for new ones by itself. */
export const dayFormGoesOn = (): boolean =>
  readDayForms().some(({ pullsUntil }) => pullsUntil !== null && pullsUntil >= today());
