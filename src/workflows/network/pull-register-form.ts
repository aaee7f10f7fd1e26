/** Answers of a form that feeds registers, taken into them: each submission once, an edited one in its place. */
import { addMinutes, type LocalTime } from '../../domain/dates';
import { cellsOf } from '../../domain/keyed-write/plan-write';
import { exactlySame } from '../../domain/undo/plan-changes';
import { indexDay, matchEntry } from '../../domain/graduation-day/match-entry';
import { formDeclarations, formKeyOf, rowKeyOf } from '../../domain/network/forms';
import { answerRows, type AnswerRow, type FormSubmission } from '../../domain/network/forms/answer-rows';
import { surveyOf, type FormSubject, type FormWords } from '../../domain/network/forms/register-form';
import { registerForms, type RegisterFormRow } from '../../domain/network/forms/tables';
import type { Register } from '../../domain/network/register';
import { participants } from '../../domain/network/registers/participants';
import { userError } from '../../domain/problem';
import { graduations } from '../../domain/roster/graduations';
import { readAnswers } from '../../domain/survey/answers';
import { parseItemIds } from '../../domain/survey/stored-cells';
import type { Submission } from '../../google/forms/read-responses';
import { readSubmissions } from '../../google/forms/read-responses';
import { ensureTab } from '../../google/ensure-tab';
import { writeCells, writeRows } from '../../google/keyed-write';
import { readUsable } from '../../google/read-table';
import { underLock } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';
import { readFormRow, requireSubject, type AskedForm } from './open-register-form';
import { readContext } from './read-context';

/** Google's clock is its own: each look goes back this far over the last one. */
const OVERLAP_MINUTES = 10;

export interface RegisterFormPulled {
  /** New or edited answers. */
  readonly pulled: number;
  /** Who did not consent: nothing of them is kept. */
  readonly refused: number;
}

export const pullRegisterForm = (asked: AskedForm): RegisterFormPulled =>
  underLock('lấy phiếu mạng lưới', () => {
    finishUnfinished();
    const subject = requireSubject(asked);
    const form = readFormRow(formKeyOf(asked.kind, subject));
    if (form?.formId == null || form.formUrl === null) throw userError('registerForm.none', {});
    const { formId, formKey, pulledUntil } = form;
    const since = pulledUntil === null ? null : addMinutes(pulledUntil, -OVERLAP_MINUTES);
    const all = readSubmissions(formId, since);
    const { rows, pulled, refused } = readRows(asked, subject, form, all);
    writeAnswers(rows);
    const until: LocalTime = all[all.length - 1]?.submittedAt ?? '';
    if (until > (pulledUntil ?? '')) writeRows(registerForms, [{ formKey, pulledUntil: until }]);
    return { pulled, refused };
  });

/** Keys of the rows that stand in the registers that the form feeds. */
const knownKeys = (registers: readonly Register[]): ReadonlySet<unknown> =>
  new Set(
    registers.flatMap(({ table }) => {
      const rows: readonly Readonly<Record<string, unknown>>[] = readUsable(table);
      return rows.map((row) => row['rowKey']);
    }),
  );

/** The agreement to answer is no part of any row. */
const withoutConsent = (words: FormWords): FormWords =>
  Object.fromEntries(Object.entries(words).filter(([code]) => code !== 'consent'));

/** An answer taken before and not edited since is left as the office has made it. */
const readRows = (
  { kind }: AskedForm,
  subject: FormSubject | null,
  { formKey, itemIds, pulledUntil }: RegisterFormRow,
  all: readonly Submission[],
): RegisterFormPulled & { readonly rows: AnswerRow[] } => {
  const declared = formDeclarations[kind];
  const known = knownKeys(declared.feeds.map(({ register }) => register));
  const news = all.filter(
    ({ id, submittedAt }) => submittedAt > (pulledUntil ?? '') || !known.has(rowKeyOf(formKey, id)),
  );
  if (news.length === 0) return { rows: [], pulled: 0, refused: 0 };
  const context = readContext();
  const survey = surveyOf(declared, context.lists.faculties);
  const ids = parseItemIds(itemIds);
  const read = news.map((one) => ({ ...one, ...readAnswers(survey, ids, one.readAnswers()) }));
  const agreed = read.filter(({ codes }) => codes['consent'] === '1');
  const whose = matcher();
  const rows = agreed.flatMap(({ id, submittedAt, words: said }) => {
    const words = withoutConsent(said);
    const day = submittedAt.slice(0, 10);
    const rowKey = rowKeyOf(formKey, id);
    const submission: FormSubmission = { rowKey, day, words, graduationKey: whose(words), known };
    return answerRows(declared, submission, subject, context);
  });
  return { rows, pulled: agreed.length, refused: read.length - agreed.length };
};

const matcher = (): ((words: Readonly<Record<string, string>>) => string | null) => {
  const index = indexDay(
    readUsable(graduations).flatMap((row) =>
      row.graduationKey === null ? [] : [{ ...row, graduationKey: row.graduationKey }],
    ),
  );
  return ({ name, className, phone, email }) =>
    matchEntry({ fullName: name, className, phone, email }, index)?.graduationKey ?? null;
};

const writeAnswers = (rows: readonly AnswerRow[]): void => {
  const byRegister = new Map<Register, AnswerRow['row'][]>();
  for (const { register, row } of numbered(rows))
    byRegister.set(register, [...(byRegister.get(register) ?? []), row]);
  for (const [{ table }, own] of byRegister) {
    ensureTab(table);
    const cells = new Map(own.map((row) => [String(row['rowKey']), cellsOf(table, row)]));
    writeCells(table, () => cells, exactlySame);
  }
};

/** Who is new at an event gets its next number. */
const numbered = (rows: readonly AnswerRow[]): readonly AnswerRow[] => {
  if (!rows.some(({ register }) => register.table === participants)) return rows;
  const standing = readUsable(participants);
  const known = new Set(standing.map(({ rowKey }) => rowKey));
  const last = new Map<unknown, number>();
  for (const { event, code } of standing) last.set(event, Math.max(last.get(event) ?? 0, code ?? 0));
  return rows.map((each) => {
    const { register, row } = each;
    if (register.table !== participants || known.has(String(row['rowKey']))) return each;
    const code = (last.get(row['event']) ?? 0) + 1;
    last.set(row['event'], code);
    return { register, row: { ...row, code } };
  });
};
