/** Who said they come to an event, who came, and what it cost (S2.16, S2.23). */
import { fold } from '../../text';
import type { EventRow } from '../registers/events';
import type { ParticipantRow } from '../registers/participants';

/** By the event's row; a row typed by hand names the event by its title. */
export const isOf = (
  event: Pick<EventRow, 'rowKey' | 'title'>,
  { eventKey, event: title }: Pick<ParticipantRow, 'eventKey' | 'event'>,
): boolean => (eventKey === null ? fold(title) === fold(event.title) : eventKey === event.rowKey);

/** What a row shows of itself, for rows typed by hand have no key. */
export const participantMark = ({ name, className, phone, code }: ParticipantRow): string =>
  [String(code ?? ''), fold(name), fold(className ?? ''), phone ?? ''].join('|');

export interface Attendance {
  readonly answered: number;
  readonly coming: number;
  /** People whom those who come bring along. */
  readonly guests: number;
  readonly present: number;
  /** Of those present, people of `Danh sách` or with a class. */
  readonly alumni: number;
}

export const attendance = (rows: readonly ParticipantRow[]): Attendance => {
  const coming = rows.filter((row) => row.coming === 'Sẽ đến');
  const present = rows.filter((row) => row.present === 'Có mặt');
  return {
    answered: rows.filter((row) => row.coming !== null).length,
    coming: coming.length,
    guests: coming.reduce((sum, { guests }) => sum + (guests ?? 0), 0),
    present: present.length,
    alumni: present.filter(({ graduationKey, className }) => graduationKey !== null || className !== null)
      .length,
  };
};

/** In đồng, rounded; null while nothing was spent or nobody came. */
export const costPerHead = (
  { actualCost }: Pick<EventRow, 'actualCost'>,
  { present }: Pick<Attendance, 'present'>,
): number | null => (actualCost === null || present === 0 ? null : Math.round(actualCost / present));

/** The one whom a typed or scanned code names: 'D12', '12'; a code reader may end with a line break. */
export const findByCode = (rows: readonly ParticipantRow[], typed: string): ParticipantRow | undefined => {
  const digits = /^\D{0,3}0*(\d{1,6})$/.exec(typed.trim())?.[1];
  return digits === undefined ? undefined : rows.find(({ code }) => code === Number(digits));
};
