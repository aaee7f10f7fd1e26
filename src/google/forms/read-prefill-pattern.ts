/** Learns from a response that is never sent how the form's prefilled links are made, so that each person's needs no call. */
import type { ItemIds } from '../../domain/survey/existing-form';
import { itemsOf, type FormSpec } from '../../domain/survey/form-spec';
import { parseProbeUrl, type PrefillPattern, type Probes } from '../../domain/survey/prefill';

/** `itemIds` are the ids of the built form. Throws when the form lacks one of the questions: a survey without problems has them. */
export const readPrefillPattern = <Name extends string>(
  form: GoogleAppsScript.Forms.Form,
  spec: FormSpec,
  itemIds: ItemIds,
  probes: Probes<Name>,
): PrefillPattern<Name> => {
  const choices = new Set(itemsOf(spec).flatMap(({ key, kind }) => (kind === 'choice' ? [key] : [])));
  const probe = form.createResponse();
  for (const [code, answer] of Object.entries<string>(probes)) {
    const item = form.getItemById(Number(itemIds[code]));
    const typed = choices.has(code) ? item.asMultipleChoiceItem() : item.asTextItem();
    probe.withItemResponse(typed.createResponse(answer));
  }
  const pattern = parseProbeUrl(probe.toPrefilledUrl(), probes);
  if (!pattern) throw new Error('the prefilled link of the probe does not hold its answers');
  return pattern;
};
