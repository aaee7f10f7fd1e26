/** Which form a person's own link opens: the one settled with the personal code (UX 7). */
import { parsePrefillPattern, type PrefillPattern } from '../survey/prefill';
import { formFile, groupForm } from './campaign-forms';
import type { CampaignRow, SurveyFormKind, InvitationRow } from './collection-tables';

/** Who of a campaign is asked by the short form, by graduation key. */
export const shortKeys = (invitations: readonly InvitationRow[], campaign: string): ReadonlySet<string> =>
  new Set(
    invitations.flatMap((row) =>
      row.campaign === campaign && row.form === 'Ngắn' ? [row.graduationKey] : [],
    ),
  );

/** The pattern of the links of a form; of the full one while the short one is not built yet. */
const patternOf = (campaign: CampaignRow, kind: SurveyFormKind): PrefillPattern =>
  parsePrefillPattern(formFile(campaign, kind).prefill ?? campaign.prefill ?? '');

/** The pattern of a person's link, by graduation key; null asks for the link that names nobody. Each is read once. */
export const patternsOf = (
  campaign: CampaignRow,
  short: { has(graduationKey: string): boolean },
): ((graduationKey: string | null) => PrefillPattern) => {
  const known = new Map<SurveyFormKind, PrefillPattern>();
  return (graduationKey) => {
    const kind = graduationKey === null ? groupForm(campaign) : short.has(graduationKey) ? 'Ngắn' : 'Đầy đủ';
    const pattern = known.get(kind) ?? patternOf(campaign, kind);
    known.set(kind, pattern);
    return pattern;
  };
};
