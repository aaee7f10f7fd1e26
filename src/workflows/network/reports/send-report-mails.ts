/** One mail a unit with its own link, once a round: the first one by a press, reminders by the dispatcher (S2.53, S2.54). */
import { mails, NETWORK_MAILS, type MailRow } from '../../../domain/collection/collection-tables';
import { mayHaveGone } from '../../../domain/collection/mail-round';
import { officeSender } from '../../../domain/collection/sender';
import type { IsoDate } from '../../../domain/dates';
import type { Period } from '../../../domain/network/duties/periods';
import {
  countFigures,
  unitKey,
  type CountedFigures,
  type ReportingUnit,
} from '../../../domain/network/reports/count-figures';
import { noFigures } from '../../../domain/network/reports/figures';
import { reportLink, reportProbes } from '../../../domain/network/reports/report-links';
import { reportMail } from '../../../domain/network/reports/report-mail';
import { reportRound, reportPeriods, standUnits } from '../../../domain/network/reports/standing';
import { units } from '../../../domain/network/registers/units';
import type { NetworkContext } from '../../../domain/network/register';
import { userError } from '../../../domain/problem';
import { parsePatternOf } from '../../../domain/survey/prefill';
import type { Budget } from '../../../google/clock';
import type { MailOutcome } from '../../../google/mail';
import { readUsable } from '../../../google/read-table';
import { settleRound } from '../../shared/mail-round';
import { isRefused, sendPages, type PagedMail, type WrittenLetter } from '../../shared/send-page';
import { readCountedRegisters, type RegistersRead } from './read-counted-registers';
import { readContext } from '../read-context';
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

/** Each unit's figures of the period that ends on the due day. */
export const figuresOf = (
  due: IsoDate,
  context: NetworkContext,
  own: readonly ReportingUnit[],
): { readonly period: Period; readonly book: RegistersRead; readonly counted: CountedFigures } => {
  const { now, before } = reportPeriods(context.today, context.settings);
  const period = before?.due === due ? before : now;
  const book = readCountedRegisters();
  return { period, book, counted: countFigures(own, book, period, context.today) };
};

type States = ReadonlyMap<string, MailRow['state']>;

const statesOf = (some: readonly MailRow[]): States =>
  new Map(some.map(({ graduationKey, state }) => [graduationKey, state]));

const readMails = (round: string): MailRow[] =>
  readUsable(mails).filter((row) => row.campaign === NETWORK_MAILS && row.round === round);

export interface SentReportMails {
  readonly stand: ReportMails;
  /** Mails that went in this call, or may have gone. */
  readonly gone: number;
}

/** `days` null: the first mail. Whoever has reported, or has this round's mail, gets none; a refused address is tried once a call. */
export const sendReportMails = (due: IsoDate, days: number | null, budget: Budget): SentReportMails => {
  const form = readReportForms().find((one) => one.due === due);
  if (form === undefined) throw userError('reports.noForm', {});
  const context = readContext();
  const own = readUsable(units);
  const round = reportRound(due, days);
  const missing = standUnits(own, readReports(), due, context.today)
    .filter(({ receivedOn }) => receivedOn === null)
    .map(({ unit }) => unit);
  const { plan, queued } = settleRound(
    {
      mails: readMails(round),
      isOwn: () => true,
      plan: (some) => ({ waiting: waitingOf(missing, statesOf(some)) }),
    },
    undefined,
  );
  const outcomes = sendAll(plan.waiting, { form, days, context, own, queued }, budget);
  const quotaOut = outcomes.some(isRefused);
  return {
    stand: { ...standingOf(statesOf(readMails(round)), missing), quotaOut },
    gone: outcomes.filter(mayHaveGone).length,
  };
};

interface UnitMail extends PagedMail {
  readonly unit: ReportingUnit;
}

/** Never sent again by itself. */
const SETTLED: ReadonlySet<string> = new Set(['đã gửi', 'chưa rõ']);

const waitingOf = (missing: readonly ReportingUnit[], states: States): UnitMail[] =>
  missing.flatMap((unit) => {
    const graduationKey = unitKey(unit);
    const isSettled = SETTLED.has(states.get(graduationKey) ?? '');
    return unit.email === null || isSettled ? [] : [{ unit, graduationKey, to: unit.email }];
  });

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
  /** Those whose mail waits in `Thư` already. */
  readonly queued: ReadonlySet<string>;
}

/** What time did not allow waits. */
const sendAll = (
  waiting: readonly UnitMail[],
  { form, days, context, own, queued }: Sending,
  budget: Budget,
): readonly MailOutcome[] => {
  if (waiting.length === 0) return [];
  const { counted } = figuresOf(form.due, context, own);
  const pattern = parsePatternOf(form.prefill, reportProbes);
  const { school, office } = context.settings;
  const write = ({ unit }: UnitMail): WrittenLetter => {
    const figures = counted.units.get(unitKey(unit)) ?? noFigures();
    const link = reportLink(pattern, unit, figures);
    return { letter: reportMail({ unit, figures, due: form.due, link, daysLeft: days, school, office }) };
  };
  return sendPages(waiting, {
    campaign: NETWORK_MAILS,
    round: reportRound(form.due, days),
    sender: officeSender(context.settings),
    isPaused: () => false,
    write,
    queued,
    budget,
  });
};
