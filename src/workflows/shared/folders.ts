/** Where the program keeps its files in Drive: one folder a campaign, one for the templates. */
import badgeSheetTemplate from 'templates:badge-sheet';
import cardSheetTemplate from 'templates:card-sheet';
import fileIndexTemplate from 'templates:file-index';
import decisionTemplate from 'templates:decision';
import homecomingTemplate from 'templates:homecoming';
import planTemplate from 'templates:plan';
import posterTemplate from 'templates:poster';
import publicTemplate from 'templates:public';
import questionnaireTemplate from 'templates:questionnaire';
import reportTemplate from 'templates:report';
import rosterTemplate from 'templates:roster';
import submissionTemplate from 'templates:submission';
import unitSummaryTemplate from 'templates:unit-summary';
import { madeKinds } from '../../domain/documents/made-kinds';
import { templateCatalogue } from '../../domain/documents/template-catalogue';
import { paperKinds } from '../../domain/papers/paper-kinds';
import {
  formatKnown,
  markOf,
  parseKnown,
  templateState,
  type TemplateState,
} from '../../domain/documents/template-mark';
import { base64OfBytes, bytesOfBase64 } from '../../google/documents/bytes';
import { applyBin } from '../../google/documents/change-doc';
import { findByProperties } from '../../google/documents/find-files';
import { readTemplate } from '../../google/documents/read-template';
import { ensureFolder, saveDocx } from '../../google/documents/save-files';
import { forgetProperty, readProperty, writeProperty } from '../../google/workbook';

export const campaignFolder = (campaign: string): string => `Truy vết ${campaign}`;

/** The folder of the papers of a kind, as `Hồ sơ` calls it: what the network makes belongs to no campaign. */
export const paperFolder = (kind: string, period: string): string =>
  kind === paperKinds.unitSummary.label || kind === paperKinds.homecoming.label
    ? `${kind} ${period}`
    : kind === madeKinds.decision.label
      ? kind
      : campaignFolder(period);

/** The property that keeps the address of the folder with the newest year's printed lists. */
export const PRINT_FOLDER = 'folder.prints';

const templates = {
  plan: { label: templateCatalogue.plan.label, base64: planTemplate },
  report: { label: templateCatalogue.report.label, base64: reportTemplate },
  roster: { label: templateCatalogue.roster.label, base64: rosterTemplate },
  poster: { label: templateCatalogue.poster.label, base64: posterTemplate },
  cardSheet: { label: templateCatalogue.cardSheet.label, base64: cardSheetTemplate },
  publicReport: { label: templateCatalogue.publicReport.label, base64: publicTemplate },
  questionnaire: { label: templateCatalogue.questionnaire.label, base64: questionnaireTemplate },
  submission: { label: templateCatalogue.submission.label, base64: submissionTemplate },
  fileIndex: { label: templateCatalogue.fileIndex.label, base64: fileIndexTemplate },
  unitSummary: { label: templateCatalogue.unitSummary.label, base64: unitSummaryTemplate },
  homecoming: { label: templateCatalogue.homecoming.label, base64: homecomingTemplate },
  decision: { label: templateCatalogue.decision.label, base64: decisionTemplate },
  badgeSheet: { label: templateCatalogue.badgeSheet.label, base64: badgeSheetTemplate },
} as const;
export type TemplateName = keyof typeof templates;

/** Put into Drive when they are first used, not by Thiết lập. */
const LATE: readonly TemplateName[] = [
  'publicReport',
  'questionnaire',
  'submission',
  'fileIndex',
  'unitSummary',
  'cardSheet',
  'homecoming',
  'decision',
  'badgeSheet',
];

const TEMPLATES = 'Mẫu văn bản';
const propertyOf = (name: TemplateName): string => `template.${name}`;

const putIntoDrive = (name: TemplateName, mark: string): string => {
  const { label, base64 } = templates[name];
  const folder = ensureFolder(TEMPLATES, null);
  const { id } = saveDocx(label, bytesOfBase64(base64), folder.id, { template: name, default: mark });
  writeProperty(propertyOf(name), formatKnown({ id, mark }));
  return id;
};

/** The template that the office keeps in Drive and may edit; the one of the program is put there when there is none. */
export const templateFor = (name: TemplateName): { readonly id: string; readonly label: string } => {
  const { label, base64 } = templates[name];
  const known = readProperty(propertyOf(name));
  return { id: known === null ? putIntoDrive(name, markOf(base64)) : parseKnown(known).id, label };
};

/**
 * How the office's template stands to the program's default. One that nobody edited gives way to a newer default, and goes
 * into the bin; an edited one is never overwritten.
 */
export const renewTemplate = (name: TemplateName): TemplateState => {
  const property = readProperty(propertyOf(name));
  const { label, base64 } = templates[name];
  const current = markOf(base64);
  if (property === null) {
    putIntoDrive(name, current);
    return 'default';
  }
  const known = parseKnown(property);
  const state = templateState(known, markOf(base64OfBytes(readTemplate(known.id, label))), current);
  if (state !== 'older default') return state;
  // An upload that a stop cut off before it was noted is found again, and is not the old one.
  if (putIntoDrive(name, current) !== known.id) applyBin(known.id);
  return 'default';
};

const templateNames = Object.keys(templates).filter((name): name is TemplateName => name in templates);
const early = templateNames.filter((name) => !LATE.includes(name));

/** Whether the template in Drive was made from another default than the program has now. */
const isOutdated = (name: TemplateName): boolean => {
  const known = readProperty(propertyOf(name));
  const mark = known === null ? '' : parseKnown(known).mark;
  return mark !== '' && mark !== markOf(templates[name].base64);
};

const putMissing = (): string[] => early.map((name) => templateFor(name).label);

/** Somebody deleted the file or put it into the bin, for instance to have the program's own again. */
const isGone = (name: TemplateName): boolean =>
  readProperty(propertyOf(name)) !== null && findByProperties({ template: name }).length === 0;

/**
 * Puts the templates that are missing into Drive, and newer defaults for those that nobody edited. Returns what all of them
 * are called.
 */
export const makeTemplates = (): string[] => {
  templateNames.filter(isGone).forEach((name) => forgetProperty(propertyOf(name)));
  templateNames.filter(isOutdated).forEach(renewTemplate);
  return putMissing();
};

/** Makes every template anew for the account at work, which cannot reach another's files. Returns what they are called. */
export const remakeTemplates = (): string[] => {
  forgetProperty(PRINT_FOLDER);
  templateNames.forEach((name) => forgetProperty(propertyOf(name)));
  return putMissing();
};

/** Ids of the templates and their folder, which belong to no campaign. */
export const readTemplateFiles = (): ReadonlySet<string> =>
  new Set(
    [{ folder: `root/${TEMPLATES}` }, ...templateNames.map((template) => ({ template }))].flatMap(
      (properties) => findByProperties(properties).map(({ id }) => id),
    ),
  );

/** Where a person opens a template. */
export const templateUrl = (id: string): string => `https://drive.google.com/open?id=${id}`;
