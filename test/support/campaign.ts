/** The campaign of the tests of papers: graduates of 2025, asked in 2026. */
import { campaigns, type CampaignRow } from '../../src/domain/collection/collection-tables';

/** Every column of a campaign, empty. */
const nothing = Object.fromEntries(Object.keys(campaigns.columns).map((name) => [name, null]));

export const campaign2026: CampaignRow = {
  // Has exactly the declared columns.
  ...(nothing as Record<keyof CampaignRow, null>),
  campaign: '2026',
  graduationYear: 2025,
  opens: '2026-01-19',
  closes: '2026-03-31',
  target: 80,
};
