/** What the script gives back about step 6, indicators and the report. */
import * as z from 'zod/mini';
import { ALL_BREAKDOWNS } from '../../domain/indicators/breakdowns';
import { MadePaper } from './made-paper';
import { GroupView } from './views';

export const reportOutputs = {
  updateIndicators: z.object({ graduates: z.number(), answered: z.number(), rows: z.number() }),
  readIndicators: z.object({
    indicators: z.array(z.object({ code: z.string(), label: z.string() })),
    groups: z.array(GroupView),
  }),
  readKpi: z.object({
    campaign: z.string(),
    graduates: z.number(),
    answered: z.number(),
    lights: z.array(
      z.object({
        indicator: z.string(),
        label: z.string(),
        value: z.string(),
        target: z.string(),
        light: z.enum(['green', 'yellow', 'red', 'none']),
        word: z.string(),
      }),
    ),
    figures: z.array(z.object({ label: z.string(), value: z.string() })),
    choices: z.array(z.object({ code: z.string(), label: z.string() })),
    breakdowns: z.array(z.object({ code: z.enum(ALL_BREAKDOWNS), label: z.string() })),
    indicator: z.string(),
    breakdown: z.enum(ALL_BREAKDOWNS),
    bars: z.array(z.object({ group: z.string(), numerator: z.number(), denominator: z.number() })),
  }),
  readYearly: z.object({
    standards: z.array(
      z.object({
        standard: z.string(),
        years: z.array(z.number()),
        lines: z.array(
          z.object({
            label: z.string(),
            target: z.string(),
            values: z.array(
              z.object({ year: z.number(), value: z.string(), light: z.string(), note: z.string() }),
            ),
            trend: z.string(),
            verdict: z.string(),
          }),
        ),
      }),
    ),
    missing: z.array(z.number()),
    trend: z.object({
      years: z.array(z.string()),
      series: z.array(z.object({ name: z.string(), points: z.array(z.nullable(z.number())) })),
      notes: z.array(z.string()),
    }),
  }),
  updateYearly: z.object({ years: z.number(), rows: z.number() }),
  readRowsBehind: z.object({
    rows: z.array(
      z.object({ graduationKey: z.string(), name: z.string(), className: z.string(), row: z.number() }),
    ),
  }),
  createReport: MadePaper,
} as const;
