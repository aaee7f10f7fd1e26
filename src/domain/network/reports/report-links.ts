/** Each unit's own link to the form, with its figures filled in. */
import { prefilledLink, type PrefillPattern, type Probes } from '../../survey/prefill';
import { unitKey, type ReportingUnit } from './count-figures';
import { ofFigures, type FigureName, type Figures } from './figures';

type Prefilled = 'unit' | 'code' | FigureName;
export type ReportLinkPattern = PrefillPattern<Prefilled>;

export const reportProbes: Probes<Prefilled> = {
  unit: 'probe-unit',
  code: 'probe-code',
  ...ofFigures((name) => `probe-${name}`),
};

/** The unit's own link. */
export const reportLink = (pattern: ReportLinkPattern, unit: ReportingUnit, figures: Figures): string =>
  prefilledLink(pattern, { ...figures, unit: unit.name, code: unitKey(unit) });
