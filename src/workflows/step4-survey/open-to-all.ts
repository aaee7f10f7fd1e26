/** The last step of opening a survey, also of opening it again: publish, arrange what goes by itself, say so. */
import { campaigns, type CampaignRow } from '../../domain/collection/collection-tables';
import { closingTime } from '../../domain/collection/survey-days';
import { addDays } from '../../domain/dates';
import { UserError } from '../../domain/problem';
import { today } from '../../google/clock';
import { openForm } from '../../google/forms/form-file';
import { publishForm } from '../../google/forms/publish-form';
import { writeRows } from '../../google/keyed-write';
import { SWEEP_AT, writeTask } from '../shared/tasks';

/** Opened last, and read back: what is not as it should be is told and the campaign stays unopened. */
export const openToAll = ({ campaign, formId, closes }: CampaignRow): void => {
  const faults = publishForm(formId ?? '');
  if (faults[0]) throw new UserError(faults[0]);
  writeTask('pullResponses', `${today()}T00:00:00`, campaign);
  writeTask('sweepResponses', `${addDays(today(), 1)}T${SWEEP_AT}`, campaign);
  writeTask('closeSurvey', closes === null ? null : closingTime(closes), campaign);
  // The state last: once it says so, nothing of the opening is done again.
  writeRows(campaigns, [{ campaign, state: 'Đang mở', formUrl: openForm(formId ?? '').getPublishedUrl() }]);
};
