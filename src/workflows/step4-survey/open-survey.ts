/** Step 4, Điều tra, truy vết: builds the campaign's form, gives everybody a personal code, opens the form last. */
import { standingForms } from '../../domain/collection/campaign-forms';
import { campaigns, type CampaignRow } from '../../domain/collection/collection-tables';
import { addDays, type IsoDate } from '../../domain/dates';
import { latestYear, graduations } from '../../domain/roster/graduations';
import { nextChosen } from '../../domain/collection/campaigns';
import { closingTime, openingTime } from '../../domain/collection/survey-days';
import { numberSetting } from '../../domain/office/settings';
import { userError } from '../../domain/problem';
import { TRIAL_CAMPAIGN } from '../../domain/trial/trial';
import { readEditors } from '../../google/account';
import { today, type Budget } from '../../google/clock';
import { openForm } from '../../google/forms/form-file';
import { shareForm } from '../../google/forms/share-form';
import { writeRows } from '../../google/keyed-write';
import { readUsable } from '../../google/read-table';
import { underLock } from '../../google/session';
import { writeKeys } from '../../google/write-keys';
import { finishUnfinished } from '../shared/finish-unfinished';
import type { Progress } from '../shared/progress';
import { pickCampaign, readCampaign, readCampaigns } from '../shared/read-campaign';
import { readSettings } from '../shared/read-settings';
import { writeTask } from '../shared/tasks';
import { buildForm } from './build-form';
import { openToAll, publishForms } from './open-to-all';
import { writeCodes } from './write-codes';

interface Dates {
  readonly opens?: IsoDate | undefined;
  readonly closes?: IsoDate | undefined;
}

/**
 * Opens the survey of this year's campaign. Call again while it is running: each call goes on where the last one ended,
 * and once the form is open it only gives codes to people who are new in the roster.
 */
export const openSurvey = (dates: Dates, budget: Budget): Progress =>
  underLock('mở phiếu khảo sát', () => {
    finishUnfinished();
    writeKeys();
    return goOn(ensureCampaign(dates), budget);
  });

export interface OpenedOnItsDay {
  /** null where no form waits to be opened. */
  readonly progress: Progress | null;
  /** For `Lịch chạy`. */
  readonly outcome: string;
}

/** By the dispatcher on the opening day; the campaign is the one that waits, whoever graduated meanwhile. */
export const openWhenDue = (budget: Budget): OpenedOnItsDay =>
  underLock('mở phiếu khảo sát', () => {
    finishUnfinished();
    const campaign = readCampaign();
    if (campaign?.state === 'Đang dựng phiếu' || campaign?.state === 'Đang tạo mã phiếu') {
      const progress = goOn(campaign, budget);
      const { state, label, done, total, finishes } = progress;
      if (state === 'running') return { progress, outcome: `${label} ${done}/${total}` };
      return { progress, outcome: finishes === undefined ? OPEN : 'Ngày mở đã đổi, chưa mở' };
    }
    writeTask('openSurvey', null);
    return { progress: null, outcome: campaign?.state === 'Đang mở' ? OPEN : 'Không có phiếu nào chờ mở' };
  });

const OPEN = 'Phiếu đang mở';

const goOn = (campaign: CampaignRow, budget: Budget): Progress => {
  const built = buildForm(campaign, budget);
  if (built.progress.state === 'running') return built.progress;
  const codes = writeCodes(built.campaign, budget);
  if (codes.state === 'running') return codes;
  // The office's people are to pull answers themselves: as editors of the form FormApp lets them at it (decision 9).
  const editors = readEditors();
  standingForms(built.campaign).forEach(({ formId }) => shareForm(openForm(formId), editors));
  if (built.campaign.state !== 'Đang mở') return openOnDay(built.campaign, codes);
  openLateForm(built.campaign);
  return codes;
};

/** A short form that the campaign was given while it was open already. */
const openLateForm = (campaign: CampaignRow): void => {
  if (standingForms(campaign).every(({ formUrl }) => formUrl !== null)) return;
  writeRows(campaigns, [{ campaign: campaign.campaign, ...publishForms(campaign) }]);
};

/** Everything stands; the form opens now, or by itself on its day. */
const openOnDay = (campaign: CampaignRow, codes: Progress): Progress => {
  const { opens } = campaign;
  if (opens !== null && opens > today()) {
    writeTask('openSurvey', openingTime(opens), campaign.campaign);
    return { ...codes, finishes: opens };
  }
  openToAll(campaign);
  return codes;
};

/** Mails cannot be taken back: a form that is closed already must not be opened. */
const requireDates = ({ opens = today(), closes }: Dates): void => {
  if (closes !== undefined && (closes <= opens || closes < today()))
    throw userError('campaign.closesEarly', { opens, closes, today: today() });
};

const ensureCampaign = (dates: Dates): CampaignRow => {
  requireDates(dates);
  const all = readCampaigns();
  const known = pickCampaign(all);
  const year = latestYear(readUsable(graduations));
  if (known !== null && goesOn(known, year)) return withDates(known, dates);
  if (year === null) throw userError('campaign.noGraduates', {});
  const name = today().slice(0, 4);
  // Pressed again for the campaign of before: this year's stands already.
  const standing = all.find(({ campaign }) => campaign === name);
  if (standing !== undefined) return withDates(standing, dates);
  const chosen = known?.chosen == null ? {} : { chosen: nextChosen(all) };
  writeRows(campaigns, [{ ...newCampaign(name, year, dates), ...chosen }]);
  const made = readCampaigns().find(({ campaign }) => campaign === name);
  if (made === undefined) throw new Error('the campaign was not written');
  return made;
};

/** The days that the office typed hold from now on. */
const withDates = (known: CampaignRow, dates: Dates): CampaignRow => {
  const { campaign } = known;
  const changed = {
    campaign,
    ...(dates.opens ? { opens: dates.opens } : {}),
    ...(dates.closes ? { closes: dates.closes } : {}),
  };
  writeRows(campaigns, [changed]);
  if (known.state === 'Đang mở' && dates.closes)
    writeTask('closeSurvey', closingTime(dates.closes), campaign);
  return { ...known, ...changed };
};

/**
 * A campaign goes on over New Year until it is closed or a later year has graduated; a trial until it is ended; one that
 * somebody chose until another is chosen.
 */
const goesOn = (known: CampaignRow, latest: number | null): boolean =>
  known.campaign === TRIAL_CAMPAIGN ||
  known.chosen !== null ||
  known.campaign === today().slice(0, 4) ||
  (known.state !== 'Đã đóng' && (latest ?? 0) <= (known.graduationYear ?? 0));

const newCampaign = (campaign: string, graduationYear: number, dates: Dates): Partial<CampaignRow> => {
  const settings = readSettings();
  const opens = dates.opens ?? today();
  return {
    campaign,
    title: `Khảo sát năm ${campaign}, người tốt nghiệp năm ${graduationYear}`,
    graduationYear,
    opens,
    closes: dates.closes ?? addDays(opens, numberSetting(settings, 'surveyWeeks') * 7),
    target: numberSetting(settings, 'responseTarget'),
    state: 'Đang dựng phiếu',
  };
};
