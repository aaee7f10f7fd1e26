/** The shapes that the views show, taken from the contract; types alone, so that no schema enters the sidebar. */
import type { Answer, Input, Output } from '../src/api/contract';

export type HomeView = Output<'readHome'>;
export type StepView = Output<'readStep'>;
export type OwnWork = Output<'readOwnWork'>;
export type UndoPreview = NonNullable<Output<'readUndo'>>;
export type TrialView = Output<'readTrial'>;
export type Progress = Output<'openSurvey'>;
export type Place = Input<'showPlace'>;
export type Problem = Extract<Answer<never>, { ok: false }>['problem'];
export type ProblemGroup = StepView['problems'][number];
export type BoardStep = HomeView['steps'][number];
export type Campaign = NonNullable<HomeView['campaign']>;
export type Action = StepView['actions'][number];
export type Field = Action['fields'][number];
export type PanelLink = StepView['panels'][number];
export type PanelName = PanelLink['panel'];
