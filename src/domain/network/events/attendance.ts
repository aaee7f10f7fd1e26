/** Who said they come to an event, who came, and what it cost (S2.16, S2.23). */
import type { IsoDate } from '../../dates';
import { fold } from '../../text';
import type { BudgetRow } from '../registers/budget-lines';
import type { EventRow } from '../registers/events';
import type { ParticipantRow } from '../registers/participants';

/** By the event's row; a row typed by hand names the event by its title. */
export const isGuestOf = (
  event: Pick<EventRow, 'rowKey' | 'title'>,
  { eventKey, event: title }: Pick<ParticipantRow, 'eventKey' | 'event'>,
): boolean => (eventKey === null ? fold(title) === fold(event.title) : eventKey === event.rowKey);

/** What a row shows of itself, for rows typed by hand have no key. */
export const participantMark = ({ name, className, phone, code }: ParticipantRow): string =>
  [String(code ?? ''), fold(name), fold(className ?? ''), phone ?? ''].join('|');

/** How an event's list stands, in lines of the list; those who come bring others along, who have no lines. */
export interface GuestCounts {
  /** Asked by the college: chosen, or typed onto the list by hand. */
  readonly invited: number;
  /** Of those asked: who said anything. */
  readonly answered: number;
  readonly coming: number;
  readonly unsure: number;
  readonly declined: number;
  readonly unanswered: number;
  /** Of those coming: on the list by their own registration. */
  readonly registered: number;
  /** People whom those who come bring along. */
  readonly guests: number;
  readonly present: number;
  /** Of those present: who was not on the list before. */
  readonly walkIns: number;
  /** Of those present, people of `Danh sách` or with a class. */
  readonly alumni: number;
}

const isAsked = ({ listed }: ParticipantRow): boolean => listed === null || listed === 'Được mời';

export const guestCounts = (rows: readonly ParticipantRow[]): GuestCounts => {
  const count = (holds: (row: ParticipantRow) => boolean): number => rows.filter(holds).length;
  const here = ({ present }: ParticipantRow): boolean => present === 'Có mặt';
  return {
    invited: count(isAsked),
    answered: count(({ coming }) => coming !== null),
    coming: count(({ coming }) => coming === 'Sẽ đến'),
    unsure: count(({ coming }) => coming === 'Chưa chắc'),
    declined: count(({ coming }) => coming === 'Không đến'),
    unanswered: count((row) => isAsked(row) && row.coming === null),
    registered: count(({ listed, coming }) => listed === 'Tự đăng ký' && coming === 'Sẽ đến'),
    guests: rows.reduce((sum, { coming, guests }) => sum + (coming === 'Sẽ đến' ? (guests ?? 0) : 0), 0),
    present: count(here),
    walkIns: count((row) => here(row) && row.listed === 'Đến không đăng ký'),
    alumni: count((row) => here(row) && (row.graduationKey !== null || row.className !== null)),
  };
};

export const EVENT_STANDS = ['coming', 'today', 'past'] as const;
export type EventStand = (typeof EVENT_STANDS)[number];

/** How an event of one day or several stands to a day. */
export const eventStand = ({ date, until }: Pick<EventRow, 'date' | 'until'>, day: IsoDate): EventStand => {
  if (day < date) return 'coming';
  return day > (until ?? date) ? 'past' : 'today';
};

/** In đồng, rounded; null while nothing was spent or nobody came. */
export const costPerHead = (actual: number | null, present: number): number | null =>
  actual === null || present === 0 ? null : Math.round(actual / present);

export interface EventCost {
  readonly planned: number | null;
  readonly actual: number | null;
  /** Both are sums of the lines of `Kinh phí` that name the event; otherwise they stand in the event's own row. */
  readonly ofBudget: boolean;
}

/** S2.48: lines of the budget hold before what the event's row says. */
export const eventCost = (
  event: Pick<EventRow, 'title' | 'plannedCost' | 'actualCost'>,
  budget: readonly Pick<BudgetRow, 'event' | 'planned' | 'actual'>[],
): EventCost => {
  const own = budget.filter((line) => line.event !== null && fold(line.event) === fold(event.title));
  if (own.length === 0) return { planned: event.plannedCost, actual: event.actualCost, ofBudget: false };
  const spent = own.flatMap(({ actual }) => actual ?? []);
  return {
    planned: own.reduce((sum, { planned }) => sum + planned, 0),
    actual: spent.length === 0 ? event.actualCost : spent.reduce((sum, actual) => sum + actual, 0),
    ofBudget: true,
  };
};
