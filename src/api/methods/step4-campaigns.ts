/** The part of the contract that is about several campaigns in one workbook. */
import * as z from 'zod/mini';
import { SHORT_RULES } from '../../domain/collection/collection-tables';
import { anyone } from '../method-declaration';
import { day, nothing, shortText } from '../inputs';

const code = () => z.string().check(z.minLength(1), z.maxLength(40));
const conditions = () => z.string().check(z.maxLength(2000));
const year = () => z.nullable(z.int().check(z.gte(1990), z.lte(2100)));
/** '' where no day is set. */
const dayOrNone = () => z.union([z.literal(''), day()]);
const scope = () => ({ graduationYear: year(), scope: conditions(), condition: conditions() });

export const campaignMethods = {
  /** Step 4: every campaign with its counts, what a new one begins with, what a condition is picked from. */
  readCampaigns: { ...anyone, input: nothing },
  /** Step 4: next year's campaign after the pattern of that one; it is not written before `saveCampaign`. */
  readCampaignCopy: { ...anyone, input: () => z.object({ campaign: code() }) },
  /** Step 4: whom a scope would ask. */
  readScope: { ...anyone, input: () => z.object(scope()) },
  /** Step 4: makes a campaign, or changes whom one asks and when. */
  saveCampaign: {
    ...anyone,
    input: () =>
      z.object({
        campaign: code(),
        isNew: z.boolean(),
        title: shortText(),
        ...scope(),
        shortFor: z.enum(SHORT_RULES),
        opens: dayOrNone(),
        closes: dayOrNone(),
        target: z.int().check(z.gte(1), z.lte(100)),
      }),
  },
  /** Chooses the campaign that everybody's pages and presses are about. */
  chooseCampaign: { ...anyone, input: () => z.object({ campaign: code() }) },
} as const;
