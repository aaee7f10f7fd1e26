/** The link of a response that is never submitted, from which the program learns how the form's prefilled links are made. */
import type { ItemIds } from '../../domain/survey/existing-form';
import { openForm } from './form-file';

/** `probes` are the answers of short texts by question code. */
export const readProbeLink = (
  formId: string,
  itemIds: ItemIds,
  probes: Readonly<Record<string, string>>,
): string => {
  const form = openForm(formId);
  const probe = form.createResponse();
  for (const [code, answer] of Object.entries(probes))
    probe.withItemResponse(form.getItemById(Number(itemIds[code])).asTextItem().createResponse(answer));
  return probe.toPrefilledUrl();
};
