/** The form behind the way out of mails, of a campaign or of the newsletter: built, opened to anyone, its answers taken as consents (P11). */
import { invitations } from '../../domain/collection/collection-tables';
import { consents } from '../../domain/collection/consents';
import { consentsOf, optOutForm, optOutSurvey, type OptOutKind } from '../../domain/collection/opt-out-form';
import type { LocalTime } from '../../domain/dates';
import { graduations } from '../../domain/roster/graduations';
import { personKeys } from '../../domain/roster/person-key';
import { readAnswers } from '../../domain/survey/answers';
import { PROBES } from '../../domain/survey/prefill';
import { parseItemIds } from '../../domain/survey/stored-cells';
import type { Budget } from '../../google/clock';
import { ensureTab } from '../../google/ensure-tab';
import { makeForm, type WantedForm } from '../../google/forms/make-form';
import { readNewSubmissions } from '../../google/forms/read-responses';
import { writeRows } from '../../google/keyed-write';
import { readUsable } from '../../google/read-table';
import { readSettings } from './read-settings';

/** How its personal links are made, as the form's row keeps it; null while the form is being built: call again. */
export const makeOptOutForm = (
  kind: OptOutKind,
  wanted: Pick<WantedForm, 'row' | 'file' | 'note'>,
  budget: Budget,
): string | null =>
  makeForm({ ...wanted, spec: optOutForm(kind, readSettings()), probes: PROBES }, budget).prefill;

interface OptOutSource {
  readonly kind: OptOutKind;
  readonly campaign: string | null;
  readonly formId: string;
  readonly itemIds: string | null;
  readonly pulledUntil: LocalTime | null;
  /** Keeps how far the answers are taken. */
  readonly noteUntil: (time: LocalTime) => void;
}

/** Takes new answers; under the caller's lock. Returns how many came. */
export const pullOptOutForm = (source: OptOutSource): number => {
  const { kind, formId, itemIds, pulledUntil: until, noteUntil } = source;
  const submissions = readNewSubmissions(formId, until);
  const last = submissions[submissions.length - 1];
  if (last === undefined) return 0;
  ensureTab(consents);
  const known = new Set(readUsable(consents).map(({ entry }) => entry));
  const [survey, ids, owners] = [optOutSurvey(kind), parseItemIds(itemIds), readOwners()];
  const entries = submissions
    .map((one) => ({ ...one, ...readAnswers(survey, ids, one.readAnswers()) }))
    .flatMap((one) => consentsOf(source, one, owners))
    .filter(({ entry }) => !known.has(entry));
  writeRows(consents, entries);
  if (last.submittedAt > (until ?? '')) noteUntil(last.submittedAt);
  return new Set(entries.map(({ entry }) => entry.split('/')[0])).size;
};

/** People by the codes of all campaigns, and of the newsletter. */
const readOwners = (): ReadonlyMap<string, string> => {
  const people = personKeys(readUsable(graduations));
  return new Map(
    readUsable(invitations).flatMap(({ code, graduationKey }): [string, string][] => {
      const person = people.get(graduationKey);
      return person === undefined ? [] : [[code, person]];
    }),
  );
};
