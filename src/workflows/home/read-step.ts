/** One step's page: what it is about, where it stands, its numbers, its problems, what can be pressed (UX 4). */
import { planBoard, type BoardStep } from '../../domain/office/board';
import { config, type ConfigRow } from '../../domain/office/office-tables';
import type { PanelLink } from '../../domain/office/panels';
import { termsOf } from '../../domain/office/glossary';
import { procedure, type ProcedureStep } from '../../domain/office/procedure';
import { officeSteps } from '../../domain/office/step-table';
import type { StepAction, StepDefaults } from '../../domain/office/step-action';
import { stepActions } from '../../domain/office/step-actions';
import type { ProblemGroup } from '../../domain/problem-groups';
import { readUsable } from '../../google/read-table';
import type { Progress } from '../shared/progress';
import type { Approval } from '../step2-7-approval/read-approval';
import { approvedIn, readApprovalPage, readDefaults } from './approval-page';
import { readFacts, type OfficeFacts } from './read-facts';
import { readAnswersPage } from './step-pages/answers-page';
import { readArchivePage } from './step-pages/archive-page';
import { readPlanApprovalPage, readPlanPage } from './step-pages/plan-page';
import { readPublicationPage } from './step-pages/publication-page';
import { readReportPage } from './step-pages/report-page';
import { readRosterPage } from './step-pages/roster-page';
import type { Fact, StepPart } from './step-pages/step-part';
import { readSurveyPage } from './step-pages/survey-page';

export interface StepPage extends BoardStep {
  readonly owner: string;
  readonly supports: string;
  readonly informed: string;
  readonly terms: string[];
  readonly content: string;
  readonly forms: string;
  readonly guide: string[];
  readonly facts: Fact[];
  readonly problems: ProblemGroup[];
  readonly actions: StepAction[];
  readonly links: { label: string; url: string }[];
  readonly panels: PanelLink[];
  readonly running: Progress | null;
  /** Steps 2 and 7, once there is a paper. */
  readonly approval?: Approval;
}

const partOf: Readonly<Record<number, (facts: OfficeFacts, defaults: StepDefaults) => StepPart>> = {
  1: readPlanPage,
  2: readPlanApprovalPage,
  3: readRosterPage,
  4: readSurveyPage,
  5: readAnswersPage,
  6: readReportPage,
  7: readPublicationPage,
  8: readArchivePage,
};

/** Who does what in a step, as the office has it. */
const wordsOf = (
  { number, guide }: ProcedureStep,
  settings: readonly ConfigRow[],
): Pick<StepPage, 'owner' | 'supports' | 'informed' | 'terms' | 'content' | 'forms' | 'guide'> => {
  const own = officeSteps(settings).find((step) => step.number === number);
  if (own === undefined) throw new Error(`step ${number} is none of the procedure`);
  const { owner, supports, informed, content, form } = own;
  const terms = termsOf(settings, [owner, content, ...guide].join('\n'));
  return { owner, supports, informed, content, terms, forms: form, guide: [...guide] };
};

export const readStep = (number: number): StepPage => {
  const facts = readFacts();
  const settings = readUsable(config);
  const step = procedure[number - 1];
  const board = planBoard(facts)[number - 1];
  if (!step || !board) throw new Error(`no step ${number}`);
  const defaults = readDefaults(facts, settings);
  const kind = approvedIn(number);
  const page = kind === null ? null : readApprovalPage(kind, settings);
  const part: StepPart = partOf[number]?.(facts, defaults) ?? { facts: [] };
  const actions = stepActions(number, facts, defaults);
  const ofPart = part.actions ?? [];
  return {
    ...board,
    ...wordsOf(step, settings),
    facts: part.facts,
    problems: part.problems ?? [],
    actions:
      page === null
        ? [...actions, ...ofPart]
        : [...page.actions, ...ofPart, ...actions.map((one) => ({ ...one, rare: true }))],
    links: part.links ?? [],
    panels: part.panels ?? [],
    running: part.running ?? null,
    ...(page === null ? {} : { approval: page.approval }),
  };
};
