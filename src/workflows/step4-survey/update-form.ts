/** Step 4: brings a form that was built before up to date with tab `Câu hỏi`, after showing what would change; no answer is lost. */
import { campaigns, type CampaignRow } from '../../domain/collection/collection-tables';
import { UserError, userError } from '../../domain/problem';
import { describeFormChanges, textChanges, type FormChanges } from '../../domain/survey/form-changes';
import { planForm, type FormSpec } from '../../domain/survey/form-spec';
import { formTexts } from '../../domain/survey/form-texts';
import { planFormBuild } from '../../domain/survey/plan-form-build';
import { formatPrefillPattern } from '../../domain/survey/prefill';
import { parseItemIds } from '../../domain/survey/stored-cells';
import type { Survey } from '../../domain/survey/survey';
import type { Budget } from '../../google/clock';
import { applyBuildSteps, applyFormTexts } from '../../google/forms/apply-build-steps';
import { openForm } from '../../google/forms/form-file';
import { itemIdsByCode, readFormItems } from '../../google/forms/read-form-items';
import { readFormTexts } from '../../google/forms/read-form-texts';
import { readPrefillPattern } from '../../google/forms/read-prefill-pattern';
import { writeRows } from '../../google/keyed-write';
import { underLock } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';
import type { Progress } from '../shared/progress';
import { readCampaign } from '../shared/read-campaign';
import { readSettings } from '../shared/read-settings';
import { readSurvey } from '../shared/read-survey';
import { pullResponses } from '../step5-answers/pull-responses';

type Built = CampaignRow & { readonly formId: string };

/** The campaign whose form stands complete; while it is being built it follows the tab by itself. */
const requireBuilt = (): Built => {
  const campaign = readCampaign();
  if (campaign?.formId == null || campaign.state === 'Đang dựng phiếu')
    throw userError('campaign.notOpen', {});
  return { ...campaign, formId: campaign.formId };
};

/** The survey without faults, and the form it becomes. */
const requireSpec = (): { readonly survey: Survey; readonly spec: FormSpec } => {
  const { survey, problems } = readSurvey();
  if (problems[0])
    throw new UserError({ ...problems[0], message: problems.map(({ message }) => message).join('\n') });
  return { survey, spec: planForm(survey, formTexts(readSettings())) };
};

/** What an update would change; reads only. */
export const readFormChanges = (): FormChanges => {
  const campaign = requireBuilt();
  const { survey, spec } = requireSpec();
  const form = openForm(campaign.formId);
  const found = describeFormChanges(survey, spec, readFormItems(form), parseItemIds(campaign.itemIds));
  return { ...found, changes: [...textChanges(readFormTexts(form), spec), ...found.changes] };
};

/**
 * Takes in every answer first, in the words it was given in, then changes the form, as far as time allows: call again while
 * it is running. Throws survey.kindChanged where a change would drop answers at Google.
 */
export const updateForm = (budget: Budget): Progress => {
  const state = requireBuilt().state;
  requireSpec();
  if (state === 'Đang mở' || state === 'Đã đóng') {
    const { pulled, left } = pullResponses(budget);
    if (left > 0)
      return {
        state: 'running',
        label: 'Đang lấy phản hồi trước khi đổi',
        done: pulled,
        total: pulled + left,
      };
  }
  return underLock('đổi phiếu khảo sát', () => {
    finishUnfinished();
    return update(requireBuilt(), budget);
  });
};

const update = (campaign: Built, budget: Budget): Progress => {
  const { survey, spec } = requireSpec();
  const form = openForm(campaign.formId);
  const existing = readFormItems(form);
  const known = parseItemIds(campaign.itemIds);
  const [fault] = describeFormChanges(survey, spec, existing, known).faults;
  if (fault) throw new UserError(fault);
  applyFormTexts(form, spec);
  const { done, total } = applyBuildSteps(form, planFormBuild(spec, existing, known), budget);
  const progress = { label: 'Đang đổi phiếu', done, total };
  if (done < total) return { ...progress, state: 'running' };
  const itemIds = itemIdsByCode(form, spec, known);
  writeRows(campaigns, [
    {
      campaign: campaign.campaign,
      itemIds: JSON.stringify(itemIds),
      prefill: formatPrefillPattern(readPrefillPattern(form, itemIds)),
    },
  ]);
  return { ...progress, state: 'done' };
};
