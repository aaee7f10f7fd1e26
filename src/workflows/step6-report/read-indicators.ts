/** The indicators as they are now, and the graduations behind any of their numbers (B18). */
import {
  calculateIndicators,
  rowsBehind,
  type Breakdown,
  type Count,
  type GroupResult,
} from '../../domain/indicators/calculate';
import { indicators } from '../../domain/indicators/definitions';
import { userError } from '../../domain/problem';
import { fullName } from '../../domain/roster/names';
import { graduations } from '../../domain/roster/graduations';
import { readTable } from '../../google/read-table';
import { requireOpenCampaign } from '../shared/read-campaign';
import { readRecords } from '../shared/read-records';
import { classLabel } from '../../domain/roster/class-names';

export interface IndicatorsNow {
  readonly indicators: readonly { readonly code: string; readonly label: string }[];
  readonly groups: readonly Omit<GroupResult, 'cells'>[];
}

export const readIndicators = (): IndicatorsNow => ({
  indicators: indicators.map(({ code, label }) => ({ code, label })),
  groups: calculateIndicators(readRecords(requireOpenCampaign())).map(
    ({ breakdown, group, major, graduates, answered, counts }) => ({
      breakdown,
      group,
      major,
      graduates,
      answered,
      counts,
    }),
  ),
});

/** One number of the KPI tab or the report. */
export interface NumberAddress {
  readonly indicator: string;
  readonly breakdown: Breakdown;
  readonly group: string;
  readonly part: keyof Count;
}

export interface RowBehind {
  readonly graduationKey: string;
  readonly name: string;
  readonly className: string;
  /** Row of `Danh sách` just now. */
  readonly row: number;
}

/** The rows of `Danh sách` that made a number, in the order of the tab. */
export const readRowsBehind = (address: NumberAddress): { readonly rows: readonly RowBehind[] } => {
  const indicator = indicators.find(({ code }) => code === address.indicator);
  if (!indicator) throw userError('indicator.unknown', { indicator: address.indicator });
  const keys = new Set(rowsBehind(readRecords(requireOpenCampaign()), { ...address, indicator }));
  const rows = readTable(graduations).rows.flatMap(({ row, number, usable }): RowBehind[] => {
    const { graduationKey } = row;
    return usable && graduationKey !== null && keys.has(graduationKey)
      ? [{ graduationKey, name: fullName(row), className: classLabel(row), row: number }]
      : [];
  });
  return { rows };
};
