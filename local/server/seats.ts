/** Who one can be at the local page: the people of the workbook, a few homeroom teachers, a few graduates. */
import { classes } from '../../src/domain/roster/classes';
import { graduations } from '../../src/domain/roster/graduations';
import { roleOn } from '../world/drive-rights';
import type { CellValue, SpreadsheetState } from '../world/sheet-state';
import { eachRow } from '../world/table-cells';
import type { World } from '../world/world';
import { HttpProblem } from './http';
import type { PersonView } from './views';

/** Who sits at a window of the page. */
export interface Seat {
  readonly as: string;
  /** Windows that are opened from now on belong to this person too. */
  readonly sitDown: (email: string) => void;
}

const TEACHERS = 3;
const ALUMNI = 4;
const textOf = (value: CellValue): string => String(value).trim();

const teachersIn = ({ spreadsheet }: World): PersonView[] => {
  const found = new Map<string, PersonView>();
  eachRow(spreadsheet, classes, (read) => {
    const email = textOf(read('teacherEmail')).toLowerCase();
    if (email.includes('@') && !found.has(email))
      found.set(email, { email, name: textOf(read('teacher')) || email, role: 'teacher' });
    return found.size === TEACHERS;
  });
  return [...found.values()];
};

/** Those who were written to come first: they have a mail to open. */
const alumniIn = ({ spreadsheet, outbox }: World): PersonView[] => {
  const written = new Set(outbox.flatMap(({ to }) => to.map((email) => email.toLowerCase())));
  const first = new Map<string, PersonView>();
  const others = new Map<string, PersonView>();
  eachRow(spreadsheet, graduations, (read) => {
    const email = textOf(read('email')).toLowerCase();
    if (!email.includes('@')) return false;
    const name = `${textOf(read('familyName'))} ${textOf(read('givenName'))}`.trim();
    const place = written.has(email) ? first : others;
    if (place.size < ALUMNI && !place.has(email)) place.set(email, { email, name, role: 'alumnus' });
    return first.size === ALUMNI || (written.size === 0 && others.size === ALUMNI);
  });
  return [...first.values(), ...others.values()].slice(0, ALUMNI);
};

/** Everybody one can sit down as, each address once. */
export const peopleOf = (world: World): PersonView[] => {
  const staff = world.people.map(({ email, name, role }) => ({ email, name, role }));
  const known = new Set(staff.map(({ email }) => email));
  const others = [...teachersIn(world), ...alumniIn(world)];
  return [...staff, ...others.filter(({ email }) => !known.has(email) && known.add(email))];
};

/** What a person may do with a spreadsheet; 'none' is somebody with whom it was never shared. */
export type Access = 'edit' | 'view' | 'none';

/** The bound workbook has its own lists of people; another Sheet goes by Drive's permissions. */
export const accessTo = (world: World, book: SpreadsheetState, email: string): Access => {
  const file = book === world.spreadsheet ? undefined : world.files[book.id];
  if (file) {
    const role = roleOn(world.files, file, email);
    return role === 'owner' || role === 'writer' ? 'edit' : role === null ? 'none' : 'view';
  }
  if (book.owner === email || book.editors.includes(email)) return 'edit';
  return book.viewers.includes(email) ? 'view' : 'none';
};

/** Throws HttpProblem 403 for those with whom the spreadsheet is not shared. */
export const requireReader = (world: World, book: SpreadsheetState, email: string): void => {
  if (accessTo(world, book, email) === 'none')
    throw new HttpProblem(403, 'Bạn chưa được chia sẻ bảng tính này.');
};

/** Throws HttpProblem 403 for those who may only look, or not even that. */
export const requireEditor = (world: World, book: SpreadsheetState, email: string): void => {
  requireReader(world, book, email);
  if (accessTo(world, book, email) === 'view')
    throw new HttpProblem(403, 'Bạn chỉ có quyền xem bảng tính này.');
};

/** The add-on exists only for those who may edit the workbook. */
export const requireAddOn = (world: World, { as }: Seat): void => requireEditor(world, world.spreadsheet, as);
