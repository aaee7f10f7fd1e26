/** Step 4: brings a form that was built before up to date with tab `Câu hỏi`, after showing what would change; no answer is lost. */
import { formCells, standingForms } from '../../domain/collection/campaign-forms';
import { campaigns, type CampaignRow } from '../../domain/collection/collection-tables';
import { UserError, userError } from '../../domain/problem';
import { parseAsked, writeAsked } from '../../domain/survey/asked-questions';
import { describeFormChanges, textChanges, type FormChanges } from '../../domain/survey/form-changes';
import { PROBES } from '../../domain/survey/prefill';
import { parseItemIds } from '../../domain/survey/stored-cells';
import type { Budget } from '../../google/clock';
import { ensureTab } from '../../google/ensure-tab';
import { openForm } from '../../google/forms/form-file';
import { applyFormSpec } from '../../google/forms/make-form';
import { readFormItems } from '../../google/forms/read-form-items';
import { readFormTexts } from '../../google/forms/read-form-texts';
import { writeRows } from '../../google/keyed-write';
import { underLock } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';
import type { Progress } from '../shared/progress';
import { readCampaign } from '../shared/read-campaign';
import { requireSpec } from '../shared/read-survey';
import { pullResponses } from '../step5-answers/pull-responses';

/** The campaign whose form stands complete; while it is being built it follows the tab by itself. */
const requireBuilt = (): CampaignRow => {
  const campaign = readCampaign();
  if (campaign?.formId == null || campaign.state === 'Đang dựng phiếu')
    throw userError('campaign.notOpen', {});
  return campaign;
};

type Standing = ReturnType<typeof standingForms>[number];

/** The forms that stand complete: a short one may still have to be built. */
const builtForms = (campaign: CampaignRow): Standing[] =>
  standingForms(campaign).filter(({ prefill }) => prefill !== null);

/** What an update would change; reads only. */
export const readFormChanges = (): FormChanges => {
  const found = builtForms(requireBuilt()).map(changesOf);
  return {
    changes: found.flatMap(({ changes }) => changes),
    warnings: found.flatMap(({ warnings }) => warnings),
    faults: found.flatMap(({ faults }) => faults),
  };
};

const changesOf = ({ kind, formId, itemIds }: Standing): FormChanges => {
  const { survey, spec } = requireSpec(kind);
  const form = openForm(formId);
  const found = describeFormChanges(survey, spec, readFormItems(form), parseItemIds(itemIds));
  const changes = [...textChanges(readFormTexts(form), spec), ...found.changes];
  if (kind === 'Đầy đủ') return { ...found, changes };
  return { ...found, changes: changes.map((one) => ({ ...one, title: `Phiếu ngắn: ${one.title}` })) };
};

/**
 * Takes in every answer first, in the words it was given in, then changes the forms, as far as time allows: call again while
 * it is running. Throws survey.kindChanged where a change would drop answers at Google.
 */
export const updateForm = (budget: Budget): Progress => {
  const campaign = requireBuilt();
  builtForms(campaign).forEach(({ kind }) => requireSpec(kind));
  if (campaign.state === 'Đang mở' || campaign.state === 'Đã đóng') {
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
    // No form is changed where another may not be.
    const forms = builtForms(requireBuilt()).map(requireChangeable);
    return forms.reduce<Progress>(
      (before, form) => (before.state === 'running' ? before : update(campaign, form, budget)),
      { state: 'done', label: 'Đang đổi phiếu', done: 1, total: 1 },
    );
  });
};

/** A form as it stands and as it is to be. Throws where the change would drop answers. */
const requireChangeable = ({ kind, formId, itemIds }: Standing) => {
  const { survey, spec } = requireSpec(kind);
  const form = openForm(formId);
  const existing = readFormItems(form);
  const known = parseItemIds(itemIds);
  const [fault] = describeFormChanges(survey, spec, existing, known).faults;
  if (fault) throw new UserError(fault);
  return { kind, survey, spec, form, existing, known };
};

const update = (
  { campaign, asked }: CampaignRow,
  { kind, survey, spec, form, existing, known }: ReturnType<typeof requireChangeable>,
  budget: Budget,
): Progress => {
  const { done, total, cells } = applyFormSpec(form, { spec, probes: PROBES, known }, budget, existing);
  const progress = { label: 'Đang đổi phiếu', done, total };
  if (cells === null) return { ...progress, state: 'running' };
  ensureTab(campaigns);
  const now = kind === 'Ngắn' ? {} : { asked: writeAsked(survey, parseAsked(asked)) };
  writeRows(campaigns, [{ campaign, ...formCells(kind, cells), ...now }]);
  return { ...progress, state: 'done' };
};
