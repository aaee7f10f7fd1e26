/** The part of the contract that is about templates, the papers around plan and report, and the solutions. */
import * as z from 'zod/mini';
import { EXTRA_KINDS } from '../../domain/documents/made-kinds';
import { SOLUTION_AREAS } from '../../domain/documents/report-input';
import { SOLUTION_STATES } from '../../domain/solutions/solutions-table';
import { anyone, asOwner } from '../method-declaration';
import { day, nothing, shortText, someText } from '../inputs';

const orEmpty = () => z.optional(shortText());

export const documentMethods = {
  /** Public report, questionnaire on paper, tờ trình, index of the file: .docx and Doc, a new version each time. */
  createDocument: {
    ...asOwner('Tạo văn bản'),
    input: () => z.object({ kind: z.enum(EXTRA_KINDS) }),
  },
  /** Kiểm tra mẫu: every fault of every template; defaults that nobody edited are renewed. */
  checkTemplates: {
    ...asOwner('Kiểm tra mẫu'),
    input: nothing,
  },
  /** Step 6: the solutions, the most pressing first, and what the numbers suggest. */
  readSolutions: {
    ...anyone,
    input: nothing,
  },
  /** Adds a solution of this campaign. */
  addSolution: {
    ...anyone,
    input: () =>
      z.object({
        content: someText(),
        area: z.enum(SOLUTION_AREAS),
        major: orEmpty(),
        finding: z.optional(z.string().check(z.maxLength(2000))),
        unit: orEmpty(),
        due: z.optional(day()),
      }),
  },
  /** How far a solution is. */
  setSolutionState: {
    ...anyone,
    input: () => z.object({ content: someText(), state: z.enum(SOLUTION_STATES) }),
  },
} as const;
