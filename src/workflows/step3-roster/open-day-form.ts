/** Step 3: the graduation-day form made, opened to anyone and put on a poster, by one press a year (S2.19, P9). */
import { addDays, addMinutes } from '../../domain/dates';
import { dayForm, DAY_FORM_TITLE } from '../../domain/graduation-day/day-form';
import { posterData, posterPictures, posterTags, posterTitle } from '../../domain/graduation-day/poster';
import { dayForms } from '../../domain/graduation-day/tables';
import { now, today, type Budget } from '../../google/clock';
import { ensureTab } from '../../google/ensure-tab';
import { makeForm, type WantedForm } from '../../google/forms/make-form';
import { writeRows } from '../../google/keyed-write';
import { readUsable } from '../../google/read-table';
import { underLock } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';
import { makePrint } from '../shared/make-print';
import type { Progress } from '../shared/progress';
import { readSettings } from '../shared/read-settings';
import { writeTask } from '../shared/tasks';

/** People declare on the day and some days after; later ones are taken by a press. */
const PULL_DAYS = 30;
const PULL_EVERY_MINUTES = 60;

export interface DayFormOpened extends Progress {
  /** null while it is being built. */
  readonly formUrl: string | null;
  readonly posterUrl: string | null;
}

/** Makes what is missing of the year's form and poster; pressed again it brings texts and poster up to date. */
export const openDayForm = ({ year }: { readonly year: number }, budget: Budget): DayFormOpened =>
  underLock('mở phiếu ngày nhận bằng', () => {
    finishUnfinished();
    ensureTab(dayForms);
    const row = readUsable(dayForms).find((one) => one.year === year);
    const { done, total, formUrl } = makeForm({ ...wanted(year), row }, budget);
    const progress = { label: 'Đang dựng phiếu ngày nhận bằng', done, total };
    if (formUrl === null) return { ...progress, state: 'running', formUrl, posterUrl: null };
    const posterUrl = makePoster(year, formUrl);
    if (row?.posterUrl !== posterUrl) writeRows(dayForms, [{ year, posterUrl }]);
    writeTask('pullDayForm', addMinutes(now(), PULL_EVERY_MINUTES));
    return { ...progress, state: 'done', formUrl, posterUrl };
  });

const dayFolder = (year: number): string => `Ngày nhận bằng ${year}`;

const wanted = (year: number): Omit<WantedForm, 'row'> => ({
  spec: dayForm(readSettings(), year),
  file: {
    name: `${DAY_FORM_TITLE} ${year}`,
    folder: dayFolder(year),
    form: 'graduationDay',
    of: String(year),
  },
  note: ({ formUrl, ...cells }) => {
    const opened = formUrl === undefined ? {} : { formUrl, pullsUntil: addDays(today(), PULL_DAYS) };
    writeRows(dayForms, [{ year, ...cells, ...opened }]);
  },
});

const makePoster = (year: number, link: string): string => {
  const { school, governingBody } = readSettings();
  const data = posterData({ governingBody, school, year, link });
  return makePrint({
    template: 'poster',
    tags: posterTags,
    data,
    // The year's form keeps its address.
    words: { ...data, duong_dan: '' },
    pictures: posterPictures(link),
    title: posterTitle(year),
    folder: dayFolder(year),
    properties: { paper: 'Tờ QR', year: String(year) },
  });
};
