/** The register of data requests: noted with its deadlines, answered, carried out; what a person agreed to (B9, S2.13). */
import { classLabel } from '../../domain/roster/class-label';
import { currentConsents, PURPOSES, type Purpose } from '../../domain/collection/consents';
import { personOf } from '../../domain/collection/rounds';
import {
  byPressure,
  deadlinesOf,
  lightOf,
  nextDeadline,
  type Light,
} from '../../domain/data-requests/deadlines';
import {
  planOutcome,
  planRequest,
  type NewRequest,
  type RequestOutcome,
} from '../../domain/data-requests/plan-request';
import { dataRequests, type DataRequestRow } from '../../domain/data-requests/requests-table';
import { formatDate, formatTime } from '../../domain/dates';
import { userError } from '../../domain/problem';
import { graduations, type GraduationRow } from '../../domain/roster/graduations';
import { fullName } from '../../domain/roster/names';
import { now, today } from '../../google/clock';
import { ensureTab } from '../../google/ensure-tab';
import { writeRows } from '../../google/keyed-write';
import { pressId } from '../../google/press';
import { readUsable } from '../../google/read-table';
import { underLock, whoami } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';
import { readConsentWords } from '../shared/read-consents';
import { readSettings } from '../shared/read-settings';

/** More than anybody reads in the sidebar; the tab holds all of them. */
const MOST = 100;

export interface RequestLine {
  readonly number: number;
  readonly kind: DataRequestRow['kind'];
  readonly graduationKey: string;
  readonly name: string;
  readonly state: DataRequestRow['state'];
  readonly light: Light;
  /** The next deadline as a day, '' once closed. */
  readonly due: string;
  readonly note: string;
}

type Keyed = GraduationRow & { readonly graduationKey: string };

const readPeople = (): ReadonlyMap<string, Keyed> =>
  new Map(
    readUsable(graduations).flatMap((row): [string, Keyed][] =>
      row.graduationKey === null ? [] : [[row.graduationKey, { ...row, graduationKey: row.graduationKey }]],
    ),
  );

const nameOf = (row: Keyed): string => `${fullName(row)}, ${classLabel(row)}`;

export const readDataRequests = (): { readonly requests: RequestLine[]; readonly total: number } => {
  const rows = readUsable(dataRequests);
  const people = rows.length === 0 ? new Map<string, Keyed>() : readPeople();
  const day = today();
  const requests = [...rows]
    .sort(byPressure)
    .slice(0, MOST)
    .map((row): RequestLine => {
      const person = people.get(row.graduationKey);
      const due = nextDeadline(row);
      const { number, kind, graduationKey, state, note, outcome } = row;
      return {
        ...{ number, kind, graduationKey, state, light: lightOf(row, day), note: outcome ?? note ?? '' },
        name: person ? nameOf(person) : 'Không còn trong Danh sách',
        due: due === null ? '' : formatDate(due),
      };
    });
  return { requests, total: rows.length };
};

/** Requests that are open, and those of them that are late. */
export const countRequests = (): { readonly open: number; readonly late: number } => {
  const lights = readUsable(dataRequests).map((row) => lightOf(row, today()));
  return {
    open: lights.filter((light) => light !== 'closed').length,
    late: lights.filter((light) => light === 'late').length,
  };
};

/** Notes a request with its deadlines; one press notes one. */
export const recordDataRequest = ({
  receivedOn,
  ...asked
}: Omit<NewRequest, 'receivedOn'> & { readonly receivedOn?: string | undefined }): {
  readonly number: number;
  readonly answerBy: string;
  readonly doneBy: string;
} =>
  underLock('ghi yêu cầu dữ liệu', () => {
    finishUnfinished();
    if (!readPeople().has(asked.graduationKey)) throw userError('person.gone', {});
    const request = { ...asked, receivedOn: receivedOn ?? today() };
    if (request.receivedOn > today()) throw userError('request.notYet', {});
    ensureTab(dataRequests);
    const press = pressId();
    const rows = readUsable(dataRequests);
    const deadlines = deadlinesOf(request.receivedOn, readSettings());
    const added = planRequest(rows, request, deadlines, { by: whoami(), press });
    if (added) writeRows(dataRequests, [added]);
    const noted = added ?? rows.find((row) => row.press === press);
    if (!noted) throw userError('request.gone', {});
    const { number, answerBy, doneBy } = noted;
    return { number, answerBy: formatDate(answerBy), doneBy: formatDate(doneBy) };
  });

/** Writes down what became of a request; said again it changes nothing. */
export const closeDataRequest = ({
  number,
  outcome,
  words,
}: {
  readonly number: number;
  readonly outcome: RequestOutcome;
  readonly words?: string | undefined;
}): { readonly number: number } =>
  underLock('ghi yêu cầu dữ liệu', () => {
    finishUnfinished();
    const row = readUsable(dataRequests).find((each) => each.number === number);
    if (!row) throw userError('request.gone', {});
    const change = planOutcome(row, outcome, words ?? '', now());
    if (change) writeRows(dataRequests, [change]);
    return { number };
  });

export interface ConsentLine {
  readonly purpose: Purpose;
  readonly state: 'đồng ý' | 'rút' | '';
  /** When and how it is known, in words, or ''. */
  readonly note: string;
}

/** What one person agreed to, by purpose. */
export const readConsents = ({
  graduationKey,
}: {
  readonly graduationKey: string;
}): { readonly name: string; readonly purposes: ConsentLine[] } => {
  const row = readPeople().get(graduationKey);
  if (!row) throw userError('person.gone', {});
  const words = readConsentWords().filter(({ person }) => person === personOf(row));
  const purposes = PURPOSES.map((purpose): ConsentLine => {
    const word = currentConsents(words, purpose).get(personOf(row));
    const said = words.filter((each) => each.purpose === purpose && each.at === word?.at);
    const note = word ? [formatTime(word.at), said[said.length - 1]?.source ?? ''] : [];
    return { purpose, state: word?.state ?? '', note: note.filter((part) => part !== '').join(', ') };
  });
  return { name: nameOf(row), purposes };
};
