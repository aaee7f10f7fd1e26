/** How submitted answers come back: at once or not, by time, under which id; and what a prefilled link holds. */
import type { responseProbes } from '../../domain/environment/form-probes';
import { parseProbeUrl, PROBES } from '../../domain/survey/prefill';
import { shownCell, withForm, type Asks } from './stage';

type Form = GoogleAppsScript.Forms.Form;
type Response = GoogleAppsScript.Forms.FormResponse;

/** Submits an answer to a new question of the published form. */
const submitOne = (form: Form): Response => {
  form.setPublished(true);
  const item = form.addTextItem().setTitle('Họ tên');
  return form.createResponse().withItemResponse(item.createResponse('Lò Thị Hoa')).submit();
};

/** How many answers are found from so many milliseconds after the submission on. */
const foundFrom = (later: number): string =>
  withForm((form) => {
    const time = submitOne(form).getTimestamp().getTime();
    return String(form.getResponses(new Date(time + later)).length);
  });

export const askResponses: Readonly<Record<keyof typeof responseProbes, Asks>> = {
  'responses.prefilled': () =>
    withForm((form) => {
      const probe = form.createResponse();
      for (const [field, answer] of Object.entries(PROBES))
        probe.withItemResponse(form.addTextItem().setTitle(field).createResponse(answer));
      const pattern = parseProbeUrl(probe.toPrefilledUrl(), PROBES);
      return pattern === null ? 'không có' : `có ${new Set(Object.values(pattern.entries)).size} entry`;
    }),
  'responses.inclusive': () => foundFrom(0),
  'responses.after': () => foundFrom(1000),
  'responses.atOnce': () =>
    withForm((form) => {
      submitOne(form);
      submitOne(form);
      return String(form.getResponses().length);
    }),
  'responses.id': () =>
    withForm((form) => {
      const submitted = submitOne(form).getId();
      return form.getResponses()[0]?.getId() === submitted ? 'giống' : 'khác';
    }),
  'responses.scale': () =>
    withForm((form) => {
      form.setPublished(true);
      const item = form.addScaleItem().setTitle('Hài lòng').setBounds(1, 5);
      form.createResponse().withItemResponse(item.createResponse(4)).submit();
      return shownCell(form.getResponses()[0]?.getItemResponses()[0]?.getResponse());
    }),
};
