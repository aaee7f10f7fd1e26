/** Data requests noted with their legal deadlines, and what became of them (B9, S2.13). */
import { deadlinesOf } from '../../domain/data-requests/deadlines';
import {
  planOutcome,
  planRequest,
  type NewRequest,
  type RequestOutcome,
} from '../../domain/data-requests/plan-request';
import { dataRequests } from '../../domain/data-requests/requests-table';
import { formatDate } from '../../domain/dates';
import { userError } from '../../domain/problem';
import { now, today } from '../../google/clock';
import { ensureTab } from '../../google/ensure-tab';
import { writeRows } from '../../google/keyed-write';
import { pressId } from '../../google/press';
import { readUsable } from '../../google/read-table';
import { underLock, whoami } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';
import { readSettings } from '../shared/read-settings';
import { readPeople } from './read-people';

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
