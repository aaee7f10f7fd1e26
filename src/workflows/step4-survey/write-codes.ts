/** Gives everybody of a campaign a personal code, and settles by which form they are asked (P4, UX 7). */
import { asksByHistory, formFor } from '../../domain/collection/campaign-forms';
import { invitations, type CampaignRow, type InvitationRow } from '../../domain/collection/collection-tables';
import { countedAnswers } from '../../domain/collection/counted-answers';
import { responseHeads } from '../../domain/collection/responses-table';
import { personKeyOf } from '../../domain/roster/person-key';
import type { CampaignTarget } from '../../domain/collection/unanswered';
import { graduations } from '../../domain/roster/graduations';
import type { Budget } from '../../google/clock';
import { drawCodes } from '../../google/draw-codes';
import { ensureTab } from '../../google/ensure-tab';
import { writeRows } from '../../google/keyed-write';
import { readUsable } from '../../google/read-table';
import type { Progress } from '../shared/progress';
import { readTargets } from '../shared/read-campaign';

/** Codes made and written at once. */
const PAGE = 500;

/** People with an answer that counts in another campaign than this one. */
const readAnsweredBefore = (campaign: CampaignRow): ReadonlySet<string> => {
  if (!asksByHistory(campaign)) return new Set();
  const answers = readUsable(responseHeads);
  const others = [...new Set(answers.map((row) => row.campaign))].filter(
    (code) => code !== campaign.campaign,
  );
  const answered = new Set(others.flatMap((code) => [...countedAnswers(answers, code).keys()]));
  return new Set(
    readUsable(graduations).flatMap((row) => {
      const { graduationKey } = row;
      return graduationKey !== null && answered.has(graduationKey)
        ? [personKeyOf({ ...row, graduationKey })]
        : [];
    }),
  );
};

/** Gives a code to everybody of the campaign who has none, page by page. */
export const writeCodes = (campaign: CampaignRow, budget: Budget): Progress => {
  const targets = readTargets(campaign);
  const given = readUsable(invitations);
  const ours = given.filter((row) => row.campaign === campaign.campaign);
  const known = new Set(ours.map(({ graduationKey }) => graduationKey));
  const taken = new Set(given.map(({ code }) => code));
  const missing = targets.filter(({ graduationKey }) => !known.has(graduationKey));
  const rowOf = rowWriter(campaign, missing);
  let written = 0;
  while (written < missing.length && budget.hasTime()) {
    const page = missing.slice(written, written + PAGE);
    const codes = drawCodes(page.length, taken);
    writeRows(
      invitations,
      page.map((target, at) => rowOf(target, codes[at] ?? '')),
    );
    codes.forEach((code) => taken.add(code));
    written += page.length;
  }
  return {
    state: written < missing.length ? 'running' : 'done',
    label: 'Đang tạo đường dẫn riêng',
    done: targets.length - missing.length + written,
    total: targets.length,
  };
};

type NewRow = Pick<InvitationRow, 'campaign' | 'graduationKey' | 'code'> &
  Partial<Pick<InvitationRow, 'form'>>;

/** An empty cell is the full form: only the short one is written down. */
const rowWriter = (
  campaign: CampaignRow,
  missing: readonly CampaignTarget[],
): ((target: CampaignTarget, code: string) => NewRow) => {
  const form = formFor(campaign, readAnsweredBefore(campaign));
  // A workbook of an earlier version lacks the column.
  if (missing.some((target) => form(target) === 'Ngắn')) ensureTab(invitations);
  return (target, code) => ({
    campaign: campaign.campaign,
    graduationKey: target.graduationKey,
    code,
    ...(form(target) === 'Ngắn' ? { form: 'Ngắn' as const } : {}),
  });
};
