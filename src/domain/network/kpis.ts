/** The figures of Điều 10.3: the new cohort brought up to date, MOUs signed in the period, value raised (S2.50–S2.52). */
import type { IsoDate } from '../dates';
import { formatRateOf } from '../number-format';
import type { NewCohort } from '../indicators/updated';
import type { MouRow } from './registers/mous';
import { isReceived, type SponsorshipRow } from './registers/sponsorships';

/** KPI 1 in words, strictly above `target` percent; null for an empty roster. */
export const updatedWords = (cohort: NewCohort | null, target: number): string | null =>
  cohort === null || cohort.graduates === 0
    ? null
    : `${formatRateOf(cohort.updated, cohort.graduates)}, chỉ tiêu trên ${target}%: ` +
      (cohort.updated * 100 > target * cohort.graduates ? 'đạt' : 'chưa đạt');

export interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

const within = (day: IsoDate | null, { from, to }: Span): boolean => day !== null && day >= from && day <= to;

/** KPI 2: MOUs with companies that alumni manage, signed in the period; those in force on its last day stand apart. */
export const countMous = (
  rows: readonly Pick<MouRow, 'managed' | 'signedOn' | 'expiresOn'>[],
  span: Span,
): { readonly signed: number; readonly active: number } => {
  const own = rows.filter(({ managed }) => managed === 'Có');
  return {
    signed: own.filter(({ signedOn }) => within(signedOn, span)).length,
    active: own.filter(
      ({ signedOn, expiresOn }) => signedOn <= span.to && (expiresOn === null || expiresOn >= span.to),
    ).length,
  };
};

export interface Raised {
  /** Received in the period, in đồng. */
  readonly money: number;
  readonly kind: number;
  /** Promised in the period and not received by its end; never part of the sum raised. */
  readonly pledged: number;
}

type Sponsorship = Pick<SponsorshipRow, 'pledgedOn' | 'receivedOn' | 'form' | 'value' | 'state'>;

/** KPI 3: what was received in the period, money apart from kind; what is only promised stands apart. */
export const sumRaised = (rows: readonly Sponsorship[], span: Span): Raised => {
  const received = rows.filter((row) => isReceived(row) && within(row.receivedOn, span));
  const open = rows.filter(
    ({ state, pledgedOn, receivedOn }) =>
      state !== 'Không thực hiện' &&
      within(pledgedOn, span) &&
      (receivedOn === null || receivedOn > span.to || state === 'Đã hứa'),
  );
  const sum = (some: readonly Sponsorship[]): number => some.reduce((total, { value }) => total + value, 0);
  return {
    money: sum(received.filter(({ form }) => form === 'Tiền')),
    kind: sum(received.filter(({ form }) => form === 'Hiện vật')),
    pledged: sum(open),
  };
};
