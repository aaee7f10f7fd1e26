/** Which line of an event's list an answer belongs to: the one it was given for, nobody else's (S2.16, S2.23). */
import type { IsoDate } from '../../dates';
import { fold } from '../../text';
import { parseCode } from '../../survey/response-code';
import type { ParticipantRow } from '../registers/participants';

export type Seat = ParticipantRow & { readonly rowKey: string };

export interface RsvpWords {
  /** Form and submission. */
  readonly source: string;
  readonly code: string;
  readonly name: string;
  readonly graduationKey: string | null;
}

/** The code as it stands in the tab, or '' where what was typed is none. */
export const ticketOf = (typed: string): string => parseCode(typed)?.code ?? '';

/**
 * The line that took the same submission before; then that of the code, where the name is the guest's: a link sent on to a
 * friend does not answer for its owner; then that of the graduate who certainly wrote, while it has no answer.
 */
export const seatOf = (seats: readonly Seat[], said: RsvpWords): Seat | undefined => {
  const ticket = ticketOf(said.code);
  return (
    seats.find(({ answer }) => answer === said.source) ??
    seats.find((seat) => ticket !== '' && seat.ticket === ticket && fold(seat.name) === fold(said.name)) ??
    seats.find(
      ({ graduationKey, coming }) =>
        graduationKey !== null && graduationKey === said.graduationKey && coming === null,
    )
  );
};

const FILLED = ['coming', 'phone', 'email'] as const;

/** What an answer changes in its line: the office's own spelling of the name stays, what was left empty too, but for the companions. */
export const seatChange = (
  seat: Seat,
  said: Readonly<Record<string, unknown>>,
  source: string,
): Readonly<Record<string, unknown>> => {
  const { note } = said;
  const own = seat.answer === source || seat.note === null;
  const noted =
    typeof note !== 'string' || seat.note?.includes(note) === true
      ? {}
      : { note: own ? note : `${seat.note ?? ''}\n${note}` };
  const filled = FILLED.flatMap((name): [string, unknown][] =>
    said[name] === null || said[name] === undefined ? [] : [[name, said[name]]],
  );
  const guests = said['guests'] ?? null;
  return { ...Object.fromEntries<unknown>(filled), guests, ...noted, rowKey: seat.rowKey, answer: source };
};

/** Who answered and then edits the answer to “Không” takes it back: the line stays, what it said does not. */
export const takenBack = (
  seats: readonly Seat[],
  sources: ReadonlySet<string>,
): Pick<Seat, 'rowKey' | 'coming' | 'guests'>[] =>
  seats
    .filter(
      ({ rowKey, answer, coming }) => coming !== null && (sources.has(rowKey) || sources.has(answer ?? '')),
    )
    .map(({ rowKey }) => ({ rowKey, coming: null, guests: null }));

/** The next number of an event's list. */
export const nextGuestNumber = (guests: readonly Pick<ParticipantRow, 'code'>[]): number =>
  guests.reduce((last, { code }) => Math.max(last, code ?? 0), 0) + 1;

/** Taken off is told apart from not yet there: a tick in Sổ điểm danh must not bring back who was taken off at the desk. */
export const presence = (
  present: boolean,
  today: IsoDate,
): Pick<ParticipantRow, 'present' | 'presentOn'> => ({
  present: present ? 'Có mặt' : 'Vắng',
  presentOn: present ? today : null,
});
