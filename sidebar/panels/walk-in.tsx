/** Somebody at the door who is on no list: found in `Danh sách`, or typed (S2.16, S2.23). */
import { useState } from 'preact/hooks';
import type { Output } from '../../src/api/contract';
import { call } from '../rpc';
import { usePress } from '../use-press';
import { Button } from '../views/button';
import { ErrorNotice } from '../views/notice';
import { FindPerson, type Person } from './find-person';

type Arrival = Output<'addWalkIn'>;

interface WalkInProps {
  readonly event: string;
  readonly onAdded: (arrival: Arrival) => void;
}

const EMPTY = { name: '', className: '', phone: '' };
const LABELS = { name: 'Họ và tên', className: 'Lớp, khóa (khách mời: để trống)', phone: 'Số điện thoại' };

export const WalkIn = ({ event, onAdded }: WalkInProps) => {
  const [values, setValues] = useState(EMPTY);
  const { busy, failure, press } = usePress();
  const add = (more: { graduationKey?: string; name: string; className: string; phone: string }): void =>
    press(
      () => call('addWalkIn', { event, ...more }),
      (arrival) => {
        setValues(EMPTY);
        onAdded(arrival);
      },
    );
  const pick = ({ graduationKey, name, note }: Person): void =>
    add({ graduationKey, name, className: note.split(', ')[0] ?? '', phone: '' });
  return (
    <details>
      <summary>Người đến chưa có tên</summary>
      {failure && <ErrorNotice problem={failure} />}
      <FindPerson field="Tìm trong Danh sách" button="Có mặt" spoken="Có mặt:" busy={busy} onPick={pick} />
      <form
        class="action"
        onSubmit={(submitted) => {
          submitted.preventDefault();
          add(values);
        }}
      >
        {(['name', 'className', 'phone'] as const).map((field) => (
          <label class="field" key={field}>
            <span>{LABELS[field]}</span>
            <input
              type={field === 'phone' ? 'tel' : 'text'}
              maxLength={100}
              value={values[field]}
              onInput={({ currentTarget }) => setValues({ ...values, [field]: currentTarget.value })}
            />
          </label>
        ))}
        <Button submit busy={busy} resting={values.name.trim() === ''}>
          Thêm, có mặt
        </Button>
      </form>
    </details>
  );
};
