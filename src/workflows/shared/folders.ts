/** Where the program keeps its files in Drive: one folder a campaign, one for the templates. */
import reportTemplate from 'templates:report';
import { bytesOfBase64 } from '../../google/documents/bytes';
import { ensureFolder, saveDocx } from '../../google/documents/save-files';
import { readProperty, writeProperty } from '../../google/workbook';

export const campaignFolder = (campaign: string): string => `Truy vết ${campaign}`;

const templates = {
  report: { label: 'Mẫu báo cáo', base64: reportTemplate },
} as const;
export type TemplateName = keyof typeof templates;

/** The template that the office keeps in Drive and may edit; the one of the program is put there when there is none. */
export const templateFor = (name: TemplateName): { readonly id: string; readonly label: string } => {
  const { label, base64 } = templates[name];
  const property = `template.${name}`;
  const known = readProperty(property);
  if (known !== null) return { id: known, label };
  const folder = ensureFolder('Mẫu văn bản', null);
  const { id } = saveDocx(label, bytesOfBase64(base64), folder.id, { template: name });
  writeProperty(property, id);
  return { id, label };
};
