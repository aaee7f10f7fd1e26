/** Step 5: the evidence level of the answers, and the random sample of teachers' entries that is called again (B10). */
import { classLabel } from '../../domain/roster/class-label';
import { agreementOf, type Agreement } from '../../domain/collection/agreement';
import { countedAnswers } from '../../domain/collection/counted-answers';
import { countEvidence, evidenceLabels, evidenceOf } from '../../domain/collection/evidence';
import {
  planRecallSample,
  RECALL_ITEMS,
  recalls,
  type RecallItem,
  type RecallRow,
} from '../../domain/collection/recall-sample';
import { codesOf, responsesTable, type ResponseRow } from '../../domain/collection/responses-table';
import { interviewers } from '../../domain/contacts/interviewers';
import { numberSetting } from '../../domain/office/settings';
import { userError } from '../../domain/problem';
import { classes } from '../../domain/roster/classes';
import { graduations } from '../../domain/roster/graduations';
import { fullName } from '../../domain/roster/names';
import { questionsOf, type Survey } from '../../domain/survey/survey';
import { now } from '../../google/clock';
import { ensureTab } from '../../google/ensure-tab';
import { writeRows } from '../../google/keyed-write';
import { randomKeys } from '../../google/random';
import { readUsable } from '../../google/read-table';
import { underLock, whoami } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';
import { readCampaign } from '../shared/read-campaign';
import { readSettings } from '../shared/read-settings';
import { readSurvey } from '../shared/read-survey';

/** Whether an interviewer's number is that of somebody whom `Lớp` names as a homeroom teacher. */
const readTeachers = (): ((interviewer: string) => boolean) => {
  const emails = new Set(
    readUsable(classes).flatMap(({ teacherEmail }) => teacherEmail?.toLowerCase() ?? []),
  );
  const numbers = new Set(
    readUsable(interviewers).flatMap(({ email, number }) =>
      emails.has(email.toLowerCase()) ? String(number) : [],
    ),
  );
  return (interviewer) => numbers.has(interviewer);
};

interface Standing {
  readonly survey: Survey;
  readonly campaign: string;
  readonly answers: readonly ResponseRow[];
  readonly isTeacher: (interviewer: string) => boolean;
  readonly drawn: readonly RecallRow[];
}

const readEvidenceFacts = (): Standing => {
  const campaign = readCampaign()?.campaign;
  if (campaign === undefined) throw userError('campaign.notOpen', {});
  const { survey } = readSurvey();
  const counted = countedAnswers(readUsable(responsesTable(survey)), campaign);
  return {
    survey,
    campaign,
    answers: [...counted.values()],
    isTeacher: readTeachers(),
    drawn: readUsable(recalls).filter((row) => row.campaign === campaign),
  };
};

export interface EvidenceView {
  readonly levels: { readonly label: string; readonly count: number }[];
  /** 0 where re-calling is switched off. */
  readonly percent: number;
  /** Answers to be drawn yet. */
  readonly toDraw: number;
  readonly drawn: {
    readonly responseId: string;
    readonly graduationKey: string;
    readonly name: string;
    readonly phone: string;
    readonly outcome: RecallRow['outcome'];
  }[];
  readonly seed: string;
  /** What is asked again, with the answers to choose from. */
  readonly items: {
    readonly item: RecallItem;
    readonly text: string;
    readonly choices: { readonly code: string; readonly label: string }[];
  }[];
  readonly agreement: (Agreement & { readonly text: string })[];
}

/** Levels, sample and agreement of the newest campaign; changes nothing. */
export const readEvidence = (): EvidenceView => {
  const standing = readEvidenceFacts();
  const { survey, answers, isTeacher, drawn } = standing;
  const items = RECALL_ITEMS.flatMap((item) => {
    const question = questionsOf(survey).find(({ code }) => code === item);
    return question ? [{ item, text: question.text, choices: question.choices.map(choiceOf) }] : [];
  });
  return {
    levels: countEvidence(answers, isTeacher).map(({ evidence, count }) => ({
      label: evidenceLabels[evidence],
      count,
    })),
    percent: numberSetting(readSettings(), 'recallCheck'),
    toDraw: samplesOf(standing, 'seed').length,
    drawn: linesOf(drawn),
    seed: drawn[0]?.seed ?? '',
    items,
    agreement: items.map(({ item, text }) => ({ text, ...agreementOf(pairsOf(standing, item)) })),
  };
};

const choiceOf = ({ code, label }: { code: string; label: string }): { code: string; label: string } => ({
  code,
  label,
});

const linesOf = (drawn: readonly RecallRow[]): EvidenceView['drawn'] => {
  if (drawn.length === 0) return [];
  const people = new Map(readUsable(graduations).map((row) => [row.graduationKey, row]));
  return drawn.map(({ responseId, graduationKey, outcome }) => {
    const row = people.get(graduationKey);
    const name = row ? `${fullName(row)}, ${classLabel(row)}` : 'Không còn trong Danh sách';
    return { responseId, graduationKey, name, phone: row?.phone ?? '', outcome };
  });
};

/** First and second answer of each re-called person. */
const pairsOf = (
  { survey, answers, drawn }: Standing,
  item: RecallItem,
): (readonly [string | null, string | null])[] => {
  const first = new Map(answers.map((answer) => [answer.responseId, codesOf(survey, answer)]));
  return drawn
    .filter(({ outcome }) => outcome === 'Đã hỏi lại')
    .map((row) => [first.get(row.responseId)?.[item] ?? null, row[item]]);
};

const samplesOf = ({ answers, isTeacher, drawn }: Standing, seed: string): string[] => {
  const settings = readSettings();
  const entered = answers.filter((answer) => evidenceOf(answer, isTeacher) === 'teacher');
  return planRecallSample(
    entered.map(({ responseId }) => responseId),
    new Set(drawn.map(({ responseId }) => responseId)),
    { percent: numberSetting(settings, 'recallCheck'), most: numberSetting(settings, 'recallMost'), seed },
  );
};

/** Draws what the share still lacks; the first draw's seed is kept with the rows and used again. */
export const drawRecalls = (): { readonly drawn: number; readonly total: number } =>
  underLock('rút mẫu gọi lại', () => {
    finishUnfinished();
    const standing = readEvidenceFacts();
    const { campaign, answers, drawn } = standing;
    const seed = drawn[0]?.seed ?? randomKeys(1)[0] ?? '';
    const ids = samplesOf(standing, seed);
    if (ids.length > 0) ensureTab(recalls);
    const keys = new Map(answers.map(({ responseId, graduationKey }) => [responseId, graduationKey]));
    const drawnAt = now();
    const rows = ids.flatMap((responseId) => {
      const graduationKey = keys.get(responseId) ?? null;
      return graduationKey === null ? [] : [{ campaign, responseId, graduationKey, seed, drawnAt }];
    });
    writeRows(recalls, rows);
    return { drawn: rows.length, total: drawn.length + rows.length };
  });

export interface RecallEntry {
  readonly responseId: string;
  readonly reached: boolean;
  readonly codes: Readonly<Partial<Record<RecallItem, string | undefined>>>;
}

/** Enters what the second call brought; a later entry replaces it. */
export const enterRecall = ({ responseId, reached, codes }: RecallEntry): { readonly entered: number } =>
  underLock('ghi gọi lại', () => {
    finishUnfinished();
    if (!readUsable(recalls).some((row) => row.responseId === responseId)) throw userError('recall.gone', {});
    const said = (item: RecallItem): string | null => (reached ? (codes[item] ?? null) : null);
    writeRows(recalls, [
      {
        responseId,
        outcome: reached ? 'Đã hỏi lại' : 'Không gặp',
        ...{ status: said('status'), fieldMatch: said('fieldMatch'), income: said('income') },
        ...{ recalledAt: now(), by: whoami() },
      },
    ]);
    return { entered: 1 };
  });
