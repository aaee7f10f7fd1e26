/** Decides the rows of the request register: a request noted once for each press, and what became of it. */
import type { IsoDate, LocalTime } from '../dates';
import type { Deadlines } from './deadlines';
import type { DataRequestRow, RequestKind } from './requests-table';

export interface NewRequest {
  readonly kind: RequestKind;
  readonly graduationKey: string;
  readonly receivedOn: IsoDate;
  readonly note: string;
}

interface Stamp {
  readonly by: string;
  readonly press: string;
}

/** The row to add, or null where this press noted it already. */
export const planRequest = (
  rows: readonly DataRequestRow[],
  { note, ...request }: NewRequest,
  deadlines: Deadlines,
  stamp: Stamp,
): DataRequestRow | null =>
  rows.some(({ press }) => press === stamp.press)
    ? null
    : {
        ...request,
        ...deadlines,
        ...stamp,
        number: rows.reduce((most, { number }) => Math.max(most, number), 0) + 1,
        state: 'Mới',
        answeredAt: null,
        doneAt: null,
        note: note === '' ? null : note,
        outcome: null,
      };

export const REQUEST_OUTCOMES = ['answered', 'done', 'refused'] as const;
export type RequestOutcome = (typeof REQUEST_OUTCOMES)[number];

/** The cells that change; a request that is done or refused keeps the moment at which it was. */
export const planOutcome = (
  { number, state, answeredAt }: DataRequestRow,
  outcome: RequestOutcome,
  words: string,
  at: LocalTime,
): (Partial<DataRequestRow> & Pick<DataRequestRow, 'number'>) | null => {
  if (state === 'Đã xong' || state === 'Từ chối') return null;
  const said = words === '' ? {} : { outcome: words };
  if (outcome === 'answered')
    return state === 'Mới' ? { number, ...said, state: 'Đã trả lời', answeredAt: at } : null;
  return {
    number,
    ...said,
    state: outcome === 'done' ? 'Đã xong' : 'Từ chối',
    answeredAt: answeredAt ?? at,
    doneAt: at,
  };
};
