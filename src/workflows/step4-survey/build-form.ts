/** Builds the campaign's forms from tab `Câu hỏi`, as far as time allows; a rerun goes on where a form ends. */
import { formCells, formFile, wantedForms } from '../../domain/collection/campaign-forms';
import { campaigns, type CampaignRow, type SurveyFormKind } from '../../domain/collection/collection-tables';
import { parseAsked, writeAsked } from '../../domain/survey/asked-questions';
import { PROBES } from '../../domain/survey/prefill';
import type { Budget } from '../../google/clock';
import { ensureTab } from '../../google/ensure-tab';
import { openForm, type NewFormFile } from '../../google/forms/form-file';
import { applyFormSpec, ensureForm, type NoteForm } from '../../google/forms/make-form';
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

const buildOne = (campaign: CampaignRow, kind: SurveyFormKind, budget: Budget): BuiltForm => {
  const { survey, spec } = requireSpec(kind);
  // A workbook of an earlier version lacks the columns.
  ensureTab(campaigns);
  const note: NoteForm = (cells) => {
    writeRows(campaigns, [{ campaign: campaign.campaign, ...formCells(kind, cells) }]);
  };
  const formId = ensureForm(formFile(campaign, kind).formId, fileOf(campaign, kind, spec.title), note);
  const { done, total, cells } = applyFormSpec(openForm(formId), { spec, probes: PROBES }, budget);
  const made = { ...campaign, ...formCells(kind, { formId }) };
  if (cells === null) return { campaign: made, progress: { ...builtOf(done, total), state: 'running' } };
  const ready = formCells(kind, cells);
  const asked = kind === 'Ngắn' ? {} : { asked: writeAsked(survey, parseAsked(campaign.asked)) };
  const last = wantedForms(campaign).every(
    (each) => each === kind || formFile(campaign, each).prefill !== null,
  );
  const state = last && campaign.state === 'Đang dựng phiếu' ? { state: 'Đang tạo mã phiếu' as const } : {};
  writeRows(campaigns, [{ campaign: campaign.campaign, ...ready, ...asked, ...state }]);
  return { campaign: { ...made, ...ready, ...asked, ...state }, progress: builtOf(total, total) };
};

const fileOf = ({ campaign }: CampaignRow, kind: SurveyFormKind, title: string): NewFormFile => ({
  name: `${title} ${campaign}`,
  folder: campaignFolder(campaign),
  form: kind === 'Đầy đủ' ? 'survey' : 'short',
  of: campaign,
});
