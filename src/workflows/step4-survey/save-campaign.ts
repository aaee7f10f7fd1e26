/** Step 4, Đợt khảo sát: makes a campaign, changes what one asks and when, and chooses the one to be worked on (S1.17, S1.5, P39). */
import { currentCampaign, nextChosen, type CampaignWish } from '../../domain/collection/campaigns';
import { campaigns, type CampaignRow, type ShortRule } from '../../domain/collection/collection-tables';
import { formatConditions, parseConditions } from '../../domain/collection/row-condition';
import { closingTime, daysFault, openingTime } from '../../domain/collection/survey-days';
import { UserError, userError } from '../../domain/problem';
import { tidyOrNull } from '../../domain/text';
import { today } from '../../google/clock';
import { ensureTab } from '../../google/ensure-tab';
import { writeRows } from '../../google/keyed-write';
import { underLock } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';
import { readCampaigns } from '../shared/read-campaign';
import { writeTask } from '../shared/tasks';
import { readScope, type CampaignForm } from './read-campaigns';

export interface SavedCampaign {
  readonly campaign: string;
  readonly people: number;
  readonly isNew: boolean;
}

export interface CampaignToSave extends Omit<CampaignForm, 'shortFor'> {
  /** Made anew under the code that the list proposed; otherwise the campaign of that code is changed. */
  readonly isNew: boolean;
  readonly shortFor: ShortRule;
}

/** As the tab keeps it. */
const wishOf = (form: CampaignToSave): CampaignWish => {
  const { campaign, graduationYear, shortFor, target } = form;
  const { conditions, bad } = parseConditions(form.condition);
  return {
    campaign,
    graduationYear,
    shortFor,
    target,
    title: tidyOrNull(form.title),
    scope: tidyOrNull(form.scope),
    opens: tidyOrNull(form.opens),
    closes: tidyOrNull(form.closes),
    condition: tidyOrNull(bad.length > 0 ? form.condition : formatConditions(conditions)),
  };
};

/**
 * Writes a campaign down. A new one becomes the one that is worked on. Throws the first fault of its scope, conditions or
 * days; campaign.exists where somebody else has made one under that code meanwhile.
 */
export const saveCampaign = (form: CampaignToSave): SavedCampaign =>
  underLock('ghi đợt khảo sát', () => {
    finishUnfinished();
    const { isNew } = form;
    const wish = wishOf(form);
    const { people, problems } = readScope(wish);
    const [fault] = problems;
    if (fault) throw new UserError(fault);
    // A workbook of an earlier version lacks the columns.
    ensureTab(campaigns);
    const all = readCampaigns();
    const standing = all.find(({ campaign }) => campaign === wish.campaign);
    if (!isNew && standing === undefined) throw userError('campaign.gone', { campaign: wish.campaign });
    if (isNew && standing !== undefined && !isSame(standing, wish))
      throw userError('campaign.exists', { campaign: wish.campaign });
    requireDays(wish, standing);
    if (standing === undefined)
      writeRows(campaigns, [{ ...wish, state: 'Đang dựng phiếu', chosen: nextChosen(all) }]);
    else change(standing, wish);
    return { campaign: wish.campaign, people, isNew };
  });

const isSame = (row: CampaignRow, wish: CampaignWish): boolean =>
  row.title === wish.title &&
  row.graduationYear === wish.graduationYear &&
  row.scope === wish.scope &&
  row.condition === wish.condition &&
  row.opens === wish.opens &&
  row.closes === wish.closes;

/** Days of the past stay as they are: only those that are changed are looked at. */
const requireDays = ({ opens, closes }: CampaignWish, standing: CampaignRow | undefined): void => {
  const unchanged = standing !== undefined && standing.opens === opens && standing.closes === closes;
  if (unchanged || closes === null) return;
  const fault = daysFault({ closes }, opens ?? today(), today());
  if (fault) throw new UserError(fault);
};

/** The due times first: where the row says the new days, they hold. */
const change = (standing: CampaignRow, wish: CampaignWish): void => {
  const { campaign, opens, closes } = wish;
  if (standing.state === 'Đang mở')
    writeTask('closeSurvey', closes === null ? null : closingTime(closes), campaign);
  if (standing.state === 'Đang tạo mã phiếu' && opens !== null && opens !== standing.opens)
    writeTask('openSurvey', openingTime(opens), campaign);
  writeRows(campaigns, [wish]);
};

/** Makes a campaign the one that everybody's pages and presses are about. */
export const chooseCampaign = ({ campaign }: { readonly campaign: string }): { readonly campaign: string } =>
  underLock('chọn đợt khảo sát', () => {
    finishUnfinished();
    ensureTab(campaigns);
    const all = readCampaigns();
    if (!all.some((row) => row.campaign === campaign)) throw userError('campaign.gone', { campaign });
    if (currentCampaign(all)?.campaign !== campaign)
      writeRows(campaigns, [{ campaign, chosen: nextChosen(all) }]);
    return { campaign };
  });
