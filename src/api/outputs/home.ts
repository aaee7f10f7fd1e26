/** What the script gives back about the home page, the step pages and Thiết lập. */
import * as z from 'zod/mini';
import { nothing } from '../inputs';
import { OwnWorkView } from './own-work';
import { changeCounts, HomeView, ProblemView, StepView, UndoPreview } from './views';

export const homeOutputs = {
  readHome: HomeView,
  readStep: StepView,
  setUp: z.object({ made: z.array(z.string()), problems: z.array(ProblemView) }),
  markStep: StepView,
  readUndo: z.nullable(UndoPreview),
  undoLast: z.object({ action: z.string(), ...changeCounts }),
  readOwnWork: OwnWorkView,
  nameMyself: z.object({ unit: z.string() }),
  showPlace: nothing(),
} as const;
