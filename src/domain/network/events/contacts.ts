/** Who came to an event as lines of `Lượt kết nối`: coming back to the college is contact from the alumnus's side (S2.12; Điều 3.1). */
import type { Row } from '../../table';
import type { EventRow } from '../registers/events';
import type { interactions } from '../registers/interactions';
import type { ParticipantRow } from '../registers/participants';

type Interaction = Pick<
  Row<typeof interactions>,
  'rowKey' | 'date' | 'direction' | 'name' | 'className' | 'graduationKey' | 'channel' | 'content' | 'unit'
>;

/** One line a guest who came; who has theirs gets no other, so that counting again adds only who came late. */
export const planContacts = (
  event: Pick<EventRow, 'title' | 'date' | 'unit'> & { readonly rowKey: string },
  guests: readonly ParticipantRow[],
  standing: readonly Pick<Interaction, 'rowKey'>[],
): Interaction[] => {
  const known = new Set(standing.map(({ rowKey }) => rowKey));
  return guests.flatMap((guest): Interaction[] => {
    const rowKey = `event-${event.rowKey}-${guest.rowKey ?? ''}`;
    if (guest.present !== 'Có mặt' || guest.rowKey === null || known.has(rowKey)) return [];
    const { name, className, graduationKey, presentOn } = guest;
    return [
      {
        rowKey,
        name,
        className,
        graduationKey,
        date: presentOn ?? event.date,
        direction: 'Cựu HSSV đến trường',
        channel: 'Sự kiện',
        content: `Dự ${event.title}`,
        unit: event.unit,
      },
    ];
  });
};
