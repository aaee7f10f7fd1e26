/** The part of the contract that is about step 6, indicators and the report. */
import * as z from 'zod/mini';
import { anyone, asOwner } from '../how-it-runs';
import { nothing, shortText } from '../inputs';
import { BREAKDOWNS } from '../inputs';

export const reportMethods = {
  /** Step 6: calculates every indicator and writes the tab KPI. */
  updateIndicators: {
    ...anyone,
    input: nothing,
  },
  /** Step 6: every indicator in every group, as it is now. */
  readIndicators: {
    ...anyone,
    input: nothing,
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
  },
  /** Step 6: freezes the numbers and makes the report as .docx and Doc. */
  createReport: {
    ...asOwner('Chốt số liệu, tạo báo cáo'),
    input: nothing,
  },
} as const;
