/** The first letter of an event's round to whoever presses, marked as a test (UX 4, “Gửi thử cho tôi”). */
import { BUILT_LATER } from '../../../domain/collection/letter';
import { planEventRound, type EventRound } from '../../../domain/network/events/invitation-rounds';
import { UserError, userError } from '../../../domain/problem';
import { sendTest, type TestMail } from '../../shared/send-test';
import { readEventForm, readEventMailFacts, readGuestLetters, ticketPicture } from './event-mailing';
import { findEvent, requireEvents } from './find-event';

interface AskedTest {
  readonly event: string;
  readonly round: EventRound;
}

/** Sends the round's first letter to whoever presses; it counts nowhere and nobody's answer hangs on its links. */
export const testEventMail = (asked: AskedTest): { readonly to: string } =>
  sendTest(() => readFirstLetter(asked));

const readFirstLetter = ({ event: mark, round }: AskedTest): TestMail => {
  requireEvents();
  const event = findEvent(mark);
  const form = readEventForm(event);
  if (form === null) throw userError('events.noForm', {});
  const facts = readEventMailFacts(event);
  const guest = planEventRound(round, facts).waiting[0]?.guest ?? facts.guests[0];
  if (guest === undefined) throw userError('events.noGuests', {});
  const { problems, write, sender } = readGuestLetters(event, round);
  const [fault] = problems;
  if (fault) throw new UserError(fault);
  const { link } = form.linksOf({ name: '', className: null, ticket: null });
  return { ...write(guest, { link, optOutLink: BUILT_LATER }), sender, attachments: ticketPicture(guest) };
};
