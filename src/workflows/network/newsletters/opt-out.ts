/** The form behind “Không nhận bản tin nữa”: made with the first issue, its links of each reader's own, its answers taken (P11). */
import { invitations } from '../../../domain/collection/collection-tables';
import { consents } from '../../../domain/collection/consents';
import { addMinutes } from '../../../domain/dates';
import { registerForms, type RegisterFormRow } from '../../../domain/network/forms/tables';
import {
  NEWS_OPT_OUT,
  NEWS_OPT_OUT_TITLE,
  newsConsentsOf,
  newsOptOutForm,
  newsOptOutSurvey,
} from '../../../domain/network/newsletters/opt-out';
import type { Recipient } from '../../../domain/network/newsletters/recipients';
import { UserError } from '../../../domain/problem';
import { fullName } from '../../../domain/roster/names';
import { readAnswers } from '../../../domain/survey/answers';
import { planFormBuild } from '../../../domain/survey/plan-form-build';
import {
  formatPrefillPattern,
  parsePrefillPattern,
  prefilledLink,
  type PrefillPattern,
} from '../../../domain/survey/prefill';
import { parseItemIds } from '../../../domain/survey/stored-cells';
import { readEditors } from '../../../google/account';
import type { Budget } from '../../../google/clock';
import { ensureFolder } from '../../../google/documents/save-files';
import { drawCodes } from '../../../google/draw-codes';
import { ensureTab } from '../../../google/ensure-tab';
import { applyBuildSteps, applyFormTexts } from '../../../google/forms/apply-build-steps';
import { ensureFormFile, openForm } from '../../../google/forms/form-file';
import { publishForm } from '../../../google/forms/publish-form';
import { itemIdsByCode, readFormItems } from '../../../google/forms/read-form-items';
import { readPrefillPattern } from '../../../google/forms/read-prefill-pattern';
import { readSubmissions } from '../../../google/forms/read-responses';
import { shareForm } from '../../../google/forms/share-form';
import { writeRows } from '../../../google/keyed-write';
import { readUsable } from '../../../google/read-table';
import { readSettings } from '../../shared/read-settings';
import { readOwners } from '../../step4-survey/opt-out';
import { NETWORK_MAILS } from '../send-report-mails';

const FOLDER = 'Phiếu mạng lưới';
/** Google's clock is its own: each look goes back this far over the last one. */
const OVERLAP_MINUTES = 10;

const readForm = (): RegisterFormRow | undefined =>
  readUsable(registerForms).find(({ formKey }) => formKey === NEWS_OPT_OUT);

/** How the readers' links are made; null while the form is being built: call again. */
export const ensureNewsOptOut = (budget: Budget): PrefillPattern | null => {
  ensureTab(registerForms);
  const row = readForm();
  if (row?.prefill != null) return parsePrefillPattern(row.prefill);
  const formId = row?.formId ?? makeFile();
  const form = openForm(formId);
  const spec = newsOptOutForm(readSettings());
  applyFormTexts(form, spec);
  const { done, total } = applyBuildSteps(form, planFormBuild(spec, readFormItems(form)), budget);
  if (done < total) return null;
  shareForm(formId, readEditors());
  const [fault] = publishForm(formId);
  if (fault) throw new UserError(fault);
  const itemIds = itemIdsByCode(form, spec);
  const pattern = readPrefillPattern(form, itemIds);
  writeRows(registerForms, [
    {
      formKey: NEWS_OPT_OUT,
      formUrl: form.getPublishedUrl(),
      itemIds: JSON.stringify(itemIds),
      prefill: formatPrefillPattern(pattern),
    },
  ]);
  return pattern;
};

const makeFile = (): string => {
  const folder = ensureFolder(FOLDER, null).id;
  const formId = ensureFormFile(NEWS_OPT_OUT_TITLE, folder, NEWS_OPT_OUT, 'register');
  writeRows(registerForms, [{ formKey: NEWS_OPT_OUT, title: NEWS_OPT_OUT_TITLE, formId }]);
  return formId;
};

/** Takes new answers; under the caller's lock. Returns how many came. */
export const pullNewsOptOuts = (): number => {
  const row = readForm();
  if (row?.formId == null || row.prefill === null) return 0;
  const { formId, itemIds, pulledUntil } = row;
  const submissions = readSubmissions(
    formId,
    pulledUntil === null ? null : addMinutes(pulledUntil, -OVERLAP_MINUTES),
  );
  const last = submissions[submissions.length - 1];
  if (last === undefined) return 0;
  ensureTab(consents);
  const known = new Set(readUsable(consents).map(({ entry }) => entry));
  const ids = parseItemIds(itemIds);
  const owners = readOwners();
  const entries = submissions
    .map((one) => ({ ...one, ...readAnswers(newsOptOutSurvey, ids, one.readAnswers()) }))
    .flatMap((one) => newsConsentsOf(one, owners))
    .filter(({ entry }) => !known.has(entry));
  writeRows(consents, entries);
  if (last.submittedAt > (pulledUntil ?? ''))
    writeRows(registerForms, [{ formKey: NEWS_OPT_OUT, pulledUntil: last.submittedAt }]);
  return new Set(entries.map(({ entry }) => entry.split('/')[0])).size;
};

/** Each reader's own link; who has no code yet gets one, by which the answer is known again. */
export const readerLinks = (
  pattern: PrefillPattern,
  readers: readonly Recipient[],
): ((reader: Recipient) => string) => {
  const given = readUsable(invitations);
  const ours = new Map(
    given.flatMap((row) => (row.campaign === NETWORK_MAILS ? [[row.graduationKey, row.code] as const] : [])),
  );
  const missing = readers.filter(({ graduationKey }) => !ours.has(graduationKey));
  const codes = drawCodes(missing.length, new Set(given.map(({ code }) => code)));
  missing.forEach(({ graduationKey }, at) => ours.set(graduationKey, codes[at] ?? ''));
  writeRows(
    invitations,
    missing.map(({ graduationKey }, at) => ({
      campaign: NETWORK_MAILS,
      graduationKey,
      code: codes[at] ?? '',
    })),
  );
  return ({ row, graduationKey }) =>
    prefilledLink(pattern, {
      fullName: fullName(row),
      className: row.className,
      code: ours.get(graduationKey) ?? '',
    });
};
