/** Step 6, Viết báo cáo: freezes the numbers and makes the report from the office's template, as .docx and as Doc. */
import type { CampaignRow } from '../../domain/collection/collection-tables';
import { checkTemplate } from '../../domain/documents/check-template';
import { fillTemplate } from '../../domain/documents/fill-template';
import { chartDescription, reportChart } from '../../domain/documents/report-chart';
import { reportData } from '../../domain/documents/report-data';
import { reportFromOffice } from '../../domain/documents/report-from-office';
import type { ReportInput } from '../../domain/documents/report-input';
import { reportTags, type ReportPictures } from '../../domain/documents/report-tags';
import { calculateIndicators } from '../../domain/indicators/calculate';
import { kpi, kpiRows } from '../../domain/indicators/kpi-table';
import { formatSnapshot, parseSnapshot } from '../../domain/indicators/snapshot';
import { config, papers } from '../../domain/office/office-tables';
import { UserError } from '../../domain/problem';
import { drawColumnChart } from '../../google/charts';
import { now } from '../../google/clock';
import { readTemplate } from '../../google/documents/read-template';
import { convertToDoc, ensureFolder, saveDocx } from '../../google/documents/save-files';
import { saveSnapshot, type SavedSnapshot } from '../../google/documents/snapshots';
import { writeRows } from '../../google/keyed-write';
import { readUsable } from '../../google/read-table';
import { replaceRows } from '../../google/replace-rows';
import { underLock, whoami } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';
import { campaignFolder, templateFor } from '../shared/folders';
import { requireOpenCampaign } from '../shared/read-campaign';
import { readRecords } from '../shared/read-records';

const KIND = 'Báo cáo';

export interface CreatedReport {
  readonly version: number;
  readonly url: string;
  readonly docxId: string;
  readonly documentId: string;
}

/** A new version each time; one that a stop left half made is finished first, with the numbers that were frozen for it. */
export const createReport = (): CreatedReport =>
  underLock('tạo báo cáo', () => {
    const campaign = requireOpenCampaign();
    // Looked for before the unfinished write is ended, which may be the one that calls the version finished.
    const version = nextVersion(campaign.campaign);
    finishUnfinished();
    // Before anything is frozen: a template refused today must not leave today's numbers for a report made next week.
    const template = readCheckedTemplate();
    const key = { kind: KIND, period: campaign.campaign, version };
    const title = `Báo cáo kết quả điều tra, truy vết người tốt nghiệp năm ${campaign.graduationYear ?? campaign.campaign}`;
    const folderId = ensureFolder(campaignFolder(campaign.campaign), null).id;
    const saved = freeze(campaign, version, folderId);
    const frozen = { snapshotId: saved.id, snapshotHash: saved.hash };
    writeRows(papers, [{ ...key, ...frozen, title, state: 'Đang tạo', madeAt: now(), madeBy: whoami() }]);
    const snapshot = parseSnapshot(saved.text);
    replaceRows(kpi, kpiRows(calculateIndicators(snapshot.records), snapshot.frozenAt));
    const input = reportFromOffice(snapshot, campaign, readUsable(config), version);
    const bytes = fillTemplate(template, reportData(input), picturesOf(input));
    const files = saveReport(`${title}, bản ${version}`, bytes, folderId, key);
    writeRows(papers, [
      {
        ...key,
        state: 'Dự thảo',
        docxId: files.docxId,
        documentId: files.documentId,
        documentUrl: files.url,
      },
    ]);
    return { version, ...files };
  });

const saveReport = (
  name: string,
  bytes: Uint8Array,
  folderId: string,
  { kind, period, version }: { readonly kind: string; readonly period: string; readonly version: number },
): Omit<CreatedReport, 'version'> => {
  const properties = { paper: kind, period, version: String(version) };
  const docx = saveDocx(name, bytes, folderId, { ...properties, form: 'docx' });
  const document = convertToDoc(name, bytes, folderId, { ...properties, form: 'doc' });
  return { url: document.url, docxId: docx.id, documentId: document.id };
};

/** The version a stop left 'Đang tạo', or the one after the last. */
const nextVersion = (period: string): number => {
  const reports = readUsable(papers).filter((row) => row.kind === KIND && row.period === period);
  const unfinished = reports.find(({ state }) => state === 'Đang tạo');
  return unfinished?.version ?? reports.reduce((last, { version }) => Math.max(last, version), 0) + 1;
};

const freeze = (campaign: CampaignRow, version: number, folderId: string): SavedSnapshot =>
  saveSnapshot(
    `Số liệu chốt ${campaign.campaign}, bản ${version}`,
    folderId,
    { paper: 'Số liệu chốt', period: campaign.campaign, version: String(version) },
    () => formatSnapshot({ campaign: campaign.campaign, frozenAt: now(), records: readRecords(campaign) }),
  );

/** The office's template; ends the action with every fault in it. */
const readCheckedTemplate = (): Uint8Array => {
  const { id, label } = templateFor('report');
  const template = readTemplate(id, label);
  // What the office took out of its template is its own choice; what it misspelt would come out wrong.
  const faults = checkTemplate(template, reportTags, label).filter(
    ({ code }) => code !== 'document.tagMissing',
  );
  if (faults[0])
    throw new UserError({ ...faults[0], message: faults.map(({ message }) => message).join('\n') });
  return template;
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
