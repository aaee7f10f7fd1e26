/** Builds the campaign's forms from tab `Câu hỏi`, as far as time allows; a rerun goes on where a form ends. */
import { formCells, formFile, wantedForms } from '../../domain/collection/campaign-forms';
import { campaigns, type CampaignRow, type FormKind } from '../../domain/collection/collection-tables';
import { parseAsked, writeAsked } from '../../domain/survey/asked-questions';
import { planFormBuild } from '../../domain/survey/plan-form-build';
import { formatPrefillPattern } from '../../domain/survey/prefill';
import type { Budget } from '../../google/clock';
import { ensureFolder } from '../../google/documents/save-files';
import { ensureTab } from '../../google/ensure-tab';
import { applyBuildSteps, applyFormTexts } from '../../google/forms/apply-build-steps';
import { ensureFormFile, openForm } from '../../google/forms/form-file';
import { itemIdsByCode, readFormItems } from '../../google/forms/read-form-items';
import { readPrefillPattern } from '../../google/forms/read-prefill-pattern';
import { writeRows } from '../../google/keyed-write';
import { campaignFolder } from '../shared/folders';
import type { Progress } from '../shared/progress';
import { requireSpec } from '../shared/read-survey';

export interface BuiltForm {
  readonly campaign: CampaignRow;
  readonly progress: Progress;
}

/** Every form that the campaign is to have and that does not stand yet. */
export const buildForm = (campaign: CampaignRow, budget: Budget): BuiltForm => {
  const missing = wantedForms(campaign).filter((kind) => formFile(campaign, kind).prefill === null);
  let built: BuiltForm = { campaign, progress: builtOf(1, 1) };
  for (const kind of missing) {
    built = buildOne(built.campaign, kind, budget);
    if (built.progress.state === 'running') return built;
  }
  return built.campaign.state === 'Đang dựng phiếu'
    ? { ...built, campaign: noteBuilt(built.campaign) }
    : built;
};

const builtOf = (done: number, total: number): Progress => ({
  state: 'done',
  label: 'Đang dựng phiếu',
  done,
  total,
});

const noteBuilt = (campaign: CampaignRow): CampaignRow => {
  const state = 'Đang tạo mã phiếu';
  writeRows(campaigns, [{ campaign: campaign.campaign, state }]);
  return { ...campaign, state };
};

const buildOne = (campaign: CampaignRow, kind: FormKind, budget: Budget): BuiltForm => {
  const { survey, spec } = requireSpec(kind);
  // A workbook of an earlier version lacks the columns.
  ensureTab(campaigns);
  const formId = formFile(campaign, kind).formId ?? makeFile(campaign, kind, spec.title);
  const form = openForm(formId);
  applyFormTexts(form, spec);
  const { done, total } = applyBuildSteps(form, planFormBuild(spec, readFormItems(form)), budget);
  const made = { ...campaign, ...formCells(kind, { formId }) };
  if (done < total) return { campaign: made, progress: { ...builtOf(done, total), state: 'running' } };
  const itemIds = itemIdsByCode(form, spec);
  const ready = formCells(kind, {
    itemIds: JSON.stringify(itemIds),
    prefill: formatPrefillPattern(readPrefillPattern(form, itemIds)),
  });
  const asked = kind === 'Ngắn' ? {} : { asked: writeAsked(survey, parseAsked(campaign.asked)) };
  const last = wantedForms(campaign).every(
    (each) => each === kind || formFile(campaign, each).prefill !== null,
  );
  const state = last && campaign.state === 'Đang dựng phiếu' ? { state: 'Đang tạo mã phiếu' as const } : {};
  writeRows(campaigns, [{ campaign: campaign.campaign, ...ready, ...asked, ...state }]);
  return { campaign: { ...made, ...ready, ...asked, ...state }, progress: builtOf(total, total) };
};

/** The file comes first and its id is noted before anything is built. */
const makeFile = ({ campaign }: CampaignRow, kind: FormKind, title: string): string => {
  const folder = ensureFolder(campaignFolder(campaign), null);
  const form = kind === 'Đầy đủ' ? 'survey' : 'short';
  const formId = ensureFormFile(`${title} ${campaign}`, folder.id, campaign, form);
  writeRows(campaigns, [{ campaign, ...formCells(kind, { formId }) }]);
  return formId;
};
