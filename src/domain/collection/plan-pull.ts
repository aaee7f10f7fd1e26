/** Which submissions a pull reads, in which pages, so that it can stop after any page and go on from there (B13). */
import { addDays, type IsoDate, type LocalTime } from '../dates';
import { fingerprint } from '../keyed-write/fingerprint';
import type { Survey } from '../survey/survey';

interface Dated {
  readonly id: string;
  readonly submittedAt: LocalTime;
}

/** Submissions read and written at once. */
export const PULL_PAGE = 250;

/**
 * New and edited submissions first, oldest first, so that what was reached is one moment; then those known already, which
 * are read once more as far as time allows, for their words may have been mended meanwhile.
 */
export const planPull = <S extends Dated>(
  submissions: readonly S[],
  known: ReadonlyMap<string, LocalTime | null>,
): { readonly news: readonly S[]; readonly again: readonly S[] } => {
  const isNews = ({ id, submittedAt }: S): boolean => known.get(id) !== submittedAt;
  return { news: submissions.filter(isNews), again: submissions.filter((each) => !isNews(each)) };
};

/** Submissions, sorted by time, in pages of about `size`; those of one second stay together, for a place is a second. */
export const pagesByTime = <S extends Dated>(sorted: readonly S[], size = PULL_PAGE): readonly S[][] => {
  const pages: S[][] = [];
  let page: S[] = [];
  for (const each of sorted) {
    if (page.length >= size && page[page.length - 1]?.submittedAt !== each.submittedAt) {
      pages.push(page);
      page = [];
    }
    page.push(each);
  }
  return page.length > 0 ? [...pages, page] : pages;
};

/** Days after which the words of every answer are read anew, whether or not anything is known to have changed. */
const FULL_EVERY_DAYS = 7;

/** What is kept of a sweep that read every answer: campaign, questions and day, as one text. */
export const fullSweepMark = (campaign: string, survey: Survey, day: IsoDate): string =>
  [campaign, fingerprint(JSON.stringify(survey)), day].join('\t');

/**
 * Whether tonight every answer is read anew: no such sweep of this campaign is known, the questions were reworded since, or
 * a week has passed. On other nights only what was missed or edited is read; times and ids of all are looked at each night.
 */
export const isFullSweep = (
  mark: string | null,
  campaign: string,
  survey: Survey,
  today: IsoDate,
): boolean => {
  const day = mark?.split('\t')[2] ?? '';
  return mark !== fullSweepMark(campaign, survey, day) || addDays(day, FULL_EVERY_DAYS) <= today;
};
