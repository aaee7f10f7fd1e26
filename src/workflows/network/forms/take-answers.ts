/** Answers of one form that feeds registers, taken into them: each submission once, an edited one in its place. */
import { type LocalTime } from '../../../domain/dates';
import { consents, type ConsentRow } from '../../../domain/collection/consents';
import { personKeyOf } from '../../../domain/roster/person-key';
import { indexDay, matchEntry } from '../../../domain/graduation-day/match-entry';
import { cellsOf } from '../../../domain/keyed-write/plan-write';
import { formDeclarations, rowKeyOf, type FormKind } from '../../../domain/network/forms';
import { answerRows, type AnswerRow } from '../../../domain/network/forms/answer-rows';
import {
  CODE,
  CONSENT,
  NO_MORE_CODE,
  surveyOf,
  type FormSubject,
  type FormWords,
} from '../../../domain/network/forms/register-form';
import { registerForms, type RegisterFormRow } from '../../../domain/network/forms/tables';
import { optOutEntry } from '../../../domain/network/events/opt-outs';
import { seatChange, seatOf, takenBack, ticketOf, type Seat } from '../../../domain/network/events/seats';
import type { Register } from '../../../domain/network/register';
import { participants } from '../../../domain/network/registers/participants';
import { graduations, keyedGraduations } from '../../../domain/roster/graduations';
import { readAnswers, type ReadAnswers } from '../../../domain/survey/answers';
import { parseItemIds } from '../../../domain/survey/stored-cells';
import { exactlySame } from '../../../domain/undo/plan-changes';
import { ensureTab } from '../../../google/ensure-tab';
import { readNewSubmissions, type Submission } from '../../../google/forms/read-responses';
import { writeCells, writeRows } from '../../../google/keyed-write';
import { readUsable } from '../../../google/read-table';
import { giveRowKeys } from '../../../google/row-keys';
import { readSeats } from '../events/find-event';
import { drawSeats } from '../events/new-seats';
import { readContext } from '../read-context';

export interface RegisterFormPulled {
  /** New or edited answers. */
  readonly pulled: number;
  /** Who did not consent: nothing of them is kept. */
  readonly refused: number;
}

export interface OpenForm {
  readonly kind: FormKind;
  readonly subject: FormSubject | null;
  readonly row: RegisterFormRow & { readonly formId: string };
}

type Read = Submission & ReadAnswers;

/** Under the lock. The rows come before the watermark: what a stop leaves is taken by the next look. */
export const takeAnswers = (form: OpenForm): RegisterFormPulled => {
  const { formId, formKey, pulledUntil } = form.row;
  const all = readNewSubmissions(formId, pulledUntil);
  if (all.length === 0) return { pulled: 0, refused: 0 };
  if (form.kind === 'rsvp') giveRowKeys(participants);
  const read = readNews(form, all);
  const agreed = read.filter(({ codes }) => codes[CONSENT] === '1');
  writeAnswers(form, agreed);
  writeTakenBack(
    form,
    read.filter(({ codes }) => codes[CONSENT] === '0'),
  );
  writeOptOuts(
    form,
    read.filter(({ codes }) => codes[CONSENT] === NO_MORE_CODE),
  );
  const until: LocalTime = all[all.length - 1]?.submittedAt ?? '';
  if (until > (pulledUntil ?? '')) writeRows(registerForms, [{ formKey, pulledUntil: until }]);
  return { pulled: agreed.length, refused: read.length - agreed.length };
};

/** Submissions that stand in a register already. */
const knownSources = (registers: readonly Register[]): ReadonlySet<unknown> =>
  new Set(
    registers.flatMap(({ table }) => {
      const rows: readonly Readonly<Record<string, unknown>>[] = readUsable(table);
      return rows.flatMap((row) => [row['rowKey'], row['answer']]);
    }),
  );

const registersOf = ({ kind }: OpenForm): Register[] =>
  formDeclarations[kind].feeds.map(({ register }) => register);

/** An answer taken before and not edited since is left as the office has made it. */
const readNews = (form: OpenForm, all: readonly Submission[]): Read[] => {
  const { kind, row } = form;
  const known = knownSources(registersOf(form));
  const survey = surveyOf(formDeclarations[kind], readContext().lists.faculties);
  const ids = parseItemIds(row.itemIds);
  return all
    .filter(
      ({ id, submittedAt }) => submittedAt > (row.pulledUntil ?? '') || !known.has(rowKeyOf(row.formKey, id)),
    )
    .map((one) => ({ ...one, ...readAnswers(survey, ids, one.readAnswers()) }));
};

/** What the first page asks is no part of any row. */
const withoutFirstPage = (words: FormWords): FormWords =>
  Object.fromEntries(Object.entries(words).filter(([code]) => code !== CONSENT && code !== CODE));

const matcher = (): ((words: Readonly<Record<string, string>>) => string | null) => {
  const index = indexDay(keyedGraduations(readUsable(graduations)));
  return ({ name, className, phone, email }) =>
    matchEntry({ fullName: name, className, phone, email }, index)?.graduationKey ?? null;
};

const writeAnswers = (form: OpenForm, agreed: readonly Read[]): void => {
  if (agreed.length === 0) return;
  const { kind, subject, row } = form;
  const context = readContext();
  const whose = matcher();
  const known = knownSources(registersOf(form));
  const seats = subject === null ? [] : readSeats(subject.key, subject.title);
  const rows = agreed.flatMap(({ id, submittedAt, words: said }): AnswerRow[] => {
    const words = withoutFirstPage(said);
    const source = rowKeyOf(row.formKey, id);
    const graduationKey = whose(words);
    const day = submittedAt.slice(0, 10);
    const made = answerRows(
      formDeclarations[kind],
      { rowKey: source, day, words, graduationKey, known },
      subject,
      context,
    );
    const asked = { source, code: said[CODE] ?? '', name: words['name'] ?? '', graduationKey };
    const seat =
      known.has(source) && seats.some(({ rowKey }) => rowKey === source) ? undefined : seatOf(seats, asked);
    return seat === undefined
      ? made
      : made.map((each) => ({ ...each, row: seatChange(seat, each.row, source) }));
  });
  writeByRegister(numbered(rows, seats));
};

const writeByRegister = (rows: readonly AnswerRow[]): void => {
  const byRegister = new Map<Register, AnswerRow['row'][]>();
  for (const { register, row } of rows) byRegister.set(register, [...(byRegister.get(register) ?? []), row]);
  for (const [{ table }, own] of byRegister) {
    ensureTab(table);
    const cells = new Map(own.map((row) => [String(row['rowKey']), cellsOf(table, row)]));
    writeCells(table, () => cells, exactlySame);
  }
};

/** Who is new at an event gets its next number and a code of their own. */
const numbered = (rows: readonly AnswerRow[], seats: readonly Seat[]): readonly AnswerRow[] => {
  const known = new Set<unknown>(seats.map(({ rowKey }) => rowKey));
  const isNew = ({ register, row }: AnswerRow): boolean =>
    register.table === participants && !known.has(row['rowKey']);
  const fresh = [...new Set(rows.filter(isNew).map(({ row }) => row['rowKey']))];
  const drawn = drawSeats(seats, fresh.length);
  return rows.map((each) =>
    isNew(each) ? { ...each, row: { ...each.row, ...drawn[fresh.indexOf(each.row['rowKey'])] } } : each,
  );
};

/** Consent taken back. */
const writeTakenBack = ({ subject, row }: OpenForm, read: readonly Read[]): void => {
  if (read.length === 0 || subject === null) return;
  const sources = new Set(read.map(({ id }) => rowKeyOf(row.formKey, id)));
  writeRows(participants, takenBack(readSeats(subject.key, subject.title), sources));
};

/** “No more mails” holds for everything the college writes but the survey. */
const writeOptOuts = ({ subject, row }: OpenForm, read: readonly Read[]): void => {
  if (read.length === 0 || subject === null) return;
  ensureTab(consents);
  const seats = readSeats(subject.key, subject.title);
  const people = new Map(
    keyedGraduations(readUsable(graduations)).map((one) => [one.graduationKey, personKeyOf(one)]),
  );
  const entries = read.flatMap(({ id, submittedAt, words }): ConsentRow[] => {
    const ticket = ticketOf(words[CODE] ?? '');
    const seat = seats.find((one) => ticket !== '' && one.ticket === ticket);
    const person = people.get(seat?.graduationKey ?? '') ?? null;
    const said = { entry: rowKeyOf(row.formKey, id), at: submittedAt, person, email: seat?.email ?? null };
    const entry = optOutEntry(said);
    return entry === null ? [] : [entry];
  });
  writeRows(consents, entries);
};
