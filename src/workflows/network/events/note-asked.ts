/** Notes that a guest was asked by Zalo, Facebook or on paper, so that the list says who was asked and how. */
import type { ASKED_BY } from '../../../domain/network/registers/participants';
import { participants } from '../../../domain/network/registers/participants';
import { participantMark } from '../../../domain/network/events/attendance';
import { userError } from '../../../domain/problem';
import { changeRows } from '../../../domain/undo/ask-changes';
import { today } from '../../../google/clock';
import { writeLogged } from '../../../google/logged-write';
import { giveRowKeys } from '../../../google/row-keys';
import { underLock } from '../../../google/session';
import { finishUnfinished } from '../../shared/finish-unfinished';
import { requireEvents, readSeats, requireEvent } from './find-event';

interface Asked {
  readonly event: string;
  readonly participant: string;
  readonly by: (typeof ASKED_BY)[number];
}

/** The first day stays where somebody was asked before. */
export const noteAsked = ({ event: mark, participant, by }: Asked): { readonly name: string } =>
  underLock('ghi đã mời', () => {
    finishUnfinished();
    requireEvents();
    const event = requireEvent(mark);
    giveRowKeys(participants);
    const seat = readSeats(event.rowKey, event.title).find((row) => participantMark(row) === participant);
    if (seat === undefined) throw userError('events.nobody', { typed: participant.split('|')[1] ?? '' });
    const { rowKey, name, askedOn } = seat;
    if (askedOn === null)
      writeLogged({ name: 'Ghi đã mời', source: event.title }, [
        changeRows(participants, [{ rowKey, askedOn: today(), askedBy: by }]),
      ]);
    return { name };
  });
