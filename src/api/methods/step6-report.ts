/** The part of the contract that is about step 6, indicators and the report. */
import * as z from 'zod/mini';
import { anyone, asOwner } from '../method-declaration';
import { nothing, shortText } from '../inputs';
import { ALL_BREAKDOWNS } from '../../domain/indicators/breakdowns';

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
  /** Step 6: lights, figures, and one indicator by one breakdown, for the sidebar's picture (P34). */
  readKpi: {
    ...anyone,
    input: () =>
      z.object({ indicator: z.optional(shortText()), breakdown: z.optional(z.enum(ALL_BREAKDOWNS)) }),
  },
  /** Step 6: the figures of the years by standard, as `Số liệu các năm` has them (B17). */
  readYearly: {
    ...anyone,
    input: nothing,
  },
  /** Step 6: writes `Số liệu các năm` from the numbers that the reports froze. */
  updateYearly: {
    ...asOwner('Cập nhật số liệu các năm'),
    input: nothing,
  },
  /** Step 6: the rows of `Danh sách` that made one number (B18). */
  readRowsBehind: {
    ...anyone,
    input: () =>
      z.object({
        indicator: shortText(),
        breakdown: z.enum(ALL_BREAKDOWNS),
        group: shortText(),
        part: z.enum(['numerator', 'denominator']),
      }),
  },
  /** Step 6: freezes the numbers and makes the report as .docx and Doc. */
  createReport: {
    ...asOwner('Chốt số liệu, tạo báo cáo'),
    input: nothing,
  },
} as const;
