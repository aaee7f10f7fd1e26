/** The forms of a campaign: the full one, and the short one for whom the office asks again after the first year (UX 7). */
import { graduationYear } from '../roster/graduations';
import { SURVEY_FORM_KINDS, type CampaignRow, type SurveyFormKind } from './collection-tables';
import { personKeyOf } from '../roster/person-key';
import type { CampaignTarget } from './unanswered';

/** What the campaign notes of one of its forms. */
export interface FormFile {
  readonly kind: SurveyFormKind;
  readonly formId: string | null;
  readonly formUrl: string | null;
  readonly itemIds: string | null;
  readonly prefill: string | null;
  readonly pulledUntil: string | null;
}

/** The form's cells in the campaign's row. */
export const formFile = (campaign: CampaignRow, kind: SurveyFormKind): FormFile =>
  kind === 'Đầy đủ'
    ? {
        kind,
        formId: campaign.formId,
        formUrl: campaign.formUrl,
        itemIds: campaign.itemIds,
        prefill: campaign.prefill,
        pulledUntil: campaign.pulledUntil,
      }
    : {
        kind,
        formId: campaign.shortFormId,
        formUrl: campaign.shortFormUrl,
        itemIds: campaign.shortItemIds,
        prefill: campaign.shortPrefill,
        pulledUntil: campaign.shortPulledUntil,
      };

const SHORT_CELLS = {
  formId: 'shortFormId',
  formUrl: 'shortFormUrl',
  itemIds: 'shortItemIds',
  prefill: 'shortPrefill',
  pulledUntil: 'shortPulledUntil',
} as const;

type FormCells = Partial<Omit<FormFile, 'kind'>>;

/** Values of a form as cells of the campaign's row. */
export const formCells = (kind: SurveyFormKind, values: FormCells): Partial<CampaignRow> =>
  kind === 'Đầy đủ'
    ? values
    : Object.fromEntries(
        Object.entries(SHORT_CELLS).flatMap(([name, cell]) => {
          const entry = Object.entries(values).find(([given]) => given === name);
          return entry === undefined ? [] : [[cell, entry[1]]];
        }),
      );

const hasShort = ({ shortFor }: Pick<CampaignRow, 'shortFor'>): boolean =>
  shortFor !== null && shortFor !== 'Không ai';

/** The forms that a campaign is to have. */
export const wantedForms = (campaign: Pick<CampaignRow, 'shortFor'>): readonly SurveyFormKind[] =>
  hasShort(campaign) ? SURVEY_FORM_KINDS : ['Đầy đủ'];

/** The forms that stand as files, also a short one that nobody is asked by any more: it may hold answers. */
export const standingForms = (campaign: CampaignRow): (FormFile & { readonly formId: string })[] =>
  SURVEY_FORM_KINDS.map((kind) => formFile(campaign, kind)).flatMap((form) =>
    form.formId === null ? [] : [{ ...form, formId: form.formId }],
  );

/** Whether the short form is for people (personKeyOf) who have answered another campaign. */
export const asksByHistory = ({ shortFor }: Pick<CampaignRow, 'shortFor'>): boolean =>
  shortFor === 'Người đã trả lời đợt trước';

/** By which form a person is asked. `answeredBefore` are people with an answer that counts in another campaign. */
export const formFor = (
  { shortFor, opens, campaign }: Pick<CampaignRow, 'shortFor' | 'opens' | 'campaign'>,
  answeredBefore: { has(person: string): boolean },
): ((target: CampaignTarget) => SurveyFormKind) => {
  const year = Number((opens ?? campaign).slice(0, 4));
  const isShort = (target: CampaignTarget): boolean => {
    switch (shortFor) {
      case 'Người đã trả lời đợt trước':
        return answeredBefore.has(personKeyOf(target));
      // In the year of graduation and the next everybody is asked in full.
      case 'Người tốt nghiệp từ hai năm trước':
        return graduationYear(target) <= year - 2;
      case 'Mọi người':
        return true;
      default:
        return false;
    }
  };
  return (target) => (isShort(target) ? 'Ngắn' : 'Đầy đủ');
};

/** The form of a link that names nobody. */
export const groupForm = ({ shortFor }: Pick<CampaignRow, 'shortFor'>): SurveyFormKind =>
  shortFor === 'Mọi người' ? 'Ngắn' : 'Đầy đủ';
