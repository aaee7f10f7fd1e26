/** Step 5: the evidence level of the answers, the sample that is called again, and how far both answers agree (B10). */
import { agreementOf, type AnswerAgreement } from '../../domain/collection/agreement';
import { countEvidenceLevels, evidenceLevelLabels } from '../../domain/collection/evidence';
import { RECALL_ITEMS, type RecallItem, type RecallRow } from '../../domain/collection/recall-sample';
import { codesOf } from '../../domain/collection/responses-table';
import { numberSetting } from '../../domain/office/settings';
import { graduations } from '../../domain/roster/graduations';
import { questionsOf } from '../../domain/survey/survey';
import { readUsable } from '../../google/read-table';
import { readSettings } from '../shared/read-settings';
import { readEvidenceFacts, samplesOf, type EvidenceFacts } from './read-evidence-facts';
import { personName } from '../../domain/roster/person-line';

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
  readonly agreement: (AnswerAgreement & { readonly text: string })[];
}

/** Levels, sample and agreement of the newest campaign; changes nothing. */
export const readEvidence = (): EvidenceView => {
  const facts = readEvidenceFacts();
  const { survey, answers, isTeacher, drawn } = facts;
  const items = RECALL_ITEMS.flatMap((item) => {
    const question = questionsOf(survey).find(({ code }) => code === item);
    return question ? [{ item, text: question.text, choices: question.choices.map(choiceOf) }] : [];
  });
  return {
    levels: countEvidenceLevels(answers, isTeacher).map(({ evidence, count }) => ({
      label: evidenceLevelLabels[evidence],
      count,
    })),
    percent: numberSetting(readSettings(), 'recallCheck'),
    toDraw: samplesOf(facts, 'seed').length,
    drawn: linesOf(drawn),
    seed: drawn[0]?.seed ?? '',
    items,
    agreement: items.map(({ item, text }) => ({ text, ...agreementOf(pairsOf(facts, item)) })),
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
    const name = row ? personName(row) : 'Không còn trong Danh sách';
    return { responseId, graduationKey, name, phone: row?.phone ?? '', outcome };
  });
};

/** First and second answer of each re-called person. */
const pairsOf = (
  { survey, answers, drawn }: EvidenceFacts,
  item: RecallItem,
): (readonly [string | null, string | null])[] => {
  const first = new Map(answers.map((answer) => [answer.responseId, codesOf(survey, answer)]));
  return drawn
    .filter(({ outcome }) => outcome === 'Đã hỏi lại')
    .map((row) => [first.get(row.responseId)?.[item] ?? null, row[item]]);
};
