/** The report's version for everybody: the same frozen numbers, small groups hidden, nothing by class or teacher (S1.32). */
import type { CampaignRow } from '../../domain/collection/collection-tables';
import { fillTemplate } from '../../domain/documents/fill-template';
import { publicData } from '../../domain/documents/public-data';
import { publicFromOffice } from '../../domain/documents/report-from-office';
import { publicTags } from '../../domain/documents/report-tags';
import { parseSnapshot } from '../../domain/indicators/snapshot';
import { config } from '../../domain/office/office-tables';
import { userError } from '../../domain/problem';
import { readTextFile } from '../../google/documents/fetch-file';
import { readUsable } from '../../google/read-table';
import { requirePaper, type PaperWithDoc } from '../shared/find-paper';
import type { PaperOrder } from '../shared/make-paper';
import { requireOpenCampaign } from '../shared/read-campaign';
import { drawPictures } from './report-pictures';

/** Throws a UserError where there is no report of this campaign yet. */
export const orderPublicReport = (): Omit<PaperOrder, 'kind' | 'period' | 'isOrdered'> => {
  const campaign = requireOpenCampaign();
  const report = requirePaper('report');
  const { snapshotId, period } = report;
  if (snapshotId === null || period !== campaign.campaign)
    throw userError('paper.none', { kind: 'Báo cáo', step: 6, button: 'Chốt số liệu, tạo báo cáo' });
  return {
    title: `${report.title ?? 'Báo cáo'} (bản công khai)`,
    tags: publicTags,
    // The very numbers of the report: the snapshots have one hash.
    freeze: () => readTextFile(snapshotId),
    fill: (template, frozen, version) => fill(template, campaign, report, frozen, version),
  };
};

const fill = (
  template: Uint8Array,
  campaign: CampaignRow,
  { number, date }: PaperWithDoc,
  frozen: string,
  version: number,
): Uint8Array => {
  const input = publicFromOffice(parseSnapshot(frozen), campaign, readUsable(config), version);
  const issued = number === null || date === null ? null : { number, date };
  return fillTemplate(template, publicData({ ...input, issued }), drawPictures(input));
};
