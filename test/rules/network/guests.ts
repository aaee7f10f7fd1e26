/** Guests of an event as the rules see them. */
import type { Seat } from '../../../src/domain/network/events/seats';
import type { ParticipantRow } from '../../../src/domain/network/registers/participants';
import { makeCode } from '../../../src/domain/survey/response-code';

export const ticket = (at: number): string => makeCode([1, 2, 3, 4, at]);
export const guest = (more: Partial<ParticipantRow>): ParticipantRow => ({
  event: 'Ngày hội trở về 2026',
  code: null,
  name: 'Lò Thị Hoa',
  className: null,
  graduationKey: null,
  listed: null,
  askedOn: null,
  askedBy: null,
  coming: null,
  guests: null,
  present: null,
  presentOn: null,
  phone: null,
  email: null,
  note: null,
  ticket: null,
  answer: null,
  eventKey: null,
  rowKey: null,
  ...more,
});
export const seat = (rowKey: string, more: Partial<ParticipantRow> = {}): Seat => ({
  ...guest(more),
  rowKey,
});
