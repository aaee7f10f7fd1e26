/** The office accepts a faculty's request, which writes one cell of `Danh sách` through the log, or refuses it; both can be undone (S2.47). */
import { headerOf, type Correctable } from '../../../domain/network/sharing/requests';
import { changeRequests, type ChangeRequestRow } from '../../../domain/network/sharing/tables';
import { problem, UserError, userError } from '../../../domain/problem';
import { graduations } from '../../../domain/roster/graduations';
import { changeRows, type AskedChanges } from '../../../domain/undo/ask-changes';
import { writeLogged } from '../../../google/logged-write';
import { readUsable } from '../../../google/read-table';
import { underLock, whoami } from '../../../google/session';
import { finishUnfinished } from '../../shared/finish-unfinished';

export type Decision =
  | { readonly request: string; readonly column: Correctable; readonly value: string }
  | { readonly request: string; readonly reason: string };

/** A request that was settled already stays as it was. */
export const settleRequest = (decision: Decision): { readonly name: string; readonly left: number } =>
  underLock('xử lý đề nghị sửa', () => {
    finishUnfinished();
    const rows = readUsable(changeRequests);
    const row = rows.find(({ request }) => request === decision.request);
    if (row === undefined) throw userError('correction.gone', {});
    const waiting = rows.filter(({ state }) => state === 'Chờ').length;
    const name = row.name ?? '';
    if (row.state !== 'Chờ') return { name, left: waiting };
    const accepted = 'column' in decision;
    writeLogged({ name: accepted ? 'Nhận đề nghị sửa' : 'Từ chối đề nghị sửa', source: `khoa ${row.unit}` }, [
      ...(accepted ? [correction(row, decision.column, decision.value)] : []),
      changeRows(changeRequests, [
        {
          request: row.request,
          state: accepted ? 'Đã nhận' : 'Từ chối',
          decidedBy: whoami(),
          toldAt: null,
          ...(accepted
            ? { column: headerOf(decision.column), value: decision.value }
            : { reason: decision.reason }),
        },
      ]),
    ]);
    return { name, left: waiting - 1 };
  });

/** Only what the roster can hold: the column reads the value as typing would. */
const correction = (
  { graduationKey }: ChangeRequestRow,
  column: Correctable,
  typed: string,
): AskedChanges => {
  const known = readUsable(graduations).some((row) => row.graduationKey === graduationKey);
  if (!known) throw userError('person.gone', {});
  const { kind, header } = graduations.columns[column];
  const reading = kind.read(typed);
  if (!reading.ok)
    throw new UserError(
      problem(reading.code, {
        at: { sheet: graduations.title, column: header },
        value: typed,
        expected: kind.expected,
      }),
    );
  return changeRows(graduations, [{ graduationKey, [column]: reading.value }]);
};
