/** What the script gives back about the campaigns of the workbook. */
import * as z from 'zod/mini';
import { ProblemView } from './views';

/** What the panel's form holds; '' where nothing is typed. */
const CampaignForm = z.object({
  campaign: z.string(),
  title: z.string(),
  graduationYear: z.nullable(z.number()),
  scope: z.string(),
  condition: z.string(),
  shortFor: z.string(),
  opens: z.string(),
  closes: z.string(),
  target: z.number(),
});

export const campaignOutputs = {
  readCampaigns: z.object({
    campaigns: z.array(
      z.extend(CampaignForm, {
        state: z.string(),
        current: z.boolean(),
        people: z.number(),
        answered: z.number(),
        problems: z.array(ProblemView),
      }),
    ),
    draft: CampaignForm,
    columns: z.array(z.object({ header: z.string(), isDay: z.boolean() })),
    operators: z.array(z.string()),
    shortRules: z.array(z.string()),
  }),
  readCampaignCopy: CampaignForm,
  readScope: z.object({
    people: z.number(),
    classes: z.array(z.object({ name: z.string(), people: z.number() })),
    problems: z.array(ProblemView),
  }),
  saveCampaign: z.object({ campaign: z.string(), people: z.number(), isNew: z.boolean() }),
  chooseCampaign: z.object({ campaign: z.string() }),
} as const;
