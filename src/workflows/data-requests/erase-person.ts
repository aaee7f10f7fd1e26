/** Erases a person's live contact everywhere it stands; approved records and statistics stay. It cannot be undone (B9). */
import { consents, planConsentChange, PURPOSES } from '../../domain/collection/consents';
import { mails } from '../../domain/collection/collection-tables';
import { responseContacts, responseHeads } from '../../domain/collection/responses-table';
import { personKeyOf } from '../../domain/roster/person-key';
import { erasedPerson, graduationsOf, type ErasedPerson } from '../../domain/data-requests/erased-person';
import { dataRequests } from '../../domain/data-requests/requests-table';
import { userError } from '../../domain/problem';
import { graduations, type KeyedGraduation, keyedGraduations } from '../../domain/roster/graduations';
import { logEntries } from '../../google/change-log';
import { now } from '../../google/clock';
import { ensureTab } from '../../google/ensure-tab';
import { writeRows } from '../../google/keyed-write';
import { readUsable } from '../../google/read-table';
import { underLock, whoami } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';
import { erasePlaces, readHeld } from './erase-places';
import { personName } from '../../domain/roster/person-line';

interface Found {
  readonly own: readonly KeyedGraduation[];
  readonly name: string;
  readonly person: ErasedPerson;
}

const readPerson = (graduationKey: string): Found => {
  const roster = keyedGraduations(readUsable(graduations));
  const own = graduationsOf(roster, graduationKey);
  const [first] = own;
  if (!first) throw userError('person.gone', {});
  const person = erasedPerson(
    own,
    readUsable(responseHeads),
    readUsable(responseContacts),
    readUsable(mails),
  );
  return { own, person, name: personName(first) };
};

export interface Erasure {
  readonly name: string;
  readonly places: { readonly label: string; readonly count: number }[];
}

/** Where something would be erased, and how much; changes nothing. */
export const readErasure = ({ graduationKey }: { readonly graduationKey: string }): Erasure => {
  const { name, person } = readPerson(graduationKey);
  const places = erasePlaces().map(({ label, count }) => ({ label, count: count(person) }));
  return { name, places: places.filter(({ count }) => count > 0) };
};

/** Everything the tabs hold of somebody, as a text to read out or to send. */
export const readHeldData = ({
  graduationKey,
}: {
  readonly graduationKey: string;
}): { readonly name: string; readonly text: string } => {
  const { name, person } = readPerson(graduationKey);
  const parts = readHeld(person).map(({ tab, rows }) =>
    [tab.toUpperCase(), ...rows.map((lines) => lines.join('\n'))].join('\n\n'),
  );
  return { name, text: [`Dữ liệu nhà trường đang giữ về ${name}`, ...parts].join('\n\n') };
};

export interface ErasedOutcome {
  readonly name: string;
  readonly places: number;
}

/**
 * Erases place by place; each is empty of the person afterwards, so that a run cut short is finished by pressing again.
 * The person is then on no list any more, and their open requests to erase are done.
 */
export const erasePerson = ({ graduationKey }: { readonly graduationKey: string }): ErasedOutcome =>
  underLock('xóa dữ liệu cá nhân', () => {
    finishUnfinished();
    const { name, own, person } = readPerson(graduationKey);
    const places = erasePlaces();
    for (const { erase } of places) erase(person);
    withdrawAll(own);
    closeRequests(person);
    logEntries([{ action: 'Xóa liên hệ theo yêu cầu', sheet: graduations.title, rowKey: graduationKey }]);
    return { name, places: places.length };
  });

/** Whose address is gone must not be asked for it again. */
const withdrawAll = (own: readonly KeyedGraduation[]): void => {
  const [first] = own;
  if (!first) return;
  ensureTab(consents);
  const entries = planConsentChange(readUsable(consents), {
    person: personKeyOf(first),
    purposes: PURPOSES,
    state: 'rút',
    source: 'phòng ghi',
    at: now(),
    by: whoami(),
    campaign: null,
  });
  writeRows(consents, entries);
};

const closeRequests = ({ graduationKeys }: ErasedPerson): void => {
  const open = readUsable(dataRequests).filter(
    ({ kind, state, graduationKey }) =>
      kind === 'Xóa' && state !== 'Đã xong' && graduationKeys.has(graduationKey),
  );
  const at = now();
  writeRows(
    dataRequests,
    open.map(({ number, answeredAt }) => ({
      number,
      state: 'Đã xong',
      doneAt: at,
      answeredAt: answeredAt ?? at,
      outcome: 'Đã xóa liên hệ, nơi công tác, thu nhập, câu tự viết.',
    })),
  );
};
