/** Answering forms without a browser: given answers, or those of the made-up college. */
import { truthOf } from '../college/truth-file';
import type { Workspace } from '../workspace/workspace';
import { respond as answerForm, type RespondReport } from './respond';
import type { Graduate } from '../college/truth';
import {
  answerFor,
  simulate as simulateAnswers,
  type SimulateOptions,
  type SimulateReport,
} from './simulate';

export type { RespondReport } from './respond';
export type { SimulateReport } from './simulate';
export { AnswerRefused, submitAnswers } from './submit-answers';
export { readForm } from './read-form';

/** Files given answers (the shapes that parse-submissions.ts reads). Throws when there is no such form. */
export const respond = (workspace: Workspace, formId: string, json: unknown): RespondReport =>
  answerForm(workspace.world, formId, json);

/** Somebody of the office types in what a graduate says on the telephone, by the form's link. Throws when the form refuses it. */
export const interview = (workspace: Workspace, graduate: Graduate, link: string): void =>
  answerFor(workspace.world, graduate, link);

export type SimulationOptions = Omit<SimulateOptions, 'college'>;

/** The graduates of the workspace's college answer. Throws when it was not filled with one. */
export const simulate = (
  workspace: Workspace,
  formId: string,
  options: SimulationOptions = {},
): SimulateReport => {
  const truth = truthOf(workspace);
  if (!truth) throw new Error('Không gian này không có trường mẫu: hãy tạo bằng lệnh new có --graduates.');
  return simulateAnswers(workspace.world, formId, { ...options, college: truth.college });
};
