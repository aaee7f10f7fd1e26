/** What can be pressed on a step's page: the first action that is not rare is the blue button, the others stand under *Khác*. */
import { answerActions } from './actions/answer-actions';
import { planApprovalActions, reportApprovalActions } from './actions/approval-documents';
import { archiveActions } from './actions/archive-actions';
import { planActions } from './actions/plan-actions';
import { reportActions } from './actions/report-actions';
import { rosterActions } from './actions/roster-actions';
import { surveyActions } from './actions/survey-actions';
import type { BoardFacts } from './board-facts';
import { mark, type StepAction, type StepDefaults } from './step-action';

const actionsOf: Readonly<Record<number, (facts: BoardFacts, defaults: StepDefaults) => StepAction[]>> = {
  1: planActions,
  2: planApprovalActions,
  3: rosterActions,
  4: surveyActions,
  5: answerActions,
  6: reportActions,
  7: reportApprovalActions,
  8: archiveActions,
};

/** The actions of a step, given where things stand. */
export const stepActions = (step: number, facts: BoardFacts, defaults: StepDefaults): StepAction[] =>
  actionsOf[step]?.(facts, defaults) ?? [mark(step, !facts.marked.has(step))];
