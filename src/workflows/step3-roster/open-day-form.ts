/** Step 3: the graduation-day form made, opened to anyone and put on a poster, by one press a year (S2.19, P9). */
import { fillTemplate } from '../../domain/documents/fill-template';
import { checkTemplate } from '../../domain/documents/check-template';
import { addDays, addMinutes } from '../../domain/dates';
import { dayForm, DAY_FORM_TITLE } from '../../domain/graduation-day/day-form';
import { posterData, posterPictures, posterTags, posterTitle } from '../../domain/graduation-day/poster';
import { dayForms, type DayFormRow } from '../../domain/graduation-day/tables';
import { UserError } from '../../domain/problem';
import { planFormBuild } from '../../domain/survey/plan-form-build';
import { readEditors } from '../../google/account';
import { now, today, type Budget } from '../../google/clock';
import { readTemplate } from '../../google/documents/read-template';
import { convertToDoc, ensureFolder, saveDocx } from '../../google/documents/save-files';
import { sha256 } from '../../google/documents/snapshots';
import { ensureTab } from '../../google/ensure-tab';
import { applyBuildSteps, applyFormTexts } from '../../google/forms/apply-build-steps';
import { ensureFormFile, openForm } from '../../google/forms/form-file';
import { publishForm } from '../../google/forms/publish-form';
import { itemIdsByCode, readFormItems } from '../../google/forms/read-form-items';
import { shareForm } from '../../google/forms/share-form';
import { writeRows } from '../../google/keyed-write';
import { readUsable } from '../../google/read-table';
import { underLock } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';
import { templateFor } from '../shared/folders';
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
    const formId = row?.formId ?? makeFile(year);
    const { done, total } = build(year, formId, budget);
    const progress = { label: 'Đang dựng phiếu ngày nhận bằng', done, total };
    if (done < total) return { ...progress, state: 'running', formUrl: null, posterUrl: null };
    const formUrl = row?.formUrl ?? open(year, formId);
    const posterUrl = makePoster(year, formUrl);
    if (row?.posterUrl !== posterUrl) writeRows(dayForms, [{ year, posterUrl }]);
    writeTask('pullDayForm', addMinutes(now(), PULL_EVERY_MINUTES));
    return { ...progress, state: 'done', formUrl, posterUrl };
  });

const folderOf = (year: number): string => ensureFolder(`Ngày nhận bằng ${year}`, null).id;

/** The file comes first and its id is noted before anything is built. */
const makeFile = (year: number): string => {
  const formId = ensureFormFile(`${DAY_FORM_TITLE} ${year}`, folderOf(year), String(year), 'graduationDay');
  writeRows(dayForms, [{ year, formId }]);
  return formId;
};

const build = (
  year: number,
  formId: string,
  budget: Budget,
): { readonly done: number; readonly total: number } => {
  const form = openForm(formId);
  const spec = dayForm(readSettings(), year);
  applyFormTexts(form, spec);
  const built = applyBuildSteps(form, planFormBuild(spec, readFormItems(form)), budget);
  if (built.done === built.total)
    writeRows(dayForms, [{ year, itemIds: JSON.stringify(itemIdsByCode(form, spec)) }]);
  return built;
};

/** Opened last, and read back; the address is noted when it is open. */
const open = (year: number, formId: string): string => {
  shareForm(formId, readEditors());
  const [fault] = publishForm(formId);
  if (fault) throw new UserError(fault);
  const formUrl = openForm(formId).getPublishedUrl();
  const pullsUntil: DayFormRow['pullsUntil'] = addDays(today(), PULL_DAYS);
  writeRows(dayForms, [{ year, formUrl, pullsUntil }]);
  return formUrl;
};

/** A Doc beside its .docx; other words or another template make another one, the older stays where people may have edited it. */
const makePoster = (year: number, link: string): string => {
  const { id, label } = templateFor('poster');
  const template = readTemplate(id, label);
  const faults = checkTemplate(template, posterTags, label).filter(
    ({ code }) => code !== 'document.tagMissing',
  );
  if (faults[0])
    throw new UserError({ ...faults[0], message: faults.map(({ message }) => message).join('\n') });
  const { school, governingBody } = readSettings();
  const data = posterData({ governingBody, school, year, link });
  // The year's form keeps its address.
  const words = JSON.stringify({ ...data, duong_dan: '' });
  const hash = sha256(words + template.join(',')).slice(0, 16);
  const properties = { paper: 'Tờ QR', year: String(year), hash };
  const bytes = fillTemplate(template, data, posterPictures(link));
  saveDocx(posterTitle(year), bytes, folderOf(year), { ...properties, form: 'docx' });
  return convertToDoc(posterTitle(year), bytes, folderOf(year), { ...properties, form: 'doc' }).url;
};
