/** Decides to whom an issued report still has to go. */
import type { Copy, DeliveryRow, RecipientRow } from './publication-tables';

export interface ToPublish {
  readonly unit: string;
  readonly email: string;
  readonly purpose: string;
  readonly copy: Copy;
}

export interface PublicationPlan {
  readonly waiting: readonly ToPublish[];
  /** Those whose mail went, those of whom it is not known, and those whose address failed. */
  readonly sent: number;
  readonly unclear: readonly string[];
  readonly failed: readonly string[];
  readonly acknowledged: number;
}

type Delivered = Pick<DeliveryRow, 'email' | 'state' | 'acknowledged'>;

/** Each address once. One that failed is tried again; one whose fate is unknown is not (B4). */
export const planPublication = (
  recipients: readonly RecipientRow[],
  delivered: readonly Delivered[],
): PublicationPlan => {
  const states = new Map(delivered.map((row) => [row.email.toLowerCase(), row]));
  const wanted = recipients.filter(({ off }) => off !== true);
  const inState = (state: DeliveryRow['state']): string[] =>
    delivered.flatMap((row) => (row.state === state ? row.email : []));
  return {
    waiting: wanted.flatMap((row): ToPublish[] => {
      const state = states.get(row.email.toLowerCase())?.state;
      if (state === 'đã gửi' || state === 'chưa rõ') return [];
      const { unit, email, purpose, copy } = row;
      return [{ unit, email, purpose: purpose ?? 'Biết', copy: copy ?? 'Đầy đủ' }];
    }),
    sent: inState('đã gửi').length,
    unclear: inState('chưa rõ'),
    failed: inState('lỗi'),
    acknowledged: delivered.filter(({ acknowledged }) => acknowledged === true).length,
  };
};
