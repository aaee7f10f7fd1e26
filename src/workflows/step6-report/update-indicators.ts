/** Step 6, Viết báo cáo: calculates every indicator and writes the tab KPI. */
import { calculateIndicators } from '../../domain/indicators/calculate';
import { kpiRows } from '../../domain/indicators/kpi-table';
import { now } from '../../google/clock';
import { applyKpi } from '../../google/kpi-tab';
import { underLock } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';
import { requireOpenCampaign } from '../shared/read-campaign';
import { readForIndicators } from '../shared/read-records';

export const updateIndicators = (): {
  readonly graduates: number;
  readonly answered: number;
  readonly rows: number;
} =>
  underLock('tính chỉ tiêu', () => {
    finishUnfinished();
    const campaign = requireOpenCampaign();
    const { records, settings } = readForIndicators(campaign);
    const results = calculateIndicators(records);
    applyKpi(kpiRows(results, now(), settings, campaign.campaign));
    const [whole] = results;
    return { graduates: whole?.graduates ?? 0, answered: whole?.answered ?? 0, rows: results.length };
  });
