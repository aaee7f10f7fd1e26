/** Handlers of the methods about templates, the papers around plan and report, and the solutions. */
import { checkTemplates } from '../../workflows/documents/check-templates';
import { createDocument } from '../../workflows/documents/create-document';
import { addSolution, readSolutions, setSolutionState } from '../../workflows/step6-report/solutions';
import type { documentMethods } from '../methods/documents';
import type { Handlers } from './handled';

export const documentHandlers: Handlers<keyof typeof documentMethods> = {
  createDocument: ({ kind }) => createDocument(kind),
  checkTemplates,
  readSolutions,
  addSolution,
  setSolutionState: ({ content, state }) => setSolutionState(content, state),
};
