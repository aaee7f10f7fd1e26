/** Step 4: the form behind “Không nhận thư nữa”: made once a campaign, opened to anyone, its answers taken as consents (P11). */
import { campaigns, invitations, type CampaignRow } from '../../domain/collection/collection-tables';
import { consents } from '../../domain/collection/consents';
import { consentsOf, OPT_OUT_TITLE, optOutForm, optOutSurvey } from '../../domain/collection/opt-out-form';
import { personOf } from '../../domain/collection/rounds';
import { addMinutes } from '../../domain/dates';
import { UserError } from '../../domain/problem';
import { graduations } from '../../domain/roster/graduations';
import { readAnswers } from '../../domain/survey/answers';
import { parseItemIds } from '../../domain/survey/stored-cells';
import { planFormBuild } from '../../domain/survey/plan-form-build';
import { formatPrefillPattern } from '../../domain/survey/prefill';
import { readEditors } from '../../google/account';
import type { Budget } from '../../google/clock';
import { ensureFolder } from '../../google/documents/save-files';
import { applyBuildSteps, applyFormTexts } from '../../google/forms/apply-build-steps';
import { ensureFormFile, openForm } from '../../google/forms/form-file';
import { publishForm } from '../../google/forms/publish-form';
import { itemIdsByCode, readFormItems } from '../../google/forms/read-form-items';
import { readPrefillPattern } from '../../google/forms/read-prefill-pattern';
import { readSubmissions } from '../../google/forms/read-responses';
import { shareForm } from '../../google/forms/share-form';
import { writeRows } from '../../google/keyed-write';
import { ensureTab } from '../../google/ensure-tab';
import { readUsable } from '../../google/read-table';
import { underLock } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';
import { campaignFolder } from '../shared/folders';
import { readCampaign } from '../shared/read-campaign';
import { readSettings } from '../shared/read-settings';

/** Google's clock is its own: each look goes back this far over the last one. */
const OVERLAP_MINUTES = 10;

/** The campaign with its opt-out form ready, or null while that is being built: call again. */
export const ensureOptOutForm = (campaign: CampaignRow, budget: Budget): CampaignRow | null => {
  if (campaign.optOutPrefill !== null) return campaign;
  // A workbook of an earlier version lacks the columns.
  [campaigns, consents].forEach(ensureTab);
  const formId = campaign.optOutFormId ?? makeFile(campaign);
  const form = openForm(formId);
  const spec = optOutForm(readSettings());
  applyFormTexts(form, spec);
  const { done, total } = applyBuildSteps(form, planFormBuild(spec, readFormItems(form)), budget);
  if (done < total) return null;
  shareForm(formId, readEditors());
  const [fault] = publishForm(formId);
  if (fault) throw new UserError(fault);
  const itemIds = itemIdsByCode(form, spec);
  const ready = {
    campaign: campaign.campaign,
    optOutFormId: formId,
    optOutItemIds: JSON.stringify(itemIds),
    optOutPrefill: formatPrefillPattern(readPrefillPattern(form, itemIds)),
  };
  writeRows(campaigns, [ready]);
  return { ...campaign, ...ready };
};

const makeFile = ({ campaign }: CampaignRow): string => {
  const folder = ensureFolder(campaignFolder(campaign), null);
  const optOutFormId = ensureFormFile(`${OPT_OUT_TITLE} ${campaign}`, folder.id, campaign, 'optOut');
  writeRows(campaigns, [{ campaign, optOutFormId }]);
  return optOutFormId;
};

/** Takes new answers of the opt-out form; under the caller's lock. Returns how many came. */
export const pullOptOuts = (campaign: CampaignRow): number => {
  const { optOutFormId, optOutItemIds, optOutPrefill, optOutPulledUntil: until } = campaign;
  if (optOutFormId === null || optOutPrefill === null) return 0;
  const submissions = readSubmissions(
    optOutFormId,
    until === null ? null : addMinutes(until, -OVERLAP_MINUTES),
  );
  const last = submissions[submissions.length - 1];
  if (last === undefined) return 0;
  const known = new Set(readUsable(consents).map(({ entry }) => entry));
  const ids = parseItemIds(optOutItemIds);
  const owners = readOwners();
  const entries = submissions
    .map((one) => ({ ...one, ...readAnswers(optOutSurvey, ids, one.readAnswers()) }))
    .flatMap((one) => consentsOf(one, owners, campaign.campaign))
    .filter(({ entry }) => !known.has(entry));
  writeRows(consents, entries);
  if (last.submittedAt > (until ?? ''))
    writeRows(campaigns, [{ campaign: campaign.campaign, optOutPulledUntil: last.submittedAt }]);
  return new Set(entries.map(({ entry }) => entry.split('/')[0])).size;
};

/** People by the codes of all campaigns. */
export const readOwners = (): ReadonlyMap<string, string> => {
  const people = new Map(
    readUsable(graduations).flatMap((row): [string, string][] =>
      row.graduationKey === null
        ? []
        : [[row.graduationKey, personOf({ ...row, graduationKey: row.graduationKey })]],
    ),
  );
  return new Map(
    readUsable(invitations).flatMap(({ code, graduationKey }): [string, string][] => {
      const person = people.get(graduationKey);
      return person === undefined ? [] : [[code, person]];
    }),
  );
};

/** The same by itself, after each pull of answers. */
export const takeOptOuts = (): number => {
  const campaign = readCampaign();
  if (campaign?.optOutPrefill == null) return 0;
  return underLock('ghi từ chối nhận thư', () => {
    finishUnfinished();
    return pullOptOuts(campaign);
  });
};
