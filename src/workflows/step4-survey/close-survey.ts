/** Step 4, Điều tra, truy vết: closes the campaign's form by hand or on its day, and opens it again (S1.17, P29). */
import { standingForms } from '../../domain/collection/campaign-forms';
import { campaigns, type CampaignRow } from '../../domain/collection/collection-tables';
import { closingTime, daysFault } from '../../domain/collection/survey-days';
import type { IsoDate } from '../../domain/dates';
import { UserError, userError } from '../../domain/problem';
import { closedMessage } from '../../domain/survey/form-texts';
import { today } from '../../google/clock';
import { closeForm } from '../../google/forms/close-form';
import { writeRows } from '../../google/keyed-write';
import { underLock } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';
import { readCampaign, requireOpenCampaign } from '../shared/read-campaign';
import { readSettings } from '../shared/read-settings';
import { writeTask } from '../shared/tasks';
import { openToAll } from './open-to-all';
import { ROUND_TASKS } from './send-mails';

export interface Closed {
  readonly campaign: string;
}

/** Closes the form now; what it holds is kept and can still be pulled. Throws campaign.notOpen before there is a form. */
export const closeSurvey = (): Closed =>
  underLock('đóng phiếu khảo sát', () => {
    finishUnfinished();
    const closed = close(requireOpenCampaign());
    writeTask('closeSurvey', null, closed.campaign);
    return closed;
  });

/** The form first, the state last: until it says so, a rerun closes once more. */
const close = (row: CampaignRow): Closed => {
  const { campaign } = row;
  const message = closedMessage(readSettings());
  for (const { formId } of standingForms(row)) {
    const [fault] = closeForm(formId, message);
    if (fault) throw new UserError(fault);
  }
  // Nobody is asked any more; thanks may still go.
  for (const round of ['invitation', 'reminder1', 'reminder2'] as const)
    writeTask(ROUND_TASKS[round], null, campaign);
  writeTask('sendCallBooks', null, campaign);
  writeRows(campaigns, [{ campaign, state: 'Đã đóng' }]);
  return { campaign };
};

/** By the dispatcher: closes when the closing day is over. What people changed in the tab meanwhile counts. */
export const closeWhenDue = (): string =>
  underLock('đóng phiếu khảo sát', () => {
    finishUnfinished();
    const campaign = readCampaign();
    if (campaign?.state !== 'Đang mở' || campaign.closes === null) {
      writeTask('closeSurvey', null);
      return campaign?.state === 'Đã đóng' ? CLOSED : 'Không có phiếu nào đang mở và có hạn';
    }
    if (campaign.closes >= today()) {
      writeTask('closeSurvey', closingTime(campaign.closes));
      return 'Hạn đã đổi, chưa đóng';
    }
    close(requireOpenCampaign());
    return CLOSED;
  });

const CLOSED = 'Phiếu đã đóng';

/** Opens a closed form again until a new day: the same form, the same links, the answers as they are. */
export const reopenSurvey = ({ closes }: { readonly closes: IsoDate }): Closed =>
  underLock('mở lại phiếu khảo sát', () => {
    finishUnfinished();
    const campaign: CampaignRow = requireOpenCampaign();
    const fault = daysFault({ closes }, campaign.opens ?? today(), today());
    if (fault) throw new UserError(fault);
    if (campaign.state === 'Đang mở') throw userError('campaign.stillOpen', {});
    writeRows(campaigns, [{ campaign: campaign.campaign, closes }]);
    openToAll({ ...campaign, closes });
    return { campaign: campaign.campaign };
  });
