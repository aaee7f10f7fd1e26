/** A person says who declared something on the graduation day, or that it is nobody of the year; can be undone (S2.19, P14). */
import { dayEntries } from '../../domain/graduation-day/tables';
import { userError } from '../../domain/problem';
import { fullName } from '../../domain/roster/names';
import { changeRows } from '../../domain/undo/ask-changes';
import { writeLogged } from '../../google/logged-write';
import { underLock } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';
import { recordDayConsents } from './pull-day-form';
import { graduatesOf, readDayEntries } from './read-day';

interface Decision {
  readonly responseId: string;
  /** null: nobody of the form's year. */
  readonly graduationKey: string | null;
}

/** Settles one; pressed again with the same words it changes nothing. Gives the name, '' for nobody, and how many still wait. */
export const settleDayEntry = ({
  responseId,
  graduationKey,
}: Decision): { readonly name: string; readonly left: number } =>
  underLock('khớp phiếu ngày nhận bằng', () => {
    finishUnfinished();
    const entries = readDayEntries();
    const row = entries.find((one) => one.responseId === responseId);
    if (row === undefined) throw userError('match.settled', { who: '' });
    const person = graduatesOf(row.year).find((one) => one.graduationKey === graduationKey);
    if (isUnknown(graduationKey, person)) throw userError('match.noPerson', {});
    const state = graduationKey === null ? ('Không phải ai' as const) : ('Đã khớp' as const);
    const settled = {
      responseId,
      graduationKey,
      state,
      matchedBy: graduationKey === null ? null : ('Phòng khớp' as const),
    };
    const stands = row.state === state && row.graduationKey === graduationKey;
    if (!stands && row.state !== 'Chờ khớp') throw userError('match.settled', { who: '' });
    if (!stands)
      writeLogged({ name: 'Khớp phiếu ngày nhận bằng', source: responseId }, [
        changeRows(dayEntries, [settled], { seen: [{ responseId }] }),
      ]);
    recordDayConsents([{ ...row, ...settled }]);
    const left = entries.filter((one) => one.state === 'Chờ khớp' && one.responseId !== responseId).length;
    return { name: person ? fullName(person) : '', left };
  });

const isUnknown = (graduationKey: string | null, person: unknown): boolean =>
  graduationKey !== null && person === undefined;
