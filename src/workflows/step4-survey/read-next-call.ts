/** Step 4, Phỏng vấn qua điện thoại: the next person to call, how to reach them, what was tried, what to say (S1.18, P7, UX 5.3). */
import { classLabel, classKey } from '../../domain/roster/class-names';
import { countClasses } from '../../domain/collection/class-counts';
import { planCalls, type CallList, type PersonToCall } from '../../domain/contacts/call-list';
import { facebookLink, telLink, zaloLink } from '../../domain/contacts/chat-links';
import { parseContactText, writeContactText } from '../../domain/contacts/contact-texts';
import { addDays, formatDate, formatTime } from '../../domain/dates';
import { config } from '../../domain/office/office-tables';
import { parseSettings } from '../../domain/office/settings';
import { compareVietnamese } from '../../domain/roster/collation';
import { fullName } from '../../domain/roster/names';
import { teacherName } from '../../domain/roster/teacher-name';
import { withChannel } from '../../domain/survey/response-code';
import { now, today } from '../../google/clock';
import { readTable } from '../../google/read-table';
import { whoami } from '../../google/session';
import { readInterviewer } from '../shared/interviewers';
import { formLink, readCalling, valuesFor, type Calling } from './read-calling';

/** Calls that are told of a person. */
const TOLD = 3;

interface AskedCall {
  /** Key of one class (classKey); all of the campaign without it. */
  readonly className?: string | undefined;
  /** Graduation keys that were put off just now. */
  readonly skip?: readonly string[] | undefined;
  /** Somebody chosen by name, whatever the order. */
  readonly graduationKey?: string | undefined;
}

interface ClassToCall {
  readonly key: string;
  readonly label: string;
  readonly left: number;
}

export interface CallCard {
  readonly graduationKey: string;
  readonly name: string;
  readonly className: string;
  readonly phone: string;
  readonly tel: string;
  /** '' where there is none. */
  readonly zalo: string;
  readonly facebook: string;
  /** The form, marked as given by phone to whoever asks; '' while that person has no code. */
  readonly form: string;
  /** What was promised and is due, in words or ''. */
  readonly callBack: string;
  /** The newest calls, a line each. */
  readonly tried: string[];
  readonly script: string;
}

interface CalledPerson {
  readonly graduationKey: string;
  readonly name: string;
  readonly note: string;
}

export interface NextCall {
  readonly classes: ClassToCall[];
  readonly left: number;
  readonly later: number;
  /** Whose number was found to be wrong, until another one stands in `Danh sách`. */
  readonly wrong: CalledPerson[];
  /** Noted as done while no answer has come in: it is on its way, or was never sent. */
  readonly awaited: CalledPerson[];
  readonly withoutPhone: number;
  readonly person: CallCard | null;
  /** A time for a call-back that is offered first: tomorrow at 16:00. */
  readonly suggested: string;
}

/** The most people whom one list names. */
const MOST_NAMED = 50;

const nameOfClass = ({ target }: PersonToCall): string => classLabel(target);

export const readNextCall = ({ className, skip = [], graduationKey }: AskedCall): NextCall => {
  const calling = readCalling();
  const all = planCalls(calling, now());
  const inClass = ({ target }: PersonToCall): boolean =>
    className === undefined || classKey(target) === className;
  const list = all.waiting.filter(inClass);
  const person = choose(all, list, new Set(skip), graduationKey);
  return {
    classes: classesOf(all),
    left: list.length,
    later: all.later.filter(inClass).length,
    wrong: named(all.wrongNumber.filter(inClass)),
    awaited: named(all.awaited.filter(inClass)),
    withoutPhone: all.withoutPhone,
    person: person === null ? null : cardOf(calling, person),
    suggested: `${addDays(today(), 1)}T16:00:00`,
  };
};

const named = (people: readonly PersonToCall[]): CalledPerson[] =>
  people.slice(0, MOST_NAMED).map((one) => ({
    graduationKey: one.target.graduationKey,
    name: fullName(one.target),
    note: `${nameOfClass(one)}, ${one.target.phone}`,
  }));

/** Those put off come again when nobody else is left. */
const choose = (
  all: CallList,
  list: readonly PersonToCall[],
  skipped: ReadonlySet<string>,
  wanted: string | undefined,
): PersonToCall | null => {
  const asked = [...all.waiting, ...all.later, ...all.wrongNumber, ...all.awaited].find(
    ({ target }) => target.graduationKey === wanted,
  );
  return asked ?? list.find(({ target }) => !skipped.has(target.graduationKey)) ?? list[0] ?? null;
};

const classesOf = ({ waiting }: CallList): ClassToCall[] => {
  const counts = new Map<string, ClassToCall>();
  for (const person of waiting) {
    const key = classKey(person.target);
    const left = (counts.get(key)?.left ?? 0) + 1;
    counts.set(key, { key, label: nameOfClass(person), left });
  }
  return [...counts.values()].sort((a, b) => compareVietnamese(a.label, b.label));
};

const cardOf = (calling: Calling, { target, calls, callBack }: PersonToCall): CallCard => {
  const code = calling.codes.get(target.graduationKey);
  const interviewer = readInterviewer(whoami());
  return {
    graduationKey: target.graduationKey,
    name: fullName(target),
    className: classLabel(target),
    phone: target.phone,
    tel: telLink(target.phone),
    zalo: zaloLink(target.phone) ?? '',
    facebook: facebookLink(target.social) ?? '',
    form: code === undefined ? '' : formLink(calling, target, withChannel(code, 'P', interviewer)),
    callBack: callBack === null ? '' : formatTime(callBack),
    tried: calls
      .slice(0, TOLD)
      .map(({ at, outcome, note }) =>
        [formatDate(at.slice(0, 10)), outcome?.toLowerCase(), note].filter((part) => part != null).join(', '),
      ),
    script: scriptFor(calling, target),
  };
};

const scriptFor = (calling: Calling, target: PersonToCall['target']): string => {
  const { rows } = readTable(config);
  const settings = parseSettings(rows.map(({ row }) => row));
  const caller = teacherName([...calling.classes.values()], whoami()) ?? settings.office;
  return writeContactText(parseContactText(rows, 'Lời gọi'), {
    ...valuesFor(calling, settings, target, countClasses(calling)),
    'Người gọi': caller,
    link: '',
  });
};
