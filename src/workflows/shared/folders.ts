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
import { madeKinds, TEMPLATE_NAMES, type TemplateName } from '../../domain/documents/made-kinds';
import { templateCatalogue } from '../../domain/documents/template-catalogue';
import { paperKinds } from '../../domain/papers/paper-kinds';
import {
  formatKnown,
  templateMarkOf,
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

/** As the program carries them, in Base64. */
const defaults: Readonly<Record<TemplateName, string>> = {
  plan: planTemplate,
  report: reportTemplate,
  publicReport: publicTemplate,
  questionnaire: questionnaireTemplate,
  submission: submissionTemplate,
  fileIndex: fileIndexTemplate,
  roster: rosterTemplate,
  poster: posterTemplate,
  unitSummary: unitSummaryTemplate,
  cardSheet: cardSheetTemplate,
  homecoming: homecomingTemplate,
  badgeSheet: badgeSheetTemplate,
  decision: decisionTemplate,
};

/** Put into Drive by Thiết lập; the others when they are first used. */
const EARLY: readonly TemplateName[] = ['plan', 'report', 'roster', 'poster'];

const TEMPLATES = 'Mẫu văn bản';
const propertyOf = (name: TemplateName): string => `template.${name}`;

const putIntoDrive = (name: TemplateName, mark: string): string => {
  const folder = ensureFolder(TEMPLATES, null);
  const { id } = saveDocx(templateCatalogue[name].label, bytesOfBase64(defaults[name]), folder.id, {
    template: name,
    default: mark,
  });
  writeProperty(propertyOf(name), formatKnown({ id, mark }));
  return id;
};

/** The template that the office keeps in Drive and may edit; the one of the program is put there when there is none. */
export const ensureTemplate = (name: TemplateName): { readonly id: string; readonly label: string } => {
  const known = readProperty(propertyOf(name));
  const id = known === null ? putIntoDrive(name, templateMarkOf(defaults[name])) : parseKnown(known).id;
  return { id, label: templateCatalogue[name].label };
};

/**
 * How the office's template stands to the program's default. One that nobody edited gives way to a newer default, and goes
 * into the bin; an edited one is never overwritten.
 */
export const renewTemplate = (name: TemplateName): TemplateState => {
  const property = readProperty(propertyOf(name));
  const { label } = templateCatalogue[name];
  const current = templateMarkOf(defaults[name]);
  if (property === null) {
    putIntoDrive(name, current);
    return 'default';
  }
  const known = parseKnown(property);
  const state = templateState(known, templateMarkOf(base64OfBytes(readTemplate(known.id, label))), current);
  if (state !== 'older default') return state;
  // An upload that a stop cut off before it was noted is found again, and is not the old one.
  if (putIntoDrive(name, current) !== known.id) applyBin(known.id);
  return 'default';
};

/** Whether the template in Drive was made from another default than the program has now. */
const isOutdated = (name: TemplateName): boolean => {
  const known = readProperty(propertyOf(name));
  const mark = known === null ? '' : parseKnown(known).mark;
  return mark !== '' && mark !== templateMarkOf(defaults[name]);
};

const putMissing = (): string[] => EARLY.map((name) => ensureTemplate(name).label);

/** Somebody deleted the file or put it into the bin, for instance to have the program's own again. */
const isGone = (name: TemplateName): boolean =>
  readProperty(propertyOf(name)) !== null && findByProperties({ template: name }).length === 0;

/**
 * Puts the templates that are missing into Drive, and newer defaults for those that nobody edited. Returns what all of them
 * are called.
 */
export const makeTemplates = (): string[] => {
  TEMPLATE_NAMES.filter(isGone).forEach((name) => forgetProperty(propertyOf(name)));
  TEMPLATE_NAMES.filter(isOutdated).forEach(renewTemplate);
  return putMissing();
};

/** Makes every template anew for the account at work, which cannot reach another's files. Returns what they are called. */
export const remakeTemplates = (): string[] => {
  forgetProperty(PRINT_FOLDER);
  TEMPLATE_NAMES.forEach((name) => forgetProperty(propertyOf(name)));
  return putMissing();
};

/** Ids of the templates and their folder, which belong to no campaign. */
export const readTemplateFiles = (): ReadonlySet<string> =>
  new Set(
    [{ folder: `root/${TEMPLATES}` }, ...TEMPLATE_NAMES.map((template) => ({ template }))].flatMap(
      (properties) => findByProperties(properties).map(({ id }) => id),
    ),
  );

/** Where a person opens a template. */
export const templateUrl = (id: string): string => `https://drive.google.com/open?id=${id}`;
