/** The plan of the year's Ngày hội trở về: made from the event's row, its list and its budget, and where its approval stands (S2.23, S2.24). */
import { fillTemplate } from '../../../domain/documents/fill-template';
import { HOMECOMING } from '../../../domain/network/events/homecoming';
import {
  formatHomecoming,
  homecomingData,
  homecomingTitle,
  parseHomecoming,
  type FrozenHomecoming,
} from '../../../domain/network/events/homecoming-plan';
import { homecomingTags } from '../../../domain/network/events/homecoming-tags';
import { budgetLines } from '../../../domain/network/registers/budget-lines';
import { events, type EventRow } from '../../../domain/network/registers/events';
import { config, papers } from '../../../domain/office/office-tables';
import { parseSettings } from '../../../domain/office/settings';
import { paperKinds } from '../../../domain/papers/paper-kinds';
import { userError } from '../../../domain/problem';
import { compareVietnamese } from '../../../domain/roster/collation';
import { fold } from '../../../domain/text';
import { today } from '../../../google/clock';
import { readUsable } from '../../../google/read-table';
import { underLock } from '../../../google/session';
import { readApprovalPage } from '../../home/approval-page';
import { makePaper, type MadePaper } from '../../shared/make-paper';
import { readSettings } from '../../shared/read-settings';
import { eventMark, findEvent, requireEvents, readListed } from './find-event';

export interface HomecomingPaper {
  /** Nothing of the programme is written yet, so that the paper would stand empty. */
  readonly thin: boolean;
  /** null before the first version. */
  readonly approval: ReturnType<typeof readApprovalPage>;
}

/** Of the year's plan alone: that of another year has had its day. */
export const readHomecomingPaper = (year: string): HomecomingPaper => {
  const made = readUsable(papers).filter(({ kind }) => kind === paperKinds.homecoming.label);
  const newest = made.reduce((last, { period }) => (period > last ? period : last), '');
  const event = readUsable(events).find(({ kind, date }) => kind === HOMECOMING && date.startsWith(year));
  return {
    thin: event?.programme == null || event.tasks === null,
    approval: newest === year ? readApprovalPage('homecoming', readUsable(config)) : null,
  };
};

/** A new version for each press; it is submitted, approved and issued as plan and report are. */
export const createHomecomingPlan = ({ event: mark }: { readonly event: string }): MadePaper =>
  underLock('tạo kế hoạch Ngày hội trở về', () => {
    requireEvents();
    const event = findEvent(mark);
    if (event.kind !== HOMECOMING) throw userError('events.notHomecoming', { kind: event.kind });
    const year = event.date.slice(0, 4);
    return makePaper({
      kind: 'homecoming',
      period: year,
      title: homecomingTitle(year),
      tags: homecomingTags,
      isOrdered: (frozen) => eventMark(parseHomecoming(frozen).event) === mark,
      freeze: () => formatHomecoming(readFrozen(event)),
      fill: (template, frozen) => {
        const rows = readUsable(config);
        return fillTemplate(template, homecomingData(parseHomecoming(frozen), rows, parseSettings(rows)));
      },
    }).paper;
  });

const readFrozen = (event: EventRow): FrozenHomecoming => {
  const { title, date, until, hour, place, purpose, programme, tasks, plannedCost, invited } = event;
  const guests = readListed(event).filter(({ listed }) => listed === null || listed === 'Được mời');
  const classes = [...new Set(guests.flatMap(({ className }) => className ?? []))];
  return {
    event: { title, date, until, hour, place, purpose, programme, tasks, plannedCost, invited },
    budget: readUsable(budgetLines)
      .filter((line) => line.event !== null && fold(line.event) === fold(title))
      .map(({ content, source, planned }) => ({ content, source, planned })),
    guests: {
      people: guests.length,
      classes: classes.sort(compareVietnamese),
      outside: guests.filter(({ graduationKey }) => graduationKey === null).length,
    },
    foundingDay: readSettings().foundingDay,
    madeOn: today(),
  };
};
