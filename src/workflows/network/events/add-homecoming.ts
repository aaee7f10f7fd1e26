/** Adds an event: the next Ngày hội trở về with its steps (S2.23). */
import { HOMECOMING, homecomingDay, homecomingRow } from '../../../domain/network/events/homecoming';
import { events } from '../../../domain/network/registers/events';
import { units } from '../../../domain/network/registers/units';
import { changeRows } from '../../../domain/undo/ask-changes';
import { today } from '../../../google/clock';
import { ensureTab } from '../../../google/ensure-tab';
import { writeLogged } from '../../../google/logged-write';
import { readUsable } from '../../../google/read-table';
import { underLock } from '../../../google/session';
import { finishUnfinished } from '../../shared/finish-unfinished';
import { eventMark, requireEvents } from './find-event';

/** The row of the next Ngày hội trở về with its steps; pressed again there is still one. */
export const addHomecoming = (): { readonly title: string; readonly event: string } =>
  underLock('lập Ngày hội trở về', () => {
    finishUnfinished();
    const { settings } = requireEvents();
    const day = homecomingDay(settings.foundingDay, today());
    const row = homecomingRow(day, readUsable(units));
    const title = row.title ?? HOMECOMING;
    ensureTab(events);
    const standing = readUsable(events).find(
      ({ kind, date }) => kind === HOMECOMING && date.startsWith(day.slice(0, 4)),
    );
    if (standing !== undefined) return { title: standing.title, event: eventMark(standing) };
    writeLogged({ name: 'Lập Ngày hội trở về', source: events.title }, [changeRows(events, [row])]);
    return { title, event: eventMark({ title, date: day }) };
  });
