/**
 * The registers of the alumni network (Quyết định 1262/QĐ-CĐSL): one declared file each in registers/.
 *
 * To add a register:
 * 1. registers/<name>.ts: `table({…, key: ['rowKey'], visibility: 'on-first-row', columns: {…, note, rowKey}})` with the
 *    shared columns of columns.ts (`...alumnus` for a graduate, `...reach` for telephone and address, `faculty`, `unit`),
 *    and `register({ table, group, owner, about, item, shows, day, rules, facts })`. Rules and facts are declared or pure.
 * 2. Its name in `registers` below. Tab, form, drop-downs, checks, list, undo, backup and erasure follow.
 * 3. What it proves: an entry in duties/evidence.ts, and the duty that asks for it in duties/default-duties.ts.
 *
 * A row typed by hand has no `rowKey`: it counts everywhere, and `giveRowKeys(table)` gives it one before the program changes it.
 * Rows that something else adds (a form for people outside, a matching) are written by
 * `writeLogged(…, [changeRows(table, rows)])` with a `rowKey` that a second run makes again (the response's id, the pair);
 * `addToRegister` of src/workflows/network takes what a person typed in the sidebar.
 */
import type { AnyTable } from '../table';
import type { Group } from './groups';
import type { Register } from './register';
import { alumniGroupsRegister } from './registers/alumni-groups';
import { ambassadorsRegister } from './registers/ambassadors';
import { budgetRegister } from './registers/budget-lines';
import { cardUsesRegister } from './registers/card-uses';
import { cardsRegister } from './registers/cards';
import { channelsRegister } from './registers/channels';
import { committeesRegister } from './registers/committees';
import { companiesRegister } from './registers/companies';
import { curriculumRegister } from './registers/curriculum';
import { dutiesRegister } from './registers/duties';
import { employerAnswersRegister } from './registers/employer-answers';
import { eventsRegister } from './registers/events';
import { fundRegister } from './registers/fund';
import { honoursRegister } from './registers/honours';
import { interactionsRegister } from './registers/interactions';
import { jobsRegister } from './registers/jobs';
import { menteesRegister } from './registers/mentees';
import { mentorMeetingsRegister } from './registers/mentor-meetings';
import { mentorsRegister } from './registers/mentors';
import { mousRegister } from './registers/mous';
import { newsRegister } from './registers/news';
import { participantsRegister } from './registers/participants';
import { scholarshipsRegister } from './registers/scholarships';
import { speakersRegister } from './registers/speakers';
import { sponsorshipsRegister } from './registers/sponsorships';
import { unitReportsRegister } from './registers/unit-reports';
import { unitsRegister } from './registers/units';

/** In the order in which the sidebar lists them, group by group. */
export const registers: readonly Register[] = [
  eventsRegister,
  participantsRegister,
  speakersRegister,
  mentorsRegister,
  menteesRegister,
  mentorMeetingsRegister,
  ambassadorsRegister,
  honoursRegister,
  cardsRegister,
  cardUsesRegister,
  committeesRegister,
  alumniGroupsRegister,
  newsRegister,
  channelsRegister,
  interactionsRegister,
  employerAnswersRegister,
  curriculumRegister,
  companiesRegister,
  mousRegister,
  jobsRegister,
  sponsorshipsRegister,
  fundRegister,
  scholarshipsRegister,
  budgetRegister,
  unitsRegister,
  dutiesRegister,
  unitReportsRegister,
];

export const networkTables: readonly AnyTable[] = registers.map(({ table }) => table);

/** In the order of the pages. */
export const registersOf = (group: Group): readonly Register[] =>
  registers.filter((register) => register.group === group);

/** By its table's name. */
export const registerNamed = (name: string): Register | undefined =>
  registers.find(({ table }) => table.name === name);
