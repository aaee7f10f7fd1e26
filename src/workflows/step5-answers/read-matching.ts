/** Reads what answers are matched against: the personal codes, the campaign's graduates, and `Chờ khớp` with what people decided. */
import { invitations, type CampaignRow } from '../../domain/collection/collection-tables';
import { indexCandidates } from '../../domain/collection/matching/candidates';
import type { Matching } from '../../domain/collection/match-answer';
import { unmatched } from '../../domain/collection/unmatched-table';
import { readUsable } from '../../google/read-table';
import { readTargets } from '../shared/read-campaign';

export const readMatching = (campaign: CampaignRow): Matching => ({
  campaign: campaign.campaign,
  owners: new Map(
    readUsable(invitations)
      .filter((row) => row.campaign === campaign.campaign)
      .map((row) => [row.code, row.graduationKey]),
  ),
  index: indexCandidates(readTargets(campaign)),
  queue: new Map(readUsable(unmatched).map((row) => [row.responseId, row])),
});
