/** A person says who declared something on the graduation day, or that it is nobody of the year; can be undone (S2.19, P14). */
import { dayEntries } from '../../domain/graduation-day/tables';
import { userError } from '../../domain/problem';
import { graduations } from '../../domain/roster/graduations';
import { fullName } from '../../domain/roster/names';
import { changeRows } from '../../domain/undo/ask-changes';
import { writeLogged } from '../../google/logged-write';
import { readUsable } from '../../google/read-table';
import { underLock } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';
import { recordDayConsents } from './pull-day-form';
import { readDayEntries } from './read-day';

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
    const name = nameOf(graduationKey);
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
    return { name, left };
  });

/** Of anybody in the roster: who comes late may have graduated in another year. Throws where nobody has that key. */
const nameOf = (graduationKey: string | null): string => {
  if (graduationKey === null) return '';
  const person = readUsable(graduations).find((one) => one.graduationKey === graduationKey);
  if (person === undefined) throw userError('person.gone', {});
  return fullName(person);
};
