/** Step 4, Điều tra, truy vết: builds the campaign's form, gives everybody a personal code, opens the form last. */
import { campaigns, invitations, type CampaignRow } from '../../domain/collection/collection-tables';
import { addDays, type IsoDate } from '../../domain/dates';
import { latestYear } from '../../domain/collection/campaign-scope';
import { numberSetting } from '../../domain/office/settings';
import { UserError, userError } from '../../domain/problem';
import { graduations } from '../../domain/roster/graduations';
import { TRIAL_CAMPAIGN } from '../../domain/trial/trial';
import { readEditors } from '../../google/account';
import { today, type Budget } from '../../google/clock';
import { drawCodes } from '../../google/draw-codes';
import { publishForm } from '../../google/forms/publish-form';
import { shareForm } from '../../google/forms/share-form';
import { openForm } from '../../google/forms/form-file';
import { writeRows } from '../../google/keyed-write';
import { readUsable } from '../../google/read-table';
import { underLock } from '../../google/session';
import { writeKeys } from '../../google/write-keys';
import { finishUnfinished } from '../shared/finish-unfinished';
import type { Progress } from '../shared/progress';
import { readCampaign, readTargets } from '../shared/read-campaign';
import { readSettings } from '../shared/read-settings';
import { SWEEP_AT, writeTask } from '../shared/tasks';
import { buildForm } from './build-form';

interface Dates {
  readonly opens?: IsoDate | undefined;
  readonly closes?: IsoDate | undefined;
}

/** Codes made and written at once. */
const PAGE = 500;

/**
 * Opens the survey of this year's campaign. Call again while it is running: each call goes on where the last one ended,
 * and once the form is open it only gives codes to people who are new in the roster.
 */
export const openSurvey = (dates: Dates, budget: Budget): Progress =>
  underLock('mở phiếu khảo sát', () => {
    finishUnfinished();
    writeKeys();
    const campaign = ensureCampaign(dates);
    const built = buildForm(campaign, budget);
    if (built.progress.state === 'running') return built.progress;
    const codes = writeCodes(built.campaign, budget);
    if (codes.state === 'running') return codes;
    // The office's people are to pull answers themselves: as editors of the form FormApp lets them at it (decision 9).
    shareForm(built.campaign.formId ?? '', readEditors());
    if (built.campaign.state !== 'Đang mở') openToAll(built.campaign);
    return codes;
  });

/** Mails cannot be taken back: a form that is closed already must not be opened. */
const requireDates = ({ opens = today(), closes }: Dates): void => {
  if (closes !== undefined && (closes <= opens || closes < today()))
    throw userError('campaign.closesEarly', { opens, closes, today: today() });
};

const ensureCampaign = (dates: Dates): CampaignRow => {
  requireDates(dates);
  const known = readCampaign();
  const year = latestYear(readUsable(graduations));
  if (known !== null && goesOn(known, year)) {
    const changed = {
      campaign: known.campaign,
      ...(dates.opens ? { opens: dates.opens } : {}),
      ...(dates.closes ? { closes: dates.closes } : {}),
    };
    writeRows(campaigns, [changed]);
    return { ...known, ...changed };
  }
  if (year === null) throw userError('campaign.noGraduates', {});
  const name = today().slice(0, 4);
  writeRows(campaigns, [newCampaign(name, year, dates)]);
  const made = readCampaign();
  if (made?.campaign !== name) throw new Error('the campaign was not written');
  return made;
};

/** A campaign goes on over New Year until it is closed or a later year has graduated; a trial goes on until it is ended. */
const goesOn = (known: CampaignRow, latest: number | null): boolean =>
  known.campaign === TRIAL_CAMPAIGN ||
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

/** Gives a code to everybody of the campaign who has none, page by page. */
const writeCodes = (campaign: CampaignRow, budget: Budget): Progress => {
  const targets = readTargets(campaign);
  const given = readUsable(invitations);
  const ours = given.filter((row) => row.campaign === campaign.campaign);
  const known = new Set(ours.map(({ graduationKey }) => graduationKey));
  const taken = new Set(given.map(({ code }) => code));
  const missing = targets.filter(({ graduationKey }) => !known.has(graduationKey));
  let written = 0;
  while (written < missing.length && budget.hasTime()) {
    const page = missing.slice(written, written + PAGE);
    const codes = drawCodes(page.length, taken);
    writeRows(
      invitations,
      page.map(({ graduationKey }, at) => ({
        campaign: campaign.campaign,
        graduationKey,
        code: codes[at] ?? '',
      })),
    );
    codes.forEach((code) => taken.add(code));
    written += page.length;
  }
  const state = written < missing.length ? 'running' : 'done';
  return {
    state,
    label: 'Đang tạo đường dẫn riêng',
    done: targets.length - missing.length + written,
    total: targets.length,
  };
};

/** Opened last, and read back: what is not as it should be is told and the campaign stays unopened. */
const openToAll = ({ campaign, formId }: CampaignRow): void => {
  const faults = publishForm(formId ?? '');
  if (faults[0]) throw new UserError(faults[0]);
  writeTask('pullResponses', `${today()}T00:00:00`);
  writeTask('sweepResponses', `${addDays(today(), 1)}T${SWEEP_AT}`);
  // The state last: once it says so, nothing of the opening is done again.
  writeRows(campaigns, [{ campaign, state: 'Đang mở', formUrl: openForm(formId ?? '').getPublishedUrl() }]);
};
