/** Who was asked to answer a form: the personal codes of the workbook, the mails of the outbox, the person behind each. */
import { formFile } from '../../src/domain/collection/campaign-forms';
import {
  campaigns,
  invitations,
  type CampaignRow,
  type SurveyFormKind,
} from '../../src/domain/collection/collection-tables';
import { graduations } from '../../src/domain/roster/graduations';
import { fullName } from '../../src/domain/roster/names';
import { parsePrefillPattern, prefilledLink } from '../../src/domain/survey/prefill';
import { parseCode, withChannel, type Channel } from '../../src/domain/survey/response-code';
import { publicUrl, readPrefilledUrl } from '../world/prefilled-link';
import type { FormState } from '../world/forms';
import { tableRows } from '../world/table-cells';
import type { World } from '../world/world';

export interface Invited {
  readonly studentCode: string;
  /** The link that came by mail; null when no mail went to this person. */
  readonly mailed: { readonly link: string; readonly time: string } | null;
  /** The link as somebody hands it on by another channel. */
  linkBy(channel: Channel): string;
}

/** The campaign that asks by this form. Throws when the workbook has none. */
export const campaignOf = (world: World, form: FormState): CampaignRow => {
  const campaign = tableRows(world.spreadsheet, campaigns).find(
    ({ row }) => row.formId === form.id || row.shortFormId === form.id,
  )?.row;
  if (!campaign) throw new Error(`Bảng tính không có đợt khảo sát nào dùng phiếu “${form.title}”.`);
  return campaign;
};

const kindOf = (campaign: CampaignRow, { id }: FormState): SurveyFormKind =>
  campaign.shortFormId === id ? 'Ngắn' : 'Đầy đủ';

/** Item ids by question code, as the campaign keeps them. */
export const itemIdsOf = (campaign: CampaignRow, form: FormState): ReadonlyMap<string, number> => {
  const stored: unknown = JSON.parse(formFile(campaign, kindOf(campaign, form)).itemIds ?? '{}');
  const entries = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
  return new Map(entries.map(([code, id]) => [code, Number(id)]));
};

const LINK = /https:\/\/docs\.google\.com\/forms\/d\/e\/[\w-]+\/viewform\?[^\s"<>]+/g;

/** Mailed links by personal code. */
const mailedLinks = (
  world: World,
  form: FormState,
  codeItem: number | undefined,
): Map<string, { link: string; time: string }> => {
  const found = new Map<string, { link: string; time: string }>();
  for (const { body, time } of world.outbox) {
    for (const [link] of body.matchAll(LINK)) {
      if (!link.startsWith(publicUrl(form))) continue;
      const typed = readPrefilledUrl(form, link).find(({ item }) => item === codeItem)?.value;
      const code = typeof typed === 'string' ? parseCode(typed)?.code : undefined;
      if (code !== undefined && !found.has(code)) found.set(code, { link, time });
    }
  }
  return found;
};

/** Everybody with a personal code in the form's campaign whose link opens this form, in the order of the codes; who stands twice in the roster is asked once. */
export const readInvited = (world: World, form: FormState): Invited[] => {
  const campaign = campaignOf(world, form);
  const kind = kindOf(campaign, form);
  const pattern = parsePrefillPattern(formFile(campaign, kind).prefill ?? '{}');
  const mailed = mailedLinks(world, form, itemIdsOf(campaign, form).get('code'));
  const people = new Map(
    tableRows(world.spreadsheet, graduations).map(({ row }) => [row.graduationKey, row]),
  );
  const invited = new Map<string, Invited>();
  for (const { row } of tableRows(world.spreadsheet, invitations)) {
    const isAsked = row.campaign === campaign.campaign && (row.form ?? 'Đầy đủ') === kind;
    const person = isAsked ? people.get(row.graduationKey) : undefined;
    if (!person?.studentCode || invited.has(person.studentCode)) continue;
    invited.set(person.studentCode, {
      studentCode: person.studentCode,
      mailed: mailed.get(row.code) ?? null,
      linkBy: (channel) =>
        prefilledLink(pattern, {
          fullName: fullName(person),
          className: person.className,
          code: withChannel(row.code, channel),
        }),
    });
  }
  return [...invited.values()];
};
