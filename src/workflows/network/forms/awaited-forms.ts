/** Forms of the network whose answers are still wanted, and when the dispatcher looks for them next. */
import { addDays, addMinutes } from '../../../domain/dates';
import { registerNamed } from '../../../domain/network';
import { formDeclarations, parseFormKey } from '../../../domain/network/forms';
import type { FormSubject } from '../../../domain/network/forms/register-form';
import { registerForms } from '../../../domain/network/forms/tables';
import { isOn } from '../../../domain/network/groups';
import { events } from '../../../domain/network/registers/events';
import type { Settings } from '../../../domain/office/settings';
import { now, today } from '../../../google/clock';
import { readUsable } from '../../../google/read-table';
import { readSettings } from '../../shared/read-settings';
import { writeTask } from '../../shared/tasks';
import { subjectOf } from '../events/find-event';
import type { OpenForm } from './take-answers';

const PULL_EVERY_MINUTES = 60;
/** Answers to an invitation are awaited so long after the event. */
const AFTER_EVENT_DAYS = 14;

/** The switch of every register that the form feeds is on. */
const isAwaited = ({ kind, subject }: Pick<OpenForm, 'kind' | 'subject'>, settings: Settings): boolean =>
  formDeclarations[kind].feeds.every(({ register }) => {
    const known = registerNamed(register.table.name);
    return known === undefined || isOn(settings, known.group);
  }) &&
  (subject === null || addDays(subject.day, AFTER_EVENT_DAYS) >= today());

/** Forms that are open and whose answers are still wanted. */
export const awaitedForms = (): OpenForm[] => {
  const rows = readUsable(registerForms);
  if (rows.length === 0) return [];
  const settings = readSettings();
  const subjects = new Map(
    readUsable(events).flatMap((event): [string, FormSubject][] =>
      event.rowKey === null ? [] : [[event.rowKey, subjectOf({ ...event, rowKey: event.rowKey })]],
    ),
  );
  return rows.flatMap((row): OpenForm[] => {
    const named = parseFormKey(row.formKey);
    if (named === null || row.formId === null || row.formUrl === null) return [];
    const subject = named.eventKey === null ? null : (subjects.get(named.eventKey) ?? null);
    if (named.eventKey !== null && subject === null) return [];
    const form = { kind: named.kind, subject, row: { ...row, formId: row.formId } };
    return isAwaited(form, settings) ? [form] : [];
  });
};

/** When the dispatcher looks next; null where nothing is awaited. */
const nextPull = (): string | null =>
  awaitedForms().length === 0 ? null : addMinutes(now(), PULL_EVERY_MINUTES);

/** From the first open form on, and where the schedule was emptied: in a restored workbook. Under the lock. */
export const arrangePulls = (): void => writeTask('registerForms', nextPull(), null);
