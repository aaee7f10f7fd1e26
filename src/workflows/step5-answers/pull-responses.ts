/** Step 5, Xử lý, nhập liệu: takes new and changed answers from the form and matches them to graduates, page by page. */
import { campaigns, type CampaignRow } from '../../domain/collection/collection-tables';
import { matchAnswer, type Matching } from '../../domain/collection/match-answer';
import { parseResponse } from '../../domain/collection/parse-response';
import { fullSweepMark, isFullSweep, pagesByTime, planPull } from '../../domain/collection/plan-pull';
import {
  responseContacts,
  responseHeads,
  responsesTable,
  type ResponseHead,
} from '../../domain/collection/responses-table';
import { checkAnswer } from '../../domain/collection/review/check-answer';
import { reviewColumns } from '../../domain/collection/review/review-columns';
import { addMinutes, type LocalTime } from '../../domain/dates';
import type { Problem } from '../../domain/problem';
import { readAnswers } from '../../domain/survey/answers';
import { answerCompleteness } from '../../domain/survey/completeness';
import { withDropped } from '../../domain/survey/dropped-questions';
import { parseItemIds } from '../../domain/survey/stored-cells';
import type { Survey } from '../../domain/survey/survey';
import { now, today, type Budget } from '../../google/clock';
import { readSubmissions, type Submission } from '../../google/forms/read-responses';
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
import { readMatching } from './read-matching';
import { readStanding, writeAnswers, type Parsed as Answer } from './write-answers';

export interface PullResult {
  readonly pulled: number;
  readonly matched: number;
  readonly unmatched: number;
  readonly refused: number;
  /** Answers that the time did not reach; the dispatcher goes on with them. */
  readonly left: number;
  readonly problems: readonly Problem[];
}

type OpenCampaign = ReturnType<typeof requireOpenCampaign>;
type Parsed = Answer & { readonly problems: readonly Problem[] };

/** Google promises no order and a clock of its own: each pull looks back this far over the last one. */
const OVERLAP_MINUTES = 10;
/** Document property of a campaign: how far the nightly sweep has come, where the time did not reach all answers. */
const SWEPT = 'sweptUntil';
/** Document property of a campaign: the last sweep that read every answer (`fullSweepMark`). */
const SWEPT_FULLY = 'sweptFully';

const propertyOf = (name: string, { campaign }: Pick<CampaignRow, 'campaign'>): string =>
  `${name} ${campaign}`;

/** New and changed answers since the last pull. */
export const pullResponses = (budget: Budget): PullResult =>
  pull((campaign, known) => {
    const { formId, pulledUntil } = campaign;
    const since = pulledUntil === null ? null : addMinutes(pulledUntil, -OVERLAP_MINUTES);
    const { news, again } = planPull(readSubmissions(formId, since), known);
    const reach = (until: LocalTime): void => reached(campaign, until);
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
  pull((campaign, known, survey) => {
    const place = readPlace(campaign);
    const full = isFullSweep(
      readProperty(propertyOf(SWEPT_FULLY, campaign)),
      campaign.campaign,
      survey,
      today(),
    );
    const all = readSubmissions(campaign.formId, place).filter(
      ({ submittedAt }) => place === null || submittedAt > place,
    );
    const submissions = full ? all : planPull(all, known).news;
    const reach = (until: LocalTime): void => writeProperty(propertyOf(SWEPT, campaign), until);
    return {
      task: 'sweepResponses',
      rounds: [{ submissions, reach, seen: true }],
      budget,
      end: () => {
        const last = submissions[submissions.length - 1];
        if (last) reached(campaign, last.submittedAt);
        forgetProperty(propertyOf(SWEPT, campaign));
        if (full)
          writeProperty(propertyOf(SWEPT_FULLY, campaign), fullSweepMark(campaign.campaign, survey, today()));
      },
    };
  });

/** Nothing is known any more of earlier sweeps of a campaign. */
export const forgetSweeps = (campaign: string): void =>
  [SWEPT, SWEPT_FULLY].forEach((name) => forgetProperty(propertyOf(name, { campaign })));

/** Where a sweep of this campaign was left, or null. */
const readPlace = (campaign: CampaignRow): LocalTime | null => readProperty(propertyOf(SWEPT, campaign));

/** The mark moves only after the rows are there: a stop in between pulls the same answers again, by the same ids. */
const reached = ({ campaign, pulledUntil }: CampaignRow, until: LocalTime): void => {
  if (until > (pulledUntil ?? '')) writeRows(campaigns, [{ campaign, pulledUntil: until }]);
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

const pull = (
  plan: (campaign: OpenCampaign, known: ReadonlyMap<string, LocalTime | null>, survey: Survey) => Work,
): PullResult =>
  underLock('lấy phản hồi', () => {
    finishUnfinished();
    const campaign = requireOpenCampaign();
    const survey = withDropped(readSurvey().survey, parseItemIds(campaign.itemIds));
    const heads = new Map(readUsable(responseHeads).map((row) => [row.responseId, row]));
    const known = new Map([...heads].map(([id, { submittedAt }]) => [id, submittedAt]));
    const work = plan(campaign, known, survey);
    const read = workOff(work, survey, parserOf(campaign, survey, heads));
    const all = work.rounds.reduce((sum, { submissions }) => sum + submissions.length, 0);
    const left = Math.max(0, (work.rounds[0]?.submissions.length ?? 0) - read.length);
    if (left > 0) writeTask(work.task, now(), campaign.campaign);
    else if (read.length === all) work.end?.();
    const news = read.filter(({ response }) => known.get(response.responseId) !== response.submittedAt);
    return { ...countsOf(news), left, problems: read.flatMap(({ problems }) => problems) };
  });

/** Reads and writes page after page while there is time; the first page always, so that each run comes further. */
const workOff = (
  { rounds, budget }: Work,
  survey: Survey,
  parse: (submission: Submission) => Parsed,
): readonly Parsed[] => {
  const read: Parsed[] = [];
  const pages = rounds.flatMap(({ submissions, ...round }) =>
    pagesByTime(submissions).map((page) => ({ page, ...round })),
  );
  // A question added after set-up brings its columns first.
  if (pages.length > 0) {
    applyTab(responsesTable(survey));
    ensureTab(responseContacts);
  }
  const changed = pages.some(({ seen }) => seen === true) ? readStanding(survey) : null;
  for (const { page, reach, seen } of pages) {
    if (read.length > 0 && !budget.hasTime()) break;
    const parsed = page.map(parse);
    writeAnswers(survey, seen === true && changed ? changed(parsed) : parsed);
    reach?.(page[page.length - 1]?.submittedAt ?? '');
    read.push(...parsed);
  }
  return read;
};

/** How many are new or edited since they were last seen, and what became of them. */
const countsOf = (news: readonly Parsed[]): Omit<PullResult, 'problems' | 'left'> => {
  const counted = (state: string): number =>
    news.filter(({ response }) => response.matchState === state).length;
  return {
    pulled: news.length,
    matched: counted('Đã khớp'),
    unmatched: counted('Chờ khớp'),
    refused: counted('Từ chối'),
  };
};

/** Reads a submission into codes and words, matches and checks it; `heads` are the answers as they stand. */
const parserOf = (
  campaign: CampaignRow,
  survey: Survey,
  heads: ReadonlyMap<string, ResponseHead>,
): ((one: Submission) => Parsed) => {
  const ids = parseItemIds(campaign.itemIds);
  // Most pulls find nothing new, and nobody needs to be known for them.
  let known: Matching | null = null;
  return (submission) => {
    const matching = (known ??= readMatching(campaign));
    const { id, submittedAt } = submission;
    const { codes, words, problems } = readAnswers(survey, ids, submission.readAnswers());
    const received = { id, submittedAt, codes, words, completeness: answerCompleteness(codes) };
    const match = matchAnswer(received, matching);
    const { response, contact } = parseResponse(survey, campaign.campaign, received, match);
    const graduationDate = matching.index.byKey(match.graduationKey ?? '')?.row.graduationDate ?? null;
    const findings =
      received.completeness === 'refused'
        ? []
        : checkAnswer(survey, { codes, words, day: submittedAt.slice(0, 10), graduationDate });
    const review = reviewColumns(heads.get(id), submittedAt, findings);
    return { response: { ...response, ...review }, contact, queued: match.queued, problems };
  };
};
