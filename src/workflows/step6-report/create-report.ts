/** Step 6, Viết báo cáo: freezes the numbers and makes the report from the office's template, as .docx and as Doc. */
import type { CampaignRow } from '../../domain/collection/collection-tables';
import { fillTemplate } from '../../domain/documents/fill-template';
import { reportData } from '../../domain/documents/report-data';
import { planReference, reportFromOffice } from '../../domain/documents/report-from-office';
import { reportTags } from '../../domain/documents/report-tags';
import { calculateIndicators } from '../../domain/indicators/calculate';
import { kpiRows } from '../../domain/indicators/kpi-table';
import { formatSnapshot, freezeNumbers, parseSnapshot } from '../../domain/indicators/snapshot';
import { config, papers } from '../../domain/office/office-tables';
import { parseSettings } from '../../domain/office/settings';
import { now } from '../../google/clock';
import { readUsable } from '../../google/read-table';
import { applyKpi } from '../../google/kpi-tab';
import { underLock } from '../../google/session';
import { makePaper, withFormNotice, type MadePaper } from '../shared/make-paper';
import { readContactGroups } from '../shared/read-contact-groups';
import { requireOpenCampaign } from '../shared/read-campaign';
import { readForIndicators } from '../shared/read-records';
import { drawPictures } from '../documents/report-pictures';
import { readBeside } from './read-beside';

/** A new version each time (shared/make-paper.ts); the tab KPI then shows the numbers that the report has. */
export const createReport = (): MadePaper =>
  underLock('tạo báo cáo', () => {
    const campaign = requireOpenCampaign();
    const { paper } = makePaper({
      kind: 'report',
      period: campaign.campaign,
      title: `Báo cáo kết quả điều tra, truy vết người tốt nghiệp năm ${campaign.graduationYear ?? campaign.campaign}`,
      tags: reportTags,
      freeze: () => freeze(campaign),
      isOrdered: () => true,
      fill: (template, frozen, version) => fillReport(template, campaign, frozen, version),
    });
    return withFormNotice(paper);
  });

const freeze = (campaign: CampaignRow): string => {
  const { records, newCohort } = readForIndicators(campaign);
  return formatSnapshot({
    campaign: campaign.campaign,
    frozenAt: now(),
    records,
    contacts: readContactGroups(campaign),
    ...readBeside(campaign.campaign),
    numbers: freezeNumbers(records, newCohort),
  });
};

const fillReport = (
  template: Uint8Array,
  campaign: CampaignRow,
  frozen: string,
  version: number,
): Uint8Array => {
  const snapshot = parseSnapshot(frozen);
  const rows = readUsable(config);
  const results = calculateIndicators(snapshot.records);
  applyKpi(kpiRows(results, snapshot.frozenAt, parseSettings(rows), campaign.campaign));
  const plan = planReference(readUsable(papers), campaign.campaign, rows);
  const input = { ...reportFromOffice(snapshot, campaign, rows, version), plan };
  return fillTemplate(template, reportData(input), drawPictures(input));
};
