/** Each faculty's copy made or brought up to date, shared with its head alone, logged and mailed once (S2.46; decision 11). */
import { classIndex, classKey } from '../../../domain/roster/class-names';
import { addMinutes } from '../../../domain/dates';
import { unitsRegister, units, type UnitRow } from '../../../domain/network/registers/units';
import { unitKey } from '../../../domain/network/reports/count-figures';
import {
  copyHeaders,
  copyPerson,
  parseExtras,
  type CopyPerson,
  type SharedExtra,
} from '../../../domain/network/sharing/copy';
import { SHARE_ROUND, shareMail } from '../../../domain/network/sharing/share-mail';
import { requestAnswers } from '../../../domain/network/sharing/requests';
import { changeRequests, facultyCopies, shareLog } from '../../../domain/network/sharing/tables';
import { classes } from '../../../domain/roster/classes';
import { graduations, keyedGraduations } from '../../../domain/roster/graduations';
import { fold } from '../../../domain/text';
import { now, type Budget } from '../../../google/clock';
import { ensureTab } from '../../../google/ensure-tab';
import { ensureCopyFile, updateCopy } from '../../../google/faculty-copies';
import { writeRows } from '../../../google/keyed-write';
import { pressId } from '../../../google/press';
import { readUsable } from '../../../google/read-table';
import { underLock, whoami } from '../../../google/session';
import { shareSheet } from '../../../google/shared-sheets';
import { finishUnfinished } from '../../shared/finish-unfinished';
import type { Progress } from '../../shared/progress';
import { sendNoted } from '../../shared/send-noted';
import { writeTask } from '../../shared/tasks';
import { readContext } from '../read-context';
import { requireOn } from '../registers/read-register';
import { NETWORK_MAILS } from '../../../domain/collection/collection-tables';
import { officeSender } from '../../../domain/collection/sender';
import { withdrawFromFormer } from './withdraw-copies';
import { noteTold, takeRequests } from './take-requests';

/** How often what faculties typed is read. */
export const READ_EVERY_MINUTES = 60;

export interface FacultiesShared extends Progress {
  /** By name: without an address, or Drive refused it. */
  readonly withoutEmail: readonly string[];
  readonly failed: readonly string[];
}

type Faculty = UnitRow & { readonly email: string };

/** A faculty done by this press is not done again by it; whoever has the mail gets no other. */
export const shareWithFaculties = (budget: Budget): FacultiesShared =>
  underLock('chia sẻ với khoa', () => {
    finishUnfinished();
    const context = readContext();
    requireOn(unitsRegister, context);
    [facultyCopies, shareLog].forEach(ensureTab);
    const extras = parseExtras(context.settings.facultyColumns);
    withdrawFromFormer();
    const own = readUsable(units).filter(({ kind }) => kind === 'Khoa');
    const faculties = own.flatMap((unit): Faculty[] =>
      unit.email === null ? [] : [{ ...unit, email: unit.email }],
    );
    const { tried, failed, left } = shareAll(faculties, extras, budget);
    writeTask('readFacultyCopies', addMinutes(now(), READ_EVERY_MINUTES), null);
    return {
      state: left > 0 ? 'running' : 'done',
      label: 'Đang chia sẻ với các khoa',
      done: tried - failed.length,
      total: faculties.length,
      failed,
      withoutEmail: own.filter(({ email }) => email === null).map(({ name }) => name),
    };
  });

interface SharedSoFar {
  /** This press has come to them, now or before. */
  readonly tried: number;
  readonly left: number;
  readonly failed: readonly string[];
}

/** One by one, as far as the time allows. */
const shareAll = (
  faculties: readonly Faculty[],
  extras: readonly SharedExtra[],
  budget: Budget,
): SharedSoFar => {
  const done = new Set(readUsable(shareLog).map(({ entry }) => entry));
  const waiting = faculties.filter((unit) => !done.has(entryOf(unit)));
  const people = readPeople(extras);
  const failed: string[] = [];
  let left = waiting.length;
  for (const unit of waiting) {
    if (left < waiting.length && !budget.hasTime()) break;
    if (!shareOne(unit, people.get(fold(unit.name)) ?? [], extras)) failed.push(unit.name);
    left -= 1;
  }
  return { tried: faculties.length - left, left, failed };
};

/** One entry a press and faculty: a press made again finds it there. */
const entryOf = (unit: UnitRow): string => `${unitKey(unit)} ${pressId()}`;

/** By the faculty's name folded, as `Lớp` writes it. */
const readPeople = (extras: readonly SharedExtra[]): ReadonlyMap<string, CopyPerson[]> => {
  const known = classIndex(readUsable(classes));
  const people = new Map<string, CopyPerson[]>();
  for (const row of keyedGraduations(readUsable(graduations))) {
    const its = known.get(classKey(row));
    if (its?.faculty == null) continue;
    const own = copyPerson(row, its, extras);
    for (const name of new Set([fold(its.faculty), fold(`Khoa ${its.faculty}`)]))
      people.set(name, [...(people.get(name) ?? []), own]);
  }
  return people;
};

/** False where Drive refuses the address; in a trial nobody but the office gets anything. */
const shareOne = (unit: Faculty, people: readonly CopyPerson[], extras: readonly SharedExtra[]): boolean => {
  const key = unitKey(unit);
  const { id, url } = ensureCopyFile(`Cựu HSSV khoa ${unit.name}`, key);
  const before = readUsable(facultyCopies).find((row) => row.unitKey === key);
  // What was typed is taken in before the columns are touched.
  if (before?.fileId === id) takeRequests({ unitKey: key, unit: unit.name, fileId: id });
  const answers = requestAnswers(readUsable(changeRequests), key);
  const answered = people.map((one) => ({ ...one, answer: answers.get(one.key) ?? '' }));
  if (!updateCopy(id, answered, extras)) return false;
  noteTold(key);
  const row = { unitKey: key, unit: unit.name, fileId: id, url, people: people.length, updatedAt: now() };
  writeRows(facultyCopies, [{ ...row, email: null, seen: before?.seen ?? null }]);
  if (shareSheet(id, unit.email) !== null) return false;
  writeRows(facultyCopies, [{ ...row, email: unit.email }]);
  writeMail(unit, { id, url, people: people.length, headers: copyHeaders(extras) });
  writeRows(shareLog, [
    {
      entry: entryOf(unit),
      at: now(),
      act: 'Chia sẻ',
      unit: unit.name,
      email: unit.email,
      people: people.length,
      columns: copyHeaders(extras).join(', '),
      by: whoami(),
    },
  ]);
  return true;
};

/** Once for each address; out of quota the copy is shared all the same, and the next press writes. */
const writeMail = (
  unit: Faculty,
  copy: {
    readonly id: string;
    readonly url: string;
    readonly people: number;
    readonly headers: readonly string[];
  },
): void => {
  const { settings } = readContext();
  sendNoted({
    key: {
      campaign: NETWORK_MAILS,
      graduationKey: unitKey(unit),
      round: `${SHARE_ROUND}${unit.email} ${copy.id}`,
    },
    to: unit.email,
    letter: shareMail({
      ...copy,
      unit: unit.name,
      head: unit.head,
      school: settings.school,
      office: settings.office,
    }),
    sender: officeSender(settings),
  });
};
