/** Where the program keeps its files in Drive: one folder a campaign, one for the templates. */
import planTemplate from 'templates:plan';
import posterTemplate from 'templates:poster';
import reportTemplate from 'templates:report';
import rosterTemplate from 'templates:roster';
import { bytesOfBase64 } from '../../google/documents/bytes';
import { findByProperties } from '../../google/documents/find-files';
import { ensureFolder, saveDocx } from '../../google/documents/save-files';
import { forgetProperty, readProperty, writeProperty } from '../../google/workbook';

export const campaignFolder = (campaign: string): string => `Truy vết ${campaign}`;

/** The property that keeps the address of the folder with the newest year's printed lists. */
export const PRINT_FOLDER = 'folder.prints';

const templates = {
  plan: { label: 'Mẫu kế hoạch', base64: planTemplate },
  report: { label: 'Mẫu báo cáo', base64: reportTemplate },
  roster: { label: 'Mẫu danh sách trích ngang', base64: rosterTemplate },
  poster: { label: 'Mẫu tờ QR ngày nhận bằng', base64: posterTemplate },
} as const;
export type TemplateName = keyof typeof templates;

const TEMPLATES = 'Mẫu văn bản';

/** The template that the office keeps in Drive and may edit; the one of the program is put there when there is none. */
export const templateFor = (name: TemplateName): { readonly id: string; readonly label: string } => {
  const { label, base64 } = templates[name];
  const property = `template.${name}`;
  const known = readProperty(property);
  if (known !== null) return { id: known, label };
  const folder = ensureFolder(TEMPLATES, null);
  const { id } = saveDocx(label, bytesOfBase64(base64), folder.id, { template: name });
  writeProperty(property, id);
  return { id, label };
};

const templateNames = Object.keys(templates).filter((name): name is TemplateName => name in templates);

/** Puts the templates that are missing into Drive. Returns what all of them are called. */
export const makeTemplates = (): string[] => templateNames.map((name) => templateFor(name).label);

/** Makes every template anew for the account at work, which cannot reach another's files. Returns what they are called. */
export const remakeTemplates = (): string[] => {
  forgetProperty(PRINT_FOLDER);
  templateNames.forEach((name) => forgetProperty(`template.${name}`));
  return makeTemplates();
};

/** Ids of the templates and their folder, which belong to no campaign. */
export const readTemplateFiles = (): ReadonlySet<string> =>
  new Set(
    [{ folder: `root/${TEMPLATES}` }, ...templateNames.map((template) => ({ template }))].flatMap(
      (properties) => findByProperties(properties).map(({ id }) => id),
    ),
  );
