/** Step 6, Viết báo cáo: freezes the numbers and makes the report from the office's template, as .docx and as Doc. */
import type { CampaignRow } from '../../domain/collection/collection-tables';
import { fillTemplate } from '../../domain/documents/fill-template';
import { chartDescription, reportChart } from '../../domain/documents/report-chart';
import { reportData } from '../../domain/documents/report-data';
import { reportFromOffice } from '../../domain/documents/report-from-office';
import type { ReportInput } from '../../domain/documents/report-input';
import { reportTags, type ReportPictures } from '../../domain/documents/report-tags';
import { calculateIndicators } from '../../domain/indicators/calculate';
import { kpiRows } from '../../domain/indicators/kpi-table';
import { formatSnapshot, parseSnapshot } from '../../domain/indicators/snapshot';
import { config } from '../../domain/office/office-tables';
import { drawColumnChart } from '../../google/charts';
import { now } from '../../google/clock';
import { readUsable } from '../../google/read-table';
import { applyKpi } from '../../google/kpi-tab';
import { underLock } from '../../google/session';
import { makePaper, type MadePaper } from '../shared/make-paper';
import { readContactGroups } from '../shared/read-contact-groups';
import { requireOpenCampaign } from '../shared/read-campaign';
import { readRecords } from '../shared/read-records';

/** A new version each time (papers/make-paper.ts); the tab KPI then shows the numbers that the report has. */
export const createReport = (): MadePaper =>
  underLock('tạo báo cáo', () => {
    const campaign = requireOpenCampaign();
    return makePaper({
      kind: 'report',
      period: campaign.campaign,
      title: `Báo cáo kết quả điều tra, truy vết người tốt nghiệp năm ${campaign.graduationYear ?? campaign.campaign}`,
      tags: reportTags,
      freeze: () =>
        formatSnapshot({
          ...{ campaign: campaign.campaign, frozenAt: now() },
          records: readRecords(campaign),
          contacts: readContactGroups(campaign),
        }),
      isOrdered: () => true,
      fill: (template, frozen, version) => fillReport(template, campaign, frozen, version),
    }).paper;
  });

const fillReport = (
  template: Uint8Array,
  campaign: CampaignRow,
  frozen: string,
  version: number,
): Uint8Array => {
  const snapshot = parseSnapshot(frozen);
  applyKpi(kpiRows(calculateIndicators(snapshot.records), snapshot.frozenAt));
  const input = reportFromOffice(snapshot, campaign, readUsable(config), version);
  return fillTemplate(template, reportData(input), picturesOf(input));
};

/** Width in print, the text's own on A4 with the decree's margins. */
const CHART_WIDTH_MM = 160;

const picturesOf = (input: ReportInput): ReportPictures => {
  const chart = reportChart(input);
  if (chart === null) return {};
  const heightMm = (CHART_WIDTH_MM * chart.height) / chart.width;
  const png = drawColumnChart(chart);
  return { bieu_do: { png, widthMm: CHART_WIDTH_MM, heightMm, description: chartDescription(input) } };
};
