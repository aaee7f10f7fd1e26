/** Answers that a check found something in, and people who answered more than once; accepted or rejected by a person (P15, P16). */
import { classLabel } from '../../domain/roster/class-names';
import type { CampaignRow } from '../../domain/collection/collection-tables';
import { answersInForce, countedAnswers } from '../../domain/collection/counted-answers';
import { responsesTable, type ResponseRow } from '../../domain/collection/responses-table';
import { repeatedAnswers } from '../../domain/collection/review/repeated-answers';
import { formatTime } from '../../domain/dates';
import { userError } from '../../domain/problem';
import { fullName } from '../../domain/roster/names';
import { changeRows } from '../../domain/undo/ask-changes';
import { now } from '../../google/clock';
import { ensureTab } from '../../google/ensure-tab';
import { writeLogged } from '../../google/logged-write';
import { readUsable } from '../../google/read-table';
import { underLock, whoami } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';
import { readCampaign, readTargets } from '../shared/read-campaign';
import { readSurvey } from '../shared/read-survey';

/** Answers that one call brings of either kind. */
const PAGE = 20;

interface AnswerLine {
  readonly responseId: string;
  readonly name: string;
  readonly className: string;
  readonly submittedAt: string;
  /** What was found, or how the answer came. */
  readonly why: string;
  /** It is the one of its person that counts. */
  readonly counts: boolean;
}

export interface Review {
  readonly total: number;
  readonly answers: AnswerLine[];
  /** People with several complete answers. */
  readonly repeatedTotal: number;
  readonly repeated: { readonly name: string; readonly answers: AnswerLine[] }[];
}

const NOTHING: Review = { total: 0, answers: [], repeatedTotal: 0, repeated: [] };

/** What waits to be looked at, from the `from`th on. */
export const readReview = (from: number): Review => {
  const campaign = readCampaign();
  if (campaign === null) return NOTHING;
  const rows = readUsable(responsesTable(readSurvey().survey)).filter(
    (row) => row.campaign === campaign.campaign,
  );
  const line = lineWriter(campaign, rows);
  const found = rows.filter(({ review }) => review === 'Cần xem');
  const repeated = repeatedAnswers(answersInForce(rows, campaign.campaign));
  return {
    total: found.length,
    answers: found.slice(from, from + PAGE).map((row) => line(row, row.reviewNote ?? '')),
    repeatedTotal: repeated.length,
    repeated: repeated.slice(0, PAGE).map((answers) => ({
      name: answers[0] ? line(answers[0], '').name : '',
      answers: answers.map((row) => line(row, row['words:status'] ?? '')),
    })),
  };
};

/** Writes an answer as a line: whose it is, and whether it is the one that counts. */
const lineWriter = (
  campaign: CampaignRow,
  rows: readonly ResponseRow[],
): ((row: ResponseRow, why: string) => AnswerLine) => {
  const people = new Map(readTargets(campaign).map((row) => [row.graduationKey, row]));
  const counted = new Set(countedAnswers(rows, campaign.campaign).values());
  return (row, why) => {
    const person = people.get(row.graduationKey ?? '');
    return {
      responseId: row.responseId,
      name: person ? fullName(person) : (row['words:fullName'] ?? 'Chưa biết của ai'),
      className: person ? classLabel(person) : (row['words:className'] ?? ''),
      submittedAt: formatTime(row.submittedAt),
      why,
      counts: counted.has(row),
    };
  };
};

export interface Reviewed {
  /** The action's number in the log, for *Hoàn tác*; 0 where it stood so already. */
  readonly action: number;
}

/** Accepts an answer, or rejects it so that it does not count; an edit of the answer opens the question again. */
export const reviewAnswer = (responseId: string, accepted: boolean): Reviewed =>
  underLock('xem xét phản hồi', () => {
    finishUnfinished();
    const responses = responsesTable(readSurvey().survey);
    ensureTab(responses);
    const row = readUsable(responses).find((one) => one.responseId === responseId);
    if (!row) throw userError('review.gone', {});
    const review = accepted ? 'Chấp nhận' : 'Loại';
    if (row.review === review) return { action: 0 };
    const { action } = writeLogged({ name: `${review} phản hồi`, source: responseId }, [
      changeRows(responses, [{ responseId, review, reviewedBy: whoami(), reviewedAt: now() }], {
        seen: [{ responseId, review: row.review }],
      }),
    ]);
    return { action: action ?? 0 };
  });
