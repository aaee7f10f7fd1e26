/** The sidebar's home: school, campaign, where the eight steps stand, what to do next (UX 3). */
import { SCHEMA_VERSION } from '../../domain/migrations/migrations';
import { schemaOf } from '../../domain/migrations/schema-row';
import { planBoard, planTodo, type BoardStep, type Todo } from '../../domain/office/board';
import { procedure } from '../../domain/office/procedure';
import { officeSteps } from '../../domain/office/step-table';
import { config, type ConfigRow } from '../../domain/office/office-tables';
import { parseSettings } from '../../domain/office/settings';
import { ownSteps, type StepRelation } from '../../domain/own-work/own-steps';
import type { UndoLine } from '../../domain/undo/last-action';
import { readUsable } from '../../google/read-table';
import { findSheet } from '../../google/workbook';
import type { Progress } from '../shared/progress';
import { readFormNews } from '../network/forms/form-news';
import { readUndoLine } from '../undo/read-undo';
import { readOwnPerson } from './read-person';
import { readFacts, type OfficeFacts } from './read-facts';

export interface HomePage {
  readonly school: string;
  readonly ready: boolean;
  /** The program is newer than the tabs: Thiết lập brings them up to date. */
  readonly outdated: boolean;
  readonly campaign: CampaignSummary | null;
  readonly steps: OwnedStep[];
  readonly mine: OwnPart;
  readonly todo: Todo[];
  /** Answers of people outside that whoever reads has not seen yet. */
  readonly formNews: number;
  readonly running: { readonly step: number; readonly progress: Progress } | null;
  readonly undo: UndoLine | null;
}

/** As what somebody works here, and in which steps (S1.4). */
interface OwnPart {
  readonly parts: string[];
  readonly responsible: number[];
  readonly supports: number[];
}

const readOwnPart = (rows: readonly ConfigRow[]): OwnPart => {
  const { person } = readOwnPerson(rows);
  const steps = ownSteps(person, rows);
  const of = (wanted: StepRelation): number[] =>
    steps.filter(({ relation }) => relation === wanted).map(({ number }) => number);
  const parts = person.parts.filter(({ kind }) => kind !== 'person' || person.parts.length === 1);
  return {
    parts: parts.map(({ label }) => label),
    responsible: of('responsible'),
    supports: of('supports'),
  };
};

type OwnedStep = BoardStep & { readonly owner: string };

/** Người chịu trách nhiệm as the office has it in its step table (S1.9, S1.11). */
const withOwners = (steps: readonly BoardStep[], rows: readonly ConfigRow[]): OwnedStep[] => {
  const owners = new Map(officeSteps(rows).map(({ number, owner }) => [number, owner]));
  return steps.map((step) => ({ ...step, owner: owners.get(step.number) ?? '' }));
};

interface CampaignSummary {
  readonly code: string;
  readonly title: string;
  readonly opens: string;
  readonly closes: string;
  readonly targets: number;
  readonly answered: number;
  /** All of the workbook, where it has several. */
  readonly all: { readonly code: string; readonly title: string }[];
}

export const readHome = (): HomePage => {
  if (findSheet(config) === null) return notSetUp();
  const facts = readFacts();
  const { campaign } = facts;
  const rows = readUsable(config);
  return {
    school: parseSettings(rows).school,
    ready: true,
    outdated: schemaOf(rows) < SCHEMA_VERSION,
    campaign: campaign && {
      code: campaign.campaign,
      title: campaign.title ?? `Đợt ${campaign.campaign}`,
      opens: campaign.opens ?? '',
      closes: campaign.closes ?? '',
      targets: facts.targets,
      answered: facts.answered,
      all: choicesOf(facts),
    },
    steps: withOwners(planBoard(facts), rows),
    mine: readOwnPart(rows),
    todo: planTodo(facts),
    formNews: readFormNews().reduce((sum, { count }) => sum + count, 0),
    running: runningOf(facts),
    undo: readUndoLine(),
  };
};

/** One bar: what goes to people before what goes to paper. */
const runningOf = ({ sending, printing }: OfficeFacts): HomePage['running'] => {
  if (sending !== null) return { step: 4, progress: sending };
  return printing && { step: 3, progress: printing };
};

/** The newest first. */
const choicesOf = ({ campaigns }: OfficeFacts): CampaignSummary['all'] =>
  campaigns.length < 2
    ? []
    : campaigns
        .map(({ campaign, title }) => ({ code: campaign, title: title ?? `Đợt ${campaign}` }))
        .sort((a, b) => (a.code < b.code ? 1 : -1));

const notSetUp = (): HomePage => ({
  school: '',
  ready: false,
  outdated: false,
  campaign: null,
  steps: procedure.map(({ number, title, owner }) => ({
    number,
    title,
    owner,
    note: '',
    date: '',
    document: '',
    state: 'todo' as const,
    missing: [],
  })),
  mine: { parts: [], responsible: [], supports: [] },
  todo: [],
  formNews: 0,
  running: null,
  undo: null,
});
