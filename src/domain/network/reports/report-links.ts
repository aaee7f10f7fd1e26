/** Each unit's own link to the form, with its figures filled in; how such links are made is read once from a probe. */
import { decodeAnswer, encodeAnswer } from '../../survey/prefill';
import { readStored } from '../../survey/stored-cells';
import { userError } from '../../problem';
import { REPORT_PREFILLED, type ReportPrefilled } from './report-form';

export interface ReportLinkPattern {
  /** The link without answers. */
  readonly base: string;
  /** 'entry.123456' by question. */
  readonly entries: Readonly<Record<string, string>>;
}

/** What the probe answers, so that its entries can be told apart in the link. */
const reportProbe = (name: ReportPrefilled): string => `probe-${name}`;
export const reportProbes: Readonly<Record<string, string>> = Object.fromEntries(
  REPORT_PREFILLED.map((name) => [name, reportProbe(name)]),
);

/** Reads the link of a response that answers every probe; null when one of them is not in it. */
export const parseReportProbe = (url: string): ReportLinkPattern | null => {
  const [address = '', query = ''] = url.split('#')[0]?.split('?') ?? [];
  const pairs = query.split('&').map((pair) => [pair.split('=')[0] ?? '', pair.slice(pair.indexOf('=') + 1)]);
  const entries: Record<string, string> = {};
  for (const name of REPORT_PREFILLED) {
    const [entry] = pairs.find(([, value]) => decodeAnswer(value ?? '') === reportProbe(name)) ?? [];
    if (entry === undefined) return null;
    entries[name] = entry;
  }
  return { base: `${address}?usp=pp_url`, entries };
};

export const formatReportPattern = (pattern: ReportLinkPattern): string => JSON.stringify(pattern);

/** Throws the problem when the cell was typed over: the program wrote it itself. */
export const parseReportPattern = (text: string): ReportLinkPattern => {
  const stored = readStored(text);
  if (
    typeof stored !== 'object' ||
    stored === null ||
    !('base' in stored && 'entries' in stored) ||
    typeof stored.base !== 'string' ||
    typeof stored.entries !== 'object' ||
    stored.entries === null
  )
    throw userError('survey.spoilt', {});
  const entries = Object.entries(stored.entries).map(([name, entry]) => [name, String(entry)]);
  // Pairs of a name and a text.
  return { base: stored.base, entries: Object.fromEntries(entries) as Record<string, string> };
};

/** The unit's own link. */
export const reportLink = (
  { base, entries }: ReportLinkPattern,
  answers: Readonly<Record<ReportPrefilled, string>>,
): string =>
  [base, ...REPORT_PREFILLED.map((name) => `${entries[name] ?? ''}=${encodeAnswer(answers[name])}`)].join(
    '&',
  );
