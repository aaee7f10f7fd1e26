/** Name badges of an event's guests on a Doc beside its .docx, in the order of the list at the door (S2.23). */
import {
  type BADGES_FOR,
  badgePictures,
  badgeSheetData,
  badgeSheetTags,
  badgeSheetTitle,
} from '../../../domain/network/events/badge-sheet';
import { sortGuests } from '../../../domain/network/events/find-guests';
import type { ParticipantRow } from '../../../domain/network/registers/participants';
import { userError } from '../../../domain/problem';
import { underLock } from '../../../google/session';
import { finishUnfinished } from '../../shared/finish-unfinished';
import { makePrint } from '../../shared/make-print';
import { requireEvents, readListed, requireEvent } from './find-event';
import { giveTickets } from './give-tickets';

/** Badges of one sheet: twenty-five pages, which Google turns into a Doc in one go. */
const MOST_PRINTED = 200;
const FOLDER = 'Thẻ đeo sự kiện';

interface AskedBadges {
  readonly event: string;
  readonly who: (typeof BADGES_FOR)[number];
  /** The first to print, from nought. */
  readonly from: number;
}

export interface BadgeSheet {
  readonly badges: number;
  /** Of the guests chosen, those after the last one printed. */
  readonly left: number;
  readonly url: string;
}

const isPrinted =
  (who: AskedBadges['who']) =>
  ({ coming, present }: ParticipantRow): boolean =>
    coming !== 'Không đến' &&
    (who === 'all' || coming === 'Sẽ đến' || coming === 'Chưa chắc' || present === 'Có mặt');

/** The same guests give the same Doc; who has no number and code yet gets them. */
export const printBadges = ({ event: mark, who, from }: AskedBadges): BadgeSheet =>
  underLock('làm thẻ đeo', () => {
    finishUnfinished();
    requireEvents();
    const event = requireEvent(mark);
    giveTickets(event);
    const guests = sortGuests(readListed(event).filter(isPrinted(who)));
    const chosen = guests.slice(from, from + MOST_PRINTED);
    if (chosen.length === 0) throw userError('events.noBadges', {});
    const url = makePrint({
      template: 'badgeSheet',
      tags: badgeSheetTags,
      data: badgeSheetData(chosen, event),
      pictures: badgePictures(chosen),
      title: badgeSheetTitle(event, from + 1, from + chosen.length),
      folder: FOLDER,
      properties: { paper: FOLDER },
    });
    return { badges: chosen.length, left: guests.length - from - chosen.length, url };
  });
