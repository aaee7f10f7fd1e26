/** Step 4: the form behind “Không nhận thư nữa”, made once a campaign (P11). */
import { campaigns, type CampaignRow } from '../../domain/collection/collection-tables';
import { consents } from '../../domain/collection/consents';
import { optOutTitle } from '../../domain/collection/opt-out-form';
import type { Budget } from '../../google/clock';
import { ensureTab } from '../../google/ensure-tab';
import type { FormCells } from '../../google/forms/make-form';
import { writeRows } from '../../google/keyed-write';
import { underLock } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';
import { campaignFolder } from '../shared/folders';
import { makeOptOutForm, pullOptOutForm } from '../shared/opt-out-form';
import { readCampaign } from '../shared/read-campaign';

/** The campaign with its opt-out form ready, or null while that is being built: call again. */
export const ensureOptOutForm = (row: CampaignRow, budget: Budget): CampaignRow | null => {
  if (row.optOutPrefill !== null) return row;
  // A workbook of an earlier version lacks the columns.
  [campaigns, consents].forEach(ensureTab);
  const { campaign, optOutFormId } = row;
  const name = `${optOutTitle('survey')} ${campaign}`;
  let made: Partial<CampaignRow> = {};
  const prefill = makeOptOutForm(
    'survey',
    {
      row: { formId: optOutFormId },
      file: { name, folder: campaignFolder(campaign), form: 'optOut', of: campaign },
      note: (cells) => {
        made = { ...made, ...optOutCells(cells) };
        writeRows(campaigns, [{ campaign, ...optOutCells(cells) }]);
      },
    },
    budget,
  );
  return prefill === null ? null : { ...row, ...made };
};

const optOutCells = ({ formId, itemIds, prefill }: Partial<FormCells>): Partial<CampaignRow> => ({
  ...(formId === undefined ? {} : { optOutFormId: formId }),
  ...(itemIds === undefined ? {} : { optOutItemIds: itemIds }),
  ...(prefill === undefined ? {} : { optOutPrefill: prefill }),
});

/** Takes new answers of the opt-out form; under the caller's lock. Returns how many came. */
export const pullOptOuts = (row: CampaignRow): number => {
  const { campaign, optOutFormId: formId, optOutItemIds, optOutPrefill, optOutPulledUntil } = row;
  if (formId === null || optOutPrefill === null) return 0;
  return pullOptOutForm({
    kind: 'survey',
    campaign,
    formId,
    itemIds: optOutItemIds,
    pulledUntil: optOutPulledUntil,
    noteUntil: (time) => writeRows(campaigns, [{ campaign, optOutPulledUntil: time }]),
  });
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
