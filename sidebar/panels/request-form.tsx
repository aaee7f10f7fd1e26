/** Notes what somebody asked for: its kind, the day it came, their words. */
import { useState } from 'preact/hooks';
import type { Input } from '../../src/api/contract';
import type { Task } from '../task';
import { useSentValue } from '../use-sent-value';
import { Button } from '../views/button';
import { Choice } from '../views/choice';
import { DayField } from '../views/day-field';

type Kind = Input<'recordDataRequest'>['kind'];
const KINDS: readonly Kind[] = ['Xem', 'Sửa', 'Rút đồng ý', 'Xóa'];

interface RequestFormProps {
  readonly busy: boolean;
  readonly task: Task;
  readonly onRecord: (request: Pick<Input<'recordDataRequest'>, 'kind' | 'note' | 'receivedOn'>) => void;
}

export const RequestForm = ({ busy, task, onRecord }: RequestFormProps) => {
  const [kind, setKind] = useState<Kind>('Xem');
  const [receivedOn, setReceivedOn] = useState('');
  const { value: note, change: setNote, sent } = useSentValue(task, 'recordDataRequest', '');
  return (
    <form
      class="action"
      onSubmit={(event) => {
        event.preventDefault();
        if (busy) return;
        sent();
        onRecord({ kind, note, ...(receivedOn === '' ? {} : { receivedOn }) });
      }}
    >
      <Choice label="Yêu cầu" value={kind} choices={KINDS} onChange={setKind} />
      <DayField label="Nhận ngày (để trống: hôm nay)" value={receivedOn} onInput={setReceivedOn} />
      <label class="field">
        <span>Nội dung</span>
        <textarea
          rows={2}
          maxLength={2000}
          value={note}
          onInput={({ currentTarget }) => setNote(currentTarget.value)}
        />
      </label>
      <Button submit resting={busy}>
        Ghi yêu cầu
      </Button>
    </form>
  );
};
