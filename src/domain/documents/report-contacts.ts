/** Appendix II of the report: the rates of AAPOR for everybody, by class and by homeroom teacher (B7). */
import { casesOf, type ContactGroup } from '../contacts/contact-groups';
import { responseRates } from '../contacts/response-rates';
import { formatDecimal, formatInteger, HIDDEN, NO_RATE } from '../number-format';
import type { ReportInput } from './report-input';
import { inNameOrder, inOrder } from './report-order';
import { classesOf } from './report-results';
import type { ReportData } from './report-tags';

const percent = (share: number | null): string =>
  share === null ? NO_RATE : `${formatDecimal(share * 100)}%`;

/** Classes whose answers Table II.1 does not show: a rate would tell them. */
const hiddenClasses = (input: ReportInput): ReadonlySet<string> =>
  new Set(classesOf(input).flatMap(({ name, answered }) => (answered === 'hidden' ? [name] : [])));

type Row = ReportData['lien_he_lop'][number];

const rowOf = (group: ContactGroup, order: string, hidden: ReadonlySet<string>): Row => {
  const rates = responseRates(group.counts);
  const shown = (share: number | null): string =>
    group.kind !== 'all' && group.classes.some((name) => hidden.has(name)) ? HIDDEN : percent(share);
  return {
    tt: order,
    ten: group.name,
    tong_so: formatInteger(casesOf(group.counts)),
    rr1: shown(rates.RR1),
    rr2: shown(rates.RR2),
    rr5: shown(rates.RR5),
    rr6: shown(rates.RR6),
    lien_he_duoc: shown(rates.CON1),
    tu_choi: shown(rates.REF1),
  };
};

const rowsOf = (input: ReportInput, kind: 'class' | 'teacher'): Row[] => {
  const hidden = hiddenClasses(input);
  const ordered = kind === 'teacher' ? inNameOrder : inOrder;
  return ordered((input.contacts ?? []).filter((group) => group.kind === kind)).map((group, at) =>
    rowOf(group, String(at + 1), hidden),
  );
};

const sentences = ({ counts }: ContactGroup): string[] => {
  const { I, P, R, NC, O, U, X } = counts;
  const rates = responseRates(counts);
  const n = formatInteger;
  return [
    `Trong ${n(casesOf(counts))} người: trả lời đủ (I) ${n(I)}, dở dang (P) ${n(P)}, từ chối (R) ${n(R)}, ` +
      `không liên hệ được (NC) ${n(NC)}, lý do khác (O) ${n(O)}, chưa rõ (U) ${n(U)}, không thuộc diện ${n(X)}.`,
    (['RR1', 'RR2', 'RR3', 'RR4', 'RR5', 'RR6'] as const)
      .map((name) => `${name} ${percent(rates[name])}`)
      .join('; ') +
      `; hợp tác (COOP1) ${percent(rates.COOP1)}; liên hệ được (CON1) ${percent(rates.CON1)}; từ chối (REF1) ${percent(rates.REF1)}.`,
  ];
};

/** Nothing where the numbers were frozen without contacts, as reports of an earlier version were. */
export const contactData = (
  input: ReportInput,
): Pick<ReportData, 'co_lien_he' | 'lien_he' | 'lien_he_tong' | 'lien_he_lop' | 'lien_he_gvcn'> => {
  const all = (input.contacts ?? []).find(({ kind }) => kind === 'all');
  return {
    co_lien_he: all !== undefined,
    lien_he: all === undefined ? [] : sentences(all).map((cau) => ({ cau })),
    lien_he_tong: all === undefined ? [] : [rowOf(all, '', new Set())],
    lien_he_lop: rowsOf(input, 'class'),
    lien_he_gvcn: rowsOf(input, 'teacher'),
  };
};
