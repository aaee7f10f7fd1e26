/** Step 5, Xử lý, nhập liệu: takes new and changed answers from the form and matches them by their code. */
import { campaigns, invitations } from '../../domain/collection/collection-tables';
import { parseResponse, type ReceivedResponse } from '../../domain/collection/parse-response';
import {
  responseContacts,
  responseHeads,
  responsesTable,
  type ResponseContactRow,
} from '../../domain/collection/responses-table';
import { addMinutes } from '../../domain/dates';
import type { Problem } from '../../domain/problem';
import { readAnswers } from '../../domain/survey/answers';
import { answerCompleteness } from '../../domain/survey/completeness';
import type { Survey } from '../../domain/survey/survey';
import { readResponses } from '../../google/forms/read-responses';
import { writeRows } from '../../google/keyed-write';
import { applyTab } from '../../google/make-tab';
import { readUsable } from '../../google/read-table';
import { underLock } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';
import { requireOpenCampaign } from '../shared/read-campaign';
import { readSurvey } from '../shared/read-survey';

export interface PullResult {
  readonly pulled: number;
  readonly matched: number;
  readonly unmatched: number;
  readonly refused: number;
  readonly problems: readonly Problem[];
}

/** Google promises no order and a clock of its own: each pull looks back this far over the last one. */
const OVERLAP_MINUTES = 10;
/** Rows written at once. */
const PAGE = 1000;

/** New and changed answers since the last pull. */
export const pullResponses = (): PullResult => pull(false);

/** Every answer once more, at night (decision 5): what was reworded, mended or missed meanwhile comes in. */
export const sweepResponses = (): PullResult => pull(true);

const pull = (everything: boolean): PullResult =>
  underLock('lấy phản hồi', () => {
    finishUnfinished();
    const campaign = requireOpenCampaign();
    const { survey } = readSurvey();
    const received = receive(everything ? { ...campaign, pulledUntil: null } : campaign, survey);
    const owners = ownersByCode(campaign.campaign);
    const parsed = received.map((response) => parseResponse(survey, campaign.campaign, response, owners));
    const known = new Map(readUsable(responseHeads).map((row) => [row.responseId, row.submittedAt]));
    writePages(survey, parsed);
    const latest = received.reduce(
      (newest, { submittedAt }) => (submittedAt > newest ? submittedAt : newest),
      '',
    );
    // The mark moves only after the rows are there: a stop in between pulls the same answers again, by the same ids.
    if (latest > (campaign.pulledUntil ?? ''))
      writeRows(campaigns, [{ campaign: campaign.campaign, pulledUntil: latest }]);
    const news = parsed.filter(({ response }) => known.get(response.responseId) !== response.submittedAt);
    return { ...countsOf(news), problems: received.flatMap(({ problems }) => problems) };
  });

/** How many are new or edited since they were last seen, and what became of them. */
const countsOf = (news: readonly ReturnType<typeof parseResponse>[]): Omit<PullResult, 'problems'> => {
  const counted = (state: string): number =>
    news.filter(({ response }) => response.matchState === state).length;
  return {
    pulled: news.length,
    matched: counted('Đã khớp'),
    unmatched: counted('Chờ khớp'),
    refused: counted('Từ chối'),
  };
};

/** New and edited answers since the last pull, read into codes and words. */
const receive = (
  { formId, itemIds, pulledUntil }: ReturnType<typeof requireOpenCampaign>,
  survey: Survey,
): (ReceivedResponse & { readonly problems: readonly Problem[] })[] => {
  const ids = parseItemIds(itemIds);
  const since = pulledUntil === null ? null : addMinutes(pulledUntil, -OVERLAP_MINUTES);
  return readResponses(formId, since).map(({ id, submittedAt, answers }) => {
    const { codes, words, problems } = readAnswers(survey, ids, answers);
    return { id, submittedAt, codes, words, problems, completeness: answerCompleteness(codes) };
  });
};

/** A question added after set-up brings its columns first. */
const writePages = (survey: Survey, parsed: readonly ReturnType<typeof parseResponse>[]): void => {
  if (parsed.length > 0) applyTab(responsesTable(survey));
  for (let at = 0; at < parsed.length; at += PAGE) {
    const page = parsed.slice(at, at + PAGE);
    writeRows(
      responsesTable(survey),
      page.map(({ response }) => response),
    );
    writeRows(responseContacts, [
      ...page.flatMap(({ contact }) => contact ?? []),
      ...withdrawnContacts(page),
    ]);
  }
};

/** Contacts of an earlier form of these answers, emptied: the edited answer gives none, or has become a refusal. */
const withdrawnContacts = (
  page: readonly ReturnType<typeof parseResponse>[],
): Pick<ResponseContactRow, 'responseId' | 'phone' | 'email'>[] => {
  const without = new Set(page.flatMap(({ response, contact }) => (contact ? [] : [response.responseId])));
  return readUsable(responseContacts)
    .filter(({ responseId }) => without.has(responseId))
    .map(({ responseId }) => ({ responseId, phone: null, email: null }));
};

const ownersByCode = (campaign: string): ReadonlyMap<string, string> =>
  new Map(
    readUsable(invitations)
      .filter((row) => row.campaign === campaign)
      .map((row) => [row.code, row.graduationKey]),
  );

/** Item ids by question code, as the program stored them when it built the form. */
const parseItemIds = (text: string | null): Readonly<Record<string, string>> =>
  JSON.parse(text ?? '{}') as Record<string, string>;
