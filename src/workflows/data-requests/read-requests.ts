/** The register of data requests, the most pressing first (B9, S2.13). */
import {
  requestsByPressure,
  requestLight,
  nextDeadline,
  type RequestLight,
} from '../../domain/data-requests/deadlines';
import { dataRequests, type DataRequestRow } from '../../domain/data-requests/requests-table';
import { formatDate } from '../../domain/dates';
import { today } from '../../google/clock';
import { readUsable } from '../../google/read-table';
import { readPeople } from './read-people';
import { personName } from '../../domain/roster/person-line';
import type { KeyedGraduation } from '../../domain/roster/graduations';

/** More than anybody reads in the sidebar; the tab holds all of them. */
const MOST = 100;

export interface RequestLine {
  readonly number: number;
  readonly kind: DataRequestRow['kind'];
  readonly graduationKey: string;
  readonly name: string;
  readonly state: DataRequestRow['state'];
  readonly light: RequestLight;
  /** The next deadline as a day, '' once closed. */
  readonly due: string;
  readonly note: string;
}

export const readDataRequests = (): { readonly requests: RequestLine[]; readonly total: number } => {
  const rows = readUsable(dataRequests);
  const people = rows.length === 0 ? new Map<string, KeyedGraduation>() : readPeople();
  const day = today();
  const requests = [...rows]
    .sort(requestsByPressure)
    .slice(0, MOST)
    .map((row): RequestLine => {
      const person = people.get(row.graduationKey);
      const due = nextDeadline(row);
      const { number, kind, graduationKey, state, note, outcome } = row;
      return {
        number,
        kind,
        graduationKey,
        state,
        light: requestLight(row, day),
        note: outcome ?? note ?? '',
        name: person ? personName(person) : 'Không còn trong Danh sách',
        due: due === null ? '' : formatDate(due),
      };
    });
  return { requests, total: rows.length };
};

/** Requests that are open, and those of them that are late. */
export const countRequests = (): { readonly open: number; readonly late: number } => {
  const lights = readUsable(dataRequests).map((row) => requestLight(row, today()));
  return {
    open: lights.filter((light) => light !== 'closed').length,
    late: lights.filter((light) => light === 'late').length,
  };
};
