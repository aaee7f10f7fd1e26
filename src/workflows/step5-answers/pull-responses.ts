/** Step 5, Xử lý, nhập liệu: takes new and changed answers from the form and matches them to graduates, page by page. */
import { formCells, standingForms } from '../../domain/collection/campaign-forms';
import { campaigns, SURVEY_FORM_KINDS } from '../../domain/collection/collection-tables';
import { fullSweepMark, isFullSweep, pagesByTime, planPull } from '../../domain/collection/plan-pull';
import { responseContacts, responseHeads, responsesTable } from '../../domain/collection/responses-table';
import type { Matching } from '../../domain/collection/match-answer';
import type { LocalTime } from '../../domain/dates';
import type { Problem } from '../../domain/problem';
import { parseAsked, surveyAsked } from '../../domain/survey/asked-questions';
import { withDropped } from '../../domain/survey/dropped-questions';
import { parseItemIds } from '../../domain/survey/stored-cells';
import type { Survey } from '../../domain/survey/survey';
import { now, today, type Budget } from '../../google/clock';
import { readNewSubmissions, readSubmissions, type Submission } from '../../google/forms/read-responses';
import { writeRows } from '../../google/keyed-write';
import { ensureTab } from '../../google/ensure-tab';
import { applyTab } from '../../google/make-tab';
import { readUsable } from '../../google/read-table';
import { underLock } from '../../google/session';
import { forgetProperty, readProperty, writeProperty } from '../../google/workbook';
import { finishUnfinished } from '../shared/finish-unfinished';
import { requireOpenCampaign } from '../shared/read-campaign';
import { readSurvey } from '../shared/read-survey';
import { writeTask, type Task } from '../shared/tasks';
import { arrangeThanks } from './arrange-thanks';
import { matchWaiting } from './match-again';
import { readMatching } from './read-matching';
import { parserOf, type ParsedSubmission, type PulledForm, type SubmissionFacts } from './parse-submission';
import { compareWithStored, writeAnswers } from './write-answers';

export interface PullResult {
  readonly pulled: number;
  readonly matched: number;
  readonly unmatched: number;
  readonly refused: number;
  /** Answers that the time did not reach; the dispatcher goes on with them. */
  readonly left: number;
  readonly problems: readonly Problem[];
}

/** Document property of a campaign: how far the nightly sweep has come, where the time did not reach all answers. */
const SWEPT = 'sweptUntil';
/** Document property of a campaign: the last sweep that read every answer (`fullSweepMark`). */
const SWEPT_FULLY = 'sweptFully';

const propertyOf = (name: string, { campaign, kind }: Pick<PulledForm, 'campaign' | 'kind'>): string =>
  kind === 'Ngắn' ? `${name} ${campaign} ngắn` : `${name} ${campaign}`;

/** New and changed answers since the last pull. */
export const pullResponses = (budget: Budget): PullResult =>
  pull((form, known) => {
    const { formId, pulledUntil } = form;
    const { news, again } = planPull(readNewSubmissions(formId, pulledUntil), known);
    const reach = (until: LocalTime): void => noteReached(form, until);
    return {
      task: 'pullResponses',
      rounds: [
        { submissions: news, reach },
        { submissions: again, seen: true },
      ],
      budget,
      // Where a stop came between the rows and the mark, nothing is new any more.
      end: () => {
        const last = news.length === 0 ? again[again.length - 1] : undefined;
        if (last) reach(last.submittedAt);
      },
    };
  });

/**
 * At night every answer is looked at once more: what was missed or edited comes in, and once a week, or when the questions
 * were reworded, the words of all of them.
 */
export const sweepResponses = (budget: Budget): PullResult =>
  pull((form, known, survey) => {
    const place = readPlace(form);
    const full = isFullSweep(readProperty(propertyOf(SWEPT_FULLY, form)), form.campaign, survey, today());
    const all = readSubmissions(form.formId, place).filter(
      ({ submittedAt }) => place === null || submittedAt > place,
    );
    const submissions = full ? all : planPull(all, known).news;
    const reach = (until: LocalTime): void => writeProperty(propertyOf(SWEPT, form), until);
    return {
      task: 'sweepResponses',
      rounds: [{ submissions, reach, seen: true }],
      budget,
      end: () => {
        const last = submissions[submissions.length - 1];
        if (last) noteReached(form, last.submittedAt);
        forgetProperty(propertyOf(SWEPT, form));
        if (full) writeProperty(propertyOf(SWEPT_FULLY, form), fullSweepMark(form.campaign, survey, today()));
      },
    };
  });

/** Nothing is known any more of earlier sweeps of a campaign. */
export const forgetSweeps = (campaign: string): void =>
  SURVEY_FORM_KINDS.forEach((kind) =>
    [SWEPT, SWEPT_FULLY].forEach((name) => forgetProperty(propertyOf(name, { campaign, kind }))),
  );

/** Where a sweep of this form was left, or null. */
const readPlace = (form: PulledForm): LocalTime | null => readProperty(propertyOf(SWEPT, form));

/** The mark moves only after the rows are there: a stop in between pulls the same answers again, by the same ids. */
const noteReached = ({ campaign, kind, pulledUntil }: PulledForm, until: LocalTime): void => {
  if (until > (pulledUntil ?? ''))
    writeRows(campaigns, [{ campaign, ...formCells(kind, { pulledUntil: until }) }]);
};

interface Round {
  /** Sorted by time. */
  readonly submissions: readonly Submission[];
  /** Most were taken in before: only those are written that came to differ. */
  readonly seen?: boolean;
  /** Notes the moment up to which all of them are written. */
  readonly reach?: (until: LocalTime) => void;
}

interface Work {
  readonly task: Task;
  readonly rounds: readonly Round[];
  readonly budget: Budget;
  /** After the last page. */
  readonly end?: () => void;
}

type Plan = (form: PulledForm, known: ReadonlyMap<string, LocalTime | null>, survey: Survey) => Work;

/** What was read of one form, and how many of its new answers the time did not reach. */
interface Pulled {
  readonly news: readonly ParsedSubmission[];
  readonly read: readonly ParsedSubmission[];
  readonly left: number;
}

/** Every form of the campaign, one after the other. */
const pull = (plan: Plan): PullResult =>
  underLock('lấy phản hồi', () => {
    finishUnfinished();
    const campaign = requireOpenCampaign();
    const heads = new Map(readUsable(responseHeads).map((row) => [row.responseId, row]));
    let known: Matching | null = null;
    const matching = (): Matching => (known ??= readMatching(campaign));
    const tab = readSurvey().survey;
    const asked = parseAsked(campaign.asked);
    const pulled = standingForms(campaign)
      .filter(({ prefill }) => prefill !== null)
      .map((form) =>
        pullForm({ ...form, campaign: campaign.campaign }, plan, { heads, matching, tab, asked }),
      );
    const waited = [...heads.values()].some(
      (head) => head.campaign === campaign.campaign && head.matchState === 'Chờ khớp',
    );
    // What people corrected by hand meanwhile (a class, a name) may say whose they are.
    if (waited) matchWaiting();
    return {
      ...countsOf(pulled.flatMap(({ news }) => news)),
      left: pulled.reduce((sum, { left }) => sum + left, 0),
      problems: pulled.flatMap(({ read }) => read.flatMap(({ problems }) => problems)),
    };
  });

const pullForm = (form: PulledForm, plan: Plan, standing: SubmissionFacts): Pulled => {
  const ids = parseItemIds(form.itemIds);
  const survey = withDropped(
    surveyAsked(standing.tab, standing.asked, (code) => code in ids),
    ids,
  );
  const known = new Map([...standing.heads].map(([id, { submittedAt }]) => [id, submittedAt]));
  const work = plan(form, known, survey);
  const isNew = ({ response }: ParsedSubmission): boolean =>
    known.get(response.responseId) !== response.submittedAt;
  const read = workOff(work, survey, parserOf(form, survey, standing), (page) => {
    if (page.some((one) => isNew(one) && isThanked(one))) arrangeThanks(form);
  });
  const all = work.rounds.reduce((sum, { submissions }) => sum + submissions.length, 0);
  const left = Math.max(0, (work.rounds[0]?.submissions.length ?? 0) - read.length);
  if (left > 0) writeTask(work.task, now(), form.campaign);
  else if (read.length === all) work.end?.();
  return { read, left, news: read.filter(isNew) };
};

const isThanked = ({ response }: ParsedSubmission): boolean =>
  response.matchState === 'Đã khớp' && response.completeness === 'Đủ';

/** Reads and writes page after page while there is time; the first page always, so that each run comes further. */
const workOff = (
  { rounds, budget }: Work,
  survey: Survey,
  parse: (submission: Submission) => ParsedSubmission,
  arrange: (page: readonly ParsedSubmission[]) => void,
): readonly ParsedSubmission[] => {
  const read: ParsedSubmission[] = [];
  const pages = rounds.flatMap(({ submissions, ...round }) =>
    pagesByTime(submissions).map((page) => ({ page, ...round })),
  );
  // A question added after set-up brings its columns first.
  if (pages.length > 0) {
    applyTab(responsesTable(survey));
    ensureTab(responseContacts);
  }
  const changed = pages.some(({ seen }) => seen === true) ? compareWithStored(survey) : null;
  for (const { page, reach, seen } of pages) {
    if (read.length > 0 && !budget.hasTime()) break;
    const parsed = page.map(parse);
    // Before the rows: a stop in between takes the same answers in again, and nobody goes without thanks.
    arrange(parsed);
    writeAnswers(survey, seen === true && changed ? changed(parsed) : parsed);
    reach?.(page[page.length - 1]?.submittedAt ?? '');
    read.push(...parsed);
  }
  return read;
};

/** How many are new or edited since they were last seen, and what became of them. */
const countsOf = (news: readonly ParsedSubmission[]): Omit<PullResult, 'problems' | 'left'> => {
  const counted = (state: string): number =>
    news.filter(({ response }) => response.matchState === state).length;
  return {
    pulled: news.length,
    matched: counted('Đã khớp'),
    unmatched: counted('Chờ khớp'),
    refused: counted('Từ chối'),
  };
};
