/** Notes by hand that a duty was done (B15). */
import { duties, dutiesRegister } from '../../../domain/network/registers/duties';
import { userError } from '../../../domain/problem';
import { changeRows } from '../../../domain/undo/ask-changes';
import { today } from '../../../google/clock';
import { writeLogged } from '../../../google/logged-write';
import { readUsable } from '../../../google/read-table';
import { underLock } from '../../../google/session';
import { finishUnfinished } from '../../shared/finish-unfinished';
import { readContext } from '../read-context';
import { requireOn } from '../registers/read-register';

/** Notes by hand that a duty was done on a day, with what proves it; an earlier note is replaced. */
export const markDuty = ({
  key,
  doneOn,
  proof,
}: {
  readonly key: string;
  readonly doneOn: string;
  readonly proof: string;
}): { readonly text: string } =>
  underLock('ghi nhiệm vụ', () => {
    finishUnfinished();
    requireOn(dutiesRegister, readContext());
    const duty = readUsable(duties).find(({ rowKey }) => rowKey === key);
    if (duty === undefined) throw userError('duty.gone', {});
    if (doneOn > today()) throw userError('duty.future', { day: doneOn });
    writeLogged({ name: 'Ghi nhiệm vụ đã làm', source: `Điều ${duty.article}` }, [
      changeRows(duties, [{ rowKey: key, doneOn, proof: proof === '' ? null : proof }]),
    ]);
    return { text: duty.text };
  });
