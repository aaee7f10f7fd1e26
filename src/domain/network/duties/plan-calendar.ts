/** The duty calendar: what of each duty is due, late or done in its period, with the light and the reason (B15). */
import { addDays, formatDate, type IsoDate } from '../../dates';
import { numberSetting } from '../../office/settings';
import type { AnyRow, NameList, NetworkContext } from '../register';
import type { DutyRow } from '../registers/duties';
import type { UnitRow } from '../registers/units';
import { countDutyEvidence, type Counted } from './count-evidence';
import { dutyEvidenceOf, type DutyEvidence } from './evidence';
import { inForceFrom, periodAt, periodBefore, type Period } from './periods';
import { compareText } from '../../text';

/** Green for what is done or has time, amber for what is due soon, red for what is late. */
export const DUTY_LIGHTS = ['done', 'inTime', 'soon', 'late'] as const;
export type DutyLight = (typeof DUTY_LIGHTS)[number];

/** The light in words: colour is never all there is (UX 11). */
export const lightWords: Readonly<Record<DutyLight, string>> = {
  done: 'Đã làm',
  inTime: 'Còn hạn',
  soon: 'Sắp đến hạn',
  late: 'Quá hạn',
};

export interface DutyLine {
  /** The duty's row, for `markDuty`. */
  readonly key: string | null;
  readonly article: string;
  readonly text: string;
  /** The unit's own name, or its role where `Đơn vị` names none. */
  readonly unit: string;
  readonly period: string;
  readonly due: IsoDate;
  readonly light: DutyLight;
  /** Why the light is what it is. */
  readonly why: string;
  /** The tab that shows it, or '' where it is noted by hand. */
  readonly tab: string;
}

/** What the calendar is derived from; rows by table name. */
export interface DutySources {
  readonly duties: readonly DutyRow[];
  readonly units: readonly UnitRow[];
  readonly rows: ReadonlyMap<string, readonly AnyRow[]>;
}

/**
 * Every duty in force with its current period, and the period before where it was missed; late ones first, then what is
 * due soonest, what is done last. A duty is in force from the setting's day on (S2.1).
 */
export const planDutyCalendar = (sources: DutySources, context: NetworkContext): DutyLine[] => {
  const { today, settings } = context;
  if (today < inForceFrom(settings)) return [];
  const lines = sources.duties
    .filter(({ inForce }) => inForce !== 'Không')
    .flatMap((duty) => {
      const current = periodAt(duty.period, today, settings);
      const before = periodBefore(duty.period, current, settings);
      const missed = before === null ? [] : [lineOf(duty, before, sources, context)];
      return [...missed.filter(({ light }) => light === 'late'), lineOf(duty, current, sources, context)];
    });
  return lines
    .map((line, at) => ({ line, at }))
    .sort((a, b) => rank(a.line) - rank(b.line) || compareText(a.line.due, b.line.due) || a.at - b.at)
    .map(({ line }) => line);
};

const ORDER: readonly DutyLight[] = ['late', 'soon', 'inTime', 'done'];
const rank = ({ light }: DutyLine): number => ORDER.indexOf(light);
const lineOf = (
  duty: DutyRow,
  period: Period,
  { units, rows }: DutySources,
  context: NetworkContext,
): DutyLine => {
  const { today, settings, lists } = context;
  const evidence = dutyEvidenceOf(duty.evidence);
  const target = duty.target ?? 1;
  const counts =
    evidence === null
      ? []
      : countDutyEvidence(evidence, rows.get(evidence.table.name) ?? [], period, today, lists);
  const byHand = duty.doneOn !== null && duty.doneOn >= period.from && duty.doneOn <= period.to;
  const done = byHand || (counts.length > 0 && counts.every(({ count }) => count >= target));
  const warning = numberSetting(settings, 'dutyWarningDays');
  return {
    key: duty.rowKey,
    article: duty.article,
    text: duty.text,
    due: period.due,
    period: period.label,
    unit: unitName(duty, units),
    light: done ? 'done' : lightBefore(period.due, today, warning),
    why: byHand ? byHandWords(duty) : whyOf(evidence, counts, target),
    tab: evidence?.table.title ?? '',
  };
};

const lightBefore = (due: IsoDate, today: IsoDate, warning: number): DutyLight =>
  due < today ? 'late' : due <= addDays(today, warning) ? 'soon' : 'inTime';

const unitName = ({ role }: DutyRow, units: readonly UnitRow[]): string => {
  const named = units.filter((unit) => unit.role === role);
  const [only] = named;
  if (role === 'Khoa') return 'Các khoa';
  return named.length === 1 && only !== undefined ? (only.shortName ?? only.name) : role;
};

const byHandWords = ({ doneOn, proof }: DutyRow): string =>
  `Phòng ghi đã làm ngày ${formatDate(doneOn ?? '')}${proof === null ? '' : `: ${proof}`}.`;

const whyOf = (evidence: DutyEvidence | null, counts: readonly Counted[], target: number): string => {
  if (evidence === null) return 'Chưa ghi đã làm.';
  if (evidence.per !== null) return eachWords(evidence, evidence.per.list, counts, target);
  const [only] = counts;
  if (only === undefined) return '';
  if (evidence.kind === 'share') return `${only.count}% ${evidence.noun}, mức ${target}%.`;
  return [`${only.count}/${target} ${evidence.noun}`, newestWords(only), plannedWords(only)].join('') + '.';
};

const newestWords = ({ newest }: Counted): string =>
  newest === null ? '' : `, mới nhất ${formatDate(newest)}`;
const plannedWords = ({ planned }: Counted): string =>
  planned === null ? '' : `, dự kiến ${formatDate(planned)}`;

const EACH: Readonly<Record<NameList, { readonly each: string; readonly none: string }>> = {
  faculties: { each: 'khoa', none: 'Chưa có khoa nào trong tab Đơn vị hoặc Lớp.' },
  units: { each: 'đơn vị', none: 'Chưa có đơn vị nào trong tab Đơn vị.' },
};

/** Names that one reason tells. */
const NAMED = 6;

const eachWords = (
  { noun }: DutyEvidence,
  list: NameList,
  counts: readonly Counted[],
  target: number,
): string => {
  const { each: one, none } = EACH[list];
  if (counts.length === 0) return none;
  const lacking = counts.filter(({ count }) => count < target);
  if (lacking.length === 0) return `${counts.length}/${counts.length} ${one} đủ ${target} ${noun}.`;
  const names = lacking
    .slice(0, NAMED)
    .map((each) => `${each.name} (${each.count}/${target}${plannedWords(each)})`);
  const more = lacking.length > NAMED ? [`và ${lacking.length - NAMED} ${one} nữa`] : [];
  return `Thiếu ${noun}: ${[...names, ...more].join('; ')}.`;
};
