/** The form behind “Không nhận bản tin nữa”: one for the workbook, made with the first issue, its links of each reader's own (P11). */
import { invitations, NETWORK_MAILS } from '../../../domain/collection/collection-tables';
import { optOutTitle } from '../../../domain/collection/opt-out-form';
import { registerForms, type RegisterFormRow } from '../../../domain/network/forms/tables';
import type { Recipient } from '../../../domain/network/newsletters/recipients';
import { fullName } from '../../../domain/roster/names';
import { parsePrefillPattern, prefilledLink, type PrefillPattern } from '../../../domain/survey/prefill';
import type { Budget } from '../../../google/clock';
import { drawCodes } from '../../../google/draw-codes';
import { ensureTab } from '../../../google/ensure-tab';
import type { NoteForm } from '../../../google/forms/make-form';
import { writeRows } from '../../../google/keyed-write';
import { readUsable } from '../../../google/read-table';
import { makeOptOutForm, pullOptOutForm } from '../../shared/opt-out-form';

const FOLDER = 'Phiếu mạng lưới';
const FORM_KEY = 'newsOptOut';

const readForm = (): RegisterFormRow | undefined =>
  readUsable(registerForms).find(({ formKey }) => formKey === FORM_KEY);

/** How the readers' links are made; null while the form is being built: call again. */
export const ensureNewsOptOut = (budget: Budget): PrefillPattern | null => {
  ensureTab(registerForms);
  const row = readForm();
  const name = optOutTitle('news');
  const note: NoteForm = (cells) =>
    writeRows(registerForms, [{ formKey: FORM_KEY, ...(cells.formId ? { title: name } : {}), ...cells }]);
  const file = { name, folder: FOLDER, form: 'register', of: FORM_KEY } as const;
  const prefill = row?.prefill ?? makeOptOutForm('news', { row, file, note }, budget);
  return prefill === null ? null : parsePrefillPattern(prefill);
};

/** Takes new answers; under the caller's lock. Returns how many came. */
export const pullNewsOptOuts = (): number => {
  const row = readForm();
  if (row?.formId == null || row.prefill === null) return 0;
  const { formId, itemIds, pulledUntil } = row;
  return pullOptOutForm({
    kind: 'news',
    campaign: null,
    formId,
    itemIds,
    pulledUntil,
    noteUntil: (time) => writeRows(registerForms, [{ formKey: FORM_KEY, pulledUntil: time }]),
  });
};

/** Each reader's own link; who has no code yet gets one, by which the answer is known again. */
export const giveReaderLinks = (
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
