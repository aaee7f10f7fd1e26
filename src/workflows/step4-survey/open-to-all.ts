/** The last step of opening a survey, also of opening it again: publish, arrange what goes by itself, say so. */
import { formCells, standingForms } from '../../domain/collection/campaign-forms';
import { campaigns, type CampaignRow } from '../../domain/collection/collection-tables';
import { closingTime } from '../../domain/collection/survey-days';
import { addDays } from '../../domain/dates';
import { today } from '../../google/clock';
import { openForm } from '../../google/forms/form-file';
import { publishForm } from '../../google/forms/publish-form';
import { writeRows } from '../../google/keyed-write';
import { SWEEP_AT, writeTask } from '../shared/tasks';

/** Opens every form that stands, and reads it back: what is not as it should be is told. Gives their addresses as cells. */
export const publishForms = (campaign: CampaignRow): Partial<CampaignRow> =>
  standingForms(campaign).reduce<Partial<CampaignRow>>(
    (cells, { kind, formId }) => ({
      ...cells,
      ...formCells(kind, { formUrl: publishForm(openForm(formId)) }),
    }),
    {},
  );

/** Opened last: with a fault the campaign stays unopened. */
export const openToAll = (row: CampaignRow): void => {
  const { campaign, closes } = row;
  const addresses = publishForms(row);
  writeTask('pullResponses', `${today()}T00:00:00`, campaign);
  writeTask('sweepResponses', `${addDays(today(), 1)}T${SWEEP_AT}`, campaign);
  writeTask('closeSurvey', closes === null ? null : closingTime(closes), campaign);
  // The state last: once it says so, nothing of the opening is done again.
  writeRows(campaigns, [{ campaign, state: 'Đang mở', ...addresses }]);
};
