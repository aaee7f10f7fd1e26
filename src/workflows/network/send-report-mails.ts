/** One mail a unit with its own link, once a round: the first one by a press, reminders by the dispatcher (S2.53, S2.54). */
import { mails, type MailRow } from '../../domain/collection/collection-tables';
import type { IsoDate } from '../../domain/dates';
import type { Period } from '../../domain/network/duties/periods';
import {
  countFigures,
  unitKey,
  type CountedFigures,
  type ReportingUnit,
} from '../../domain/network/reports/count-figures';
import { FIGURES, noFigures, type Figures } from '../../domain/network/reports/figures';
import {
  parseReportPattern,
  reportLink,
  type ReportLinkPattern,
} from '../../domain/network/reports/report-links';
import { reportMail } from '../../domain/network/reports/report-mail';
import { mailRound, reportPeriods, standUnits } from '../../domain/network/reports/standing';
import { units } from '../../domain/network/registers/units';
import type { NetworkContext } from '../../domain/network/register';
import { userError } from '../../domain/problem';
import type { Budget } from '../../google/clock';
import { readUsable } from '../../google/read-table';
import { sendNoted } from '../shared/send-noted';
import { readBook, type ReadBook } from './read-book';
import { readContext } from './read-context';
import { readReportForms, readReports, type OpenReportForm } from './report-stand';

/** How a round stands, by unit names. */
export interface ReportMails {
  readonly sent: number;
  /** Not gone yet: time or the day's quota ran out. */
  readonly left: number;
  /** The day's quota ran out: the dispatcher goes on. */
  readonly quotaOut: boolean;
  readonly unclear: readonly string[];
  readonly failed: readonly string[];
  readonly withoutEmail: readonly string[];
}

/** Mails that have nothing to do with a survey stand under this name. */
export const NETWORK_MAILS = 'Mạng lưới';

/** Each unit's figures of the period that ends on the due day. */
export const figuresOf = (
  due: IsoDate,
  context: NetworkContext,
  own: readonly ReportingUnit[],
): { readonly period: Period; readonly book: ReadBook; readonly counted: CountedFigures } => {
  const { now, before } = reportPeriods(context.today, context.settings);
  const period = before?.due === due ? before : now;
  const book = readBook();
  return { period, book, counted: countFigures(own, book, period, context.today) };
};

export const linkOf = (pattern: ReportLinkPattern, unit: ReportingUnit, figures: Figures): string =>
  reportLink(pattern, {
    ...numbers(figures),
    unit: unit.name,
    code: unitKey(unit),
  });

const numbers = (figures: Figures): Record<keyof Figures, string> => {
  const words = FIGURES.map((name) => [name, String(figures[name])]);
  // Every name of FIGURES with its number.
  return Object.fromEntries(words) as Record<keyof Figures, string>;
};

type States = ReadonlyMap<string, MailRow['state']>;

const readStates = (round: string): States =>
  new Map(
    readUsable(mails)
      .filter((row) => row.campaign === NETWORK_MAILS && row.round === round)
      .map(({ graduationKey, state }) => [graduationKey, state]),
  );

/** `days` null: the first mail. Whoever has reported, or has this round's mail, gets none; a refused address is tried once a call. */
export const sendReportMails = (due: IsoDate, days: number | null, budget: Budget): ReportMails => {
  const form = readReportForms().find((one) => one.due === due);
  if (form === undefined) throw userError('reports.noForm', {});
  const context = readContext();
  const own = readUsable(units);
  const round = mailRound(due, days);
  const missing = standUnits(own, readReports(), due, context.today)
    .filter(({ receivedOn }) => receivedOn === null)
    .map(({ unit }) => unit);
  const states = readStates(round);
  const waiting = missing.filter(
    (unit) => unit.email !== null && !SETTLED.has(states.get(unitKey(unit)) ?? ''),
  );
  const quotaOut = waiting.length > 0 && sendAll(waiting, { form, days, context, own }, budget);
  return { ...standingOf(readStates(round), missing), quotaOut };
};

/** Never sent again by itself. */
const SETTLED: ReadonlySet<string> = new Set(['đã gửi', 'chưa rõ']);

const standingOf = (states: States, missing: readonly ReportingUnit[]): Omit<ReportMails, 'quotaOut'> => {
  const withState = (...wanted: readonly (string | undefined)[]): string[] =>
    missing
      .filter((unit) => unit.email !== null && wanted.includes(states.get(unitKey(unit)) ?? undefined))
      .map(({ name }) => name);
  return {
    sent: [...states.values()].filter((state) => state === 'đã gửi').length,
    left: withState(undefined, 'chờ gửi').length,
    unclear: withState('chưa rõ', 'đang gửi'),
    failed: withState('lỗi'),
    withoutEmail: missing.filter(({ email }) => email === null).map(({ name }) => name),
  };
};

interface Sending {
  readonly form: OpenReportForm;
  readonly days: number | null;
  readonly context: NetworkContext;
  readonly own: readonly ReportingUnit[];
}

/** True where the day's quota ended; what time did not allow is left without a state. */
const sendAll = (
  waiting: readonly ReportingUnit[],
  { form, days, context, own }: Sending,
  budget: Budget,
): boolean => {
  const { counted } = figuresOf(form.due, context, own);
  const pattern = parseReportPattern(form.prefill);
  const { school, office, contactEmail } = context.settings;
  for (const [at, unit] of waiting.entries()) {
    if (at > 0 && !budget.hasTime()) return false;
    const figures = counted.units.get(unitKey(unit)) ?? noFigures();
    const link = linkOf(pattern, unit, figures);
    const { state } = sendNoted({
      key: { campaign: NETWORK_MAILS, graduationKey: unitKey(unit), round: mailRound(form.due, days) },
      to: unit.email ?? '',
      letter: reportMail({ unit, figures, due: form.due, link, daysLeft: days, school, office }),
      sender: { name: office, replyTo: contactEmail },
    });
    if (state === 'chờ gửi') return true;
  }
  return false;
};
