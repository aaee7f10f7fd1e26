/** Step 6: the indicators in pictures: lights, figures, and one indicator by one breakdown (P34). */
import { ALL_BREAKDOWNS, type Breakdown } from '../../domain/indicators/breakdowns';
import { calculateIndicators } from '../../domain/indicators/calculate';
import { indicatorOf } from '../../domain/indicators/definitions';
import { kpiView, type KpiView } from '../../domain/indicators/kpi-view';
import { userError } from '../../domain/problem';
import { requireOpenCampaign } from '../shared/read-campaign';
import { readForIndicators } from '../shared/read-records';

/** Only the office sees it: nothing is hidden. */
export const readKpi = ({
  indicator: code = 'employedOfAnswered',
  breakdown = 'major',
}: {
  readonly indicator?: string | undefined;
  readonly breakdown?: Breakdown | undefined;
}): KpiView & { readonly campaign: string } => {
  const indicator = indicatorOf.get(code);
  if (!indicator) throw userError('indicator.unknown', { indicator: code });
  const campaign = requireOpenCampaign();
  const { records, newCohort, settings } = readForIndicators(campaign);
  const results = calculateIndicators(records, ALL_BREAKDOWNS);
  return {
    campaign: campaign.campaign,
    ...kpiView(results, newCohort, settings, { indicator, breakdown }),
  };
};
