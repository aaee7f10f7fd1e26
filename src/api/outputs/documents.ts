/** What the script gives back about templates, the papers around plan and report, and the solutions. */
import * as z from 'zod/mini';
import { SOLUTION_AREAS } from '../../domain/documents/report-input';
import { SOLUTION_STATES } from '../../domain/solutions/solutions-table';
import { MadePaper } from './made-paper';
import { ProblemView } from './views';

const area = z.enum(SOLUTION_AREAS);

export const documentOutputs = {
  createDocument: MadePaper,
  checkTemplates: z.object({
    templates: z.array(
      z.object({ label: z.string(), url: z.string(), state: z.enum(['default', 'edited', 'unread']) }),
    ),
    problems: z.array(ProblemView),
  }),
  readSolutions: z.object({
    solutions: z.array(
      z.object({
        content: z.string(),
        area,
        major: z.string(),
        unit: z.string(),
        due: z.string(),
        period: z.string(),
        state: z.enum(SOLUTION_STATES),
        light: z.enum(['late', 'soon', 'open', 'closed']),
      }),
    ),
    open: z.number(),
    late: z.number(),
    suggested: z.array(
      z.object({
        content: z.string(),
        area,
        major: z.string(),
        finding: z.string(),
        unit: z.string(),
        due: z.nullable(z.string()),
      }),
    ),
    problems: z.array(ProblemView),
  }),
  addSolution: z.object({ content: z.string() }),
  setSolutionState: z.object({ content: z.string(), state: z.enum(SOLUTION_STATES) }),
} as const;
