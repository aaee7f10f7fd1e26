/** Learns from one probe how the form's prefilled links are made, so that the others need no call. */
import type { ItemIds } from '../../domain/survey/existing-form';
import { parseProbeUrl, PREFILLED, PROBES, type PrefillPattern } from '../../domain/survey/prefill';

/**
 * The pattern of all personal links. `itemIds` are the ids of the built form. The probe is never submitted.
 * Throws when the form lacks one of the three questions: a survey without problems has them.
 */
export const readPrefillPattern = (form: GoogleAppsScript.Forms.Form, itemIds: ItemIds): PrefillPattern => {
  const probe = form.createResponse();
  for (const field of PREFILLED) {
    const item = form.getItemById(Number(itemIds[field])).asTextItem();
    probe.withItemResponse(item.createResponse(PROBES[field]));
  }
  const pattern = parseProbeUrl(probe.toPrefilledUrl());
  if (!pattern) throw new Error('the prefilled link of the probe does not hold its answers');
  return pattern;
};
