/** Builds the campaign's form from tab `Câu hỏi`, as far as time allows; a rerun goes on where the form ends. */
import { campaigns, type CampaignRow } from '../../domain/collection/collection-tables';
import { UserError } from '../../domain/problem';
import { planForm } from '../../domain/survey/form-spec';
import { FORM_TITLE, formTexts } from '../../domain/survey/form-texts';
import { planFormBuild } from '../../domain/survey/plan-form-build';
import { formatPrefillPattern } from '../../domain/survey/prefill';
import type { Budget } from '../../google/clock';
import { ensureFolder } from '../../google/documents/save-files';
import { applyBuildSteps, applyFormTexts } from '../../google/forms/apply-build-steps';
import { ensureFormFile, openForm } from '../../google/forms/form-file';
import { itemIdsByCode, readFormItems } from '../../google/forms/read-form-items';
import { readPrefillPattern } from '../../google/forms/read-prefill-pattern';
import { writeRows } from '../../google/keyed-write';
import { campaignFolder } from '../shared/folders';
import type { Progress } from '../shared/progress';
import { readSettings } from '../shared/read-settings';
import { readSurvey } from '../shared/read-survey';

export interface BuiltForm {
  readonly campaign: CampaignRow;
  readonly progress: Progress;
}

export const buildForm = (campaign: CampaignRow, budget: Budget): BuiltForm => {
  if (campaign.state !== 'Đang dựng phiếu') return { campaign, progress: built(1, 1) };
  const { survey, problems } = readSurvey();
  if (problems[0])
    throw new UserError({ ...problems[0], message: problems.map(({ message }) => message).join('\n') });
  const spec = planForm(survey, formTexts(readSettings()));
  const formId = campaign.formId ?? makeFile(campaign);
  const form = openForm(formId);
  applyFormTexts(form, spec);
  const { done, total } = applyBuildSteps(form, planFormBuild(spec, readFormItems(form)), budget);
  if (done < total)
    return { campaign: { ...campaign, formId }, progress: { ...built(done, total), state: 'running' } };
  const itemIds = itemIdsByCode(form, spec);
  const ready = {
    campaign: campaign.campaign,
    state: 'Đang tạo mã phiếu' as const,
    itemIds: JSON.stringify(itemIds),
    prefill: formatPrefillPattern(readPrefillPattern(form, itemIds)),
  };
  writeRows(campaigns, [ready]);
  return { campaign: { ...campaign, formId, ...ready }, progress: built(total, total) };
};

const built = (done: number, total: number): Progress => ({
  state: 'done',
  label: 'Đang dựng phiếu',
  done,
  total,
});

/** The file comes first and its id is noted before anything is built. */
const makeFile = ({ campaign }: CampaignRow): string => {
  const folder = ensureFolder(campaignFolder(campaign), null);
  const formId = ensureFormFile(`${FORM_TITLE} ${campaign}`, folder.id, campaign);
  writeRows(campaigns, [{ campaign, formId }]);
  return formId;
};
