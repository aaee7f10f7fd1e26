/** Lights of the indicators that have a target: green reached, yellow nearly, red not; always with a word (UX 10). */
import { numberSetting, type SettingName, type Settings } from '../office/settings';
import type { Count } from './calculate';

export type Light = 'green' | 'yellow' | 'red' | 'none';

export const LIGHT_WORDS: Readonly<Record<Light, string>> = {
  green: 'Xanh, đạt',
  yellow: 'Vàng, gần đạt',
  red: 'Đỏ, chưa đạt',
  none: 'Chưa có số liệu',
};

export interface IndicatorTarget {
  /** The indicator that it is about. */
  readonly indicator: string;
  readonly setting: SettingName;
  /** Strictly above the target, as the regulation on the network words it (S2.50: ">80%"). */
  readonly above: boolean;
  /** What asks for it, as the panel and the tab show it. */
  readonly standard: string;
}

/**
 * The targets. Wordings seen only in part (facts, section 3) stand as settings with their source: TT 15/2017's 80 % in six
 * months and TT 21/2018's more than 80 % fitting job or further study.
 */
export const TARGETS: readonly IndicatorTarget[] = [
  {
    indicator: 'responseRate',
    setting: 'responseTarget',
    above: false,
    standard: 'Kế hoạch điều tra, truy vết; TT 14/2024/TT-BLĐTBXH, tiêu chí 8',
  },
  {
    indicator: 'employedOfAnswered',
    setting: 'employedTarget',
    above: false,
    standard: 'CV 3943/LĐTBXH-TCGDNN; TT 14/2024/TT-BLĐTBXH, tiêu chí 8',
  },
  {
    indicator: 'fitting6OfAnswered',
    setting: 'fitting6Target',
    above: false,
    standard: 'TT 15/2017/TT-BLĐTBXH, nay là TT 14/2024/TT-BLĐTBXH',
  },
  {
    indicator: 'fitting12OrStudyingOfAnswered',
    setting: 'fittingOrStudyingTarget',
    above: true,
    standard: 'TT 21/2018/TT-BLĐTBXH (chất lượng cao)',
  },
  {
    indicator: 'updatedOfCohort',
    setting: 'updatedTarget',
    above: true,
    standard: 'Quy chế mạng lưới cựu HSSV, KPI 1',
  },
];

/** Where a rate stands against a target in percent; yellow up to `margin` points below. Exact: no rounding decides. */
export const lightOf = (
  { numerator, denominator }: Count,
  target: number,
  margin: number,
  above = false,
): Light => {
  if (denominator === 0) return 'none';
  const gap = numerator * 100 - target * denominator;
  if (above ? gap > 0 : gap >= 0) return 'green';
  return gap + margin * denominator >= 0 ? 'yellow' : 'red';
};

/** The light of an indicator by the office's settings; null for one without a target. */
export const lightFor = (indicator: string, count: Count, settings: Settings): Light | null => {
  const target = TARGETS.find((one) => one.indicator === indicator);
  if (target === undefined) return null;
  const [bound, margin] = [numberSetting(settings, target.setting), numberSetting(settings, 'lightMargin')];
  return lightOf(count, bound, margin, target.above);
};
