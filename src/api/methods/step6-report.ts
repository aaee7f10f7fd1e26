/** The part of the contract that is about step 6, indicators and the report. */
import * as z from 'zod/mini';
import { anyone, asOwner } from '../how-it-runs';
import { nothing, shortText } from '../inputs';
import { MadePaper } from '../papers-shapes';
import { BREAKDOWNS, GroupView } from '../views';

export const reportMethods = {
  /** Step 6: calculates every indicator and writes the tab KPI. */
  updateIndicators: {
    ...anyone,
    input: nothing,
    output: z.object({ graduates: z.number(), answered: z.number(), rows: z.number() }),
  },
  /** Step 6: every indicator in every group, as it is now. */
  readIndicators: {
    ...anyone,
    input: nothing,
    output: z.object({
      indicators: z.array(z.object({ code: z.string(), label: z.string() })),
      groups: z.array(GroupView),
    }),
  },
  /** Step 6: the rows of `Danh sách` that made one number (B18). */
  readRowsBehind: {
    ...anyone,
    input: z.object({
      indicator: shortText,
      breakdown: z.enum(BREAKDOWNS),
      group: shortText,
      part: z.enum(['numerator', 'denominator']),
    }),
    output: z.object({
      rows: z.array(
        z.object({ graduationKey: z.string(), name: z.string(), className: z.string(), row: z.number() }),
      ),
    }),
  },
  /** Step 6: freezes the numbers and makes the report as .docx and Doc. */
  createReport: {
    ...asOwner('Chốt số liệu, tạo báo cáo'),
    input: nothing,
    output: MadePaper,
  },
} as const;
