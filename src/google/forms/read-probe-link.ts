/** The link of a response that is never submitted, from which the program learns how the form's prefilled links are made. */
import type { ItemIds } from '../../domain/survey/existing-form';
import { openForm } from './form-file';

type Item = GoogleAppsScript.Forms.Item;

const answerTo = (item: Item, answer: string): GoogleAppsScript.Forms.ItemResponse =>
  item.getType() === FormApp.ItemType.MULTIPLE_CHOICE
    ? item.asMultipleChoiceItem().createResponse(answer)
    : item.asTextItem().createResponse(answer);

/** `probes` are the answers by question code: of short texts anything, of single choices one of them. */
export const readProbeLink = (
  formId: string,
  itemIds: ItemIds,
  probes: Readonly<Record<string, string>>,
): string => {
  const form = openForm(formId);
  const probe = form.createResponse();
  for (const [code, answer] of Object.entries(probes))
    probe.withItemResponse(answerTo(form.getItemById(Number(itemIds[code])), answer));
  return probe.toPrefilledUrl();
};
